# SPDX-License-Identifier: MIT
"""The window as a person uses it: a real X server, real listeners, keys and clicks of a tool."""
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

BINARY = os.environ["PORTMONOTE_BINARY"]


def until(condition, what, seconds=20):
    """Waits for a condition to hold, and returns what it gave."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"timed out: {what}")


class Window(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="portmonote-window-")
        self.environment = dict(os.environ, XDG_DATA_HOME=self.folder, XDG_CONFIG_HOME=self.folder, HOME=self.folder)
        self.database = os.path.join(self.folder, "portmonote", "portmonote.db")
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen()
        self.port = self.listener.getsockname()[1]
        self.program = None

    def tearDown(self):
        if self.program and self.program.poll() is None:
            self.program.terminate()
            self.program.wait(10)
        self.listener.close()
        shutil.rmtree(self.folder)

    def start(self):
        self.program = subprocess.Popen([BINARY], env=self.environment)
        self.window = until(self.find_window, "the window")

    def find_window(self, title="Portmonote"):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}"], capture_output=True, text=True)
        return found.stdout.split()[0] if found.stdout.split() else None

    def type(self, *keys):
        subprocess.run(["xdotool", *keys], check=True)

    def verb(self, *arguments, code=0):
        done = subprocess.run([BINARY, *arguments], env=self.environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout

    def card(self):
        done = subprocess.run([BINARY, "list", "--json", "--all", f"tcp/{self.port}"], env=self.environment,
                              capture_output=True, text=True)
        cards = json.loads(done.stdout or "[]")
        return cards[0] if cards else None

    def query(self, statement):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as connection:
            return connection.execute(statement, (self.port,)).fetchone()

    def find_card(self):
        """Searches for our port, so that its card is the first."""
        self.type("windowactivate", "--sync", self.window)
        self.type("key", "ctrl+f")
        self.type("type", "--delay", "15", f":{self.port}")
        self.type("key", "Return")

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
        self.find_card()
        self.type("key", "ctrl+e")
        editor = until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the note editor")
        self.type("windowactivate", "--sync", editor)
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
    if "PORTMONOTE_IN_DESKTOP" not in os.environ:
        environment = dict(os.environ, PORTMONOTE_IN_DESKTOP="1")
        os.execve("/bin/bash", ["bash", os.environ["PORTMONOTE_DESKTOP"], "--light", "--", sys.executable, "-B", __file__],
                  environment)
    unittest.main(verbosity=2)
