# SPDX-License-Identifier: MIT
"""What the tests of the command line share: a home of one's own, listeners, fake tools."""
import ctypes
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

from network import leave_the_network

BINARY = os.environ["PORTMONOTE_BINARY"]
FIXTURES = os.path.join(os.environ["PORTMONOTE_SOURCE"], "tests", "fixtures")
PR_SET_NAME = 15
PR_SET_PDEATHSIG = 1


leave_the_network()


class Listener:
    """A process that calls itself `name` and listens on one socket, until it is closed."""

    def __init__(self, name=b"listener", protocol="tcp", address="127.0.0.1", port=0, uid=None):
        reader, writer = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                libc = ctypes.CDLL(None)
                libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
                libc.prctl(PR_SET_NAME, name, 0, 0, 0)
                if uid is not None:
                    os.setgroups([])
                    os.setgid(uid)
                    os.setuid(uid)
                family = socket.AF_INET6 if ":" in address else socket.AF_INET
                server = socket.socket(family, socket.SOCK_STREAM if protocol == "tcp" else socket.SOCK_DGRAM)
                server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                server.bind((address, port))
                if protocol == "tcp":
                    server.listen()
                os.write(writer, str(server.getsockname()[1]).encode())
                while True:
                    signal.pause()
            finally:
                os._exit(1)
        os.close(writer)
        told = os.read(reader, 16)
        os.close(reader)
        if not told:
            raise RuntimeError("the listener could not listen")
        self.port = int(told)
        self.key = f"{protocol}/{self.port}"

    def close(self):
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.pid = 0


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="portmonote-cli-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.environment = dict(os.environ, HOME=self.folder,
                                XDG_DATA_HOME=os.path.join(self.folder, "data"),
                                XDG_CONFIG_HOME=os.path.join(self.folder, "config"))

    @property
    def database(self):
        return os.path.join(self.folder, "data", "portmonote", "portmonote.db")

    def run_verb(self, *arguments, code=0, **options):
        """Ends with `code` (None: any), or the test fails; hands over what was printed."""
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        done = subprocess.run([BINARY, *arguments], env=self.environment, timeout=60, **options)
        if code is not None:
            self.assertEqual(done.returncode, code, (arguments, (done.stdout or b"")[-800:], done.stderr))
        return done

    def text(self, *arguments, **options):
        return self.run_verb(*arguments, **options).stdout.decode()

    def json(self, *arguments, **options):
        return json.loads(self.run_verb(*arguments, "--json", **options).stdout)

    def card(self, key, *arguments):
        return self.json("show", key, *arguments)

    def listen(self, *arguments, **options):
        listener = Listener(*arguments, **options)
        self.addCleanup(listener.close)
        return listener

    def http_server(self, port=0):
        """python3 -m http.server, on a free port where none is given; returns the process and the port."""
        server = subprocess.Popen([sys.executable, "-u", "-m", "http.server", str(port)], cwd=self.folder,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        self.assertTrue(select.select([server.stdout], [], [], 30)[0], "the server did not start")
        line = os.read(server.stdout.fileno(), 4096).decode()  # Serving HTTP on 0.0.0.0 port 41234 (…
        return server, int(line.split(" port ")[1].split()[0])

    def fake_ss(self, script):
        folder = os.path.join(self.folder, "bin")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "ss")
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + script + "\n")
        os.chmod(path, 0o755)
        self.environment["PATH"] = folder + ":" + os.environ["PATH"]

    def real_ss(self):
        self.environment["PATH"] = os.environ["PATH"]

    def facts(self):
        """All that is known of all ports, to see that nothing changed."""
        fields = ("host_id", "protocol", "port", "current_state", "last_seen_at", "last_disappeared_at", "current_pid")
        done = subprocess.run([BINARY, "list", "--all", "--json"], env=self.environment, stdout=subprocess.PIPE, check=False)
        return [tuple(card[field] for field in fields) for card in json.loads(done.stdout)]
