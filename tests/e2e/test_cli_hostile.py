# SPDX-License-Identifier: MIT
"""Processes that call themselves what they like: text stays text, and terminals stay unharmed."""
import csv
import io
import os
import re
import subprocess
import unicodedata
import unittest

from cli import BINARY, Case

NAMES = (b"\x1b[31mred", b"\x1b]0;title\x07", b"a\nb", b"a\rb", b"\x9b2J", "\u009b2J".encode(), "\u202eevil".encode(),
         b"\xff\xfe\xfd", b"a\",pid=1,fd=3", b"))", b"   ", b"$(reboot)", b"';--", b"%s%n%1", b"=1+1")


class Hostile(Case):
    def raw_controls(self, output):
        """Characters that a terminal would obey."""
        return {f"U+{ord(c):04X}" for c in output.decode("utf-8", "surrogateescape")
                if c != "\n" and (unicodedata.category(c) in ("Cc", "Cs") or c in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")}

    def test_no_control_character_reaches_a_terminal(self):
        listeners = [self.listen(name) for name in NAMES]
        outputs = [self.run_verb("collect").stdout]
        for listener, name in zip(listeners, NAMES, strict=True):
            title = (name * 3).replace(b"\0", b"")
            outputs.append(self.run_verb("note", listener.key, "--title", title, "--owner", title, "--tag", title,
                                         "--description", title, "--risk", "expected").stdout)
            for arguments in (["show", listener.key], ["history", listener.key], ["list", listener.key],
                              ["note", listener.key]):
                outputs.append(self.run_verb(*arguments).stdout)
        outputs.append(self.run_verb("list").stdout)
        for listener in listeners:
            listener.close()
        outputs += [self.run_verb("collect").stdout, self.run_verb("list", code=0).stdout,
                    self.run_verb("status", code=1).stdout]
        for output in outputs:
            self.assertEqual(self.raw_controls(output), set(), output)
        self.assertTrue(any(b"\xe2\x90\x9b" in output for output in outputs))  # ␛: seen, and harmless

    def test_json_names_every_byte_and_the_right_process(self):
        for name in NAMES:
            listener = self.listen(name)
            self.run_verb("collect")
            printed = self.run_verb("show", listener.key, "--json").stdout
            self.assertEqual({byte for byte in printed if byte < 0x20} - {0x0a}, set())
            card = self.card(listener.key)
            self.assertEqual(card["current_pid"], listener.pid)
            self.assertEqual(card["process_name"], name[:15].decode(errors="replace"))
            self.assertTrue(card["owner"]["name"].strip())
            listener.close()

    def test_markup_in_a_name_opens_no_file(self):
        fifo = os.path.join("/tmp", f"f{os.getpid() % 1000}")  # a name has room for 15 bytes
        os.mkfifo(fifo)
        self.addCleanup(os.unlink, fifo)
        name = f"<img src={fifo}>".encode()[:15]
        listener = self.listen(name)
        self.run_verb("collect")
        self.run_verb("note", listener.key, "--title", f'<img src="{fifo}">', "--description", f"![x]({fifo})")
        # Whoever opened it would wait for a writer, and run into the time limit of run_verb().
        for arguments in (["list"], ["show", listener.key], ["list", "--csv"]):
            self.assertIn("<img src=", self.text(*arguments))
        self.text("history", listener.key)  # tells the script that the process runs
        self.assertEqual(self.card(listener.key)["process_name"], name.decode())

    def test_csv_stays_in_its_columns(self):
        listeners = [self.listen(name) for name in NAMES]
        self.run_verb("collect")
        rows = list(csv.reader(io.StringIO(self.run_verb("list", "--csv").stdout.decode(errors="replace"), newline="")))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(len(rows), len(listeners) + 1)
        for row in rows[1:]:
            for cell in row:
                self.assertNotRegex(cell, r"^[=+@]")

    def test_a_command_line_is_shown_on_one_line(self):
        server = subprocess.Popen(["python3", "-c", "import socket,sys\ns=socket.socket()\ns.bind(('127.0.0.1',0))\n"
                                   "s.listen()\nprint(s.getsockname()[1],flush=True)\nsys.stdin.read()",
                                   "\x1b[2J\nforged line", "x" * 100_000],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.stdin.close)
        key = f"tcp/{int(server.stdout.readline())}"
        self.run_verb("collect")
        output = self.run_verb("show", key).stdout
        self.assertEqual(self.raw_controls(output), set())
        self.assertFalse(re.search(rb"^forged", output, re.MULTILINE))
        self.assertLess(len(self.card(key)["cmdline"]), 40_000)

    def test_hostile_words_on_ones_own_command_line(self):
        for arguments in (["show", "\x1b[31mtcp/80"], ["list", "state:\x1b[31m"], ["list", "--state", "\x1b[31m"],
                          ["\x1b[31m"], ["list", "--policy", "\x1b[31m=1"], ["list", "--\x1b[31m"]):
            done = subprocess.run([BINARY, *arguments], env=self.environment, capture_output=True, timeout=60, check=False)
            self.assertEqual(done.returncode, 2, done)
            self.assertEqual(self.raw_controls(done.stderr), set(), done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
