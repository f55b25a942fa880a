# SPDX-License-Identifier: MIT
"""The window on Wayland, under a compositor without a screen; and a process that sleeps while nobody looks."""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

from network import leave_the_network
from window import BINARY, until

APP = "io.github.portmonote.Portmonote"


class Wayland(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="portmonote-wayland-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=self.folder, HOME=self.folder, XDG_DATA_HOME=self.folder,
                                XDG_CONFIG_HOME=self.folder, WAYLAND_DISPLAY="portmonote-test", QT_QPA_PLATFORM="wayland",
                                WAYLAND_DEBUG="1")
        self.environment.pop("DISPLAY", None)
        os.chmod(self.folder, 0o700)
        version = subprocess.run(["weston", "--version"], capture_output=True, text=True).stdout
        modern = int(re.search(r"weston (\d+)", version).group(1)) >= 12
        self.run_aside(["weston", "--backend=headless" + ("" if modern else "-backend.so"), "--socket=portmonote-test", "--idle-time=0",
                        "--no-config"], "weston")
        until(lambda: os.path.exists(os.path.join(self.folder, "portmonote-test")), "the compositor", 30)

    def run_aside(self, command, name):
        log = open(os.path.join(self.folder, name + ".log"), "wb")
        self.addCleanup(log.close)
        process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def log(self, name):
        with open(os.path.join(self.folder, name + ".log"), encoding="utf-8", errors="replace") as file:
            return file.read()

    def test_the_window_is_shown_under_its_own_id_and_ends_cleanly(self):
        program = self.run_aside([BINARY], "program")
        # A buffer is attached and committed: there is a picture in the window.
        until(lambda: re.search(r"wl_surface[@#]\d+\.attach\(wl_buffer", self.log("program")), "a picture", 60)
        said = self.log("program")
        self.assertIn(f'set_app_id("{APP}")', said)
        self.assertIn('set_title("Portmonote")', said)
        program.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait(30), 0, self.log("program")[-2000:])

    def test_a_picture_can_be_taken(self):
        picture = os.path.join(self.folder, "window.png")
        done = subprocess.run([BINARY, "--screenshot", picture], env=self.environment, timeout=120,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0)
        self.assertGreater(os.path.getsize(picture), 10_000)


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
