# SPDX-License-Identifier: MIT
"""What the compiler and the linker are asked for against what we overlook is in the programs that are installed."""
import os
import re
import subprocess
import unittest

BINARY = os.environ["PORTMONOTE_BINARY"]
HELPER = os.environ.get("PORTMONOTE_HELPER")


def read(program, *arguments):
    return subprocess.run(["readelf", "-W", *arguments, program], capture_output=True, text=True, check=True).stdout


class Hardening(unittest.TestCase):
    def check(self, program):
        headers = read(program, "--file-header", "--program-headers", "--dynamic")
        self.assertRegex(headers, r"Type:\s+DYN \(Position-Independent Executable", "it loads anywhere (PIE)")
        self.assertIn("GNU_RELRO", headers, "its tables become read-only (RELRO)")
        self.assertRegex(headers, r"BIND_NOW|Flags: NOW", "all of them, before it runs")
        stack = re.search(r"GNU_STACK\s.*\s([RWE]+)\s+0x", headers)
        self.assertEqual(stack and stack.group(1), "RW", "nothing runs on the stack")
        self.assertNotRegex(headers, r"\((RPATH|RUNPATH)\)", "libraries come from the system's folders")
        symbols = read(program, "--dyn-syms")
        self.assertIn("__stack_chk_fail", symbols, "overwritten stacks are noticed")
        self.assertRegex(symbols, r"__\w+_chk@", "overfull buffers are noticed (FORTIFY)")

    def test_the_program(self):
        self.check(BINARY)

    @unittest.skipUnless(HELPER, "built without the helper")
    def test_the_helper_that_runs_as_root(self):
        self.check(HELPER)

    def test_nothing_of_it_is_setuid(self):
        for program in filter(None, (BINARY, HELPER)):
            self.assertEqual(os.stat(program).st_mode & 0o7000, 0, program)


if __name__ == "__main__":
    unittest.main()
