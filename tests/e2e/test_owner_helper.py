# SPDX-License-Identifier: MIT
"""The helper with more rights, as hostile callers start it: it refuses, or answers correctly."""
import ctypes
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import unittest

from owners import ALICE, NOBODY, SERVE, OwnerCase, as_user

HELPER = os.environ.get("PORTMONOTE_HELPER", "")
NOT_ALLOWED = 77
PYTHON = os.path.realpath(sys.executable)


@unittest.skipUnless(os.geteuid() == 0 and os.path.exists(HELPER), "wants root, and the helper")
class Helper(OwnerCase):
    def run_helper(self, *arguments, environment=None, code=0, **options):
        """As pkexec starts it: as root, from a process of the user who asked."""
        options.setdefault("stdin", subprocess.DEVNULL)
        done = subprocess.run([HELPER, *arguments], env={"PKEXEC_UID": "0"} if environment is None else environment,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False, **options)
        self.assertEqual(done.returncode, code, (done.stdout[-400:], done.stderr))
        if code:
            self.assertEqual(done.stdout, b"")
        return done

    def records(self, text):
        lines = [json.loads(line) for line in text.decode("utf-8").splitlines()]
        self.assertEqual((lines[0]["type"], lines[0]["version"]), ("owners", 1))
        self.assertEqual(lines[-1], {"type": "end", "lines": len(lines) - 1})
        processes = {line["pid"]: line for line in lines if line["type"] == "process"}
        sockets = {line["ino"]: line["pids"] for line in lines if line["type"] == "socket"}
        return processes, sockets

    def test_it_tells_who_holds_what(self):
        server = self.start([PYTHON, "-B", self.script], uid=ALICE)
        processes, sockets = self.records(self.run_helper().stdout)
        process = processes[server.pid]
        self.assertEqual((process["uid"], process["exe"], process["args"][-1]), (ALICE, PYTHON, self.script))
        inode = int(os.readlink(f"/proc/{server.pid}/fd/3")[8:-1])
        self.assertEqual(sockets[inode], [server.pid])
        with open(f"/proc/{server.pid}/stat", encoding="ascii") as file:
            self.assertEqual(process["start"], int(file.read().rsplit(")", 1)[1].split()[19]))

    def test_only_those_whom_polkit_asked_may_call(self):
        for environment, word in (({}, "neither polkit nor systemd"), ({"PKEXEC_UID": str(ALICE)}, "not the user"),
                                  ({"PKEXEC_UID": "root"}, "neither"), ({"PKEXEC_UID": "0 "}, "neither"),
                                  ({"PKEXEC_UID": "-1"}, "neither"), ({"PKEXEC_UID": "9" * 40}, "not the user"), ({"PKEXEC_UID": ""}, "neither")):
            done = self.run_helper(environment=environment, code=NOT_ALLOWED)
            self.assertIn(word, done.stderr.decode())
        copy = self.copy_helper()
        done = subprocess.run(as_user(NOBODY, copy), env={"PKEXEC_UID": str(NOBODY)}, capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (NOT_ALLOWED, b""))

    def copy_helper(self):
        copy = os.path.join(self.folder, "helper")
        with open(HELPER, "rb") as source, open(copy, "wb") as target:
            target.write(source.read())
        os.chmod(copy, 0o755)
        return copy

    def test_it_is_of_no_use_where_it_was_made_setuid(self):
        copy = self.copy_helper()
        os.chmod(copy, 0o4755)
        done = subprocess.run(as_user(NOBODY, copy), env={"PKEXEC_UID": str(NOBODY)}, capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (NOT_ALLOWED, b""))
        self.assertIn(b"setuid", done.stderr)

    def test_it_takes_no_arguments(self):
        for arguments in (["--help"], [""], ["/etc/shadow"], ["a"] * 1000):
            self.run_helper(*arguments, code=NOT_ALLOWED)
        # No name, either: an empty list of arguments is none of its own.
        pid = os.fork()
        if pid == 0:
            os.dup2(os.open("/dev/null", os.O_WRONLY), 2)
            libc = ctypes.CDLL(None)
            libc.execve(HELPER.encode(), (ctypes.c_char_p * 1)(None), (ctypes.c_char_p * 2)(b"PKEXEC_UID=0", None))
            os._exit(99)
        # The kernel of today puts an empty name there; what counts is that it does not fall over.
        self.assertIn(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), (0, NOT_ALLOWED))

    def test_a_hostile_environment_changes_nothing(self):
        bad = self.write("bad/ss", "#!/bin/sh\necho pwned\n") if os.makedirs(os.path.join(self.folder, "bad")) is None else None
        library = os.path.join(self.folder, "bad", "libbad.so")
        source = self.write("bad/bad.c", "#include <unistd.h>\n__attribute__((constructor)) static void bad(void) { write(1, \"pwned\\n\", 6); }\n")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
        environment = {"PKEXEC_UID": "0", "PATH": os.path.dirname(bad), "LD_PRELOAD": library, "LD_LIBRARY_PATH": os.path.dirname(bad),
                       "PROC_ROOT": self.folder, "PROC_NET_TCP": "/etc/shadow", "TCPDIAG_FILE": "/etc/shadow", "COLUMNS": "1",
                       "IFS": "x", "LC_ALL": "xx_XX", "GCONV_PATH": self.folder, "GLIBC_TUNABLES": "glibc.malloc.check=3",
                       "MALLOC_TRACE": os.path.join(self.folder, "trace")}
        environment.update({f"X{i}": "y" * 1000 for i in range(500)})
        if b"statically" not in subprocess.run(["ldd", HELPER], capture_output=True, check=False).stdout:
            del environment["LD_PRELOAD"], environment["LD_LIBRARY_PATH"]  # pkexec keeps them out
        done = self.run_helper(environment=environment)
        self.records(done.stdout)
        self.assertNotIn(b"pwned", done.stdout)

    def test_closed_and_hostile_descriptors(self):
        def without(*numbers):
            def close():
                for number in numbers:
                    os.close(number)
            return close
        self.records(self.run_helper(preexec_fn=without(0)).stdout)
        self.records(self.run_helper(preexec_fn=without(2)).stdout)
        self.records(self.run_helper(preexec_fn=without(0, 2)).stdout)
        self.assertEqual(self.run_helper(preexec_fn=without(1), code=70).stdout, b"")
        self.assertEqual(self.run_helper(preexec_fn=without(0, 1, 2), code=70).stdout, b"")

        def many():
            resource.setrlimit(resource.RLIMIT_NOFILE, (10_000, 10_000))
            for _ in range(9_000):
                os.set_inheritable(os.open("/dev/null", os.O_RDONLY), True)
        self.records(self.run_helper(preexec_fn=many).stdout)
        with open("/etc/passwd", "rb") as file:
            self.records(self.run_helper(stdin=file).stdout)

    def test_limits_signals_and_masks_of_the_caller(self):
        def hostile():
            os.umask(0)
            resource.setrlimit(resource.RLIMIT_NOFILE, (20_000, 20_000))
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
            for number in (signal.SIGCHLD, signal.SIGALRM, signal.SIGPIPE, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)
            signal.pthread_sigmask(signal.SIG_SETMASK, set(range(1, signal.NSIG)))
            signal.setitimer(signal.ITIMER_REAL, 0.3)
            os.chdir("/proc/self/fd")
            ctypes.CDLL(None).personality(0x0040000)
        self.records(self.run_helper(preexec_fn=hostile).stdout)

    def test_a_reader_that_goes_away(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([HELPER], env={"PKEXEC_UID": "0"}, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False)
        os.close(writer)
        self.assertEqual(done.returncode, 74)

    def test_processes_with_hostile_names(self):
        name = b'a"\n,{}\x1b\xff\x00'[:15]
        listeners = [self.listen(name=name[:15].replace(b"\x00", b"")) for _ in range(3)]
        script = self.write("evil \x1b[31m\n{\"type\":\"end\",\"lines\":1}.py", SERVE)
        server = self.start([PYTHON, "-B", script, "0", "\udcff\udcfe"], uid=ALICE)
        processes, _ = self.records(self.run_helper().stdout)
        for listener in listeners:
            self.assertIn(listener.pid, processes)
        self.assertEqual(processes[server.pid]["args"][2], script)
        self.assertIn("\ufffd", processes[server.pid]["args"][4])

    def test_a_huge_table_of_descriptors(self):
        code = ("import os, resource, socket, time\nresource.setrlimit(resource.RLIMIT_NOFILE, (20000, 20000))\ns = socket.socket()\n"
                "s.bind(('127.0.0.1', 0))\ns.listen()\nfor _ in range(15000): os.dup(s.fileno())\nprint(s.getsockname()[1], flush=True)\ntime.sleep(600)\n")
        server = self.start([PYTHON, "-c", code])
        processes, sockets = self.records(self.run_helper().stdout)
        self.assertIn(server.pid, processes)
        self.assertIn([server.pid], sockets.values())

    def test_it_has_three_capabilities_and_no_way_to_more(self):
        """Held by a pipe that nobody reads, while it runs."""
        with socket.socket() as first:
            first.bind(("127.0.0.1", 0))
            first.listen()
            # Enough to say that the pipe is full before it is said.
            servers = [self.listen() for _ in range(2)]
            filler = self.start([PYTHON, "-c", "import socket, sys, time\nk = [socket.socket() for _ in range(900)]\nfor s in k:\n"
                                 " s.bind(('127.0.0.1', 0)); s.listen()\nprint(1, flush=True)\ntime.sleep(600)\n"])
            self.assertTrue(servers and filler)
            reader, writer = os.pipe()
            import fcntl
            fcntl.fcntl(writer, 1031, 4096)  # F_SETPIPE_SZ
            helper = subprocess.Popen([HELPER], env={"PKEXEC_UID": "0"}, stdout=writer, stderr=subprocess.DEVNULL)
            os.close(writer)
            import select
            self.assertTrue(select.select([reader], [], [], 60)[0])
            with open(f"/proc/{helper.pid}/status", encoding="utf-8") as file:
                status = dict(line.split(":", 1) for line in file.read().splitlines() if ":" in line)
            allowed = 1 << 12 | 1 << 19 | 1 << 2  # CAP_NET_ADMIN, CAP_SYS_PTRACE, CAP_DAC_READ_SEARCH
            for which in ("CapEff", "CapPrm", "CapBnd", "CapAmb"):
                self.assertEqual(int(status[which], 16), allowed, which)
            self.assertEqual((status["NoNewPrivs"].strip(), status["Seccomp"].strip()), ("1", "2"))
            self.assertEqual(status["Uid"].split(), [str(NOBODY)] * 4)
            self.assertEqual(status["Groups"].strip(), "")
            self.assertEqual(sorted(os.listdir(f"/proc/{helper.pid}/fd")), ["0", "1", "2"])
            with open(f"/proc/{helper.pid}/environ", "rb") as file:
                self.assertNotIn(b"PATH", file.read())
            with os.fdopen(reader, "rb") as file:
                self.records(file.read())
            self.assertEqual(helper.wait(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
