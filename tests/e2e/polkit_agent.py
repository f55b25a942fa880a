# SPDX-License-Identifier: MIT
"""polkit_agent.py SESSION ANSWER LOG: asks for the password as the dialog of a desktop does, for polkit's sake.

ANSWER is a password, or `-`: the person closes the dialog. LOG gets a line for each question."""
import json
import subprocess
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

AGENT = "org.freedesktop.PolicyKit1.AuthenticationAgent"
PATH = "/org/portmonote/test/Agent"
session, answer, log = sys.argv[1:]


class Cancelled(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.PolicyKit1.Error.Cancelled"
    include_traceback = False


class Agent(dbus.service.Object):
    @dbus.service.method(AGENT, in_signature="sssa{ss}sa(sa{sv})")
    def BeginAuthentication(self, action, message, icon, _details, cookie, _identities):
        with open(log, "a", encoding="utf-8") as file:
            file.write(json.dumps([action, message, icon]) + "\n")
        if answer == "-":
            raise Cancelled("closed by the person")
        # polkit's own program checks the password, and tells polkitd.
        done = subprocess.run(["/usr/lib/polkit-1/polkit-agent-helper-1", "root"], input=f"{cookie}\n{answer}\n",
                              stdout=subprocess.PIPE, text=True, check=False)
        if "SUCCESS" not in done.stdout:
            raise dbus.DBusException("wrong password", name="org.freedesktop.PolicyKit1.Error.Failed")

    @dbus.service.method(AGENT, in_signature="s")
    def CancelAuthentication(self, _cookie):
        pass


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SystemBus()
agent = Agent(bus, PATH)
authority = dbus.Interface(bus.get_object("org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority"),
                           "org.freedesktop.PolicyKit1.Authority")
subject = ("unix-session", dbus.Dictionary({"session-id": session}, signature="sv"))
authority.RegisterAuthenticationAgent(dbus.Struct(subject, signature="sa{sv}"), "C", PATH)
print("ready", flush=True)
GLib.MainLoop().run()
