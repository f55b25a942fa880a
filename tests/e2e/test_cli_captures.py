# SPDX-License-Identifier: MIT
"""Recorded output of many versions of ss, read by the program itself; nothing is stored."""
import glob
import gzip
import json
import os
import re
import subprocess
import unittest

from cli import BINARY, FIXTURES, Case

# Not output of `ss -l -n -t -u`: other options, failures, or cut off.
OTHERS = ("-all-a", "-info-mi", "-no-n", "-tcp-only-noNetid", "-mptcp", "killed-truncated", "flag-unknown")
# Names in them hold line feeds and whole records: lines tell nothing there.
HOSTILE = ("hostile", "forge")
ADDRESS = re.compile(rb"^(tcp|udp)\s*(?:LISTEN|UNCONN)\s+\d+\s+\d+\s+(\S+):(\d+)\s")


def text_of(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        return file.read().split(b"--- stderr")[0].split(b"rc=")[0]


def captures():
    paths = sorted(glob.glob(os.path.join(FIXTURES, "ss-iproute2-*")))
    assert len(paths) >= 40, "the recordings are missing"
    return paths


class Captures(Case):
    def dry_run(self, text):
        done = subprocess.run([BINARY, "collect", "--dry-run", "--json", "--input", "-"], input=text, timeout=60,
                              env=self.environment, capture_output=True, check=False)
        return done.returncode, json.loads(done.stdout), done.stderr

    def tearDown(self):
        self.assertFalse(os.path.exists(os.path.join(self.folder, "data")))
        super().tearDown()

    def test_every_record_is_read_as_it_stands_there(self):
        checked = 0
        for path in captures():
            name = os.path.basename(path)
            if any(part in name for part in OTHERS + HOSTILE):
                continue
            with self.subTest(name):
                text = text_of(path)
                lines = [line for line in text.split(b"\n") if line.strip() and not line.startswith(b"Netid")]
                wanted = [ADDRESS.match(line).groups() for line in lines]
                code, output, _ = self.dry_run(text)
                self.assertEqual((code, output["rejected"]), (0, []))
                got = []
                for record in output["listeners"]:
                    zone = f"%{record['zone']}" if record["zone"] else ""
                    got.append((record["protocol"], record["address"], zone, record["port"]))
                expected = []
                for protocol, address, port in wanted:
                    bare, _, zone = address.decode().partition("%")
                    expected.append((protocol.decode(), bare.strip("[]"), f"%{zone}" if zone else "", int(port)))
                self.assertEqual(got, expected)
                checked += 1
        self.assertGreaterEqual(checked, 25)

    def test_processes_inodes_and_cgroups_are_those_of_the_record(self):
        text = text_of(os.path.join(FIXTURES, "ss-iproute2-6.1-cgroup-root.txt"))
        _, output, _ = self.dry_run(text)
        for line, record in zip(text.rstrip(b"\n").split(b"\n"), output["listeners"], strict=True):
            self.assertEqual(record["inode"], int(re.search(rb" ino:(\d+) ", line)[1]))
            self.assertEqual(record["cookie"], re.search(rb" sk:([0-9a-f]+) ", line)[1].decode())
            self.assertEqual([(p["pid"], p["fd"]) for p in record["processes"]],
                             [(int(pid), int(fd)) for pid, fd in re.findall(rb"\",pid=(\d+),fd=(\d+)\)", line)])
            self.assertEqual(record["truncated"], False)

    def test_hostile_recordings_yield_only_what_was_really_there(self):
        for version in ("6.1", "6.15"):
            code, output, _ = self.dry_run(text_of(os.path.join(FIXTURES, f"ss-iproute2-{version}-forge.txt")))
            self.assertEqual((code, output["rejected"]), (0, []))
            self.assertEqual({(record["address"], record["port"]) for record in output["listeners"]},
                             {("127.0.0.1", port) for port in (7101, 7102, 7103, 7104)})

    def test_what_is_no_observation_ends_with_3_and_says_what_was_rejected(self):
        for path in captures():
            name = os.path.basename(path)
            if "killed-truncated" in name or "-all-a" in name or "flag-unknown" in name:
                with self.subTest(name):
                    code, _, said = self.dry_run(text_of(path) or b"Usage: ss\n")
                    self.assertEqual(code, 3)
                    self.assertTrue(said.startswith(b"portmonote: "))

    def test_ten_thousand_sockets_are_read_at_once(self):
        for name in ("scale-10000-HlntupeO", "scale-10000-lntupH"):
            code, output, _ = self.dry_run(text_of(os.path.join(FIXTURES, f"ss-iproute2-6.1-{name}.txt.gz")))
            self.assertEqual((code, len(output["listeners"]), output["rejected"]), (0, 10_000, []))

    def test_thousands_of_processes_on_a_socket_are_said_to_be_cut(self):
        _, output, _ = self.dry_run(text_of(os.path.join(FIXTURES, "ss-iproute2-6.1-longlist-3000.txt.gz")))
        self.assertTrue(any(record["truncated"] for record in output["listeners"]))
        for record in output["listeners"]:
            if record["truncated"]:
                self.assertEqual((record["processes"], record["inode"]), ([], None))


if __name__ == "__main__":
    unittest.main(verbosity=2)
