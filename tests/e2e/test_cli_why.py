# SPDX-License-Identifier: MIT
"""Why something runs: asked of the real witr, kept for later, and without anybody's secrets."""
import os
import signal
import sqlite3
import subprocess
import time
import unittest

from cli import Case

WITR = os.environ.get("PORTMONOTE_WITR", "")


class Why(Case):
    def setUp(self):
        super().setUp()
        if WITR:
            self.environment["PATH"] = os.path.dirname(WITR) + ":" + os.environ["PATH"]

    def script(self):
        """A script that starts a server; returns it, its port and the server's pid."""
        path = os.path.join(self.folder, "start-site.sh")
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/bash\nexport SECRET=hunter2-env\npython3 -u -m http.server 0 & wait\n")
        started = subprocess.Popen(["bash", path], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        self.addCleanup(started.stdout.close)
        self.addCleanup(started.wait)
        self.addCleanup(lambda: os.killpg(started.pid, signal.SIGKILL))
        port = int(started.stdout.readline().decode().split(" port ")[1].split()[0])
        return started, f"tcp/{port}"

    @unittest.skipUnless(WITR, "no witr here; ./dev test fetches it")
    def test_a_server_that_a_script_started(self):
        _, port = self.script()
        self.run_verb("collect")
        done = self.run_verb("why", port)
        text = done.stdout.decode()
        self.assertEqual(done.stderr, b"")
        self.assertIn("! Process is listening on a public interface", text)
        chain = text.split("Why it exists\n")[1].splitlines()
        self.assertRegex(chain[0], r"^  \S.* \(pid 1\)$")
        names = [line.split("└─ ")[-1].split(" (")[0].strip() for line in chain if "(pid" in line]
        self.assertEqual(names[-2], "bash")
        self.assertTrue(names[-1].startswith("python3"), names)
        report = self.json("why", port)
        self.assertEqual(report["origin"], "witr")
        self.assertIn("start-site.sh", report["chain"][-2]["cmdline"])
        self.assertTrue(report["warnings"])

    def test_who_is_gone_still_explains_itself(self):
        started, port = self.script()
        self.run_verb("collect")
        os.killpg(started.pid, signal.SIGKILL)
        time.sleep(0.3)
        self.run_verb("collect")
        done = self.run_verb("why", port)
        self.assertIn(b"nobody listens", done.stderr)
        self.assertIn("start-site.sh", str(self.json("why", port)["chain"]))
        kept = self.json("why", port, "--history")
        self.assertEqual(len(kept), 1)
        self.assertIn("Why it exists", self.text("why", port, "--history"))

    def test_each_way_it_was_run_is_kept_the_oldest_first(self):
        port, names = 0, ["first.py", "second.py", "third.py"]
        for name in names:
            with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
                file.write("import socket, sys, time\ns = socket.socket()\ns.setsockopt(1, 2, 1)\n"
                           "s.bind(('127.0.0.1', int(sys.argv[1])))\ns.listen()\n"
                           "print(s.getsockname()[1], flush=True)\ntime.sleep(600)\n")
            process = subprocess.Popen(["python3", name, str(port)], cwd=self.folder, stdout=subprocess.PIPE)
            port = int(process.stdout.readline())
            self.run_verb("collect")
            process.kill()
            process.wait()
            process.stdout.close()
        kept = self.json("why", f"tcp/{port}", "--history")
        self.assertEqual([report["chain"][-1]["cmdline"].split()[1] for report in kept], names)
        self.assertEqual(kept, sorted(kept, key=lambda report: report["taken_at"]))

    def test_stopping_asks_first(self):
        listener = self.listen()
        self.run_verb("collect")
        done = self.run_verb("stop", listener.key, code=2)
        self.assertIn(f"pid {listener.pid}", done.stdout.decode())
        self.assertIn(b"--yes", done.stderr)
        os.kill(listener.pid, 0)
        self.assertIn("stopped", self.text("stop", listener.key, "--yes"))
        self.assertEqual(os.waitpid(listener.pid, 0)[1], signal.SIGTERM)
        listener.pid = 0
        self.run_verb("stop", listener.key, "--yes", code=1)  # somebody else may have its pid by now
        self.run_verb("collect")
        self.assertEqual([event["event_type"] for event in self.json("history", listener.key)],
                         ["appeared", "stopped", "disappeared"])

    def test_without_witr_it_says_what_to_install(self):
        self.environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
        if os.path.exists("/usr/bin/witr"):
            self.skipTest("witr is installed here for all")
        _, port = self.script()
        self.run_verb("collect")
        done = self.run_verb("why", port)
        self.assertIn(b"package witr", done.stderr)
        self.assertIn(b"bash", done.stdout)

    def test_nobody_behind_it_and_no_such_port(self):
        self.run_verb("import", "--timezone", "Asia/Shanghai",
                      os.path.join(os.environ["PORTMONOTE_SOURCE"], "tests/fixtures/legacy/legacy_sample.json"))
        self.assertIn(b"nothing was stored", self.run_verb("why", "tcp/9999", code=1).stderr)
        self.run_verb("why", "tcp/1", code=1)
        self.run_verb("why", "banana", code=2)

    def test_no_secret_gets_anywhere(self):
        server = "import socket, time; s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); " \
                 "print(s.getsockname()[1], flush=True); time.sleep(600)"
        secrets = ["--password=hunter2", "--token", "hunter2", "postgres://me:hunter2@db/x",
                   "https://x/?access_token=hunter2", "API_KEY=hunter2"]
        process = subprocess.Popen(["python3", "-c", server, *secrets], stdout=subprocess.PIPE,
                                   env=dict(os.environ, PGPASSWORD="hunter2"))
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        port = f"tcp/{int(process.stdout.readline())}"
        outputs = [self.run_verb("collect", "--json").stdout, self.run_verb("why", port).stdout,
                   self.run_verb("why", port, "--json").stdout, self.run_verb("show", port, "--json").stdout,
                   self.run_verb("list", "--json").stdout]
        for form in ("json", "csv", "html"):
            outputs.append(self.run_verb("export", "-", "--format", form).stdout)
        with sqlite3.connect(self.database) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for inside, _, names in os.walk(os.path.dirname(self.database)):
            for name in names:
                with open(os.path.join(inside, name), "rb") as file:
                    outputs.append(file.read())
        self.assertTrue(any(b"--password=***" in output for output in outputs))
        for output in outputs:
            self.assertNotIn(b"hunter2", output)


if __name__ == "__main__":
    unittest.main()
