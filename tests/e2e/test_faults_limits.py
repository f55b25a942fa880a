# SPDX-License-Identifier: MIT
"""Limits on files and memory, streams that nobody reads, and another program that writes for long."""
import os
import re
import signal
import sqlite3
import subprocess
import time
import unittest

from cli import BINARY, Case
from faults import LONG, assert_clean, disappearances, is_sanitized, rows


class Faults(Case):
    def setUp(self):
        super().setUp()
        self.listener = self.listen()
        self.run_verb("collect")
        self.run_verb("note", self.listener.key, "--title", "Kept")

    def limited(self, limit, *arguments):
        return subprocess.run(["prlimit", limit, BINARY, *arguments], env=self.environment, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=60, check=False)

    def rounds(self):
        return rows(self.database, "SELECT count(*) FROM round WHERE valid = 1")[0][0]

    def assert_nothing_lost(self, title="Kept"):
        assert_clean(self, self.database, self.environment)
        self.assertEqual(rows(self.database, "SELECT title FROM port_note"), [(title,)])
        self.assertEqual(disappearances(self.database), [])


class Limits(Faults):
    def test_a_limit_on_sizes_ends_in_words_and_not_by_a_signal(self):
        title, codes = "Kept", set()
        for size in (0, 1, 4096, 8192, 20_000, 50_000, 150_000, 400_000):
            rounds = self.rounds()
            done = self.limited(f"--fsize={size}", "collect")
            self.assertIn(done.returncode, (0, 4), (size, done.stderr))
            self.assertEqual(self.rounds(), rounds + (done.returncode == 0), size)
            self.assertTrue(done.returncode == 0 or done.stderr.strip(), size)
            wanted = f"{size} " + "x" * 900
            done = self.limited(f"--fsize={size}", "note", self.listener.key, "--title", wanted,
                                "--description", "y" * 60_000)
            self.assertIn(done.returncode, (0, 4), (size, done.stderr))
            title = wanted if done.returncode == 0 else title
            codes.add(done.returncode)
            self.assert_nothing_lost(title)
        self.assertEqual(codes, {0, 4})  # both were tried

    @unittest.skipIf(is_sanitized(), "a sanitizer wants terabytes of addresses")
    def test_without_memory_it_ends_and_harms_nothing(self):
        told = fine = 0
        for megabytes in range(50, 250, 4 if LONG else 20):
            rounds = self.rounds()
            done = self.limited(f"--as={megabytes << 20}", "collect", "--json")
            if done.returncode == 0:
                fine += 1
            else:
                told += b"portmonote: " in done.stderr
            self.assertGreaterEqual(self.rounds(), rounds + (done.returncode == 0), megabytes)
            self.assert_nothing_lost()
        self.assertGreater(told, 0)
        self.assertGreater(fine, 0)


class Streams(Faults):
    def assert_recorded(self, code, **streams):
        second = self.listen()
        self.addCleanup(second.close)
        options = dict({"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}, **streams)
        done = subprocess.run([BINARY, "collect"], env=self.environment, stdin=subprocess.DEVNULL, timeout=60,
                              restore_signals=True, check=False, **options)
        self.assertEqual(done.returncode, code, streams)
        self.assertEqual(self.card(second.key)["current_state"], "active")
        self.assert_nothing_lost()
        return done

    def test_nobody_reads_and_the_round_is_recorded(self):
        reader, pipe = os.pipe()
        os.close(reader)
        with open("/dev/full", "wb") as full:
            self.assert_recorded(1, stdout=pipe)
            self.assert_recorded(1, stdout=pipe, stderr=pipe)
            self.assert_recorded(1, stdout=full, stderr=full)
            self.assert_recorded(0, stderr=full)  # there was nothing to complain of
            self.assert_recorded(1, preexec_fn=lambda: os.close(1), stdout=None)
            self.assert_recorded(1, preexec_fn=lambda: (os.close(1), os.close(2)), stdout=None, stderr=None)
        os.close(pipe)


class Locked(Faults):
    SECONDS = 60 if LONG else 3

    def test_a_round_waits_for_another_writer_says_so_and_keeps_its_time(self):
        self.assert_waits("collect")

    def test_so_does_a_round_of_all_hosts(self):
        self.assert_waits("collect", "--all-hosts")

    def assert_waits(self, *words):
        writer = sqlite3.connect(self.database, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        running = subprocess.Popen([BINARY, *words], env=self.environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.addCleanup(running.stdout.close)
        self.addCleanup(running.stderr.close)
        self.addCleanup(running.wait)
        self.addCleanup(running.kill)
        said = running.stderr.readline().decode()
        self.assertRegex(said, r"another program is writing to .* up to 90 second")
        time.sleep(self.SECONDS)  # that is what is tried
        released = time.time() * 1000
        writer.execute("COMMIT")
        writer.close()
        self.assertEqual(running.wait(60), 0, running.stderr.read())
        finished = rows(self.database, "SELECT max(finished_at) FROM round")[0][0]
        self.assertLess(finished, released - 1000 * (self.SECONDS - 1))
        self.assert_nothing_lost()

    @unittest.skipUnless(LONG, "takes a minute and a half")
    def test_after_its_patience_it_gives_up_in_words(self):
        writer = sqlite3.connect(self.database, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        rounds = self.rounds()
        done = subprocess.run([BINARY, "collect"], env=self.environment, capture_output=True, timeout=150, check=False,
                              stdin=subprocess.DEVNULL)
        writer.execute("ROLLBACK")
        writer.close()
        self.assertEqual(done.returncode, 4)
        self.assertTrue(re.search(rb"did not finish in time", done.stderr), done.stderr)
        self.assertEqual(self.rounds(), rounds)
        self.assert_nothing_lost()


class Signals(Faults):
    def test_signals_that_end_a_round_leave_nothing_half_done(self):
        self.addCleanup(signal.signal, signal.SIGHUP, signal.signal(signal.SIGHUP, signal.SIG_DFL))  # nohup
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
            self.fake_ss(f"kill -{int(number)} $PPID\nexec /usr/bin/ss \"$@\"")
            rounds = self.rounds()
            done = self.run_verb("collect", code=None)
            self.real_ss()
            self.assertEqual(self.rounds(), rounds + (done.returncode == 0))
            self.assert_nothing_lost()


if __name__ == "__main__":
    unittest.main(verbosity=2)
