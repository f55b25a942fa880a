# SPDX-License-Identifier: MIT
"""What test_package.py runs in the picture of the machine where the package is installed: a session with a panel, in which a
person starts the program from the menu."""
import json
import os
import re
import shutil
import subprocess
import unittest

os.environ["PORTMONOTE_BINARY"] = "/usr/bin/portmonote"
from test_alerts import Desktop  # noqa: E402
from window import run_in_desktop, until  # noqa: E402

APP = "io.github.portmonote.Portmonote"
PANEL = 32  # pixels, at the bottom of the screen


class Installed(Desktop):
    def launch(self):
        """As a menu does it: by the desktop file that the package installed."""
        subprocess.run(["gtk-launch", APP], env=self.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.window = until(self.find_window, "the window")
        self.pid = int(subprocess.run(["xdotool", "getwindowpid", self.window], capture_output=True, text=True, check=True).stdout)
        self.addCleanup(self.end)

    @staticmethod
    def programs():
        """Of the package; what runs beside this picture of the machine has other paths."""
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{pid}/exe") == "/usr/bin/portmonote":
                    found.append(int(pid))
            except OSError:
                pass
        return found

    def end(self):
        subprocess.run(["kill", str(self.pid)], check=False)
        until(lambda: not os.path.exists(f"/proc/{self.pid}"), "the end of the program")

    def panel(self):
        """A picture of its right end, where the icons are."""
        path = os.path.join(self.folder, "panel.png")
        subprocess.run(["import", "-window", "root", "-gravity", "SouthEast", "-crop", f"300x{PANEL}+0+0", "+repage", path], check=True)
        colors = subprocess.run(["identify", "-format", "%k", path], capture_output=True, text=True, check=True).stdout
        if folder := os.environ.get("PORTMONOTE_PICTURES"):
            shutil.copy(path, os.path.join(folder, "installed-panel.png"))
        return int(colors)

    def test_from_the_menu_to_an_alert(self):
        before = self.panel()
        self.launch()
        self.assertEqual(os.readlink(f"/proc/{self.pid}/exe"), "/usr/bin/portmonote")
        # The panel has the icon, and shows it.
        until(self.item, "the icon in the panel")
        until(lambda: self.panel() > before, "the icon to be drawn")
        # A second start from the menu shows the same window.
        subprocess.run(["gtk-launch", APP], env=self.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: self.programs() == [self.pid], "one program alone")
        self.assertEqual(self.find_window(), self.window)

        # Into the tray; then another program takes over a trusted port.
        until(lambda: self.rows("SELECT learned_at FROM alert_learning"), "the first look")
        self.type("windowactivate", "--sync", self.window, "key", "alt+F4")
        until(lambda: not self.find_window(), "the window in the tray")
        self.verb("note", f"tcp/{self.port}", "--risk", "trusted", "--title", "Shop")
        self.collect()
        os.set_inheritable(self.listener.fileno(), True)
        other = subprocess.Popen(["sleep", "600"], close_fds=False)
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        self.listener.close()
        self.collect()
        notice = until(self.of_ports, "the notice")[0]
        self.assertTrue(notice["title"].startswith("Somebody else on"), notice)
        shown = until(lambda: re.search(r"Displayed: [1-9]|[1-9]\d*", subprocess.run(
            ["dunstctl", "count", "displayed"], capture_output=True, text=True, check=True).stdout), "the bubble on the screen")
        self.assertTrue(shown)
        history = subprocess.run([os.environ["PORTMONOTE_BINARY"], "list", "--json", f"tcp/{self.port}"], env=self.environment,
                                 capture_output=True, text=True, check=True).stdout
        self.assertEqual(json.loads(history)[0]["derived_status"], "suspicious")


if __name__ == "__main__":
    run_in_desktop(__file__, "--panel", "xfce", "--notify", "dunst")
    unittest.main()
