# SPDX-License-Identifier: MIT
"""Owners of all kinds, made of real parts, and who looks at them."""
import array
import ctypes
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys

from cli import BINARY, Case

CGROUPS = "/sys/fs/cgroup"
ALICE = 41001  # nobody's number, but for these tests
NOBODY = 65534
PR_SET_PDEATHSIG = 1

SERVE = """
import socket, sys, time
s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0))
s.listen()
print(s.getsockname()[1], flush=True)
time.sleep(600)
"""


def as_user(uid, *command):
    """The command line that runs `command` as that user, with no more rights than he has."""
    return ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--inh-caps=-all", *command] if uid else list(command)


class OwnerCase(Case):
    def setUp(self):
        super().setUp()
        os.chmod(self.folder, 0o755)
        self.program = os.path.join(self.folder, "portmonote")
        shutil.copy(BINARY, self.program)  # the build folder may be closed to others
        os.chmod(self.program, 0o755)
        self.script = self.write("serve.py", SERVE)

    def write(self, name, text, mode=0o755):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    def cgroup(self, path):
        """Makes a control group, as systemd or a container engine would; it goes with the test."""
        made = []
        folder = CGROUPS
        for part in path.strip("/").split("/"):
            folder = os.path.join(folder, part)
            if not os.path.isdir(folder):
                os.mkdir(folder)
                made.append(folder)
        for name in made:
            self.addCleanup(self.remove_cgroup, name)
        return folder

    @staticmethod
    def remove_cgroup(folder):
        for _ in range(200):
            try:
                os.rmdir(folder)
                return
            except FileNotFoundError:
                return
            except OSError:
                select.select([], [], [], 0.05)  # until the kernel has let go of what ended there

    def start(self, command, cgroup=None, uid=0, **options):
        """Starts it in the control group, and waits until it says its port in a line of its own."""
        folder = self.cgroup(cgroup) if cgroup else None

        def enter():
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            if folder:
                with open(os.path.join(folder, "cgroup.procs"), "w", encoding="ascii") as file:
                    file.write("0")

        process = subprocess.Popen(as_user(uid, *command), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   stdin=subprocess.DEVNULL, cwd="/", preexec_fn=enter, **options)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.assertTrue(select.select([process.stdout], [], [], 60)[0], "it did not start")
        process.port = int(process.stdout.readline())
        return process

    def home(self, uid):
        home = os.path.join(self.folder, f"home-{uid}")
        if not os.path.isdir(home):
            os.mkdir(home)
            os.chown(home, uid, uid)
        return dict(self.environment, HOME=home, XDG_DATA_HOME=os.path.join(home, "data"),
                    XDG_CONFIG_HOME=os.path.join(home, "config"), XDG_RUNTIME_DIR=os.path.join(home, "run"))

    def run_as(self, uid, *arguments, code=0):
        done = subprocess.run(as_user(uid, self.program, *arguments), env=self.home(uid), cwd="/", capture_output=True,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, code, (uid, arguments, done.stdout[-500:], done.stderr))
        return done.stdout.decode()

    def seen_by(self, uid, key, fresh=True):
        """The card of one port, after a look as this user."""
        if fresh:
            self.run_as(uid, "collect")
        return json.loads(self.run_as(uid, "show", key, "--json"))

    @staticmethod
    def source(owner, field):
        """From what it is known, and how sure; nothing where it is not known."""
        for known in owner["evidence"]:
            if known["field"] == field:
                return known["source"], known["sureness"]
        return None


def send_away(listener):
    """Puts the socket into a unix socket, where it waits; returns both ends of that."""
    here, there = socket.socketpair()
    here.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [listener.fileno()]))])
    return here, there


def run_in(wrapper, file, name, variable):
    """Runs the class `name` of this file in the namespaces of `wrapper`; the exit code."""
    here = os.path.dirname(os.path.abspath(file))
    done = subprocess.run([os.path.join(here, wrapper), sys.executable, "-B", file, name],
                          env=dict(os.environ, **{variable: "1"}), timeout=280, check=False)
    return done.returncode


