# SPDX-License-Identifier: MIT
"""Writing and keeping in the window: nobody's words are lost, and all of it goes without a mouse."""
import time

from window import WindowCase, run_in_desktop, until

TRIAGED = 40


class Memory(WindowCase):
    def note(self):
        return self.query("SELECT title, description, risk_level FROM port_note WHERE port = ?")

    def test_the_window_and_the_command_line_write_at_once(self):
        self.start()
        until(self.card, "the first round")
        self.verb("note", f"tcp/{self.port}", "--title", "Before", "--description", "first words")
        until(lambda: self.card()["title"] == "Before", "the note in the cards")
        editor = self.editor()
        self.type("key", "ctrl+a")
        self.type("type", "--delay", "15", "From the window")
        self.verb("note", f"tcp/{self.port}", "--title", "From the terminal", "--owner", "ann")
        self.type("key", "ctrl+Return")
        time.sleep(0.5)  # nothing may happen in it
        self.assertEqual(self.note()[0], "From the terminal")
        self.assertTrue(self.find_window(f"Note on tcp/{self.port}"), "it asks what to keep")
        self.type("windowactivate", "--sync", editor)
        self.type("key", "ctrl+Return")
        until(lambda: "From the window" in self.note()[0], "both titles")
        self.assertIn("From the terminal", self.note()[0])
        self.assertEqual(self.note()[1], "first words")
        self.assertEqual(self.card()["note_owner"], "ann")

    def test_what_was_being_written_survives_the_end_of_the_program(self):
        self.start()
        until(self.card, "the first round")
        self.editor()
        self.type("type", "--delay", "15", "A thought that was not saved")
        until(self.drafts, "the draft")
        until(lambda: "not saved" in self.drafts()[-1], "all of the draft")
        self.program.kill()
        self.program.wait()
        self.assertIsNone(self.note())
        self.start()
        until(self.card, "another round")
        time.sleep(0.5)
        self.type("windowactivate", "--sync", self.window, "key", "alt+g")  # Go on writing
        editor = until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the editor that is offered")
        self.type("windowactivate", "--sync", editor)
        time.sleep(0.5)  # the draft is read beside the window
        self.type("key", "ctrl+Return")
        until(self.note, "the note")
        self.assertEqual(self.note()[0], "A thought that was not saved")
        until(lambda: not self.drafts(), "the end of the draft")

    def test_everything_can_be_undone(self):
        self.start()
        until(self.card, "the first round")
        self.find_card()
        self.type("key", "ctrl+1")
        until(lambda: self.note() and self.note()[2] == "trusted", "the judgement")
        self.type("key", "ctrl+z")
        until(lambda: self.note() is None, "undo")
        self.type("key", "ctrl+shift+z")
        until(lambda: self.note() and self.note()[2] == "trusted", "redo")
        before = self.query("SELECT first_seen_at FROM port_runtime WHERE port = ?")
        self.type("key", "shift+Delete")
        dialog = until(lambda: self.find_window("Forget"), "the question")
        self.type("windowactivate", "--sync", dialog)
        self.type("key", "alt+f")
        until(lambda: self.query("SELECT 1 FROM port_runtime WHERE port = ?") is None, "forgetting")
        self.assertEqual(self.note()[2], "trusted")
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+z")
        until(lambda: self.query("SELECT first_seen_at FROM port_runtime WHERE port = ?") == before, "the port's return")

    def test_forty_ports_are_reviewed_with_forty_one_keys(self):
        ports = [self.port] + [self.listen().getsockname()[1] for _ in range(TRIAGED - 1)]
        self.start()
        until(lambda: self.query("SELECT 1 FROM port_runtime WHERE port = ?"), "the first round")
        unreviewed = len(ports)
        keys = 0

        def press(key):
            nonlocal keys
            keys += 1
            self.type("key", key)

        time.sleep(0.5)
        self.type("windowactivate", "--sync", self.window)
        begun = time.monotonic()
        press("ctrl+r")
        for i in range(unreviewed):
            press("tes"[i % 3])
        counted = "SELECT count(*), count(DISTINCT risk_level) FROM port_note WHERE risk_level IS NOT NULL AND ? > 0"
        until(lambda: self.query(counted) == (TRIAGED, 3), "the last judgement")
        print(f"{TRIAGED} ports, {keys} keys, {time.monotonic() - begun:.1f} s")
        self.assertEqual(keys, TRIAGED + 1)


if __name__ == "__main__":
    run_in_desktop(__file__)
