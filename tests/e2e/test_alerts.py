# SPDX-License-Identifier: MIT
"""The tray and the alerts, beside a real panel and a real notification daemon, seen on the session bus."""
import os
import re
import select
import shutil
import signal
import socket
import sqlite3
import subprocess
import threading

import unittest

from window import BINARY, is_outermost_namespace, run_in_desktop, until, WindowCase

NOTIFICATIONS = "org.freedesktop.Notifications"


class Bus:
    """All that is said to and by the notification daemon."""

    def __init__(self):
        self.monitor = subprocess.Popen(["dbus-monitor", "--session", f"interface={NOTIFICATIONS}"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1)
        self.lines = []
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()
        until(lambda: any("NameAcquired" in line or "NameLost" in line for line in self.lines), "the monitor of the bus")

    def read(self):
        for line in self.monitor.stdout:
            self.lines.append(line.rstrip("\n"))

    def notices(self):
        """Of our program: title, body, actions, the id that is replaced."""
        text = "\n".join(self.lines)
        found = []
        for call in re.split(r"\n(?=method call |signal |method return |error )", "\n" + text):
            if "member=Notify\n" not in call + "\n" or "array [" not in call:
                continue
            head, actions = call.split("array [", 1)
            if "\n   ]" not in actions:
                continue  # not read to its end yet
            strings = re.findall(r'^   string "(.*?)"(?=\n   )', head, re.M | re.S)
            replaced = re.search(r"uint32 (\d+)", head)
            keys = re.findall(r'string "(.*)"', actions.split("\n   ]", 1)[0])[::2]
            if strings[0] == "Portmonote":
                found.append({"title": strings[2], "body": strings[3], "actions": keys, "replaces": int(replaced.group(1))})
        return found

    def close(self):
        self.monitor.terminate()
        self.monitor.wait(10)
        self.reader.join(10)
        self.monitor.stdout.close()


def setUpModule():
    if not is_outermost_namespace():
        raise unittest.SkipTest("in a namespace of processes nobody can be said to be nobody")


class Nobody:
    """Listeners that no process holds: their only descriptors are in flight in a unix socket."""

    def __init__(self, count=1, address="127.0.0.1"):
        self.ends = []
        self.ports = []
        for start in range(0, count, 100):
            listeners = []
            for _ in range(min(100, count - start)):
                listener = socket.socket()
                listener.bind((address, 0))
                listener.listen()
                listeners.append(listener)
            self.ports += [listener.getsockname()[1] for listener in listeners]
            pair = socket.socketpair()
            socket.send_fds(pair[0], [b"x"], [listener.fileno() for listener in listeners])
            self.ends += pair
            for listener in listeners:
                listener.close()

    def close(self):
        for end in self.ends:
            end.close()


class Desktop(WindowCase):
    def setUp(self):
        super().setUp()
        os.makedirs(os.path.join(self.folder, "portmonote"), exist_ok=True)
        self.configure()
        self.bus = Bus()
        self.addCleanup(self.bus.close)

    def configure(self, confirm=1):
        with open(os.path.join(self.folder, "portmonote", "portmonote.conf"), "w", encoding="utf-8") as file:
            file.write(f"[alerts]\nconfirmAfter={confirm}\n")

    def nobody(self, *arguments, **options):
        listeners = Nobody(*arguments, **options)
        self.addCleanup(listeners.close)
        return listeners

    def start_hidden(self):
        self.program = subprocess.Popen([BINARY, "--hidden"], env=self.environment)
        until(lambda: self.rows("SELECT learned_at FROM alert_learning"), "the first look")

    def rows(self, statement):
        try:
            return self.query_all(statement)
        except sqlite3.OperationalError:  # not made yet
            return []

    def query_all(self, statement):
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def judged(self):
        """The latest round was judged."""
        rounds = self.rows("SELECT max(finished_at) FROM round WHERE valid = 1")
        judged = self.rows("SELECT round_at FROM alert_learning")
        return rounds and judged and rounds[0][0] == judged[0][0]

    def collect(self):
        self.verb("collect")
        until(self.judged, "the judgement of the round")

    def of_ports(self):
        return [notice for notice in self.bus.notices() if "first look" not in notice["title"]
                and "keeps watching" not in notice["title"]]

    def choose(self, label):
        """As a person who picks one of the bubble's actions."""
        with open(os.path.join(os.environ["XDG_RUNTIME_DIR"], "notice-action"), "w", encoding="utf-8") as file:
            file.write(label)
        subprocess.run(["dunstctl", "context"], check=True)

    def property(self, name, interface, path, what):
        done = subprocess.run(["gdbus", "call", "--session", "-d", name, "-o", path, "-m",
                               "org.freedesktop.DBus.Properties.Get", interface, what], capture_output=True, text=True)
        return done.stdout

    def item(self):
        told = self.property("org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
                             "RegisteredStatusNotifierItems")
        names = re.findall(r"'([^']*?)(/[^']*)'", told)
        return names[0] if names else None


class Alerts(Desktop):
    def test_a_suspect_is_told_once_and_show_raises_its_card(self):
        self.start_hidden()
        suspect = self.nobody()
        key = f"tcp {suspect.ports[0]}"
        self.collect()
        until(self.of_ports, "the notice after the second look")
        for _ in range(3):
            self.collect()
        notices = self.of_ports()
        self.assertEqual(len(notices), 1, notices)
        self.assertEqual(notices[0]["title"], f"Suspicious: {key}")
        self.assertEqual(notices[0]["actions"], ["default", "show", "trust", "mute"])
        self.assertIsNone(self.find_window(), "it is in the tray")
        self.port = suspect.ports[0]
        self.choose("Show")
        self.window = until(self.find_window, "the window")
        until(lambda: subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True).stdout.strip()
              == self.window, "the window in front")
        until(lambda: self.query_all("SELECT seen_at FROM alert WHERE port = %d" % self.port)[0][0], "that it was seen")
        self.type("key", "Return")  # of the card that is the current one
        until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the note of that card")

    def test_trust_opens_the_editor_and_trusts_nobody_by_itself(self):
        self.start_hidden()
        self.port = self.nobody().ports[0]
        self.collect()
        until(self.of_ports, "the notice")
        self.choose("Trust")
        editor = until(lambda: self.find_window(f"Note on tcp/{self.port}"), "the note editor")
        self.assertIsNone(self.query("SELECT risk_level FROM port_note WHERE port = ?"), "nothing is stored before Save")
        self.type("windowactivate", "--sync", editor, "key", "ctrl+Return")
        until(lambda: self.query("SELECT risk_level FROM port_note WHERE port = ?"), "the note")
        self.assertEqual(self.query("SELECT risk_level FROM port_note WHERE port = ?")[0], "trusted")

    def test_mute_silences_until_it_is_more_exposed(self):
        self.start_hidden()
        suspect = self.nobody()
        self.port = suspect.ports[0]
        self.collect()
        until(self.of_ports, "the notice")
        self.choose("Mute")
        until(lambda: self.rows("SELECT 1 FROM alert_mute"), "the mute")
        suspect.close()
        self.collect()
        wide = socket.socket()  # the same port, for everybody
        wide.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        wide.bind(("127.0.0.1", self.port))
        wide.listen()
        pair = socket.socketpair()
        socket.send_fds(pair[0], [b"x"], [wide.fileno()])
        wide.close()
        self.collect()
        self.collect()
        self.assertEqual(len(self.of_ports()), 1, "silent")
        self.assertTrue(self.rows("SELECT 1 FROM alert_mute"))
        for end in pair:
            end.close()
        self.collect()
        wide = socket.socket()
        wide.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        wide.bind(("0.0.0.0", self.port))
        wide.listen()
        self.collect()
        until(lambda: not self.rows("SELECT 1 FROM alert_mute"), "the end of the mute")
        wide.close()

    def test_many_at_once_are_one(self):
        self.start_hidden()
        self.nobody(200)
        self.collect()
        until(self.of_ports, "the notice")
        self.collect()
        notices = self.of_ports()
        self.assertEqual(len(notices), 1, [notice["title"] for notice in notices])
        self.assertIn("200 port", notices[0]["title"])
        self.assertEqual(notices[0]["actions"], ["default", "show", "mute"])
        self.assertEqual(self.query_all("SELECT count(*) FROM alert WHERE port <> 0")[0][0], 200)

    def test_the_first_look_is_one_summary(self):
        self.nobody(40)
        self.start_hidden()
        until(self.bus.notices, "the summary")
        for _ in range(3):
            self.collect()
        notices = self.bus.notices()
        self.assertEqual(len(notices), 1, notices)
        self.assertIn("41 port", notices[0]["body"])
        self.assertIn("40 of them", notices[0]["body"])

    def test_markup_in_names_is_escaped(self):
        hostile = os.path.join(self.folder, "<img src=x>&")
        shutil.copy("/usr/bin/sleep", hostile)
        self.start_hidden()
        self.verb("note", f"tcp/{self.port}", "--risk", "trusted", "--title", "<b>Shop</b>")
        self.collect()
        listener = self.listener
        os.set_inheritable(listener.fileno(), True)
        other = subprocess.Popen([hostile, "600"], close_fds=False)
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        listener.close()  # now that program holds it alone
        self.collect()
        until(self.of_ports, "the notice")
        notice = self.of_ports()[0]
        self.assertTrue(notice["title"].startswith("Somebody else on"), notice)
        self.assertNotIn("<img", notice["body"])
        self.assertIn("&lt;img", notice["body"])

    def test_nothing_pops_up_while_the_window_is_active(self):
        self.start()
        until(lambda: self.rows("SELECT learned_at FROM alert_learning"), "the first look")
        self.type("windowactivate", "--sync", self.window)
        self.nobody()
        self.collect()
        until(lambda: self.rows("SELECT 1 FROM alert WHERE port <> 0"), "the entry in the list")
        self.assertEqual(self.of_ports(), [])


class Tray(Desktop):
    def test_the_icon_tells_the_worst_state_and_its_menu_what_there_is(self):
        self.start_hidden()
        name, path = until(self.item, "the icon in the panel")
        suspect = self.nobody()
        self.collect()
        interface = "org.kde.StatusNotifierItem"
        tool_tip = until(lambda: "suspicious" in (found := self.property(name, interface, path, "ToolTip")) and found,
                         "the sentence over the icon")
        self.assertIn("2 services on this machine", tool_tip)
        self.assertIn("(22, 22, ", self.property(name, interface, path, "IconPixmap"))
        menu = re.search(r"'(/[^']*)'", self.property(name, interface, path, "Menu")).group(1)
        layout = until(lambda: f"tcp {suspect.ports[0]}" in (found := subprocess.run(
            ["gdbus", "call", "--session", "-d", name, "-o", menu, "-m", "com.canonical.dbusmenu.GetLayout", "@i 0", "@i -1", "@as []"],
            capture_output=True, text=True).stdout) and found, "the suspect in the menu")
        for entry in ("Scan now", "Pause watching", "For one", "Settings", "Quit"):
            self.assertIn(entry, layout.replace("_", ""))
        if folder := os.environ.get("PORTMONOTE_PICTURES"):
            subprocess.run(["import", "-window", "root", os.path.join(folder, "panel.png")], check=False)

        # A click shows the window, and closing it puts it back; the program goes on.
        activate = ["gdbus", "call", "--session", "-d", name, "-o", path, "-m", interface + ".Activate", "0", "0"]
        subprocess.run(activate, check=True, stdout=subprocess.DEVNULL)
        self.window = until(self.find_window, "the window")
        self.type("windowactivate", "--sync", self.window, "key", "alt+F4")
        until(lambda: not self.find_window(), "the window in the tray")
        self.assertIsNone(self.program.poll())
        until(lambda: [n for n in self.bus.notices() if "keeps watching" in n["title"]], "where it is now")
        subprocess.run(activate, check=True, stdout=subprocess.DEVNULL)
        self.window = until(self.find_window, "the window again")
        self.type("windowactivate", "--sync", self.window, "key", "alt+F4")
        until(lambda: not self.find_window(), "the window in the tray again")
        self.assertEqual(len([n for n in self.bus.notices() if "keeps watching" in n["title"]]), 1, "told once")
        self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(10), 0)

    def test_nothing_wakes_it_while_it_is_hidden(self):
        self.start_hidden()
        until(self.item, "the icon in the panel")
        self.verb("collect")
        until(self.judged, "the judgement of the round")

        def wakes():
            with open(f"/proc/{self.program.pid}/status", encoding="utf-8") as status:
                return int(re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status.read(), re.M).group(1))
        # Quiet for three seconds on end: a timer of a second, or one that is left over, would show.
        before = wakes()

        def calm():
            nonlocal before
            select.select([], [], [], 3)
            at_first, before = before, wakes()
            return before == at_first
        until(calm, "three seconds without a wake-up", 30)

    def test_quit_quits_although_there_is_a_tray(self):
        self.start()
        until(self.item, "the icon in the panel")
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+q")
        self.assertEqual(self.program.wait(10), 0)


if __name__ == "__main__":
    run_in_desktop(__file__, "--panel", "xfce", "--notify", "dunst")
