# SPDX-License-Identifier: MIT
"""Import and export from the window, by the keyboard."""
import os
import time

from window import WindowCase, run_in_desktop, until

SAMPLE = os.path.join(os.environ["PORTMONOTE_SOURCE"], "tests", "fixtures", "legacy", "legacy_sample.db")


class Interchange(WindowCase):
    def open_file_dialog(self, keys, title, file):
        self.type("windowactivate", "--sync", self.window, "key", keys)
        dialog = until(lambda: self.find_window(title), f"the dialog {title}")
        self.type("windowactivate", "--sync", dialog)
        self.type("key", "ctrl+a")
        self.type("type", "--delay", "15", file)
        self.type("key", "Return")

    def titles(self):
        return self.query("SELECT group_concat(title, '|') FROM port_note WHERE ? > 0")[0]

    def test_the_web_programs_data_in_and_everything_out(self):
        self.start()
        until(self.card, "the first round")
        self.verb("note", "tcp/22", "--title", "Mine")
        self.open_file_dialog("ctrl+i", "Import", SAMPLE)
        dialog = until(lambda: self.find_window("Import legacy_sample.db"), "the preview")
        self.type("windowactivate", "--sync", dialog)
        time.sleep(0.5)  # the preview is read beside the window
        self.assertEqual(self.titles(), "Mine", "a preview brings nothing in")
        self.type("key", "alt+z", "ctrl+a")
        self.type("type", "--delay", "15", "Asia/Shanghai")
        time.sleep(0.5)
        self.type("key", "Return")

        def brought_in():
            self.type("key", "alt+i")  # does nothing until the preview is there
            time.sleep(0.3)
            return "Website & API" in self.titles()

        until(brought_in, "the notes")
        self.assertIn("Mine", self.titles())
        self.assertNotIn("SSH", self.titles())
        first = "SELECT first_seen_at FROM port_runtime WHERE port = 22 AND ? > 0"
        self.assertEqual(self.query(first), (1795391147583,))  # 2026-11-22T23:45:47.583Z
        until(lambda: not self.find_window("Import"), "the end of the dialog")

        target = os.path.join(self.folder, "report.html")
        self.open_file_dialog("ctrl+shift+e", "Export", target)
        until(lambda: os.path.exists(target), "the report")
        with open(target, encoding="utf-8") as file:
            self.assertIn("Website &amp; API", file.read())


if __name__ == "__main__":
    run_in_desktop(__file__)
