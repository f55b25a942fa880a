# SPDX-License-Identifier: MIT
"""What people know is carried over: from the web Portmonote, and from one machine to another."""
import json
import os
import pty
import select
import subprocess
import unittest

from cli import BINARY, FIXTURES, Case

SAMPLES = [os.path.join(FIXTURES, "legacy", "legacy_sample." + ending) for ending in ("db", "json")]
SHANGHAI = ("--timezone", "Asia/Shanghai")


class Interchange(Case):
    def bytes_of_database(self):
        """All that is on the disk, log included."""
        folder = os.path.dirname(self.database)
        contents = {}
        for name in sorted(os.listdir(folder)):
            if not name.endswith("-shm"):
                with open(os.path.join(folder, name), "rb") as file:
                    contents[name] = file.read()
        return contents

    def file(self, name, content=b""):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def test_both_samples_of_the_web_program(self):
        for sample in SAMPLES:
            with self.subTest(sample=os.path.basename(sample)):
                self.environment["XDG_DATA_HOME"] = os.path.join(self.folder, os.path.basename(sample))
                preview = self.json("import", "--dry-run", *SHANGHAI, sample)
                self.assertEqual(self.json("list", "--all", code=1), [])
                done = self.json("import", *SHANGHAI, sample)
                self.assertEqual(dict(preview, done=True), done)
                self.assertEqual((done["new_ports"], done["new_notes"], done["new_events"]), (10, 8, 15))
                again = self.json("import", *SHANGHAI, sample)
                self.assertEqual((again["new_ports"], again["new_notes"], again["new_events"]), (0, 0, 0))
                self.assertEqual(again["differing_notes"], [])
                card = self.card("tcp/80")
                self.assertEqual(card["note_owner"], "Zoë 王")
                self.assertEqual(card["description"], 'nginx <frontend> "prod"')
                self.assertEqual(card["first_seen_at"], "2026-11-22T23:45:47.583Z")
                self.assertEqual(self.card("tcp/22")["description"], "Admin login\nkeys only")
                events = self.json("history", "tcp/8080")
                self.assertEqual([event["event_type"] for event in events],
                                 ["appeared", "process_changed", "acknowledged"])
                self.assertEqual(events[-1]["timestamp"], "2026-11-22T23:45:54.000Z")

    def test_the_zone_is_asked_for_where_somebody_can_answer(self):
        done = self.run_verb("import", "--dry-run", SAMPLES[1])
        self.assertIn(b"--timezone", done.stderr)  # and says which one it took
        controller, terminal = pty.openpty()
        self.addCleanup(os.close, controller)
        with subprocess.Popen([BINARY, "import", "--json", SAMPLES[1]], env=self.environment, stdin=terminal,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            os.close(terminal)
            self.assertTrue(select.select([process.stderr], [], [], 30)[0])
            self.assertIn(b"time zone", os.read(process.stderr.fileno(), 4096))
            os.write(controller, b"Asia/Shanghai\n")
            self.assertEqual(json.loads(process.communicate(timeout=60)[0])["new_ports"], 10)
        self.assertEqual(self.card("tcp/22")["first_seen_at"], "2026-11-22T23:45:47.583Z")
        self.assertIn(b"no time zone", self.run_verb("import", "--timezone", "Mars", SAMPLES[1], code=2).stderr)

    def test_whose_ports_they_are(self):
        self.run_verb("import", *SHANGHAI, "--host", "old", SAMPLES[0])
        self.assertEqual({card["host_id"] for card in self.json("list", "--all")}, {"old"})
        done = self.run_verb("import", *SHANGHAI, SAMPLES[0])
        self.assertIn("“vm”", done.stderr.decode())
        self.assertEqual({card["host_id"] for card in self.json("list", "--all")}, {"old", "local"})

    def test_what_was_written_here_stays_until_asked(self):
        self.run_verb("note", "tcp/22", "--title", "Mine")
        done = self.json("import", *SHANGHAI, SAMPLES[0])
        self.assertEqual(done["differing_notes"], ["tcp/22"])
        self.assertEqual(self.card("tcp/22")["title"], "Mine")
        self.assertIn("--overwrite", self.text("import", *SHANGHAI, SAMPLES[0]))
        self.run_verb("import", *SHANGHAI, "--overwrite", SAMPLES[0])
        self.assertEqual(self.card("tcp/22")["title"], "SSH")

    def test_out_and_in_and_out_again(self):
        self.listen(b"=evil\n\"name\"")
        self.run_verb("collect")
        self.run_verb("import", *SHANGHAI, SAMPLES[0])
        first, second = (os.path.join(self.folder, name) for name in ("1.json", "2.json"))
        self.run_verb("export", first)
        self.environment["XDG_DATA_HOME"] = os.path.join(self.folder, "other")
        self.run_verb("import", first)
        self.run_verb("export", second)
        with open(first, "rb") as a, open(second, "rb") as b:
            content = a.read()
            self.assertEqual(content, b.read())
        self.assertEqual(self.run_verb("export", "-").stdout, content)
        self.assertEqual(os.stat(first).st_mode & 0o777, 0o600)
        self.assertIn("nothing in it is new", self.text("import", first))

    def test_the_ending_tells_the_format(self):
        self.run_verb("import", *SHANGHAI, SAMPLES[0])
        for ending, start in (("csv", b"\xef\xbb\xbfhost_id,"), ("html", b"<!DOCTYPE html>"), ("json", b"{")):
            path = os.path.join(self.folder, "out." + ending)
            self.run_verb("export", path)
            with open(path, "rb") as file:
                self.assertTrue(file.read().startswith(start), ending)
            self.assertTrue(self.run_verb("export", "-", "--format", ending).stdout.startswith(start))
        self.run_verb("export", "-", "--format", "pdf", code=2)
        self.run_verb("export", code=2)

    def test_what_cannot_be_written_is_said(self):
        self.run_verb("import", *SHANGHAI, SAMPLES[0])
        with open("/dev/full", "wb") as full:
            done = self.run_verb("export", "-", code=None, stdout=full)
        self.assertNotEqual(done.returncode, 0)
        self.assertTrue(done.stderr)
        before = self.bytes_of_database()
        for target in (self.database, self.folder, "/nowhere/at/all.json"):
            done = self.run_verb("export", target, code=None)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn(target.encode(), done.stderr)
        self.assertEqual(self.bytes_of_database(), before)

    def test_hostile_files_change_no_byte(self):
        self.run_verb("note", "tcp/22", "--title", "Mine")
        with open(SAMPLES[1], "rb") as file:
            sample = file.read()
        with open(SAMPLES[0], "rb") as file:
            database = file.read()
        big = self.file("big.json")
        os.truncate(big, 1 << 30)
        link = os.path.join(self.folder, "link.json")
        os.symlink(SAMPLES[1], link)
        pipe = os.path.join(self.folder, "pipe")
        os.mkfifo(pipe)
        hostile = [big, link, pipe, self.folder, "/dev/zero", self.database,
                   self.file("truncated.json", sample[:4000]), self.file("truncated.db", database[:20000]),
                   self.file("foreign.json", b'{"hello": "world"}'),
                   self.file("text", b"hello"), self.file("nothing")]
        for number, (old, new) in enumerate((
                (b'"trusted"', b'"banana"'), (b'"protocol": "udp"', b'"protocol": "sctp"'),
                (b'"port": 53,', b'"port": -5,'), (b'"SSH"', b'"' + b"x" * 10_000_000 + b'"'),
                (b'"SSH"', b"{}"), (b'"is_pinned": true', b'"is_pinned": "very"'))):
            self.assertIn(old, sample)
            hostile.append(self.file(f"hostile-{number}.json", sample.replace(old, new, 1)))
        before = self.bytes_of_database()
        for path in hostile:
            with self.subTest(path=path):
                done = self.run_verb("import", *SHANGHAI, path, code=2)
                self.assertIn(b"Nothing was changed", done.stderr)
                self.assertLess(len(done.stderr), 1000)
                self.assertEqual(self.bytes_of_database(), before)


if __name__ == "__main__":
    unittest.main()
