# SPDX-License-Identifier: MIT
"""The window as a person uses it: looking, searching, a note."""
import os
import signal
import sqlite3
import subprocess

from window import BINARY, WindowCase, run_in_desktop, until


class Window(WindowCase):
    def test_double_click_writes_a_note(self):
        self.start()
        until(self.card, "the first round")
        self.find_card()
        # Below header, search and chips stand the cards; the first is ours.
        self.type("mousemove", "--window", self.window, "120", "300", "click", "--repeat", "2", "--delay", "60", "1")
        editor = until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the note editor")
        self.type("windowactivate", "--sync", editor)
        self.type("type", "--delay", "15", "Test listener")
        self.type("key", "alt+e")
        self.type("key", "ctrl+Return")
        until(lambda: self.query("SELECT title FROM port_note WHERE port = ?"), "the note in the database")
        self.assertEqual(self.query("SELECT title, risk_level FROM port_note WHERE port = ?"), ("Test listener", "expected"))
        self.assertEqual(self.card()["derived_status"], "expected")

    def test_f5_sees_what_is_new_and_what_is_gone(self):
        self.start()
        until(self.card, "the first round")
        self.listener.close()
        self.type("windowactivate", "--sync", self.window, "key", "F5")
        until(lambda: self.card()["current_state"] == "disappeared", "the second round")
        self.assertEqual(self.card()["derived_status"], "gone")

    def test_an_open_editor_survives_a_round_and_a_note_from_the_terminal(self):
        self.start()
        until(self.card, "the first round")
        self.editor()
        self.type("type", "--delay", "15", "Half a title")
        before = self.query("SELECT last_seen_at FROM port_runtime WHERE port = ?")
        self.verb("collect")
        until(lambda: self.query("SELECT last_seen_at FROM port_runtime WHERE port = ?") != before, "another round")
        self.type("type", "--delay", "15", ", finished")
        self.type("key", "ctrl+Return")
        until(lambda: self.query("SELECT title FROM port_note WHERE port = ?"), "the note")
        self.assertEqual(self.query("SELECT title FROM port_note WHERE port = ?"), ("Half a title, finished",))

    def test_failed_round_keeps_every_port_and_the_program_quits_cleanly(self):
        self.start()
        until(self.card, "the first round")
        self.program.send_signal(signal.SIGTERM)
        self.program.wait(10)
        broken = os.path.join(self.folder, "bin")
        os.mkdir(broken)
        with open(os.path.join(broken, "ss"), "w") as script:
            script.write("#!/bin/sh\necho 'no such thing' >&2\nexit 1\n")
        os.chmod(script.name, 0o755)
        self.environment["PATH"] = broken + ":" + os.environ["PATH"]
        self.start()
        until(lambda: sqlite3.connect(self.database).execute("SELECT reason FROM round WHERE valid = 0").fetchone(),
              "the failed round")
        self.assertEqual(self.card()["current_state"], "active")
        status = subprocess.run([BINARY, "status"], env=self.environment, capture_output=True, text=True)
        self.assertEqual(status.returncode, 1)
        self.assertIn("no such thing", status.stdout.splitlines()[0])
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+q")
        self.assertEqual(self.program.wait(10), 0)


if __name__ == "__main__":
    run_in_desktop(__file__)
