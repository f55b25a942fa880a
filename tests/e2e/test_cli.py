# SPDX-License-Identifier: MIT
"""The command line as scripts use it: real sockets, the real ss; a fake one only to make it fail."""
import ctypes
import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest

BINARY = os.environ["PORTMONOTE_BINARY"]
FIXTURES = os.path.join(os.environ["PORTMONOTE_SOURCE"], "tests", "fixtures")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="portmonote-cli-")
        os.chmod(self.folder, 0o755)
        self.environment = dict(os.environ, XDG_DATA_HOME=os.path.join(self.folder, "data"),
                                XDG_CONFIG_HOME=os.path.join(self.folder, "config"), HOME=self.folder)
        self.children = []

    def tearDown(self):
        for child in self.children:
            child.kill()
            child.wait()
        shutil.rmtree(self.folder)

    def run_verb(self, *arguments, code=0, prefix=(), stdin=b""):
        done = subprocess.run([*prefix, BINARY, *arguments], env=self.environment, capture_output=True, input=stdin)
        self.assertEqual(done.returncode, code, (arguments, done.stdout[-500:], done.stderr))
        return done

    def json(self, *arguments, **options):
        return json.loads(self.run_verb(*arguments, "--json", **options).stdout)

    def serve(self, port):
        server = subprocess.Popen([sys.executable, "-m", "http.server", str(port)], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        self.children.append(server)
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return server
            time.sleep(0.05)
        self.fail("the server did not start")

    def fake_ss(self, script):
        folder = os.path.join(self.folder, "bin")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "ss")
        with open(path, "w") as file:
            file.write("#!/bin/sh\n" + script + "\n")
        os.chmod(path, 0o755)
        self.environment["PATH"] = folder + ":" + os.environ["PATH"]


class Lifecycle(Case):
    def test_a_service_comes_goes_and_comes_back(self):
        port = free_port()
        key = f"tcp/{port}"
        server = self.serve(port)
        self.run_verb("collect")
        card = self.json("list", key)[0]
        self.assertEqual((card["current_state"], card["derived_status"]), ("active", "unreviewed"))
        self.assertEqual((card["addresses"], card["exposure"]), (["0.0.0.0"], "all"))
        self.assertEqual(card["current_pid"], server.pid)
        self.assertIn(f"http.server {port}", card["cmdline"])
        self.assertEqual((card["owner"]["kind"], card["owner"]["confidence"]), ("process", "confirmed"))

        server.kill()
        server.wait()
        self.run_verb("collect")
        card = self.json("list", "--all", key)[0]
        self.assertEqual((card["current_state"], card["derived_status"]), ("disappeared", "gone"))
        self.assertRegex(card["last_disappeared_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        self.assertEqual([event["event_type"] for event in self.json("history", key)], ["appeared", "disappeared"])
        self.run_verb("list", key, code=1)  # hidden by default

        self.run_verb("note", key, "--risk", "expected")
        self.assertEqual(self.json("list", key)[0]["derived_status"], "ghost")
        self.run_verb("status", code=1)
        self.serve(port)
        self.run_verb("collect")
        self.assertEqual(self.json("list", key)[0]["derived_status"], "expected")
        self.run_verb("note", key, "--risk", "trusted", "--title", "Files; 'quoted' <b>", "--tag", "a", "--tag", "b", "--pin")
        card = self.json("list", key, "--policy", "high-uptime=0")[0]
        self.assertEqual((card["derived_status"], card["tags"], card["is_pinned"]), ("healthy", ["a", "b"], True))
        self.assertEqual(card["title"], "Files; 'quoted' <b>")
        self.assertEqual(self.json("list", key)[0]["derived_status"], "settling")

    def test_a_restart_is_told_and_is_no_disappearance(self):
        port = free_port()
        first = self.serve(port)
        self.run_verb("collect")
        first.kill()
        first.wait()
        self.serve(port)
        self.run_verb("collect")
        events = self.json("history", f"tcp/{port}")
        self.assertEqual([event["event_type"] for event in events][:2], ["appeared", "process_changed"])
        self.assertTrue(events[1]["same_identity"])

    def test_files_are_for_their_owner_only_whatever_the_umask(self):
        before = os.umask(0)
        try:
            self.run_verb("collect")
        finally:
            os.umask(before)
        folder = os.path.join(self.folder, "data", "portmonote")
        self.assertEqual(stat.S_IMODE(os.stat(folder).st_mode), 0o700)
        for name in os.listdir(folder):
            self.assertEqual(stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode), 0o600)


class Failures(Case):
    def assert_round_fails(self, script, words):
        self.json("collect")
        before = self.json("list", "--all")
        self.fake_ss(script)
        done = self.run_verb("collect", code=3)
        self.assertIn(words, done.stderr.decode())
        self.assertEqual([(c["port"], c["current_state"], c["last_seen_at"]) for c in before],
                         [(c["port"], c["current_state"], c["last_seen_at"]) for c in self.json("list", "--all")])
        self.assertIn(words, self.run_verb("status", code=1).stdout.decode().splitlines()[0])

    def setUp(self):
        super().setUp()
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen()

    def tearDown(self):
        self.listener.close()
        super().tearDown()

    def test_exit_code(self):
        self.assert_round_fails("exit 1", "ended with code 1")

    def test_nothing_printed(self):
        self.assert_round_fails("exit 0", "printed nothing")

    def test_garbage(self):
        self.assert_round_fails("echo hello world", "not understood")

    def test_half_a_record(self):
        self.assert_round_fails("printf 'tcp LISTEN 0 5 127.0.0.1:80 0.0.0.0:* users:((\"a\",pid=1'", "cut off")

    def test_endless_output_in_bounded_memory(self):
        self.assert_round_fails("exec head -c 1000000000 /dev/zero", "far too much")

    def test_complaint(self):
        self.assert_round_fails("echo oops >&2; exec /usr/bin/ss \"$@\"", "oops")

    def test_hanging_with_children(self):
        self.assert_round_fails("sleep 99 & sleep 99", "in time")

    def test_killed(self):
        self.assert_round_fails("kill -9 $$", "by a signal")

    def test_usage_and_database_errors_have_their_codes(self):
        for arguments in (["nonsense"], ["show"], ["show", "8080"], ["note", "tcp/1", "--risk", "banana"],
                          ["list", "--state", "banana"], ["list", "state:banana"], ["list", "--policy", "x=1"],
                          ["collect", "--host", "web1"], ["history", "tcp/1", "--since", "soon"]):
            self.run_verb(*arguments, code=2)
        self.run_verb("show", "tcp/1", code=1)
        foreign = os.path.join(self.folder, "foreign.db")
        with open(foreign, "wb") as file:
            file.write(b"not a database, " * 1000)
        self.run_verb("list", "--database", foreign, code=4)
        self.run_verb("status", "--database", os.path.join(foreign, "x.db"), code=4)
        with open(foreign, "rb") as file:
            self.assertEqual(file.read(), b"not a database, " * 1000)


class Hostile(Case):
    def listener_named(self, name):
        """A child process that calls itself `name` and listens; returns its port."""
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            ctypes.CDLL(None).prctl(15, name, 0, 0, 0)  # PR_SET_NAME
            server = socket.socket()
            server.bind(("127.0.0.1", 0))
            server.listen()
            os.write(writer, str(server.getsockname()[1]).encode())
            signal.pause()
            os._exit(0)
        self.addCleanup(lambda: (os.kill(pid, signal.SIGKILL), os.waitpid(pid, 0)))
        return int(os.read(reader, 16)), pid

    def test_names_are_text_and_forge_nothing(self):
        listeners = [(name, *self.listener_named(name)) for name in
                     (b"<img src=\"/f\">", b"\x1b[31mred", b"a\nb", b"a\",pid=1,fd=3", b"\xff\xfe", b"   ")]
        self.run_verb("collect")
        for name, port, pid in listeners:
            card = self.json("show", f"tcp/{port}")
            self.assertEqual(card["current_pid"], pid)
            self.assertTrue(card["owner"]["name"].strip())
            self.assertEqual(card["process_name"] or "   ", name.decode(errors="replace"))
        for verb in (["list"], ["show", f"tcp/{listeners[1][1]}"], ["history", f"tcp/{listeners[1][1]}"], ["status"]):
            done = subprocess.run([BINARY, *verb], env=self.environment, capture_output=True)
            self.assertNotIn(b"\x1b", done.stdout)
        self.assertIn("<img src=\"/f\">", self.run_verb("list").stdout.decode())

    def test_recorded_output_of_other_versions_is_read(self):
        for capture, count in (("6.1-hostile", 33), ("6.15-forge", 4), ("7.3-basic-HlntupeO", 30), ("4.15.0-basic-lntupH", 30)):
            path = os.path.join(FIXTURES, f"ss-iproute2-{capture}.txt")
            output = self.json("collect", "--dry-run", "--input", path)
            self.assertEqual((len(output["listeners"]), output["rejected"]), (count, []))
        self.assertFalse(os.path.exists(os.path.join(self.folder, "data")))  # nothing was stored

    def test_output_of_another_machine_is_kept_apart(self):
        with open(os.path.join(FIXTURES, "ss-iproute2-6.1-basic-HlntupeO.txt"), "rb") as file:
            done = self.json("collect", "--host", "web1", "--input", "-", stdin=file.read())
        self.assertEqual((done["host_id"], done["ports"]), ("web1", 19))
        self.assertEqual(self.json("show", "tcp/22", "--host", "web1")["owner"]["confidence"], "reported")
        self.run_verb("show", "tcp/22", code=1)


class Unprivileged(Case):
    def test_sockets_of_others_are_named_and_never_blank(self):
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        os.chmod(self.folder, 0o777)
        program = os.path.join(self.folder, "portmonote")
        shutil.copy(BINARY, program)  # the build folder may be closed to others
        os.chmod(program, 0o755)
        server = socket.socket()
        server.bind(("127.0.0.1", 0))
        server.listen()
        self.addCleanup(server.close)
        for arguments in (["collect"], ["show", f"tcp/{server.getsockname()[1]}", "--json"]):
            done = subprocess.run([*nobody, program, *arguments], env=self.environment, capture_output=True, cwd="/")
            self.assertEqual(done.returncode, 0, done.stderr)
        owner = json.loads(done.stdout)["owner"]
        self.assertIn(owner["kind"], ("unit", "user", "container"))
        self.assertTrue(owner["hidden"])
        self.assertIn("hidden", owner["description"])
        self.assertTrue(owner["name"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
