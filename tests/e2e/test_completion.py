# SPDX-License-Identifier: MIT
"""Completion in bash: what is offered, and that nothing is run whatever a command line or a file says."""
import os
import subprocess
import sys
import unittest

from cli import BINARY, Case

SCRIPT = os.path.join(os.environ["PORTMONOTE_SOURCE"], "resources", "completion", "portmonote")
# bash-completion, as far as it is needed here.
DRIVER = """_init_completion() { words=("${COMP_WORDS[@]}") cword=$COMP_CWORD cur=${words[cword]} prev=${words[cword-1]}; }
_filedir() { :; }
source "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
_portmonote
[[ ${#COMPREPLY[@]} == 0 ]] || printf '%s\\n' "${COMPREPLY[@]}"
"""


class Completion(Case):
    def setUp(self):
        super().setUp()
        folder = os.path.join(self.folder, "bin")
        os.makedirs(folder)
        os.symlink(BINARY, os.path.join(folder, "portmonote"))
        self.environment["PATH"] = folder + ":" + os.environ["PATH"]
        self.marker = os.path.join(self.folder, "ran")

    def offered(self, *words):
        done = subprocess.run(["bash", "-c", DRIVER, "bash", SCRIPT, "portmonote", *words], env=self.environment,
                              cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        self.assertEqual(done.stderr, b"")
        return done.stdout.decode().splitlines()

    def hostile_server(self):
        """A listener whose command line is commands, and rows of its own wherever lines are taken for rows."""
        run = f"$(touch {self.marker})"
        server = subprocess.Popen(
            [sys.executable, "-c", "import socket,sys\ns=socket.socket()\ns.bind(('127.0.0.1',0))\ns.listen()\n"
             "print(s.getsockname()[1],flush=True)\nsys.stdin.read()",
             f"\nx,{run},1,\nx,tcp,98\n\"x\",\"tcp\",\"97\"\n`touch {self.marker}`\n    {{\n        \"port\": 96,\n"
             f"        \"protocol\": \"tcp\",\n        \"protocol\": \"{run}\"\n"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.stdin.close)
        return f"tcp/{int(server.stdout.readline())}"

    def test_a_command_line_is_not_run(self):
        keys = sorted([self.hostile_server(), self.listen().key, self.listen(b"$(reboot)", protocol="udp").key])
        self.run_verb("collect")
        for words in (["show", ""], ["--select", ""], ["mute", ""]):
            self.assertEqual(sorted(self.offered(*words)), keys)
        self.assertEqual(self.offered("show", "udp"), [key for key in keys if key.startswith("udp")])
        self.assertEqual(self.offered("show", f"$(touch {self.marker})"), [])
        self.assertFalse(os.path.exists(self.marker))

    def test_hosts_of_ssh_are_offered(self):
        os.makedirs(os.path.join(self.folder, ".ssh"))
        with open(os.path.join(self.folder, ".ssh", "config"), "w", encoding="utf-8") as file:
            file.write(f"Host web1 web-2\tdb.example.org\n  HostName elsewhere\nHost *\nHost web? !web3\n"
                       f"Host $(touch${{IFS}}{self.marker})\nHost `touch${{IFS}}{self.marker}`\nHost -oProxyCommand=x\n")
        self.assertEqual(self.offered("hosts", ""),
                         ["list", "add", "remove", "test", "web1", "web-2", "db.example.org"])
        self.assertEqual(self.offered("hosts", "add", "web"), ["web1", "web-2"])
        self.assertFalse(os.path.exists(self.marker))

    def test_verbs_and_options_are_offered(self):
        self.assertEqual(self.offered("hi"), ["history"])
        self.assertIn("--with-note", self.offered("forget", "--w"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
