# SPDX-License-Identifier: MIT
"""The window while its database is read-only, full, locked, taken away or damaged, and while it ends by force."""
import os
import random
import select
import signal
import sqlite3
import stat
import subprocess
import time
import unittest

from faults import LONG, Volume, assert_clean, disappearances, refuse_mounts, rows
from window import BINARY, WindowCase, run_in_desktop, until

NO_MOUNTS = refuse_mounts() if "PORTMONOTE_IN_DESKTOP" in os.environ else None
KILLS = 1000 if LONG else 6


class Faults(WindowCase):
    def setUp(self):
        super().setUp()
        self.data = os.path.dirname(self.database)
        os.makedirs(self.data, mode=0o700, exist_ok=True)
        self.volumes = []

    def tearDown(self):
        if self.program and self.program.poll() is None:
            self.program.terminate()
            self.program.wait(20)
        for volume in self.volumes:
            volume.unmount()
        super().tearDown()

    def volume(self, megabytes=4):
        self.volumes.append(Volume(self.data, megabytes))
        return self.volumes[-1]

    def titles(self):
        return [title for title, in rows(self.database, "SELECT title FROM port_note WHERE port = ?", self.port)]

    def rounds(self):
        return rows(self.database, "SELECT count(*) FROM round WHERE valid = 1")[0][0]

    def begin(self):
        """The window, with its first round through, and a note."""
        self.verb("collect")
        self.verb("note", f"tcp/{self.port}", "--title", "Kept")
        rounds = self.rounds()
        self.start()
        until(lambda: self.rounds() > rounds, "the first round")

    def scan(self):
        self.type("windowactivate", "--sync", self.window, "key", "F5")

    def press(self, window, key):
        """Where the window is there, and somebody has the focus; to be tried until what it is for has come."""
        subprocess.run(["xdotool", "windowactivate", "--sync", window, "key", key], capture_output=True, check=False)

    def write(self, text):
        """Into the title of the editor that is open; saves it."""
        self.type("key", "ctrl+a")
        self.type("type", "--delay", "5", text)
        self.type("key", "ctrl+Return")

    def editor_is_open(self):
        return self.find_window(f"Note on tcp/{self.port}")

    def answers(self):
        """The window is alive: it answers, over the bus, a program that is started once more; returns how soon."""
        began = time.monotonic()
        done = subprocess.run([BINARY], env=self.environment, capture_output=True, timeout=30, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return time.monotonic() - began

    def assert_nothing_lost(self, title="Kept"):
        assert_clean(self, self.database, self.environment)
        self.assertEqual(self.titles(), [title])
        self.assertEqual(disappearances(self.database), [])


@unittest.skipIf(NO_MOUNTS, NO_MOUNTS)
class Volumes(Faults):
    def test_read_only_it_shows_and_changes_nothing_until_it_can(self):
        volume = self.volume()
        self.verb("collect")
        self.verb("note", f"tcp/{self.port}", "--title", "Kept")
        volume.remount("ro")
        self.start()
        self.find_card()
        self.type("key", "ctrl+e")
        self.scan()
        self.answers()
        self.assertFalse(self.editor_is_open())
        self.assertEqual(self.card()["title"], "Kept")
        volume.remount("rw")
        rounds = self.rounds()
        self.type("windowactivate", "--sync", self.window, "key", "alt+g")  # Try again
        until(lambda: self.rounds() > rounds, "a round, as it can be written again", 30)
        self.assert_nothing_lost()

    def test_full_what_was_typed_stays_and_what_was_seen_is_recorded_later(self):
        volume = self.volume(3)
        self.begin()
        volume.fill()
        second = self.listen().getsockname()[1]
        seen = time.time() * 1000
        self.scan()
        editor = self.editor()
        self.write("Typed while the disk was full")
        time.sleep(1)  # nothing may happen in it
        self.assertTrue(self.editor_is_open())
        self.assertEqual(self.titles(), ["Kept"])
        self.answers()
        freed = time.time() * 1000
        volume.free()
        [(first_seen,)] = until(lambda: rows(self.database, "SELECT first_seen_at FROM port_runtime WHERE port = ?",
                                             second), "the round that waited", 60)
        self.assertTrue(seen <= first_seen < freed, (seen, first_seen, freed))
        self.type("windowactivate", "--sync", editor, "key", "ctrl+Return")
        until(lambda: not self.editor_is_open(), "the end of the editor")
        self.assert_nothing_lost("Typed while the disk was full")


class Locked(Faults):
    SECONDS = 60 if LONG else 4

    def test_another_program_writes_for_long(self):
        self.begin()
        second = self.listen().getsockname()[1]
        writer = sqlite3.connect(self.database, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        seen = time.time() * 1000
        self.scan()
        self.editor()
        self.write("Typed meanwhile")
        slowest = 0
        end = time.monotonic() + self.SECONDS
        while time.monotonic() < end:
            slowest = max(slowest, self.answers())
        self.assertEqual(self.titles(), ["Kept"])
        released = time.time() * 1000
        writer.execute("COMMIT")
        writer.close()
        until(lambda: self.titles() == ["Typed meanwhile"], "the note", 30)
        [(first_seen,)] = until(lambda: rows(self.database, "SELECT first_seen_at FROM port_runtime WHERE port = ?",
                                             second), "the round that waited", 90)
        self.assertTrue(seen <= first_seen < released, (seen, first_seen, released))
        self.assert_nothing_lost("Typed meanwhile")
        print(f"locked for {self.SECONDS} s; the slowest answer of the window took {slowest:.2f} s")


class TakenAway(Faults):
    def remove_files(self):
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(self.database + ending):
                os.remove(self.database + ending)

    def rescued(self):
        return [os.path.join(self.data, name) for name in os.listdir(self.data)
                if "-rescued-" in name and name.endswith(".db")]

    def put_back(self, key):
        """By the offer above the cards, and the question that comes then."""
        def ask():
            self.press(self.window, key)  # the window goes when the question comes
            return self.find_window("The database is damaged")
        question = until(ask, "the question")
        self.press(question, "alt+r")
        self.window = until(lambda: self.press(question, "alt+g") or self.find_window("Portmonote$"), "the window")

    def test_deleted_it_is_rescued_and_put_back(self):
        self.begin()
        self.verb("note", f"tcp/{self.port}", "--title", "Written at last")
        self.remove_files()
        [copy] = until(self.rescued, "the rescue copy")
        self.assertEqual(stat.S_IMODE(os.stat(copy).st_mode), 0o600)
        self.scan()
        self.answers()
        self.assertFalse(os.path.exists(self.database))  # no other one was begun
        self.put_back("alt+b")
        until(lambda: self.titles() == ["Written at last"], "the note")
        self.assert_nothing_lost("Written at last")

    def test_replaced_nothing_goes_into_the_other_one(self):
        self.begin()
        other = os.path.join(self.folder, "other.db")
        subprocess.run([BINARY, "list", "--database", other], env=self.environment, capture_output=True, check=False)
        os.rename(other, self.database)
        [copy] = until(self.rescued, "the rescue copy")
        assert_clean(self, copy, self.environment)
        self.assertEqual(rows(copy, "SELECT title FROM port_note"), [("Kept",)])
        self.scan()
        self.answers()
        self.assertEqual(rows(self.database + "?immutable=1&", "SELECT count(*) FROM round"), [(0,)])
        self.put_back("alt+b")
        until(lambda: self.titles() == ["Kept"], "the note")

    def test_emptied_nothing_new_is_begun_and_a_backup_is_offered(self):
        self.begin()
        with open(self.database, "wb"):
            pass
        self.scan()
        self.answers()
        self.assertEqual(os.path.getsize(self.database), 0)
        self.put_back("alt+b")
        until(lambda: self.card() and self.rounds(), "the backup")

    def test_garbled_it_is_told_and_a_backup_is_offered(self):
        self.begin()
        with sqlite3.connect(self.database) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        with open(self.database, "r+b") as file:
            file.write(b"\xa5" * os.path.getsize(self.database))
        self.scan()
        self.put_back("alt+r")
        until(lambda: self.card() and self.rounds(), "the backup")


class Ends(Faults):
    def type_a_thought(self):
        self.editor()
        self.type("type", "--delay", "5", "A thought that was not saved")
        until(lambda: any("not saved" in text for text in self.drafts()), "the draft")

    def assert_offered_again(self):
        rounds = self.rounds()
        self.start()
        until(lambda: self.rounds() > rounds, "another round")
        until(lambda: self.press(self.window, "alt+g") or self.editor_is_open(),
              "the editor that is offered")
        editor = self.editor_is_open()
        until(lambda: self.press(editor, "ctrl+Return") or not self.editor_is_open(),
              "the end of the editor")
        self.assert_nothing_lost("A thought that was not saved")

    def test_by_signals_what_was_being_written_is_kept(self):
        self.addCleanup(signal.signal, signal.SIGHUP, signal.signal(signal.SIGHUP, signal.SIG_DFL))  # nohup
        for number in (signal.SIGTERM, signal.SIGHUP):
            self.begin()
            self.type_a_thought()
            self.program.send_signal(number)
            self.assertEqual(self.program.wait(20), 0)
            self.assertEqual(self.titles(), ["Kept"])
            self.assert_offered_again()
            self.program.terminate()
            self.program.wait(20)

    def test_the_x_server_dies(self):
        reader, writer = os.pipe()
        # Left to choose, it would take the number of the server outside of this network namespace.
        number = 1000 + os.getpid() % 50_000
        server = subprocess.Popen(["Xvfb", f":{number}", "-displayfd", str(writer), "-nolisten", "tcp", "-noreset"],
                                  pass_fds=[writer], stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        os.close(writer)
        self.assertTrue(select.select([reader], [], [], 30)[0], "no X server")
        self.addCleanup(os.close, reader)  # it is not done with writing
        display = f":{number}"
        ours = os.environ["DISPLAY"]
        self.environment["DISPLAY"] = os.environ["DISPLAY"] = display
        manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        try:
            self.begin()
            self.type_a_thought()
            server.kill()
            server.wait()
            self.assertNotEqual(self.program.wait(20), 0)
        finally:
            self.environment["DISPLAY"] = os.environ["DISPLAY"] = ours
        assert_clean(self, self.database, self.environment)
        self.assert_offered_again()

    def test_killed_at_random_points_of_rounds_and_edits(self):
        seed = int(os.environ.get("PORTMONOTE_SEED", time.time()))
        dice = random.Random(seed)
        self.begin()
        self.program.kill()
        self.program.wait()
        title, saved, rounds = "Kept", 0, 0
        for number in range(KILLS):
            possible = {title}
            self.program = subprocess.Popen([BINARY], env=self.environment)
            if number % 3:  # in its first round, or on the way to it
                time.sleep(dice.uniform(0, 0.7))  # when it strikes is what is tried
            else:
                self.window = until(self.find_window, "the window")
                self.editor()
                possible.add(f"Edit {number}")
                self.write(f"Edit {number}")
                time.sleep(dice.uniform(0, 0.25))
                acknowledged = not self.editor_is_open()
                if acknowledged:
                    possible.discard(title)
                    saved += 1
            self.program.kill()
            self.program.wait()
            with self.subTest(seed=seed, number=number):
                assert_clean(self, self.database, self.environment)
                [title] = self.titles()
                self.assertIn(title, possible)
                self.assertGreaterEqual(self.rounds(), rounds)
                rounds = self.rounds()
                self.assertEqual(disappearances(self.database), [])
        print(f"killed {KILLS} times, {rounds} rounds, {saved} saved notes, seed {seed}")


if __name__ == "__main__":
    run_in_desktop(__file__)
