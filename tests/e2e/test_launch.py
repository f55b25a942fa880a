# SPDX-License-Identifier: MIT
"""Starting the program, and starting it again: one window, which comes to the front and does what it is asked for."""
import os
import signal
import sqlite3
import subprocess

from window import BINARY, WindowCase, run_in_desktop, until

BUS_NAME = "io.github.portmonote.Portmonote"


class Launch(WindowCase):
    def later(self, *arguments, **environment):
        return subprocess.run([BINARY, *arguments], env=dict(self.environment, **environment), timeout=60)

    def windows(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Portmonote$"], capture_output=True, text=True)
        return found.stdout.split()

    def active(self):
        found = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True)
        return found.stdout.strip()

    def rounds(self):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as connection:
            return connection.execute("SELECT count(*) FROM round").fetchone()[0]

    def configuration(self):
        with open(os.path.join(self.folder, "portmonote", "portmonote.conf"), encoding="utf-8") as file:
            return file.read()

    def test_a_second_start_raises_the_first_window(self):
        self.start()
        until(self.card, "the first round")
        self.type("windowminimize", "--sync", self.window)
        self.assertEqual(self.later().returncode, 0)
        until(lambda: self.active() == "Portmonote", "the window in front")
        self.assertIsNone(self.program.poll())
        self.assertEqual(len(self.windows()), 1)
        self.assertEqual(self.rounds(), 1)

    def test_what_a_second_start_asks_for_is_done_by_the_first(self):
        self.start()
        until(self.card, "the first round")
        self.assertEqual(self.later("--scan").returncode, 0)
        until(lambda: self.rounds() == 2, "the second round")
        self.assertEqual(self.later("--select", f"tcp/{self.port}").returncode, 0)
        until(lambda: self.active() == "Portmonote", "the window in front")
        self.type("key", "Return")  # of the card that is current
        editor = until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the note of the port")
        self.type("windowclose", editor)
        until(lambda: not self.find_window(f"Note on tcp/{self.port}"), "no editor")
        self.assertEqual(self.later("--settings").returncode, 0)
        settings = until(lambda: self.find_window("Settings"), "the settings")
        self.type("windowactivate", "--sync", settings, "key", "Escape")
        until(lambda: not self.find_window("Settings"), "no settings")
        # As the desktop's own menu does it.
        subprocess.run(["gdbus", "call", "--session", "-d", BUS_NAME, "-o", "/" + BUS_NAME.replace(".", "/"), "-m",
                        "org.freedesktop.Application.ActivateAction", "search", "[<'tag:nothing'>]", "{}"],
                       check=True, stdout=subprocess.DEVNULL)
        self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(20), 0)
        self.assertIn("search=tag:nothing", self.configuration())

    def test_the_window_comes_back_as_it_was_left(self):
        self.start()
        until(self.card, "the first round")
        self.type("windowactivate", "--sync", self.window, "windowsize", "--sync", self.window, "900", "640")
        self.type("key", "ctrl+alt+2")
        self.find_card()
        self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(20), 0)
        self.start()
        size = subprocess.run(["xdotool", "getwindowgeometry", self.window], capture_output=True, text=True).stdout
        self.assertIn("900x640", size)
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+q")
        self.assertEqual(self.program.wait(20), 0)
        self.assertIn(f"search=:{self.port}", self.configuration())
        self.assertIn("order=Port", self.configuration())

    def test_hidden_it_watches_without_a_window(self):
        self.program = subprocess.Popen([BINARY, "--hidden"], env=self.environment)
        until(self.card, "the first round")
        self.assertIsNone(self.find_window())
        self.assertEqual(self.later("--hidden").returncode, 0)
        self.assertIsNone(self.find_window())
        self.assertEqual(self.later().returncode, 0)
        until(self.find_window, "the window")
        self.assertIsNone(self.program.poll())

    def test_another_database_has_a_window_of_its_own(self):
        self.start()
        other = subprocess.Popen([BINARY, "--database", os.path.join(self.folder, "other.db")], env=self.environment)
        try:
            until(lambda: len(self.windows()) == 2, "two windows")
        finally:
            other.terminate()
            self.assertEqual(other.wait(20), 0)

    def test_without_a_session_bus_another_window_opens(self):
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.folder}/nobody"
        self.start()
        second = subprocess.Popen([BINARY], env=self.environment)
        try:
            until(lambda: len(self.windows()) == 2, "two windows")
            self.assertIsNone(second.poll())
        finally:
            second.terminate()
            self.assertEqual(second.wait(20), 0)


if __name__ == "__main__":
    run_in_desktop(__file__)
