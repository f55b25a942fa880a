# SPDX-License-Identifier: MIT
"""A desktop without tray host, notification daemon or session bus: nothing is lost, and all is told."""
import os
import select
import subprocess
import unittest

from test_alerts import Nobody
from window import BINARY, WindowCase, is_outermost_namespace, run_in_desktop, until


class BareDesktop(WindowCase):
    """A session bus where nobody is started for being called."""

    def setUp(self):
        super().setUp()
        config = os.path.join(self.folder, "bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write('<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">'
                       '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>'
                       '</policy></busconfig>')
        bus = subprocess.Popen(["dbus-daemon", "--config-file", config, "--nofork", "--nopidfile", "--print-address"],
                               stdout=subprocess.PIPE, text=True)
        self.addCleanup(bus.stdout.close)
        self.addCleanup(bus.wait)
        self.addCleanup(bus.kill)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()


class NoTray(BareDesktop):
    def test_hidden_is_minimised_and_never_invisible(self):
        self.program = subprocess.Popen([BINARY, "--hidden"], env=self.environment)
        until(self.card, "the first round")
        window = until(lambda: subprocess.run(["xdotool", "search", "--name", "^Portmonote$"], capture_output=True,
                                              text=True).stdout.split(), "a window that can be brought back")
        until(lambda: any("Iconic" in subprocess.run(["xprop", "-id", one, "WM_STATE"], capture_output=True, text=True).stdout
                          for one in window), "the minimised window")

    def test_closing_quits(self):
        self.start()
        until(self.card, "the first round")
        self.type("windowactivate", "--sync", self.window, "key", "alt+F4")
        self.assertEqual(self.program.wait(20), 0)

    @unittest.skipUnless(is_outermost_namespace(), "in a namespace of processes nobody can be said to be nobody")
    def test_alerts_are_listed_where_nobody_shows_them(self):
        with open(self.settings_file(), "w", encoding="utf-8") as file:
            file.write("[alerts]\nconfirmAfter=1\n")
        self.program = subprocess.Popen([BINARY, "--hidden"], env=self.environment)
        until(self.card, "the first round")
        suspect = Nobody()
        self.addCleanup(suspect.close)
        self.port = suspect.ports[0]
        self.verb("collect")
        until(lambda: self.query("SELECT id FROM alert WHERE port = ?"), "the entry in the list")
        self.assertIsNone(self.program.poll())

    def test_without_a_session_bus_the_program_works(self):
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
        self.start()
        until(self.card, "the first round")
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+q")
        self.assertEqual(self.program.wait(20), 0)

    def settings_file(self):
        folder = os.path.join(self.folder, "portmonote")
        os.makedirs(folder, exist_ok=True)
        return os.path.join(folder, "portmonote.conf")


class HostThatComesLater(BareDesktop):
    def line(self, host):
        self.assertTrue(select.select([host.stdout], [], [], 30)[0], "the tray host says nothing")
        return host.stdout.readline().strip()

    def test_a_host_that_comes_later_is_picked_up(self):
        self.program = subprocess.Popen([BINARY, "--hidden"], env=self.environment)
        until(self.card, "the first round")
        until(lambda: subprocess.run(["xdotool", "search", "--name", "^Portmonote$"], capture_output=True).stdout,
              "the minimised window")
        host = subprocess.Popen(["/usr/bin/python3", "-B", os.path.join(os.path.dirname(__file__), "tray_host.py")],
                                env=self.environment, stdout=subprocess.PIPE, text=True)
        self.addCleanup(host.stdout.close)
        self.addCleanup(host.wait)
        self.addCleanup(host.kill)
        self.assertEqual(self.line(host), "ready")
        self.assertIn("StatusNotifierItem", self.line(host))
        until(lambda: not self.find_window(), "the window in the tray")
        host.kill()  # and when it goes, the window comes back
        host.wait()
        until(lambda: any("Iconic" in subprocess.run(["xprop", "-id", one, "WM_STATE"], capture_output=True, text=True).stdout
                          for one in subprocess.run(["xdotool", "search", "--name", "^Portmonote$"], capture_output=True,
                                                    text=True).stdout.split()), "the window")
        self.assertIsNone(self.program.poll())


if __name__ == "__main__":
    run_in_desktop(__file__)
