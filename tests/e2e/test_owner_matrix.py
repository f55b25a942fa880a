# SPDX-License-Identifier: MIT
"""Whose port it is, of every kind of owner, as root, as the owner and as nobody: what is shown, from what source, and how
sure. docs/owners.md is this as a table."""
import os
import shutil
import socket
import subprocess
import sys
import unittest

NOT_HERE = 77


class Matrix(unittest.TestCase):
    def test_in_control_groups_of_its_own(self):
        from owners import run_in
        code = run_in("with-cgroup2", __file__, "Owners", "PORTMONOTE_MATRIX")
        if code == NOT_HERE:
            self.skipTest("no control groups can be made here")
        self.assertEqual(code, 0)


if os.environ.get("PORTMONOTE_MATRIX"):
    from owners import ALICE, NOBODY, OwnerCase, send_away

    PYTHON = os.path.realpath(sys.executable)
    SERVICE = "/system.slice/pm-test.service"

    class Owners(OwnerCase):
        def check(self, port, viewer, kind, name, user, confidence, sources, protocol="tcp", **more):
            """One cell of the matrix. `sources`: field → (source, sureness)."""
            card = self.seen_by(viewer, f"{protocol}/{port}")
            owner = card["owner"]
            cell = (viewer, owner)
            self.assertEqual((owner["kind"], owner["name"], owner["user"], owner["confidence"]),
                             (kind, name, user, confidence), cell)
            for field, source in sources.items():
                self.assertEqual(self.source(owner, field), source, cell)
            for field, value in more.items():
                self.assertEqual(owner[field], value, cell)
            self.assertNotIn("unknown", owner["description"].lower(), cell)
            self.assertEqual(owner["hidden"], "hidden" in owner["description"], cell)
            return card

        def test_a_daemon_of_root_in_a_service(self):
            port = self.start([PYTHON, "-B", self.script], cgroup=SERVICE).port
            certain = {"process": ("proc", "certain"), "unit": ("socket-cgroup", "certain")}
            self.check(port, 0, "process", "serve.py", "root", "confirmed", certain, unit="pm-test.service",
                       executable=PYTHON, script=self.script)
            for uid in (ALICE, NOBODY):  # the owner is root: who else looks is one of the others
                self.check(port, uid, "unit", "pm-test.service", "root", "inferred",
                           {"unit": ("socket-cgroup", "certain"), "user": ("socket", "certain"), "process": None},
                           unit="pm-test.service", hidden=True)

        def test_a_daemon_of_another_user(self):
            port = self.start([PYTHON, "-B", self.script], uid=ALICE).port
            for uid in (0, ALICE):
                self.check(port, uid, "process", "serve.py", str(ALICE), "confirmed", {"process": ("proc", "certain")})
            self.check(port, NOBODY, "user", str(ALICE), str(ALICE), "inferred",
                       {"user": ("socket", "certain"), "process": None}, hidden=True, uid=ALICE)

        def test_a_unit_of_a_user(self):
            group = f"/user.slice/user-{ALICE}.slice/user@{ALICE}.service/app.slice/pm-app.service"
            port = self.start([PYTHON, "-B", self.script], cgroup=group, uid=ALICE).port
            for uid in (0, ALICE):
                self.check(port, uid, "process", "serve.py", str(ALICE), "confirmed", {}, unit="pm-app.service")
            self.check(port, NOBODY, "unit", "pm-app.service", str(ALICE), "inferred",
                       {"unit": ("socket-cgroup", "certain")})

        def test_a_program_in_a_login_session(self):
            group = f"/user.slice/user-{ALICE}.slice/session-3.scope"
            port = self.start([PYTHON, "-B", self.script], cgroup=group, uid=ALICE).port
            self.check(port, 0, "process", "serve.py", str(ALICE), "confirmed", {}, unit="session-3.scope")
            # A session is where it runs, not what it is.
            self.check(port, NOBODY, "user", str(ALICE), str(ALICE), "inferred", {"user": ("socket", "certain")})

        def test_a_socket_that_systemd_holds_for_a_service(self):
            """By its control group, which everybody sees; the file says what it starts."""
            port = self.start([PYTHON, "-B", self.script], cgroup="/system.slice/pm-test.socket").port
            certain = {"activation": ("unit-name", "guess"), "unit": ("socket-cgroup", "certain")}
            self.check(port, NOBODY, "unit", "pm-test.service", "root", "inferred", certain,
                       socket_unit="pm-test.socket", unit="pm-test.service")

        def test_systemd_socket_activate(self):
            tool = shutil.which("systemd-socket-activate")
            if not tool:
                self.skipTest("systemd-socket-activate is not installed")
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            activate = subprocess.Popen([tool, "-l", f"127.0.0.1:{port}", PYTHON, "-B", self.script, "0"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.addCleanup(activate.wait)
            self.addCleanup(activate.kill)
            self.wait_for_port(port)
            # It waits for a connection, and is shown as what it will become.
            self.check(port, 0, "process", os.path.basename(PYTHON), "root", "confirmed",
                       {"process": ("proc", "certain")}, script=PYTHON)
            self.check(port, NOBODY, "user", "root", "root", "inferred", {"user": ("socket", "certain")})

        def wait_for_port(self, port):
            for _ in range(600):
                if subprocess.run(["ss", "-Hltn", f"sport = :{port}"], capture_output=True, check=True).stdout:
                    return
                select_a_moment()
            self.fail("nobody listens")

        def test_a_process_in_a_pid_namespace_of_its_own(self):
            port = self.start(["unshare", "--pid", "--fork", "--kill-child", PYTHON, "-B", self.script]).port
            self.check(port, 0, "process", "serve.py", "root", "confirmed", {"process": ("proc", "certain")})
            self.check(port, NOBODY, "user", "root", "root", "inferred", {"user": ("socket", "certain")})

        def test_a_process_in_a_pid_namespace_around_ours(self):
            port = self.start([PYTHON, "-B", self.script]).port
            inside = subprocess.run(
                ["unshare", "--pid", "--fork", "--mount-proc", "--kill-child", sys.executable, "-c",
                 "import subprocess, sys; p = sys.argv[1]; subprocess.run([p, 'collect'], check=True);"
                 "subprocess.run([p, 'show', sys.argv[2], '--json'], check=True)", self.program, f"tcp/{port}"],
                env=dict(self.home(0), XDG_DATA_HOME=os.path.join(self.folder, "inside")), capture_output=True, check=True)
            shown = inside.stdout.decode()
            self.assertIn('"kind": "user"', shown.replace('":"', '": "'))
            self.assertIn("another process namespace", shown)  # and not: nobody holds it

        def test_a_process_in_a_network_namespace_of_its_own(self):
            # In no list of this network; found where namespaces are listed, by who may look into them.
            process = self.start(["unshare", "--net", "sh", "-c", 'ip link set lo up; exec "$0" -B "$1"', PYTHON, self.script])
            self.run_as(0, "collect")
            self.run_as(0, "show", f"tcp/{process.port}", code=1)
            import json
            inode = os.stat(f"/proc/{process.pid}/ns/net").st_ino
            seen = {network["inode"]: network for network in json.loads(self.run_as(0, "namespaces", "--json"))}
            self.assertTrue(seen[inode]["looked_into"], seen[inode])
            ports = [port for port in seen[inode]["ports"] if port["port"] == process.port]
            self.assertEqual([(port["owner"]["name"], port["owner"]["confidence"], port["pid"]) for port in ports],
                             [("serve.py", "confirmed", process.pid)])
            self.assertTrue(any(network["own"] and network["looked_into"] for network in seen.values()))
            # Nobody sees his own namespace, and is told what he lacks for others that have a name.
            theirs = json.loads(self.run_as(NOBODY, "namespaces", "--json"))
            self.assertEqual([network["own"] for network in theirs if network["looked_into"]], [True])

        def test_a_network_namespace_with_a_name(self):
            import json
            name = f"pm-test-{os.getpid()}"
            os.makedirs("/run/netns", exist_ok=True)
            made = subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False)
            self.assertEqual(made.returncode, 0, made.stderr)
            self.addCleanup(subprocess.run, ["ip", "netns", "delete", name], check=True)
            seen = [network for network in json.loads(self.run_as(0, "namespaces", "--json")) if name in network["names"]]
            self.assertEqual([(network["processes"], network["looked_into"], network["ports"]) for network in seen],
                             [(0, True, [])])
            theirs = [network for network in json.loads(self.run_as(NOBODY, "namespaces", "--json")) if name in network["names"]]
            self.assertEqual([network["looked_into"] for network in theirs], [False])
            self.assertIn("root", theirs[0]["problem"])

        def test_a_descriptor_in_flight(self):
            listener = socket.socket()
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            port = listener.getsockname()[1]
            here, there = send_away(listener)
            self.addCleanup(there.close)
            self.addCleanup(here.close)
            listener.close()
            card = self.seen_by(0, f"tcp/{port}")
            owner = card["owner"]
            self.assertEqual((owner["kind"], owner["user"], owner["confidence"]), ("in-flight", "root", "inferred"))
            self.assertEqual(self.source(owner, "in-flight"), ("descriptors", "guess"))
            self.assertIn("in flight (perhaps to ", owner["description"])  # it, or others who wait just now
            self.assertEqual(card["derived_status"], "suspicious")  # a way to hide
            self.check(port, NOBODY, "user", "root", "root", "inferred", {"user": ("socket", "certain")})

        def test_a_socket_of_the_kernel(self):
            made = subprocess.run(["ip", "link", "add", "pmvx", "type", "vxlan", "id", "7", "dstport", "14789", "local", "127.0.0.1"],
                                  capture_output=True, check=False)
            if made.returncode != 0:
                self.skipTest("this kernel has no vxlan")
            self.addCleanup(subprocess.run, ["ip", "link", "delete", "pmvx"], check=True)
            subprocess.run(["ip", "link", "set", "pmvx", "up"], check=True)
            for uid in (0, NOBODY):
                self.check(14789, uid, "kernel", "vxlan pmvx", "root", "inferred", {"kernel": ("kernel", "certain")},
                           protocol="udp", hidden=False)

        def test_wireguard(self):
            made = subprocess.run(["ip", "link", "add", "pmwg", "type", "wireguard"], capture_output=True, check=False)
            if made.returncode != 0:
                self.skipTest("this kernel has no WireGuard")
            self.addCleanup(subprocess.run, ["ip", "link", "delete", "pmwg"], check=True)
            subprocess.run(["ip", "link", "set", "pmwg", "up"], check=True)
            told = subprocess.run(["ss", "-Hlun"], capture_output=True, text=True, check=True).stdout
            port = int(told.split()[3].rsplit(":", 1)[1])
            self.check(port, 0, "kernel", "WireGuard pmwg", "root", "inferred", {"kernel": ("kernel", "certain")}, protocol="udp")
            self.check(port, NOBODY, "user", "root", "root", "inferred", {"user": ("socket", "certain")}, protocol="udp")

        def test_a_group_that_ss_could_not_name(self):
            """`ss` gives up where groups come and go: the number that it prints is that of the folder."""
            process = self.start([PYTHON, "-B", self.script], cgroup=SERVICE)
            number = os.stat("/sys/fs/cgroup" + SERVICE).st_ino
            real = shutil.which("ss")
            self.fake_ss(f"{real} \"$@\" | sed 's# cgroup:{SERVICE}# cgroup:unreachable:{number:x}#'")
            os.chmod(os.path.join(self.folder, "bin"), 0o755)
            told = subprocess.run([os.path.join(self.folder, "bin", "ss"), "-Hltne"], capture_output=True, text=True, check=True).stdout
            self.assertIn(f"unreachable:{number:x}", told)
            for uid in (ALICE, NOBODY):
                self.check(process.port, uid, "unit", "pm-test.service", "root", "inferred",
                           {"unit": ("socket-cgroup", "certain")})

        def test_a_hidden_service_that_a_program_of_a_user_takes_over(self):
            process = self.start([PYTHON, "-B", self.script], cgroup=SERVICE)
            key = f"tcp/{process.port}"
            self.check(process.port, NOBODY, "unit", "pm-test.service", "root", "inferred", {}, hidden=True)
            self.run_as(NOBODY, "note", key, "--title", "Site", "--risk", "trusted")
            process.kill()
            process.wait()
            self.start([PYTHON, "-B", self.script, str(process.port)], uid=ALICE)
            card = self.seen_by(NOBODY, key)  # neither was ever seen, and it is somebody else all the same
            self.assertEqual(card["derived_status"], "suspicious", card)
            self.assertIn("process_changed", [event["event_type"] for event in card["events"]])

        def test_two_owners_at_different_addresses(self):
            script = self.write("other.py", "import socket, sys, time\ns = socket.socket()\ns.bind(('127.0.0.2', int(sys.argv[1])))\n"
                                "s.listen()\nprint(sys.argv[1], flush=True)\ntime.sleep(600)\n")
            first = self.start([PYTHON, "-B", self.script], cgroup=SERVICE)
            self.start([PYTHON, "-B", script, str(first.port)], uid=ALICE)
            self.check(first.port, 0, "process", "serve.py", "root", "confirmed", {}, others=[f"other.py ({ALICE})"])
            self.check(first.port, NOBODY, "unit", "pm-test.service", "root", "inferred", {}, others=[str(ALICE)])

        def test_workers_that_share_a_port(self):
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                free = probe.getsockname()[1]
            script = self.write("worker.py", "import socket, sys, time\ns = socket.socket()\n"
                                "s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)\ns.bind(('127.0.0.1', int(sys.argv[1])))\n"
                                "s.listen()\nprint(sys.argv[1], flush=True)\ntime.sleep(600)\n")
            workers = [self.start([PYTHON, "-B", script, str(free)], cgroup=SERVICE) for _ in range(3)]
            first = self.check(free, 0, "process", "worker.py", "root", "confirmed", {}, others=[])
            self.assertEqual(first["current_pid"], workers[0].pid)  # the oldest stands for all
            self.check(free, NOBODY, "unit", "pm-test.service", "root", "inferred", {}, others=[])

        def test_two_owners_on_one_port(self):
            script = self.write("shared.py", "import socket, sys, time\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
                                "s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\ns.bind(('127.0.0.1', int(sys.argv[1])))\n"
                                "print(s.getsockname()[1], flush=True)\ntime.sleep(600)\n")
            first = self.start([PYTHON, "-B", script, "0"], cgroup=SERVICE)
            self.start([PYTHON, "-B", script, str(first.port)], uid=ALICE)
            self.check(first.port, 0, "process", "shared.py", "root", "confirmed", {}, protocol="udp",
                       others=[f"shared.py ({ALICE})"])
            self.check(first.port, NOBODY, "unit", "pm-test.service", "root", "inferred", {}, protocol="udp", others=[str(ALICE)])

        def test_an_executable_that_was_deleted(self):
            copy = os.path.join(self.folder, "server")
            shutil.copy(PYTHON, copy)
            port = self.start([copy, "-B", self.script]).port
            os.unlink(copy)
            self.check(port, 0, "process", comm_of("server"), "root", "confirmed", {}, executable=copy)

        def test_scripts_of_interpreters(self):
            port = self.start(["sh", "-c", f'exec {PYTHON} -u -B "{self.script}"']).port
            self.check(port, 0, "process", "serve.py", "root", "confirmed", {}, script=self.script)

        def test_a_program_that_is_setuid(self):
            """Started by one user, it runs as another: the one who can be held to account is the latter."""
            copy = os.path.join(self.folder, "setuid-python")
            shutil.copy(PYTHON, copy)
            os.chown(copy, ALICE, ALICE)
            os.chmod(copy, 0o4755)
            port = self.start([copy, "-B", self.script], uid=NOBODY).port
            self.check(port, 0, "process", comm_of("setuid-python"), str(ALICE), "confirmed", {"user": ("proc", "certain")})
            self.check(port, ALICE + 1, "user", str(ALICE), str(ALICE), "inferred", {"user": ("socket", "certain")})

        def test_a_service_that_drops_its_rights_is_no_other_for_who_sees_it(self):
            """Opened by root, run by another: hidden or seen, its note stays with it."""
            script = self.write("drop.py", "import os, socket, sys, time\ns = socket.socket()\ns.bind(('127.0.0.1', 0))\ns.listen()\n"
                                f"os.setgid({ALICE})\nos.setuid({ALICE})\nprint(s.getsockname()[1], flush=True)\ntime.sleep(600)\n")
            port = self.start([PYTHON, "-B", script], cgroup=SERVICE).port
            database = os.path.join(self.folder, "shared.db")
            os.chmod(self.folder, 0o777)
            self.run_as(NOBODY, "collect", "--database", database)
            self.run_as(NOBODY, "note", f"tcp/{port}", "--title", "Dropper", "--risk", "trusted", "--database", database)
            for name in os.listdir(self.folder):
                if name.startswith("shared.db"):
                    os.chown(os.path.join(self.folder, name), 0, 0)
            self.run_as(0, "collect", "--database", database)
            import json
            card = json.loads(self.run_as(0, "show", f"tcp/{port}", "--json", "--database", database))
            self.assertEqual((card["owner"]["uid"], card["owner"]["socket_uid"]), (ALICE, 0))
            self.assertNotEqual(card["derived_status"], "suspicious", card["reason"])
            self.assertEqual([event["event_type"] for event in card["events"] if event["event_type"] != "alive"], ["appeared"])

        def test_containers_are_told_by_their_control_groups(self):
            number = "0123456789abcdef" * 4
            for group, name in (
                    (f"/system.slice/docker-{number}.scope", "docker 0123456789ab"),
                    (f"/machine.slice/libpod-{number}.scope/container", "podman 0123456789ab"),
                    (f"/kubepods.slice/kubepods-podab_cd.slice/cri-containerd-{number}.scope", "cri-containerd 0123456789ab"),
                    ("/lxc.payload.web/system.slice/nginx.service", "lxc web"),
                    ("/machine.slice/systemd-nspawn@box.service/payload", "nspawn box"),
                    (f"/user.slice/user-{ALICE}.slice/user@{ALICE}.service/app.slice/app-flatpak-org.example.App-12.scope",
                     "flatpak org.example.App")):
                with self.subTest(name):
                    port = self.start([PYTHON, "-B", self.script], cgroup=group).port
                    self.check(port, 0, "process", "serve.py", "root", "confirmed", {"container": ("socket-cgroup", "certain")},
                               container=name, container_port="host-network")
                    self.check(port, NOBODY, "container", name, "root", "inferred", {"container": ("socket-cgroup", "certain")},
                               container=name)

    def comm_of(program):
        """A copy of the interpreter that runs a script is no interpreter by its name."""
        return program[:15]

    def select_a_moment():
        import select
        select.select([], [], [], 0.05)


if __name__ == "__main__":
    unittest.main(verbosity=2)
