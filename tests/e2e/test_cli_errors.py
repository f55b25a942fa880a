# SPDX-License-Identifier: MIT
"""Exit codes and messages when something is wrong, and that nothing is harmed then."""
import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import unittest

from cli import BINARY, FIXTURES, Case


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class Usage(Case):
    def test_what_is_not_understood_ends_with_2_and_says_why(self):
        for arguments in (["nonsense"], ["show"], ["show", "8080"], ["show", "tcp/0"], ["show", "tcp/65536"],
                          ["show", "sctp/80"], ["show", "tcp/-1"], ["show", "tcp/ 80"], ["history"],
                          ["note"], ["note", "tcp/1", "--risk", "banana"], ["note", "tcp/1", "--pin", "--unpin"],
                          ["list", "--state", "banana"], ["list", "state:banana"], ["list", "--policy", "x=1"],
                          ["list", "--policy", "high-uptime=-1"], ["list", "--policy", "flap-count=1"],
                          ["list", "--policy", "flap-window=soon"], ["status", "--policy"], ["list", "--nonsense"],
                          ["collect", "--host", "-oProxyCommand=x"], ["collect", "--input"], ["history", "tcp/1", "--since", "soon"]):
            done = self.run_verb(*arguments, code=2)
            self.assertTrue(done.stderr.strip(), arguments)
            self.assertEqual(done.stdout, b"", arguments)
        self.assertFalse(os.path.exists(self.database))  # no database for a misunderstanding

    def test_nothing_matched_ends_with_1(self):
        for arguments in (["show", "tcp/1"], ["history", "tcp/1"], ["note", "tcp/1"], ["list"], ["list", ":1"]):
            self.assertTrue(self.run_verb(*arguments, code=1).stderr.strip(), arguments)
        self.assertEqual(self.json("list", code=1), [])

    def test_help_and_version_go_to_stdout(self):
        self.assertRegex(self.text("--version"), r"^portmonote \d+\.\d+")
        self.assertIn("collect", self.text("--help"))
        for verb in ("collect", "status", "list", "show", "history", "note"):
            self.assertIn("--database", self.text(verb, "--help"))


class Databases(Case):
    def test_what_cannot_be_opened_ends_with_4_and_stays_as_it_is(self):
        foreign, newer, text = (os.path.join(self.folder, name) for name in ("foreign.db", "newer.db", "text.db"))
        with sqlite3.connect(foreign) as connection:
            connection.execute("CREATE TABLE bookmarks (url TEXT)")
        connection.close()
        self.run_verb("list", "--database", newer, code=1)
        with sqlite3.connect(newer) as connection:
            connection.execute("PRAGMA user_version = 999")
        connection.close()
        with open(text, "w", encoding="utf-8") as file:
            file.write("Dear diary\n" * 500)
        self.listen()
        for path in (foreign, newer, text):
            before = digest(path)
            for arguments in (["list"], ["status"], ["collect"], ["note", "tcp/1", "--title", "x"], ["show", "tcp/1"]):
                done = self.run_verb(*arguments, "--database", path, code=4)
                self.assertIn(path, done.stderr.decode())
                self.assertEqual(done.stdout, b"")
            self.assertEqual(digest(path), before)
        self.run_verb("list", "--database", self.folder, code=4)
        self.run_verb("list", "--database", os.path.join(text, "below.db"), code=4)

    def test_a_damaged_database_ends_with_4(self):
        self.listen()
        self.run_verb("collect")
        with open(self.database, "r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * (os.path.getsize(self.database) - 4096))
        self.run_verb("list", code=4)
        self.run_verb("collect", code=4)

    def test_without_space_nothing_changes(self):
        listener = self.listen()
        self.run_verb("collect")
        before = self.facts()
        done = subprocess.run(["prlimit", f"--fsize={4096}", BINARY, "note", listener.key, "--title", "x" * 100_000],
                              env=self.environment, capture_output=True, timeout=60, check=False,
                              preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertEqual(self.facts(), before)
        self.assertIsNone(self.card(listener.key)["title"])


class Rounds(Case):
    def assert_not_observed(self, *arguments, **options):
        before = self.facts()
        done = self.run_verb("collect", *arguments, code=3, **options)
        self.assertTrue(done.stderr.startswith(b"portmonote: "), done.stderr)
        self.assertEqual(self.facts(), before)
        return done

    def setUp(self):
        super().setUp()
        self.listeners = [self.listen(), self.listen(protocol="udp")]
        self.run_verb("collect")

    def test_a_failing_ss_changes_no_port_and_is_recorded(self):
        for script in ("exit 1", "exit 255", "kill -9 $$", "exit 0", "echo hello", "printf 'tcp LISTEN 0 5 127.0.0.1:80'",
                       "echo oops >&2", "/usr/bin/ss \"$@\"; echo oops >&2", "/usr/bin/ss \"$@\" | sed s/ino:[0-9]*//",
                       "/usr/bin/ss \"$@\" | head -c -20",
                       "exec head -c 1000000000 /dev/zero", "sleep 99 & sleep 99"):
            self.fake_ss(script)
            self.assert_not_observed()
            status = self.json("status", code=1)
            self.assertTrue(status["failure"], script)
            self.assertIn(status["failure"], self.text("status", code=1).splitlines()[0])
            self.assertTrue(status["warning"], script)
        done = self.assert_not_observed("--json")
        answer = json.loads(done.stdout)
        self.assertEqual((answer["valid"], answer["host_id"]), (False, "local"))
        self.assertTrue(answer["reason"])
        self.real_ss()
        self.run_verb("collect")
        self.assertIsNone(self.json("status", code=0)["failure"])

    def test_a_missing_port_in_one_look_only_is_no_disappearance(self):
        hidden = self.listeners[0].port
        self.fake_ss(f"[ -e {self.folder}/again ] && exec /usr/bin/ss \"$@\"\n: > {self.folder}/again\n"
                     f"/usr/bin/ss \"$@\" | sed '/:{hidden} /d'")
        answer = self.json("collect")
        self.assertEqual((answer["disappeared"], answer["looks"]), ([], 2))

    def test_input_that_is_none_changes_nothing(self):
        for given in (b"", b"\n \n", b"hello\n", b"tcp LISTEN 0 5 127.0.0.1:80 0.0.0.0:* users:((\"a\",pi", b"\0" * 100_000):
            self.assert_not_observed("--host", "web1", "--input", "-", input=given)
        self.assert_not_observed("--input", os.path.join(self.folder, "missing"))
        self.assert_not_observed("--input", self.folder)
        self.assert_not_observed("--input", "-", stdin=subprocess.DEVNULL)
        self.assert_not_observed("--input", "-", preexec_fn=lambda: os.close(0))
        self.assert_not_observed("--input", "/dev/zero")

    def test_input_of_another_host_leaves_this_one_alone(self):
        before = self.facts()
        with open(os.path.join(FIXTURES, "ss-iproute2-6.1-basic-HlntupeO.txt"), "rb") as file:
            answer = self.json("collect", "--host", "web1", "--input", "-", stdin=file)
        self.assertEqual(len(answer["appeared"]), answer["ports"])
        self.assertEqual([fact for fact in self.facts() if fact[0] == "local"], before)
        gone = self.json("collect", "--host", "web1", "--input", "-",
                         input=b"tcp LISTEN 0 5 0.0.0.0:22 0.0.0.0:* ino:1 sk:1 <->\n")
        self.assertEqual(len(gone["disappeared"]), answer["ports"] - 1)
        self.assertEqual([fact for fact in self.facts() if fact[0] == "local"], before)


class Output(Case):
    def setUp(self):
        super().setUp()
        self.listener = self.listen()
        self.run_verb("collect")

    def test_a_closed_stdout_harms_no_database(self):
        for arguments in (["list"], ["list", "--json"], ["show", self.listener.key], ["status"], ["collect"],
                          ["collect", "--dry-run", "--json"], ["note", self.listener.key, "--title", "x"]):
            done = subprocess.run([BINARY, *arguments], env=self.environment, timeout=60, stdin=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1), check=False)
            self.assertEqual(done.returncode, 1, (arguments, done.stderr))  # nobody was told
        with sqlite3.connect(self.database) as connection:
            self.assertEqual(connection.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        connection.close()
        self.assertEqual(self.card(self.listener.key)["title"], "x")

    def test_all_three_streams_closed_harm_no_database(self):
        def close_all():
            for stream in (0, 1, 2):
                os.close(stream)
        second = self.listen()
        for arguments, code in ((["collect"], 1), (["list", "--json"], 1), (["nonsense"], 2)):
            done = subprocess.run([BINARY, *arguments], env=self.environment, timeout=60, preexec_fn=close_all, check=False)
            self.assertEqual(done.returncode, code, arguments)
        self.assertEqual(self.card(second.key)["current_state"], "active")  # it was observed all the same
        with sqlite3.connect(self.database) as connection:
            self.assertEqual(connection.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        connection.close()
        self.assertEqual(self.card(self.listener.key)["current_state"], "active")

    def test_what_could_not_be_printed_is_not_called_fine(self):
        for arguments in (["list", "--json"], ["list"], ["show", self.listener.key], ["collect", "--json"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([BINARY, *arguments], env=self.environment, timeout=60, stdout=full,
                                      stderr=subprocess.PIPE, check=False)
            self.assertNotEqual(done.returncode, 0, arguments)
            self.assertTrue(done.stderr.strip(), arguments)

    def test_a_reader_that_goes_away_ends_it_quietly(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([BINARY, "list", "--json"], env=self.environment, timeout=60, stdout=writer,
                              stderr=subprocess.PIPE, check=False, restore_signals=True)
        os.close(writer)
        self.assertNotIn(done.returncode, (-6, -11))
        self.assertEqual(self.card(self.listener.key)["current_state"], "active")


if __name__ == "__main__":
    unittest.main(verbosity=2)
