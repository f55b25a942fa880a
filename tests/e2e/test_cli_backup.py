# SPDX-License-Identifier: MIT
"""Backups that are made by hand and by themselves, and a check that finds what is damaged."""
import os
import shutil
import sqlite3
import unittest

from cli import Case


class Backup(Case):
    def setUp(self):
        super().setUp()
        self.listener = self.listen()
        self.run_verb("collect")
        self.run_verb("note", self.listener.key, "--title", "Kept")

    def backups(self):
        folder = os.path.join(os.path.dirname(self.database), "backups")
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]

    def test_a_backup_by_hand_is_a_database(self):
        copy = os.path.join(self.folder, "copy.db")
        self.assertIn("checked", self.text("backup", copy))
        self.assertEqual(os.stat(copy).st_mode & 0o077, 0)
        card = self.json("show", self.listener.key, "--database", copy)
        self.assertEqual(card["title"], "Kept")
        self.assertIn("clean", self.text("check", "--database", copy))
        self.run_verb("backup", self.database, code=2)
        self.run_verb("backup", os.path.join(self.folder, "no", "where.db"), code=4)
        self.run_verb("backup", code=2)

    def test_one_a_day_is_made_by_itself(self):
        before = self.backups()
        self.assertEqual(len(before), 1)
        self.run_verb("collect")
        self.assertEqual(self.backups(), before)
        self.assertIn("clean", self.text("check", "--database", before[0]))

    def test_a_backup_that_cannot_be_made_ends_no_round(self):
        shutil.rmtree(os.path.dirname(self.backups()[0]))
        with open(os.path.join(os.path.dirname(self.database), "backups"), "w", encoding="utf-8"):
            pass  # a file in the place of the folder
        done = self.run_verb("collect")
        self.assertIn(b"backup failed", done.stderr)
        self.assertEqual(self.card(self.listener.key)["current_state"], "active")

    def test_damage_is_found_and_nothing_is_changed(self):
        self.assertTrue(self.json("check")["clean"])
        with sqlite3.connect(self.database) as connection:
            connection.executemany("INSERT INTO round (host_id, started_at, finished_at, valid, reason) "
                                   "VALUES ('local', 1, 1, 0, ?)", [("x" * 200,)] * 500)
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with open(self.database, "r+b") as file:
            file.seek(os.path.getsize(self.database) - 20000)
            file.write(b"\xff" * 9000)
        with open(self.database, "rb") as file:
            before = file.read()
        done = self.run_verb("check", code=4)
        self.assertIn(b"backups", done.stderr)
        self.assertTrue(done.stdout)
        self.assertFalse(self.json("check", code=4)["clean"])
        with open(self.database, "rb") as file:
            self.assertEqual(file.read(), before)

    def test_what_is_no_database(self):
        path = os.path.join(self.folder, "text.db")
        self.run_verb("check", "--database", path, code=4)
        self.assertFalse(os.path.exists(path))
        with open(path, "w", encoding="utf-8") as file:
            file.write("no database " * 1000)
        self.run_verb("check", "--database", path, code=4)


if __name__ == "__main__":
    unittest.main()
