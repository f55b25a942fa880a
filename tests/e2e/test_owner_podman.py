# SPDX-License-Identifier: MIT
"""Containers by a real engine: Podman runs one, and its API is asked as Docker's is."""
import os
import shutil
import subprocess
import sys
import unittest

NOT_HERE = 77


class Podman(unittest.TestCase):
    def test_with_a_real_engine(self):
        if not shutil.which("podman") or not os.path.exists("/bin/busybox"):
            self.skipTest("podman or busybox is not installed")
        from owners import run_in
        code = run_in("with-cgroup2", __file__, "Engine", "PORTMONOTE_PODMAN")
        if code == NOT_HERE:
            self.skipTest("no control groups can be made here")
        self.assertEqual(code, 0)


if os.environ.get("PORTMONOTE_PODMAN"):
    from owners import NOBODY, OwnerCase

    PORT = 18555

    class Engine(OwnerCase):
        def setUp(self):
            super().setUp()
            subprocess.run(["mount", "-t", "tmpfs", "none", "/run"], check=True)  # of this namespace only
            # podman lives in a group of its own, so that the root of the tree has none but groups.
            group = self.cgroup("/pm-engine")
            with open(os.path.join(group, "cgroup.procs"), "w", encoding="ascii") as file:
                file.write(str(os.getpid()))
            self.addCleanup(self.leave)
            self.podman_call = ["podman", "--root", os.path.join(self.folder, "store"), "--runroot",
                                os.path.join(self.folder, "runroot"), "--storage-driver", "vfs", "--cgroup-manager",
                                "cgroupfs", "--events-backend", "none"]
            self.import_image()

        @staticmethod
        def leave():
            with open("/sys/fs/cgroup/cgroup.procs", "w", encoding="ascii") as file:
                file.write(str(os.getpid()))

        def podman(self, *arguments, check=True):
            done = subprocess.run([*self.podman_call, *arguments], capture_output=True, timeout=120, check=False)
            if check:
                self.assertEqual(done.returncode, 0, (arguments, done.stderr))
            return done.stdout.decode().strip()

        def import_image(self):
            root = os.path.join(self.folder, "rootfs")
            for name in ("bin", "etc", "www"):
                os.makedirs(os.path.join(root, name))
            shutil.copy("/bin/busybox", os.path.join(root, "bin"))
            for name in ("sh", "httpd"):
                os.symlink("busybox", os.path.join(root, "bin", name))
            archive = os.path.join(self.folder, "image.tar")
            subprocess.run(["tar", "-C", root, "-cf", archive, "."], check=True)
            self.podman("import", archive, "localhost/pm-site:1.0")
            self.addCleanup(self.podman, "rm", "-fa", "-t", "0", check=False)

        def run_container(self, name, tag="1.0"):
            """In the control group that podman would make, had it the right to limit what it uses."""
            number = self.podman(
                               "create", "--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1000:1000", "--cgroups=disabled",
                               "--network=host", "--stop-signal", "KILL", "--name", name,
                               "--label", "com.docker.compose.project=shop", "--label", "com.docker.compose.service=web",
                               f"localhost/pm-site:{tag}", "/bin/httpd", "-f", "-p", f"127.0.0.1:{PORT}", "-h", "/www")
            group = self.cgroup(f"/libpod_parent/libpod-{number}")
            started = subprocess.run(["sh", "-c", 'echo 0 > "$0/cgroup.procs" && exec "$@"', group, *self.podman_call, "start", number],
                                     capture_output=True, timeout=120, check=False)
            self.assertEqual(started.returncode, 0, started.stderr)
            return number

        def wait_until_it_listens(self):
            import select
            for _ in range(600):
                if subprocess.run(["ss", "-Hltn", f"sport = :{PORT}"], capture_output=True, check=True).stdout:
                    return
                select.select([], [], [], 0.05)
            self.fail("the container does not listen")

        def serve(self):
            path = "/run/podman/podman.sock"
            os.makedirs(os.path.dirname(path), mode=0o700)
            service = subprocess.Popen([*self.podman_call, "system", "service", "--time", "0", f"unix://{path}"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.addCleanup(service.wait)
            self.addCleanup(service.kill)
            import select
            import socket
            for _ in range(600):
                with socket.socket(socket.AF_UNIX) as probe:
                    if probe.connect_ex(path) == 0:
                        return
                select.select([], [], [], 0.05)
            self.fail("podman does not serve")

        def test_a_container_keeps_its_note_when_it_is_made_anew(self):
            number = self.run_container("shop_web_1")
            self.wait_until_it_listens()
            key = f"tcp/{PORT}"
            # Without its engine: what the control group tells.
            owner = self.seen_by(0, key)["owner"]
            self.assertEqual((owner["container"], owner["container_id"], owner["image"]), (f"podman {number[:12]}", number, None))
            self.assertEqual(owner["kind"], "process")
            self.serve()
            owner = self.seen_by(0, key)["owner"]
            self.assertEqual((owner["container"], owner["image"], owner["project"], owner["service"]),
                             ("podman shop_web_1", "localhost/pm-site:1.0", "shop", "web"))
            self.assertEqual(self.source(owner, "image"), ("runtime", "reported"))
            self.assertEqual(owner["container_port"], "host-network")
            self.assertIn("podman shop_web_1 (localhost/pm-site:1.0, shop/web)", owner["description"])
            # Nobody may not ask the engine, and sees a container all the same.
            theirs = self.seen_by(NOBODY, key)["owner"]
            self.assertEqual((theirs["kind"], theirs["name"]), ("container", f"podman {number[:12]}"))
            self.run_as(0, "note", key, "--title", "Shop", "--risk", "trusted")
            self.podman("rm", "-f", "-t", "0", "shop_web_1")
            self.podman("tag", "localhost/pm-site:1.0", "localhost/pm-site:1.1")
            self.assertNotEqual(self.run_container("shop_web_2", "1.1"), number)
            self.wait_until_it_listens()
            card = self.seen_by(0, key)
            self.assertEqual(card["owner"]["container"], "podman shop_web_2")
            self.assertNotEqual(card["derived_status"], "suspicious", card["reason"])
            self.podman("rm", "-f", "-t", "0", "shop_web_2")
            # The same program outside of a container is another one.
            outside = subprocess.Popen(["/bin/busybox", "httpd", "-f", "-p", f"127.0.0.1:{PORT}", "-h", self.folder])
            self.addCleanup(outside.wait)
            self.addCleanup(outside.kill)
            self.wait_until_it_listens()
            card = self.seen_by(0, key)
            self.assertEqual(card["derived_status"], "suspicious", card["owner"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
