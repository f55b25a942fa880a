# SPDX-License-Identifier: MIT
"""What the command line keeps of other machines: the list of them, notes for many, mutes of one."""
import subprocess
import unittest

from cli import Case


class Hosts(Case):
    def seen(self, host, port=9100):
        self.run_verb("collect", "--host", host, "--input", "-",
                      input=f"tcp LISTEN 0 128 0.0.0.0:{port} 0.0.0.0:* users:((\"node\",pid=7,fd=3))\n".encode())

    def host(self, name):
        return next(one for one in self.json("hosts") if one["host_id"] == name)

    def test_another_interval_leaves_a_host_to_hand(self):
        self.text("hosts", "add", "web1", "--manual")
        self.text("hosts", "add", "web1", "--interval", "5m")
        self.assertEqual((self.host("web1")["enabled"], self.host("web1")["interval_seconds"]), (False, 300))
        self.text("hosts", "add", "web2", "--interval", "5m")
        self.assertTrue(self.host("web2")["enabled"])

    def test_a_host_has_to_be_named(self):
        for verb in ("add", "remove", "test"):
            self.assertIn("missing", self.run_verb("hosts", verb, code=2).stderr.decode())
        self.run_verb("hosts", "remove", "web1", code=1)

    def test_own_alone_begins_a_note(self):
        self.run_verb("note", "tcp/9100", "--host", "web1", "--own", code=1)  # a copy of what?
        self.text("note", "tcp/9100", "--host", "web*", "--title", "Exporter")
        self.seen("web1")
        self.assertIn("Exporter", self.text("note", "tcp/9100", "--host", "web1", "--own"))
        card = self.card("tcp/9100", "--host", "web1")
        self.assertEqual((card["note_host_id"], card["title"]), ("web1", "Exporter"))

    def test_forgetting_says_what_becomes_of_the_note(self):
        self.seen("web1")
        self.text("note", "tcp/9100", "--host", "web*", "--title", "Exporter")
        forget = ("forget", "tcp/9100", "--host", "web1", "--with-note", "--yes")
        self.assertIn("Its note stays", self.text(*forget))
        self.seen("web1")
        self.assertEqual(self.card("tcp/9100", "--host", "web1")["title"], "Exporter")
        self.text("note", "tcp/9100", "--host", "web1", "--own")
        self.assertIn("Its note goes", self.text(*forget))

    def test_a_mute_is_of_the_host_that_was_named(self):
        self.seen("web1")
        self.text("mute", "30000-32767", "--host", "web1")
        self.text("mute", "tcp/9100", "--host", "web1", "--program")
        self.text("mute", "40000-40100")
        self.run_verb("mute", "50000-50100", "--host", "a b", code=2)
        stored = subprocess.run(["sqlite3", self.database, "SELECT scope || ' ' || host_id FROM alert_mute ORDER BY id"],
                                stdout=subprocess.PIPE, check=True).stdout.decode()
        self.assertEqual(stored.split("\n")[:-1], ["range web1", "program web1", "range local"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
