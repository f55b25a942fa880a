# SPDX-License-Identifier: MIT
"""A disk that is full or read-only, and files that are taken away, while something is recorded."""
import os
import shutil
import sqlite3
import stat
import unittest

from cli import Case
from faults import Volume, assert_clean, disappearances, refuse_mounts, rows

NO_MOUNTS = refuse_mounts()
WITH_CHECKSUMS = 13  # the version of the schema that gave notes their checksums


class Faults(Case):
    def setUp(self):
        super().setUp()
        self.data = os.path.dirname(self.database)

    def volume(self, megabytes=4):
        volume = Volume(self.data, megabytes)
        self.addCleanup(volume.unmount)  # before the folder is removed
        return volume

    def begin(self):
        self.listener = self.listen()
        self.run_verb("collect")
        self.run_verb("note", self.listener.key, "--title", "Kept", "--risk", "trusted")

    def assert_nothing_lost(self, title="Kept"):
        assert_clean(self, self.database, self.environment)
        self.assertEqual(self.card(self.listener.key)["title"], title)
        self.assertEqual(disappearances(self.database), [])

    def told(self, *arguments):
        done = self.run_verb(*arguments, code=4)
        self.assertEqual(done.stdout, b"", arguments)
        return done.stderr.decode()


@unittest.skipIf(NO_MOUNTS, NO_MOUNTS)
class ReadOnly(Faults):
    READS = (["list", "--json"], ["status"], ["show", "tcp/{port}", "--json"], ["history", "tcp/{port}", "--json"])

    def answers(self):
        return [self.run_verb(*(word.format(port=self.listener.port) for word in words), code=None).stdout
                for words in self.READS]

    def assert_view_only(self, title="Kept"):
        self.assertEqual(self.card(self.listener.key)["title"], title)
        for words in (["collect"], ["collect", "--all-hosts"], ["note", self.listener.key, "--title", "No"],
                      ["forget", self.listener.key, "--yes"]):
            self.assertIn(b"read-only", self.run_verb(*words, code=4).stderr, words)
        copy = os.path.join(self.folder, "copy.db")
        self.run_verb("backup", copy)
        self.assertEqual(self.json("show", self.listener.key, "--database", copy)["title"], title)

    def test_all_can_be_read_and_what_writes_says_why_not(self):
        volume = self.volume()
        self.begin()
        before = self.answers()
        volume.remount("ro")
        for was, now in zip(before, self.answers()):
            if b"uptime" not in was:  # that goes on
                self.assertEqual(now, was)
        self.assertIn("clean", self.text("check"))
        self.assert_view_only()
        volume.remount("rw")
        self.run_verb("collect")
        self.assert_nothing_lost()

    def test_a_journal_that_nobody_finished_is_read(self):
        volume = self.volume()
        self.begin()
        whole = os.path.join(self.folder, "whole")
        with sqlite3.connect(self.database) as connection:  # the journal goes with the last connection
            connection.execute("UPDATE round SET looks = looks")
            connection.commit()
            self.run_verb("note", self.listener.key, "--title", "In the journal")
            shutil.copytree(self.data, whole)
        connection.close()
        shutil.copytree(whole, self.data, dirs_exist_ok=True)
        os.remove(self.database + "-shm")
        self.assertGreater(os.path.getsize(self.database + "-wal"), 0)
        volume.remount("ro")
        self.assert_view_only("In the journal")

    def test_a_database_of_an_older_version_is_read(self):
        volume = self.volume()
        self.begin()
        with sqlite3.connect(self.database) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version != WITH_CHECKSUMS:
                self.skipTest("what later steps of the schema did is not undone here")
            connection.execute("ALTER TABLE port_note DROP COLUMN checksum")
            connection.execute(f"PRAGMA user_version = {version - 1}")
        connection.close()
        volume.remount("ro")
        self.assert_view_only()
        self.assertEqual(rows(self.database + "?immutable=1&", "PRAGMA user_version")[0][0], version - 1)

    def test_no_database_and_no_place_for_one(self):
        volume = self.volume()
        volume.remount("ro")
        self.assertIn("cannot be opened", self.told("collect"))


@unittest.skipIf(NO_MOUNTS, NO_MOUNTS)
class Full(Faults):
    def test_a_full_disk_is_told_and_left_as_it_was(self):
        volume = self.volume(2)
        self.begin()
        rounds = rows(self.database, "SELECT count(*) FROM round")
        volume.fill()
        self.assertIn("no space left", self.told("note", self.listener.key, "--title", "x" * 900,
                                                 "--description", "y" * 100_000))
        second = self.listen()
        self.told("collect")
        self.assert_nothing_lost()
        self.assertEqual(rows(self.database, "SELECT count(*) FROM round"), rounds)
        volume.free()
        self.run_verb("note", self.listener.key, "--title", "Later")
        self.run_verb("collect")
        self.assert_nothing_lost("Later")
        self.assertEqual(self.card(second.key)["current_state"], "active")


class TakenAway(Faults):
    """By what stands in for ss, so between the beginning of a round and its recording."""

    def during_a_round(self, script):
        self.begin()
        self.fake_ss(script.format(database=self.database) + "\nexec /usr/bin/ss \"$@\"")
        done = self.run_verb("collect", code=4)
        self.real_ss()
        return done.stderr.decode()

    def rescued(self):
        [name] = [name for name in os.listdir(self.data) if "-rescued-" in name]
        path = os.path.join(self.data, name)
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        return path

    def assert_rescued(self, words):
        copy = self.rescued()
        self.assertIn(copy, words)
        assert_clean(self, copy, self.environment)
        self.assertEqual(self.json("show", self.listener.key, "--database", copy)["title"], "Kept")

    def test_deleted(self):
        words = self.during_a_round("rm -f '{database}' '{database}-wal' '{database}-shm'")
        self.assertIn("deleted or replaced", words)
        self.assert_rescued(words)
        self.assertFalse(os.path.exists(self.database))  # no other one was begun

    def test_replaced(self):
        other = os.path.join(self.folder, "other.db")
        self.run_verb("list", "--database", other, code=1)
        words = self.during_a_round(f"mv '{other}' '{{database}}'")
        self.assert_rescued(words)
        self.assertEqual(rows(self.database, "SELECT count(*) FROM round"), [(0,)])

    def test_emptied_truncated_garbled(self):
        self.begin()
        self.run_verb("collect")
        kept = os.path.join(self.folder, "kept")
        shutil.copytree(self.data, kept)
        for script in (": > '{database}'", "truncate -s 6000 '{database}'", "truncate -s 1 '{database}'",
                       "dd if=/dev/urandom of='{database}' bs=4096 seek=1 count=30 conv=notrunc 2>/dev/null",
                       "dd if=/dev/urandom of='{database}' bs=100 count=1 conv=notrunc 2>/dev/null"):
            with self.subTest(script):
                shutil.rmtree(self.data)
                shutil.copytree(kept, self.data)
                self.fake_ss(script.format(database=self.database) + "\nexec /usr/bin/ss \"$@\"")
                done = self.run_verb("collect", code=None)
                self.real_ss()
                if done.returncode == 0 and self.run_verb("check", code=None).returncode == 0:
                    self.assert_nothing_lost()  # the journal held all that was overwritten
                    continue
                self.assertIn(done.returncode, (0, 4))  # 0: it did not have to read what was overwritten
                self.assertTrue(done.returncode == 0 or done.stderr.strip())
                for words in (["collect"], ["list"]):  # nothing new is begun in its place
                    self.assertIn(self.database, self.told(*words))
                self.run_verb("check", code=4)
                [backup] = os.listdir(os.path.join(self.data, "backups"))
                self.assertIn("clean", self.text("check", "--database", os.path.join(self.data, "backups", backup)))


class Notes(Faults):
    def test_a_note_that_somebody_else_changed_is_told_and_stays(self):
        self.begin()
        assert_clean(self, self.database, self.environment)
        with sqlite3.connect(self.database) as connection:
            connection.execute("UPDATE port_note SET title = 'Xept'")
        connection.close()
        done = self.run_verb("check", code=4)
        self.assertIn(self.listener.key, done.stdout.decode())
        self.assertIn("not as Portmonote wrote it", done.stdout.decode())
        self.assertEqual(self.card(self.listener.key)["title"], "Xept")
        self.run_verb("note", self.listener.key, "--title", "Kept")
        assert_clean(self, self.database, self.environment)


class Permissions(Faults):
    def test_everything_is_for_its_owner_only_whatever_the_umask(self):
        self.addCleanup(os.umask, os.umask(0))
        self.begin()
        self.during_a_round_without_the_file()
        export = os.path.join(self.folder, "export.json")
        backup = os.path.join(self.folder, "backup.db")
        rescued = [os.path.join(self.data, name) for name in os.listdir(self.data) if "-rescued-" in name]
        self.run_verb("export", export, "--database", rescued[0])
        self.run_verb("backup", backup, "--database", rescued[0])
        with sqlite3.connect(rescued[0]) as connection:  # its journals stay as long as it is open
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM round").fetchone()
            self.run_verb("collect", "--database", rescued[0])
            files = [os.path.join(inside, name) for inside, _, names in os.walk(self.data) for name in names]
        connection.close()
        self.assertTrue(any(name.endswith("-wal") for name in files) and any("backups" in name for name in files), files)
        for path in files + [export, backup]:
            if os.path.exists(path):
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600, path)
        for inside, _, _ in os.walk(self.data):
            self.assertEqual(stat.S_IMODE(os.stat(inside).st_mode), 0o700, inside)

    def during_a_round_without_the_file(self):
        self.fake_ss(f"rm -f '{self.database}'*\nexec /usr/bin/ss \"$@\"")
        self.run_verb("collect", code=4)
        self.real_ss()


if __name__ == "__main__":
    unittest.main(verbosity=2)
