# SPDX-License-Identifier: MIT
"""All owners in every round: the system's service and its timer under a real systemd, and who may read what they write."""
import os
import subprocess
import sys
import tempfile
import unittest

NOT_HERE = 77
HELPER = os.environ.get("PORTMONOTE_HELPER", "")


class Service(unittest.TestCase):
    def test_under_a_real_systemd(self):
        """The tests below, in namespaces with a systemd of their own."""
        if not HELPER:
            self.skipTest("the helper was not built")
        here = os.path.dirname(os.path.abspath(__file__))
        files = os.path.join(os.path.dirname(os.path.dirname(HELPER)), "src", "helper")
        # What a system clears away at its start is not this machine's.
        marker = tempfile.NamedTemporaryFile(prefix="portmonote-marker-")
        self.addCleanup(marker.close)
        os.utime(marker.name, (1, 1))
        done = subprocess.run([os.path.join(here, "with-system-manager"), sys.executable, "-B", __file__, "Spool"],
                              env=dict(os.environ, PORTMONOTE_BESIDE_MANAGER="1", PORTMONOTE_HELPER_FILES=files), timeout=280,
                              check=False)
        self.assertTrue(os.path.exists(marker.name))
        if done.returncode == NOT_HERE:
            self.skipTest("no systemd can be booted here: it wants root, and namespaces of its own")
        self.assertEqual(done.returncode, 0)


if os.environ.get("PORTMONOTE_BESIDE_MANAGER"):
    import grp
    import json
    import stat

    from owners import ALICE, OwnerCase, as_user
    from window import until

    SPOOL = "/run/portmonote/owners"
    SERVICE = "portmonote-owners.service"

    class Spool(OwnerCase):
        def systemctl(self, *arguments):
            done = subprocess.run(["systemctl", "--no-pager", *arguments], capture_output=True, text=True, timeout=100, check=False)
            self.assertEqual(done.returncode, 0, (arguments, done.stdout, done.stderr))
            return done.stdout

        def run_as(self, uid, *arguments, code=0, groups=()):
            """With other groups beside his own."""
            self.groups = groups
            command = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--inh-caps=-all",
                       f"--groups={','.join(map(str, groups))}" if groups else "--clear-groups", self.program, *arguments]
            done = subprocess.run(command, env=self.home(uid), cwd="/", capture_output=True, timeout=120, check=False)
            self.assertEqual(done.returncode, code, (done.stdout[-500:], done.stderr))
            return done.stdout.decode()

        def owner(self, key, *groups):
            self.run_as(ALICE, "collect", groups=groups)
            return json.loads(self.run_as(ALICE, "show", key, "--json", groups=groups))["owner"]

        def test_units_are_sound(self):
            done = subprocess.run(["systemd-analyze", "verify", "--man=no", f"/run/systemd/system/{SERVICE}",
                                   "/run/systemd/system/portmonote-owners.timer"], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn("portmonote", done.stdout + done.stderr)

        def test_the_timer_writes_what_the_group_alone_reads(self):
            server = self.start([sys.executable, "-B", self.script])
            key = f"tcp/{server.port}"
            group = grp.getgrnam("portmonote").gr_gid
            self.assertEqual((self.owner(key)["kind"], self.owner(key, group)["kind"]), ("user", "user"))

            self.systemctl("start", "portmonote-owners.timer")
            result = until(lambda: "ExecMainExitTimestampMonotonic=0\n" not in (told := self.systemctl(
                "show", SERVICE, "-p", "ActiveState,Result,ExecMainStatus,ExecMainExitTimestampMonotonic")) and
                "ActiveState=activating" not in told and told, "the first of its looks", 60)
            self.assertIn("Result=success", result)
            for path, mode in ((SPOOL, 0o640), (os.path.dirname(SPOOL), 0o750)):
                found = os.stat(path)
                self.assertEqual((stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid), (mode, 0, group), path)
            self.assertEqual(os.listdir(os.path.dirname(SPOOL)), ["owners"])

            hidden = self.owner(key)
            self.assertEqual((hidden["kind"], hidden["hidden"]), ("user", True))
            for path in (SPOOL, os.path.dirname(SPOOL)):
                refused = subprocess.run(["setpriv", f"--reuid={ALICE}", f"--regid={ALICE}", "--clear-groups", "cat", path],
                                         capture_output=True, check=False)
                self.assertIn(b"ermission denied", refused.stderr)
            seen = self.owner(key, group)
            self.assertEqual((seen["kind"], seen["name"], seen["confidence"]), ("process", "serve.py", "confirmed"))
            self.assertEqual(self.source(seen, "process"), ("privileged", "certain"))

            # The window reads it, too, at its first look; with a memory of its own.
            home = dict(self.home(ALICE), QT_QPA_PLATFORM="offscreen", XDG_DATA_HOME=os.path.join(self.folder, f"home-{ALICE}", "window"))
            home.pop("DBUS_SESSION_BUS_ADDRESS", None)
            window = subprocess.Popen(["setpriv", f"--reuid={ALICE}", f"--regid={ALICE}", "--inh-caps=-all", f"--groups={group}",
                                       self.program], env=home, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.addCleanup(window.wait)
            self.addCleanup(window.kill)
            database = os.path.join(home["XDG_DATA_HOME"], "portmonote", "portmonote.db")

            def shown():
                if not os.path.exists(database):
                    return None
                done = subprocess.run(as_user(ALICE, self.program, "show", key, "--json", "--database", database), env=home, cwd="/",
                                      capture_output=True, check=False)
                return json.loads(done.stdout)["owner"] if done.returncode == 0 else None
            self.assertEqual(self.source(until(shown, "the first look of the window"), "process"), ("privileged", "certain"))
            window.kill()

            # The next one takes its place at once.
            before = os.stat(SPOOL).st_ino
            self.systemctl("start", SERVICE)
            self.assertNotEqual(os.stat(SPOOL).st_ino, before)
            later = self.start([sys.executable, "-B", self.script])
            self.assertEqual(self.owner(f"tcp/{later.port}", group)["kind"], "user")  # since the look
            self.systemctl("start", SERVICE)
            self.assertEqual(self.owner(f"tcp/{later.port}", group)["kind"], "process")
            self.systemctl("stop", "portmonote-owners.timer")
            # It stays, to be read; it counts for half an hour.
            os.utime(SPOOL, (1, 1))
            fresh = self.start([sys.executable, "-B", self.script])
            self.assertEqual(self.owner(f"tcp/{fresh.port}", group)["kind"], "user")


if __name__ == "__main__":
    unittest.main(verbosity=2)
