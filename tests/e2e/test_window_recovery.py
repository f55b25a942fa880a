# SPDX-License-Identifier: MIT
"""A database that is damaged when the window is opened: a backup takes its place, or what can be read stays."""
import os
import sqlite3
import subprocess

from window import BINARY, WindowCase, run_in_desktop, until


class Recovery(WindowCase):
    def setUp(self):
        super().setUp()
        self.verb("collect")  # and the backup of today
        self.verb("note", f"tcp/{self.port}", "--title", "Written after the backup")
        self.folder_of_database = os.path.dirname(self.database)

        with sqlite3.connect(self.database) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with open(self.database, "rb") as file:
            self.whole = file.read()
        with open(self.database, "r+b") as file:
            file.write(b"no database any more, " * 1000)
        with open(self.database, "rb") as file:
            self.damaged = file.read()

    def set_aside(self):
        """The content of the database that was set aside."""
        [folder] = [name for name in os.listdir(self.folder_of_database) if name.startswith("set-aside-")]
        with open(os.path.join(self.folder_of_database, folder, "portmonote.db"), "rb") as file:
            return file.read()

    def open(self):
        self.program = subprocess.Popen([BINARY], env=self.environment)
        return until(lambda: self.find_window("The database is damaged"), "the question")

    def open_and_choose(self, *keys):
        question = self.open()
        for key in keys:
            self.type("windowactivate", "--sync", question, "key", key)
        until(self.is_set_aside, "what was asked for")
        self.type("windowactivate", "--sync", question)
        until(lambda: self.type("key", "alt+g") or self.find_window("Portmonote$"), "the window")

    def is_set_aside(self):
        return any(name.startswith("set-aside-") for name in os.listdir(self.folder_of_database))

    def test_the_backup_takes_its_place(self):
        self.open_and_choose("alt+r")
        card = until(self.card, "the port")
        self.assertEqual(card["title"] or "", "")  # that was written later
        self.assertEqual(self.set_aside(), self.damaged)

    def test_carrying_over_what_can_be_read_begins_anew_where_nothing_can(self):
        self.open_and_choose("alt+c", "alt+r")
        self.assertEqual(until(self.card, "the first round")["current_state"], "active")
        self.assertEqual(self.set_aside(), self.damaged)

    def test_a_backup_is_taken_back_from_the_menu(self):
        with open(self.database, "wb") as file:
            file.write(self.whole)
        self.start()
        until(lambda: (self.card() or {}).get("title") == "Written after the backup", "the port")
        self.type("windowactivate", "--sync", self.window, "key", "alt+f")
        self.type("key", "b")
        question = until(lambda: self.find_window("Restore a backup"), "the question")
        self.type("windowactivate", "--sync", question, "key", "alt+r")
        until(self.is_set_aside, "the backup")
        self.type("windowactivate", "--sync", question)
        until(lambda: self.type("key", "alt+g") or self.find_window("Portmonote$"), "the window")
        until(lambda: (self.card() or {"title": "?"})["title"] in (None, ""), "what the backup says")
        self.assertIsNone(self.program.poll())

    def test_leaving_it_changes_nothing(self):
        self.type("windowactivate", "--sync", self.open(), "key", "Escape")
        self.assertEqual(self.program.wait(20), 4)
        with open(self.database, "rb") as file:
            self.assertEqual(file.read(), self.damaged)


if __name__ == "__main__":
    run_in_desktop(__file__)
