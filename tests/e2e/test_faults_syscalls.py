# SPDX-License-Identifier: MIT
"""The Nth call that writes or syncs fails, or is the last one: over the whole of a round and of a note."""
import os
import shutil
import subprocess
import unittest

from cli import BINARY, FIXTURES, Case
from faults import LONG, assert_clean, is_sanitized, rows

CALLS = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "openat")
FAULTS = ("error=EIO", "error=ENOSPC", "signal=KILL")
SAMPLED = 20  # of all places where something can be injected


def refuse_tracing():
    if is_sanitized():
        return "strace and LeakSanitizer do not go together"
    if not shutil.which("strace"):
        return "strace is not installed"
    done = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    return done.stderr.strip() if done.returncode else None


NO_TRACING = refuse_tracing()


@unittest.skipIf(NO_TRACING, NO_TRACING)
class Syscalls(Case):
    def setUp(self):
        super().setUp()
        self.data = os.path.dirname(self.database)
        self.first = os.path.join(FIXTURES, "ss-iproute2-6.1-basic-HlntupeO.txt")
        self.run_verb("collect", "--host", "web1", "--input", self.first)
        self.run_verb("note", "tcp/22", "--host", "web1", "--title", "Kept")
        self.kept = os.path.join(self.folder, "kept")
        shutil.copytree(self.data, self.kept)
        self.ports = rows(self.database, "SELECT count(*) FROM port_runtime")[0][0]
        self.log = os.path.join(self.folder, "strace")

    def begin_anew(self):
        shutil.rmtree(self.data)
        shutil.copytree(self.kept, self.data)

    def traced(self, arguments, *options):
        return subprocess.run(["strace", "-qq", "-o", self.log, *options, BINARY, *arguments], env=self.environment,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=120, check=False)

    def places(self, arguments):
        """All that can be injected: (call, which one of them, fault)."""
        self.begin_anew()
        done = self.traced(arguments, "-e", "trace=" + ",".join(CALLS))
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(self.log, encoding="utf-8", errors="replace") as file:
            lines = file.readlines()
        found = []
        for call in CALLS:
            mine = [line for line in lines if line.startswith(call + "(")]
            for number, line in enumerate(mine, 1):
                # Of what is opened only what is ours: without its libraries there is no program.
                if call != "openat" or "/portmonote/" in line and "O_RDWR" in line:
                    found += [(call, number, fault) for fault in FAULTS]
        self.assertGreater(len(found), 30)
        step = 1 if LONG else max(1, len(found) // SAMPLED)
        return found[::step]

    def walk(self, arguments, is_done):
        codes = set()
        places = self.places(arguments)
        for call, number, fault in places:
            self.begin_anew()
            done = self.traced(arguments, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}")
            place = (arguments[0], call, number, fault, done.returncode, done.stderr)
            codes.add(done.returncode)
            if fault == "signal=KILL":
                self.assertIn(done.returncode, (137, -9, 0, 1, 4), place)
            else:
                self.assertIn(done.returncode, (0, 1, 3, 4), place)
            with self.subTest(place):
                assert_clean(self, self.database, self.environment)
                self.assertEqual(rows(self.database, "SELECT count(*) FROM port_runtime "
                                      "WHERE current_state = 'active'"), [(self.ports,)])
                self.assertEqual(rows(self.database, "SELECT count(*) FROM round WHERE valid = 1 AND ports = 0"), [(0,)])
                self.assertIn(is_done(), (True,) if done.returncode == 0 else (True, False))
                # And what comes then is as if nothing had been.
                self.assertEqual(self.run_verb(*arguments, code=None).returncode, 0)
                self.assertTrue(is_done())
        self.assertGreater(len(codes), 1)
        print(f"{arguments[0]}: {len(places)} faults")

    def test_a_note(self):
        def is_done():
            [(title,)] = rows(self.database, "SELECT title FROM port_note WHERE host_id = 'web1' AND port = 22")
            self.assertIn(title, ("Kept", "New"))
            return title == "New"
        self.walk(["note", "tcp/22", "--host", "web1", "--title", "New"], is_done)

    def test_a_round(self):
        before = rows(self.database, "SELECT count(*) FROM round")[0][0]

        def is_done():
            self.assertEqual(rows(self.database, "SELECT title FROM port_note WHERE port = 22"), [("Kept",)])
            return rows(self.database, "SELECT count(*) FROM round WHERE valid = 1")[0][0] > before
        self.walk(["collect", "--host", "web1", "--input", self.first], is_done)


if __name__ == "__main__":
    unittest.main(verbosity=2)
