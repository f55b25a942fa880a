# SPDX-License-Identifier: MIT
"""What the tests of the window share: a program under a real X server, driven by the keys and clicks of a tool."""
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from network import leave_the_network

BINARY = os.environ["PORTMONOTE_BINARY"]
NOBODY = 65534


def until(condition, what, seconds=20):
    """Waits for a condition to hold, and returns what it gave."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"timed out: {what}")


def is_outermost_namespace():
    """Processes outside of it cannot be seen: there, a socket that nobody holds cannot be told from a hidden one."""
    return os.readlink("/proc/self/ns/pid") == "pid:[4026531836]" and \
        os.readlink("/proc/self/ns/user") == "user:[4026531837]"


class WindowCase(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="portmonote-window-")
        self.environment = dict(os.environ, XDG_DATA_HOME=self.folder, XDG_CONFIG_HOME=self.folder, HOME=self.folder)
        self.database = os.path.join(self.folder, "portmonote", "portmonote.db")
        self.listener = self.listen()
        self.port = self.listener.getsockname()[1]
        self.program = None

    def tearDown(self):
        if self.program and self.program.poll() is None:
            self.program.terminate()
            self.program.wait(10)
        shutil.rmtree(self.folder)

    def listen(self, address="127.0.0.1"):
        listener = socket.socket()
        listener.bind((address, 0))
        listener.listen()
        self.addCleanup(listener.close)
        return listener

    def editor(self):
        """Of our port, from the keyboard; active when it is returned."""
        self.find_card()
        self.type("key", "ctrl+e")
        editor = until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the note editor")
        self.type("windowactivate", "--sync", editor)
        return editor

    def start(self):
        self.program = subprocess.Popen([BINARY], env=self.environment)
        self.window = until(self.find_window, "the window")

    def find_window(self, title="Portmonote"):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}"], capture_output=True, text=True)
        return found.stdout.split()[0] if found.stdout.split() else None

    def type(self, *keys):
        subprocess.run(["xdotool", *keys], check=True)

    def verb(self, *arguments, code=0):
        done = subprocess.run([BINARY, *arguments], env=self.environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout

    def card(self):
        done = subprocess.run([BINARY, "list", "--json", "--all", f"tcp/{self.port}"], env=self.environment,
                              capture_output=True, text=True)
        cards = json.loads(done.stdout or "[]")
        return cards[0] if cards else None

    def drafts(self):
        """The texts of all drafts that are kept."""
        folder = os.path.join(self.folder, "portmonote", "drafts")
        names = os.listdir(folder) if os.path.isdir(folder) else []
        texts = []
        for name in names:
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                texts.append(file.read())
        return texts

    def query(self, statement, port=None):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as connection:
            return connection.execute(statement, (port or self.port,)).fetchone()

    def find_card(self):
        """Searches for our port, so that its card is the first."""
        self.type("windowactivate", "--sync", self.window)
        self.type("key", "ctrl+f")
        self.type("type", "--delay", "15", f":{self.port}")
        self.type("key", "Return")


class UserWindowCase(WindowCase):
    """The window of a user without rights, while the test is root."""

    def setUp(self, uid=NOBODY):
        super().setUp()
        self.uid = uid
        os.chmod(self.folder, 0o755)
        self.program_file = os.path.join(self.folder, "portmonote-copy")
        shutil.copy(BINARY, self.program_file)  # the build folder may be closed to others
        os.chmod(self.program_file, 0o755)
        self.home = os.path.join(self.folder, "home")
        for name in (self.home, os.path.join(self.home, "run")):
            os.mkdir(name, 0o700)
            os.chown(name, uid, uid)
        self.environment.update(HOME=self.home, XDG_DATA_HOME=self.home, XDG_CONFIG_HOME=self.home, XDG_CACHE_HOME=self.home,
                                XDG_RUNTIME_DIR=os.path.join(self.home, "run"))
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        if os.environ.get("XAUTHORITY"):
            key = os.path.join(self.home, "xauthority")
            shutil.copy(os.environ["XAUTHORITY"], key)
            os.chown(key, uid, uid)
            self.environment["XAUTHORITY"] = key
        self.database = os.path.join(self.home, "portmonote", "portmonote.db")

    def as_user(self, *command):
        return ["setpriv", f"--reuid={self.uid}", f"--regid={self.uid}", "--clear-groups", "--inh-caps=-all", *command]

    def start(self, **options):
        self.program = subprocess.Popen(self.as_user(self.program_file), env=self.environment, cwd="/", **options)
        self.window = until(self.find_window, "the window")

    def owner(self, port=None):
        if not os.path.exists(self.database):
            return None
        return self.query("SELECT owner_kind, owner_confidence, current_pid FROM port_runtime WHERE port = ?", port)

    def rounds(self):
        return self.query("SELECT count(*), ? FROM round")[0]


def run_in_desktop(file, *options):
    """Runs the tests of a file under an X server of their own, with what the options of desktop-session.sh add."""
    if "PORTMONOTE_IN_DESKTOP" not in os.environ:
        environment = dict(os.environ, PORTMONOTE_IN_DESKTOP="1")
        added = os.environ.get("PORTMONOTE_DESKTOP_OPTIONS", "").split()
        os.execve("/bin/bash", ["bash", os.environ["PORTMONOTE_DESKTOP"], *(options or ["--light"]), *added, "--",
                                sys.executable, "-B", file],
                  environment)
    leave_the_network()  # what else listens on this machine is not the test's
    unittest.main(verbosity=2)
