# SPDX-License-Identifier: MIT
"""The story of one service, from its first sight to a healthy state, and the fields that scripts rely on."""
import csv
import io
import os
import sqlite3
import stat
import unittest

from cli import Case

TIME = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"
NOTHING = type(None)
CARD = {"host_id": str, "protocol": str, "port": int, "first_seen_at": str, "last_seen_at": str,
        "last_disappeared_at": (str, NOTHING), "current_state": str, "current_pid": (int, NOTHING),
        "process_name": (str, NOTHING), "cmdline": (str, NOTHING), "uptime_seconds": int, "addresses": list,
        "exposure": str, "owner": dict, "title": (str, NOTHING), "description": (str, NOTHING),
        "note_owner": (str, NOTHING), "service_type": (str, NOTHING), "risk_level": (str, NOTHING), "tags": list,
        "is_pinned": bool, "derived_status": str, "reason": str}
OWNER = {"kind": str, "name": str, "user": (str, NOTHING), "confidence": str}
EVENT = {"event_type": str, "timestamp": str, "pid": (int, NOTHING), "process_name": (str, NOTHING), "owner": dict,
         "addresses": list}


class Lifecycle(Case):
    def assert_fields(self, fields, contract):
        for name, kind in contract.items():
            self.assertIn(name, fields)
            self.assertIsInstance(fields[name], kind, name)
            if kind is int:
                self.assertNotIsInstance(fields[name], bool, name)

    def status_of(self, key, *policy):
        return self.json("list", "--all", key, *policy)[0]["derived_status"]

    def test_unreviewed_gone_ghost_expected_healthy(self):
        server, port = self.http_server()
        key = f"tcp/{port}"
        self.run_verb("collect")
        self.assertEqual(self.status_of(key), "unreviewed")
        seen = self.card(key)
        self.assertEqual(seen["current_pid"], server.pid)
        self.assertIsNone(seen["last_disappeared_at"])

        server.kill()
        server.wait()
        self.assertIn(key, self.json("collect")["disappeared"])
        gone = self.card(key)
        self.assertEqual((gone["current_state"], gone["derived_status"]), ("disappeared", "gone"))
        self.assertIsNone(gone["current_pid"])
        self.assertEqual(gone["uptime_seconds"], 0)
        self.assertGreater(gone["last_disappeared_at"], gone["last_seen_at"])
        self.assertEqual(gone["first_seen_at"], seen["first_seen_at"])
        events = self.json("history", key)
        self.assertEqual([event["event_type"] for event in events], ["appeared", "disappeared"])
        self.assertEqual(events[1]["timestamp"], gone["last_disappeared_at"])

        self.run_verb("note", key, "--risk", "expected", "--title", "Files")
        self.assertEqual(self.status_of(key), "ghost")
        self.assertIn("1 missing (Files)", self.text("status", code=1))

        self.http_server(port)
        self.assertIn(key, self.json("collect")["appeared"])
        self.assertEqual(self.status_of(key), "expected")

        self.run_verb("note", key, "--risk", "trusted")
        self.assertEqual(self.status_of(key), "settling")
        self.assertEqual(self.status_of(key, "--policy", "high-uptime=0"), "healthy")
        self.assertEqual([event["event_type"] for event in self.json("history", key)],
                         ["appeared", "disappeared", "appeared"])

    def test_a_restart_is_told_and_is_no_disappearance(self):
        server, port = self.http_server()
        self.run_verb("collect")
        server.kill()
        server.wait()
        self.http_server(port)
        self.run_verb("collect")
        events = self.json("history", f"tcp/{port}")
        self.assertEqual([event["event_type"] for event in events][:2], ["appeared", "process_changed"])
        self.assertTrue(events[1]["same_identity"])

    def test_files_are_for_their_owner_only_whatever_the_umask(self):
        self.addCleanup(os.umask, os.umask(0))
        self.run_verb("collect")
        folder = os.path.dirname(self.database)
        for inside, _, names in os.walk(folder):  # the backups, too
            self.assertEqual(stat.S_IMODE(os.stat(inside).st_mode), 0o700)
            for name in names:
                self.assertEqual(stat.S_IMODE(os.stat(os.path.join(inside, name)).st_mode), 0o600)

    def test_coming_and_going_is_flapping(self):
        listener = self.listen()
        for _ in range(2):
            self.run_verb("collect")
            listener.close()
            self.run_verb("collect")
            listener = self.listen(port=listener.port)
        self.assertEqual(self.status_of(listener.key), "flapping")
        self.assertEqual(self.status_of(listener.key, "--policy", "flap-count=5"), "gone")
        self.assertEqual(self.status_of(listener.key, "--policy", "flap-window=0"), "gone")

    def test_another_program_on_a_trusted_port_is_suspicious(self):
        server, port = self.http_server()
        key = f"tcp/{port}"
        self.run_verb("collect")
        self.run_verb("note", key, "--risk", "trusted")
        server.kill()
        server.wait()
        self.listen(port=port, address="0.0.0.0")  # the same interpreter runs another script
        self.assertIn(key, self.json("collect")["changed"])
        card = self.card(key)
        self.assertEqual(card["derived_status"], "suspicious")
        self.assertIn("http.server", card["reason"])
        self.run_verb("status", code=1)

    def test_more_exposed_than_its_note_allows_is_suspicious(self):
        listener = self.listen()
        self.run_verb("collect")
        self.run_verb("note", listener.key, "--risk", "expected")
        listener.close()
        self.listen(port=listener.port, address="0.0.0.0")
        self.run_verb("collect")
        self.assertEqual(self.status_of(listener.key), "suspicious")
        self.assertIn("exposure_changed", [event["event_type"] for event in self.json("history", listener.key)])

    def test_every_field_of_the_contract_has_its_type(self):
        first, second = self.listen(), self.listen(protocol="udp", address="0.0.0.0")
        self.run_verb("collect")
        self.run_verb("note", first.key, "--risk", "trusted", "--title", "T", "--description", "D", "--owner", "O",
                      "--type", "web", "--tag", "a", "--pin")
        second.close()
        self.run_verb("collect")
        cards = self.json("list", "--all")
        self.assertGreaterEqual(len(cards), 2)
        for card in cards:
            self.assert_fields(card, CARD)
            self.assert_fields(card["owner"], OWNER)
            self.assertTrue(card["reason"])
            for name in ("first_seen_at", "last_seen_at"):
                self.assertRegex(card[name], TIME)
            self.assertIn(card["current_state"], ("active", "disappeared"))
            self.assertIn(card["exposure"], ("loopback", "link-local", "lan", "all"))
            for event in self.json("history", f"{card['protocol']}/{card['port']}"):
                self.assert_fields(event, EVENT)
                self.assert_fields(event["owner"], OWNER)
                self.assertRegex(event["timestamp"], TIME)
        noted = self.card(first.key)
        self.assertEqual([noted[name] for name in ("title", "description", "note_owner", "service_type", "risk_level",
                                                   "tags", "is_pinned")], ["T", "D", "O", "web", "trusted", ["a"], True])
        self.assertEqual(self.card(second.key)["protocol"], "udp")
        status = self.json("status")
        self.assertEqual(status["needs_attention"], False)
        self.assertIsInstance(status["sentence"], str)
        self.assertRegex(status["last_valid_round_at"], TIME)

    def test_csv_says_what_json_says(self):
        listener = self.listen()
        self.run_verb("collect")
        self.run_verb("note", listener.key, "--title", '=1+1, "quoted"\nand more', "--tag", "a", "--tag", "b")
        rows = list(csv.DictReader(io.StringIO(self.text("list", "--csv"))))
        row = next(row for row in rows if int(row["port"]) == listener.port)
        card = self.card(listener.key)
        self.assertEqual(row["title"], "'" + card["title"])  # no spreadsheet computes it
        self.assertEqual((row["derived_status"], row["tags"], int(row["current_pid"])), ("unreviewed", "a b", listener.pid))
        self.assertEqual(len(rows), len(self.json("list")))

    def test_history_of_the_last_days_only(self):
        listener = self.listen()
        self.run_verb("collect")
        self.assertEqual(len(self.json("history", listener.key, "--since", "1h")), 1)
        with sqlite3.connect(self.database) as connection:  # as if it had been long ago
            connection.execute("UPDATE port_event SET timestamp = timestamp - 10 * 86400000")
        connection.close()
        self.assertEqual(len(self.json("history", listener.key)), 1)
        self.assertEqual(self.json("history", listener.key, "--since", "7d", code=1), [])

    def test_what_is_most_urgent_is_listed_first(self):
        expected, pinned, plain = self.listen(), self.listen(), self.listen()
        self.run_verb("collect")
        self.run_verb("note", expected.key, "--risk", "expected")
        self.run_verb("note", pinned.key, "--risk", "expected", "--pin")
        self.run_verb("note", plain.key, "--risk", "suspicious")
        ours = {expected.port, pinned.port, plain.port}
        order = [card["port"] for card in self.json("list") if card["port"] in ours]
        self.assertEqual(order, [plain.port, pinned.port, expected.port])
        self.assertEqual([card["port"] for card in self.json("list", "--state", "suspicious")], [plain.port])


if __name__ == "__main__":
    unittest.main(verbosity=2)
