# SPDX-License-Identifier: MIT
"""Trust follows who is behind a port; nothing that was written is lost, however it ends."""
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

from cli import BINARY, Case

EDITS = int(os.environ.get("PORTMONOTE_EDITS", "1000"))
AT_ONCE = ("--policy", "high-uptime=0")
SERVER = """
import socket, sys, time
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind((sys.argv[1], int(sys.argv[2])))
server.listen()
print("ready", flush=True)
time.sleep(600)
"""


class Trust(Case):
    def setUp(self):
        super().setUp()
        self.other_python = os.path.join(self.folder, "other-python")
        shutil.copy(os.path.realpath(sys.executable), self.other_python)
        os.chmod(self.other_python, 0o755)
        self.server = None

    def serve(self, executable=sys.executable, address="127.0.0.1", port=18080):
        """The same program text by another executable is another identity."""
        self.stop()
        environment = dict(os.environ, PYTHONHOME=sys.prefix)
        self.server = subprocess.Popen([executable, "-c", SERVER, address, str(port)], env=environment,
                                       stdout=subprocess.PIPE)
        self.addCleanup(self.server.stdout.close)
        self.addCleanup(self.server.wait)
        self.addCleanup(self.server.kill)
        self.assertEqual(self.server.stdout.readline(), b"ready\n")

    def stop(self):
        if self.server:
            self.server.kill()
            self.server.wait()

    def state(self):
        """As every surface of the command line says; they agree."""
        card = self.json("list", "--all", "tcp/18080", *AT_ONCE)[0]
        self.assertEqual(self.json("show", "tcp/18080", *AT_ONCE)["derived_status"], card["derived_status"])
        return card["derived_status"]

    def collect(self):
        return self.json("collect")

    def test_another_executable_is_never_healthy_in_any_order(self):
        self.serve()
        self.collect()
        self.run_verb("note", "tcp/18080", "--risk", "trusted")
        self.assertEqual(self.state(), "healthy")
        generator = random.Random(7)
        theirs = False  # who is behind it in the last round, when it is up
        for _ in range(40):
            step = generator.choice(("ours", "theirs", "down", "round", "round", "forget"))
            if step in ("ours", "theirs"):
                self.serve(self.other_python if step == "theirs" else sys.executable)
            elif step == "down":
                self.stop()
            elif step == "forget":
                self.run_verb("forget", "tcp/18080", "--yes", code=None)
            self.collect()
            up = self.server.poll() is None
            theirs = step == "theirs" or (theirs and step not in ("ours",))
            cards = self.json("list", "--all", "tcp/18080", "--policy", "flap-count=1000", *AT_ONCE, code=None)
            state = cards[0]["derived_status"] if cards else "gone"
            with self.subTest(step=step, theirs=theirs, up=up):
                if not up:
                    self.assertIn(state, ("ghost", "gone"))
                elif theirs:
                    self.assertEqual(state, "suspicious")
                else:
                    self.assertEqual(state, "healthy")

    def test_acknowledging_ends_the_alarm_for_that_change_only(self):
        self.serve()
        self.collect()
        self.run_verb("note", "tcp/18080", "--risk", "trusted")
        self.run_verb("ack", "tcp/18080", code=1)  # there is no alarm
        self.serve(self.other_python)
        self.collect()
        self.assertEqual(self.state(), "suspicious")
        self.assertIn("acknowledged", self.text("ack", "tcp/18080"))
        self.assertEqual(self.state(), "healthy")
        self.assertEqual(self.json("history", "tcp/18080")[-1]["event_type"], "acknowledged")
        self.serve(self.other_python)  # a restart of what was acknowledged
        self.collect()
        self.assertEqual(self.state(), "healthy")
        self.serve(self.other_python, "0.0.0.0")  # and now for everybody
        self.collect()
        self.assertEqual(self.state(), "suspicious")
        self.run_verb("ack", "tcp/9", code=1)
        self.run_verb("ack", "9", code=2)

    def test_an_upgrade_in_place_is_no_change(self):
        path = os.path.join(self.folder, "daemon")
        shutil.copy(os.path.realpath(sys.executable), path)
        self.serve(path)
        self.collect()
        self.run_verb("note", "tcp/18080", "--risk", "trusted")
        # As a package manager does it: another file in the same place, while the old one runs.
        shutil.copy(os.path.realpath(sys.executable), path + ".new")
        os.rename(path + ".new", path)
        self.collect()
        self.assertEqual(self.state(), "healthy")
        self.serve(path)
        self.collect()
        self.assertEqual(self.state(), "healthy")
        self.assertTrue(all(e.get("same_identity", True) for e in self.json("history", "tcp/18080")))

    def test_going_further_out_is_seen_within_one_round(self):
        self.serve()
        self.collect()
        self.run_verb("note", "tcp/18080", "--risk", "expected")
        self.serve(address="0.0.0.0")
        self.collect()
        self.assertEqual(self.state(), "suspicious")
        self.run_verb("note", "tcp/18080", "--exposure", "all")
        self.assertEqual(self.state(), "expected")
        self.run_verb("note", "tcp/18080", "--exposure", "everywhere", code=2)
        self.run_verb("note", "tcp/18080", "--exposure", "loopback")
        self.assertEqual(self.state(), "suspicious")
        self.run_verb("note", "tcp/18080", "--exposure", "any")
        self.assertEqual(self.state(), "expected")

    def test_a_note_written_for_nobody_is_confirmed_first(self):
        self.run_verb("note", "tcp/18080", "--risk", "trusted", "--title", "planned")
        self.serve()
        self.collect()
        self.assertEqual(self.state(), "settling")
        self.run_verb("note", "tcp/18080", "--reassign")
        self.assertEqual(self.state(), "healthy")

    def test_forgetting_asks_and_keeps_the_note(self):
        self.serve()
        self.collect()
        self.run_verb("note", "tcp/18080", "--title", "Kept", "--tag", "a", "--add-tag", "b", "--remove-tag", "A")
        self.run_verb("forget", "tcp/18080", code=2)  # nobody can be asked
        self.assertTrue(self.json("list", "tcp/18080"))
        said = self.text("forget", "tcp/18080", "--yes")
        self.assertIn("note stays", said)
        self.run_verb("show", "tcp/18080", code=1)
        self.collect()
        card = self.card("tcp/18080")
        self.assertEqual((card["title"], card["tags"]), ("Kept", ["b"]))
        self.assertEqual([e["event_type"] for e in self.json("history", "tcp/18080")], ["appeared"])
        self.run_verb("forget", "tcp/18080", "--yes", "--with-note")
        self.collect()
        self.assertIsNone(self.card("tcp/18080")["title"])
        self.run_verb("forget", "tcp/9", "--yes", code=1)


class Durability(Case):
    def test_a_thousand_edits_with_the_power_cut_in_between(self):
        """What was acknowledged (exit code 0) is there; what was not is there whole or not at all."""
        generator = random.Random(3)
        self.run_verb("status", code=None)  # the database is there
        stored = {port: {None} for port in range(1, 11)}  # what a note may say
        killed = 0
        for step in range(EDITS):
            port = generator.randint(1, 10)
            text = f"step {step} " + "x" * generator.randint(0, 3000)
            edit = subprocess.Popen([BINARY, "note", f"tcp/{port}", "--title", text[:100], "--description", text, "--owner",
                                     str(step)], env=self.environment, stdout=subprocess.DEVNULL)
            if generator.random() < 0.5:
                time.sleep(generator.uniform(0, 0.012))
                edit.send_signal(signal.SIGKILL)
            code = edit.wait()
            if code == 0:
                stored[port] = {step}
            else:
                self.assertEqual(code, -signal.SIGKILL)
                stored[port].add(step)
                killed += 1
            with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as connection:
                row = connection.execute("SELECT title, description, owner FROM port_note WHERE port = ?", (port,)).fetchone()
            connection.close()
            found = int(row[2]) if row else None
            self.assertIn(found, stored[port])
            if row:
                self.assertTrue(row[1].startswith(f"step {found} "))
                self.assertEqual(row[0], row[1][:100])
            stored[port] = {found}
        self.assertGreater(killed, EDITS / 10)
        with sqlite3.connect(self.database) as connection:
            self.assertEqual(connection.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        connection.close()
        print(f"{EDITS} edits, {killed} of them killed")


if __name__ == "__main__":
    unittest.main(verbosity=2)
