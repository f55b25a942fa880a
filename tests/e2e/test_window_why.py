# SPDX-License-Identifier: MIT
"""Why a port is served, asked in the window by the keyboard."""
import json
import os
import signal
import subprocess
import sys
import unittest

from window import WindowCase, run_in_desktop, until

WITR = os.environ.get("PORTMONOTE_WITR", "")


class Why(WindowCase):
    def kept(self):
        row = self.query("SELECT report FROM port_why w JOIN port_runtime r ON r.id = w.port_runtime_id "
                         "WHERE r.port = ? ORDER BY taken_at DESC")
        return json.loads(row[0]) if row else None

    @unittest.skipUnless(WITR, "no witr here; ./dev test fetches it")
    def test_the_answer_is_shown_and_kept(self):
        self.environment["PATH"] = os.path.dirname(WITR) + ":" + os.environ["PATH"]
        self.start()
        until(self.card, "the first round")
        until(self.kept, "what was found out by the round itself")
        self.assertEqual(self.kept()["origin"], "own")
        self.find_card()
        self.type("key", "ctrl+d")
        dialog = until(lambda: self.find_window(f"Why tcp/{self.port}"), "the dialog")
        until(lambda: self.kept()["origin"] == "witr", "the answer of witr")
        self.assertEqual(self.kept()["chain"][-1]["pid"], os.getpid())
        self.type("windowactivate", "--sync", dialog, "key", "Escape")
        until(lambda: not self.find_window(f"Why tcp/{self.port}"), "the end of the dialog")

    def test_a_service_is_stopped_and_the_history_says_so(self):
        server = subprocess.Popen([sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "0"],
                                  cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        self.port = int(server.stdout.readline().decode().split(" port ")[1].split()[0])
        self.start()
        until(self.card, "the first round")
        self.find_card()
        self.type("key", "ctrl+shift+t")
        question = until(lambda: self.find_window("Stop"), "the question")
        self.type("windowactivate", "--sync", question, "key", "Escape")
        until(lambda: not self.find_window("Stop"), "the end of the question")
        self.assertIsNone(server.poll(), "nothing is stopped without a yes")
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+shift+t")
        question = until(lambda: self.find_window("Stop"), "the question again")
        self.type("windowactivate", "--sync", question, "key", "alt+s")
        self.assertEqual(server.wait(20), -signal.SIGTERM)
        until(lambda: self.card()["current_state"] == "disappeared", "the round after it")
        events = json.loads(self.verb("history", f"tcp/{self.port}", "--json"))
        self.assertEqual([event["event_type"] for event in events], ["appeared", "stopped", "disappeared"])

    def test_a_witr_that_hangs_holds_nothing_up(self):
        folder = os.path.join(self.folder, "bin")
        os.mkdir(folder)
        with open(os.path.join(folder, "witr"), "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\nexec sleep 600\n")
        os.chmod(os.path.join(folder, "witr"), 0o755)
        self.environment["PATH"] = folder + ":" + os.environ["PATH"]
        self.start()
        until(self.card, "the first round")
        self.find_card()
        self.type("key", "ctrl+d")
        until(lambda: self.find_window(f"Why tcp/{self.port}"), "the dialog")
        editor = self.editor()  # everything else goes on
        self.type("type", "--delay", "15", "While it hangs")
        self.type("key", "ctrl+Return")
        until(lambda: (self.card() or {}).get("title") == "While it hangs", "the note", 5)
        self.assertTrue(editor)


if __name__ == "__main__":
    run_in_desktop(__file__)
