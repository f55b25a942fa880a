# SPDX-License-Identifier: MIT
"""Working with the program as a screen reader does: over AT-SPI alone, without keys, clicks or pictures."""
import os
import subprocess
import sys

try:
    import gi
except ModuleNotFoundError:  # another python3 stands before Debian's on PATH
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", __file__])
gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

from window import BINARY, WindowCase, run_in_desktop, until  # noqa: E402


def walk(node, depth=0):
    if node is None or depth > 14:
        return
    yield node
    for child in node:
        yield from walk(child, depth + 1)


class Accessible(WindowCase):
    def application(self):
        return next((app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "portmonote"), None)

    def find(self, role, name, top=None):
        """The first of this role whose name begins so."""
        roles = (role, "button") if role == "push button" else (role,)  # the name that newer AT-SPIs have

        def look():
            try:
                for node in walk(top or self.application()):
                    if node.getRoleName() in roles and node.name.startswith(name):
                        return node
            except GLib.GError:  # it went away while we looked
                pass
            return None
        return until(look, f"{role} “{name}”", 30)

    def card(self, state=""):
        """The card of our port; where a state is named, only in that state."""
        def look():
            try:
                for node in walk(self.find("list", "Ports")):
                    if node.getRoleName() == "list item" and f"port tcp {self.port}, {state}" in node.name:
                        return node
            except GLib.GError:
                pass
            return None
        return until(look, f"the card of port {self.port} {state}", 30)

    def do(self, node, *wanted):
        """The first of the wanted actions that it has."""
        actions = node.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        action = next((action for action in wanted if action in names), None)
        self.assertIsNotNone(action, (node.name, names))
        actions.doAction(names.index(action))

    def test_a_note_is_written_by_ear(self):
        self.program = subprocess.Popen([BINARY], env=self.environment)
        until(self.application, "the program on the accessibility bus", 30)
        card = self.card("Unreviewed")
        self.assertIn("Reachable from this machine only", card.description)
        self.assertTrue(card.getState().contains(pyatspi.STATE_SELECTABLE))
        self.do(card, "Toggle", "Press")
        until(lambda: self.card().getState().contains(pyatspi.STATE_SELECTED), "the card selected")
        self.do(self.find("menu item", "Edit note"), "Press")

        editor = self.find("dialog", f"Note on tcp/{self.port}")
        title = self.find("text", "Title", editor)
        title.queryEditableText().setTextContents("Written by ear")
        self.do(self.find("radio button", "Trusted", editor), "Toggle", "Press")
        until(lambda: self.find("radio button", "Trusted", editor).getState().contains(pyatspi.STATE_CHECKED), "trusted")
        self.do(self.find("push button", "Save", editor), "Press")

        changed = self.card("Settling")
        self.assertTrue(changed.name.startswith("Written by ear, "), changed.name)
        self.assertEqual(self.query("SELECT title, risk_level FROM port_note WHERE port = ?"),
                         ("Written by ear", "trusted"))
        sentence = next(node.name for node in walk(self.application()) if node.description == "At a glance")
        self.assertIn("recognised", sentence)


if __name__ == "__main__":
    os.environ["PORTMONOTE_DESKTOP_OPTIONS"] = "--a11y"
    run_in_desktop(__file__)
