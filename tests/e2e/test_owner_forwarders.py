# SPDX-License-Identifier: MIT
"""Ports of rootless containers, held by the real slirp4netns, pasta and rootlessport: shown is the container behind."""
import os
import shutil
import subprocess
import sys
import unittest

NOT_HERE = 77


class Forwarders(unittest.TestCase):
    def test_in_control_groups_of_its_own(self):
        from owners import run_in
        code = run_in("with-cgroup2", __file__, "Behind", "PORTMONOTE_FORWARDERS")
        if code == NOT_HERE:
            self.skipTest("no control groups can be made here")
        self.assertEqual(code, 0)


if os.environ.get("PORTMONOTE_FORWARDERS"):
    import json
    import socket

    from owners import ALICE, NOBODY, OwnerCase, as_user
    from window import until

    NUMBER = "0123456789abcdef" * 4
    CONTAINER = f"/user.slice/user-{ALICE}.slice/user@{ALICE}.service/user.slice/libpod-{NUMBER}.scope/container"
    PYTHON = os.path.realpath("/usr/bin/python3")  # where Alice may find it
    ROOTLESSPORT = next(filter(os.path.exists, ("/usr/lib/podman/rootlessport", "/usr/libexec/podman/rootlessport")), "")
    # rootlessport takes its orders as JSON, and ends when descriptor 10 does.
    FEED = """
import json, os, subprocess, sys
stay, end = os.pipe()
os.dup2(stay, 10)
os.dup2(os.open("/dev/null", os.O_WRONLY), 11)
orders = {"Mappings": [{"host_ip": "127.0.0.1", "host_port": int(sys.argv[2]), "container_port": int(sys.argv[3]), "range": 1,
                        "protocol": "tcp"}], "NetNSPath": f"/proc/{sys.argv[1]}/ns/net", "ExitFD": 10, "ReadyFD": 11,
          "TmpDir": sys.argv[4], "ChildIP": "127.0.0.1", "ContainerID": "x", "RootlessCNI": False, "SocketPath": ""}
program = subprocess.Popen([sys.argv[5]], stdin=subprocess.PIPE, pass_fds=(10, 11))
program.stdin.write(json.dumps(orders).encode())
program.stdin.close()
program.wait()
"""

    class Behind(OwnerCase):
        def setUp(self):
            super().setUp()
            # Everywhere else anybody may open it.
            device = os.path.join(self.folder, "tun")
            os.mknod(device, 0o600 | 0o020000, os.makedev(10, 200))
            os.chmod(device, 0o666)
            if not os.path.exists("/dev/net/tun") or subprocess.run(["mount", "--bind", device, "/dev/net/tun"], check=False).returncode:
                self.skipTest("no tunnels can be made here")
            self.addCleanup(subprocess.run, ["umount", "/dev/net/tun"], check=True)
            self.work = os.path.join(self.folder, "work")
            os.mkdir(self.work)
            os.chown(self.work, ALICE, ALICE)
            # What runs in the container: in a user and a network namespace of its own.
            self.inside = self.start(["unshare", "--user", "--map-root-user", "--net", "sh", "-c", 'ip link set lo up; exec "$0" -B "$1"',
                                      PYTHON, self.script], cgroup=CONTAINER, uid=ALICE)
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.port = probe.getsockname()[1]

        def forward(self, *command, uid=ALICE):
            process = subprocess.Popen(as_user(uid, *command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.work)
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            return process

        def listens(self):
            return subprocess.run(["ss", "-Hltn", f"sport = :{self.port}"], capture_output=True, check=True).stdout

        def check_container(self, viewer, sureness="certain"):
            card = self.seen_by(viewer, f"tcp/{self.port}")
            owner = card["owner"]
            self.assertEqual((owner["kind"], owner["name"], owner["container_id"], owner["container_port"], owner["confidence"]),
                             ("container", f"podman {NUMBER[:12]}", NUMBER, "published", "inferred"), owner)
            self.assertEqual(self.source(owner, "container"), ("network", sureness))
            self.assertIn("published", owner["description"])
            self.assertIn("published on this machine", self.run_as(viewer, "show", f"tcp/{self.port}"))
            self.assertIn("published", self.run_as(viewer, "list", f"tcp/{self.port}"))

        @unittest.skipUnless(shutil.which("slirp4netns"), "slirp4netns is not installed")
        def test_slirp4netns(self):
            control = os.path.join(self.work, "slirp.sock")
            self.forward("slirp4netns", "--configure", "--disable-host-loopback", "-a", control, str(self.inside.pid), "tap0")
            until(lambda: os.path.exists(control), "slirp4netns")

            def order():
                with socket.socket(socket.AF_UNIX) as client:
                    if client.connect_ex(control):
                        return None
                    client.sendall(json.dumps({"execute": "add_hostfwd", "arguments": {
                        "proto": "tcp", "host_addr": "127.0.0.1", "host_port": self.port, "guest_port": self.inside.port}}).encode())
                    return client.recv(1000)
            self.assertIn(b"return", until(order, "an answer of slirp4netns"))
            for viewer in (0, ALICE):
                self.check_container(viewer)

        @unittest.skipUnless(shutil.which("pasta"), "pasta is not installed")
        def test_pasta(self):
            # It takes over the address of the machine; here is none yet.
            subprocess.run(["ip", "link", "add", "pmv0", "type", "veth", "peer", "name", "pmv1"], check=True)
            self.addCleanup(subprocess.run, ["ip", "link", "delete", "pmv0"], check=True)
            for command in ("link set pmv0 up", "link set pmv1 up", "addr add 192.0.2.2/24 dev pmv0", "route add default via 192.0.2.1"):
                subprocess.run(["ip", *command.split()], check=True)
            self.forward("pasta", "--config-net", "-f", "-t", f"127.0.0.1/{self.port}:{self.inside.port}", str(self.inside.pid))
            until(self.listens, "pasta")
            self.check_container(0)
            # It lets nobody look at it but root, so that its own user sees no more than others.
            for viewer in (ALICE, NOBODY):
                owner = self.seen_by(viewer, f"tcp/{self.port}")["owner"]
                self.assertEqual((owner["kind"], owner["user"], owner["hidden"]), ("user", str(ALICE), True))

        @unittest.skipUnless(ROOTLESSPORT, "podman's rootlessport is not installed")
        def test_rootlessport(self):
            feed = self.write("feed.py", FEED)
            self.forward("nsenter", "-t", str(self.inside.pid), "--user", "--preserve-credentials", "--setuid", "0", "--setgid", "0",
                         PYTHON, "-B", feed, str(self.inside.pid), str(self.port), str(self.inside.port), self.work, ROOTLESSPORT)
            until(self.listens, "rootlessport")
            for viewer in (0, ALICE):
                self.check_container(viewer)

        def test_a_program_that_only_says_so_is_not_believed(self):
            """Another user's, by the name of pasta, that would lead into Alice's container."""
            liar = os.path.join(self.folder, "pasta")
            shutil.copy(PYTHON, liar)
            told = ("--netns", f"/proc/{self.inside.pid}/ns/net")
            process = self.start([liar, "-B", self.script, "0", *told], uid=NOBODY)
            owner = self.seen_by(0, f"tcp/{process.port}")["owner"]
            self.assertEqual((owner["kind"], owner["name"], owner["container"]), ("process", "pasta", None), owner)
            # As Alice she may say of hers what she likes.
            process = self.start([liar, "-B", self.script, "0", *told], uid=ALICE)
            owner = self.seen_by(0, f"tcp/{process.port}")["owner"]
            self.assertEqual((owner["kind"], owner["container_id"]), ("container", NUMBER), owner)


if __name__ == "__main__":
    unittest.main(verbosity=2)
