# SPDX-License-Identifier: MIT
"""Without root: others' sockets are named as far as can be told, one's own are confirmed."""
import json
import os
import shutil
import stat
import subprocess
import unittest

from cli import BINARY, Case

NOBODY = 65534


@unittest.skipUnless(os.geteuid() == 0, "only root can be two users")
class Unprivileged(Case):
    def setUp(self):
        super().setUp()
        os.chmod(self.folder, 0o755)
        self.program = os.path.join(self.folder, "portmonote")
        shutil.copy(BINARY, self.program)  # the build folder may be closed to others
        os.chmod(self.program, 0o755)
        home = os.path.join(self.folder, "nobody")
        os.mkdir(home)
        os.chown(home, NOBODY, NOBODY)
        self.theirs = dict(self.environment, HOME=home, XDG_DATA_HOME=os.path.join(home, "data"),
                           XDG_CONFIG_HOME=os.path.join(home, "config"))

    def as_nobody(self, *arguments, code=0):
        done = subprocess.run(["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--inh-caps=-all",
                               self.program, *arguments], env=self.theirs, cwd="/", capture_output=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, code, (arguments, done.stdout[-500:], done.stderr))
        return done.stdout.decode()

    def card_for_nobody(self, key):
        return json.loads(self.as_nobody("show", key, "--json"))

    def test_a_socket_of_root_is_hidden_and_never_blank(self):
        for listener in (self.listen(), self.listen(protocol="udp", address="0.0.0.0")):
            self.as_nobody("collect")
            card = self.card_for_nobody(listener.key)
            owner = card["owner"]
            self.assertIn(owner["kind"], ("user", "unit", "container"))
            self.assertEqual((owner["user"], owner["confidence"], owner["hidden"]), ("root", "inferred", True))
            self.assertTrue(owner["name"])
            self.assertIn("root", owner["description"])
            self.assertIsNone(card["current_pid"])
            self.assertEqual(card["derived_status"], "unreviewed")  # hidden is not suspicious
            self.assertNotIn("unknown", self.as_nobody("list", listener.key).lower())

    def test_a_process_of_ones_own_is_confirmed(self):
        server = subprocess.Popen(["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "python3", "-u",
                                   "-m", "http.server", "0"], cwd="/", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        port = int(server.stdout.readline().decode().split(" port ")[1].split()[0])
        self.as_nobody("collect")
        card = self.card_for_nobody(f"tcp/{port}")
        self.assertEqual((card["owner"]["kind"], card["owner"]["confidence"]), ("process", "confirmed"))
        self.assertEqual((card["owner"]["user"], card["current_pid"]), ("nobody", server.pid))
        self.assertIn("http.server", card["cmdline"])

    def test_what_root_learned_is_not_forgotten_by_a_look_with_fewer_rights(self):
        listener = self.listen()
        path = os.path.join(self.folder, "nobody", "shared.db")
        self.run_verb("collect", "--database", path)
        for name in os.listdir(os.path.dirname(path)):
            os.chown(os.path.join(os.path.dirname(path), name), NOBODY, NOBODY)
        self.as_nobody("collect", "--database", path)
        card = json.loads(self.as_nobody("show", listener.key, "--json", "--database", path))
        self.assertEqual((card["owner"]["confidence"], card["current_pid"]), ("confirmed", listener.pid))
        self.assertEqual([event["event_type"] for event in card["events"] if event["event_type"] != "alive"], ["appeared"])

    def test_files_are_ones_own_and_roots_are_closed(self):
        self.listen()
        self.run_verb("collect")
        self.as_nobody("collect")
        folder = os.path.join(self.theirs["XDG_DATA_HOME"], "portmonote")
        self.assertEqual(stat.S_IMODE(os.stat(folder).st_mode), 0o700)
        self.assertEqual((os.stat(os.path.join(folder, "portmonote.db")).st_uid,
                          stat.S_IMODE(os.stat(os.path.join(folder, "portmonote.db")).st_mode)), (NOBODY, 0o600))
        os.chmod(os.path.join(self.folder, "data"), 0o755)
        self.as_nobody("list", "--database", self.database, code=4)
        os.chmod(os.path.dirname(self.database), 0o755)
        self.as_nobody("collect", "--database", self.database, code=4)


if __name__ == "__main__":
    unittest.main(verbosity=2)
