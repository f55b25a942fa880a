# SPDX-License-Identifier: MIT
"""Time as the terminal tells it: flapping, moments of the past, clocks that jump, nights without a look.

The clock is libfaketime's, the sockets and `ss` are real. Fake time moves all clocks together, unless
`only_wall`: then the machine's own clock shows that the wall clock was set."""
import datetime
import shutil
import unittest

import cli

UTC = datetime.timezone.utc


def is_sanitized():
    with open(cli.BINARY, "rb") as file:
        return b"__asan_init" in file.read()


def utc(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=UTC)


@unittest.skipIf(is_sanitized(), "libfaketime is preloaded, and AddressSanitizer must come first")
class Time(cli.Case):
    def setUp(self):
        super().setUp()
        self.assertIsNotNone(shutil.which("faketime"), "the package faketime is missing")
        self.environment["FAKETIME_FMT"] = "%s"
        self.environment["TZ"] = "UTC"

    def run_at(self, time, *arguments, only_wall=False, **options):
        """As run_verb(), at another time."""
        binary, before = cli.BINARY, dict(self.environment)
        if only_wall:
            self.environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"
        try:
            cli.BINARY = shutil.which("faketime")
            return self.run_verb("-f", f"@{int(time.timestamp())}", binary, *arguments, **options)
        finally:
            cli.BINARY, self.environment = binary, before

    def json_at(self, time, *arguments, **options):
        return cli.json.loads(self.run_at(time, *arguments, "--json", **options).stdout)

    def look(self, text, **options):
        self.run_at(utc(text), "collect", **options)

    def story(self, key, *arguments):
        """What happened, to the minute: "10-25 01:00 appeared"."""
        entries = self.json("history", key, "--gaps", *arguments)
        for entry in entries:
            self.assertLessEqual(entry["timestamp"], entry.get("until", entry["timestamp"]))
        return [f'{entry["timestamp"][5:16].replace("T", " ")} {entry["event_type"]}'
                + (f' {entry["cause"]}' if entry.get("cause") else "") for entry in entries]

    def test_a_service_that_comes_and_goes_is_flapping_until_the_window_has_passed(self):
        service = self.listen()
        port, key = service.port, service.key
        self.look("2026-11-01 09:00")
        service.close()
        self.look("2026-11-01 10:00")
        service = self.listen(port=port)
        self.look("2026-11-01 11:00")
        [card] = self.json_at(utc("2026-11-01 11:30"), "list", f":{port}")
        self.assertNotEqual(card["derived_status"], "flapping")
        service.close()
        self.look("2026-11-01 12:00")
        [card] = self.json_at(utc("2026-11-01 13:00"), "list", "--all", f":{port}")
        self.assertEqual(card["derived_status"], "flapping")
        for time in ("09:00", "10:00", "11:00", "12:00"):
            self.assertIn(time, card["reason"])
        # The appearance at nine leaves the window; the other three are too few.
        [card] = self.json_at(utc("2026-11-02 08:59"), "list", "--all", f":{port}")
        self.assertEqual(card["derived_status"], "flapping")
        [card] = self.json_at(utc("2026-11-02 09:01"), "list", "--all", f":{port}")
        self.assertEqual(card["derived_status"], "gone")
        # With other thresholds.
        [card] = self.json_at(utc("2026-11-02 09:01"), "list", "--all", f":{port}", "--policy", "flap-count=3")
        self.assertEqual(card["derived_status"], "flapping")
        # And looking back.
        [card] = self.json_at(utc("2026-12-24 12:00"), "list", "--all", "--at", "2026-11-01T13:00Z", f":{port}")
        self.assertEqual(card["derived_status"], "flapping")
        self.assertEqual(self.story(key)[0], "11-01 09:00 appeared")

    def test_a_restart_between_two_rounds_and_missed_rounds_are_no_flap(self):
        service = self.listen()
        port = service.port
        for hour in range(6):
            self.look(f"2026-11-01 {9 + hour:02}:00")
            service.close()
            service = self.listen(port=port)
        self.look("2026-11-01 20:00")
        [card] = self.json_at(utc("2026-11-01 20:01"), "list", f":{port}")
        self.assertNotEqual(card["derived_status"], "flapping")
        types = [entry["event_type"] for entry in self.json("history", service.key)]
        self.assertNotIn("disappeared", types)
        self.assertIn("process_changed", types)

    def test_nights_on_which_the_clocks_change(self):
        self.environment["TZ"] = "Europe/Berlin"
        service = self.listen()
        for text in ("2026-10-24 22:30", "2026-10-24 23:30", "2026-10-25 00:30", "2026-10-25 01:30", "2026-10-25 02:30"):
            self.look(text)
        self.assertEqual(self.story(service.key), ["10-24 22:30 appeared", "10-24 23:30 alive",
                                                   "10-25 00:30 alive", "10-25 01:30 zone_changed"])
        [zone] = [e for e in self.json("history", service.key, "--gaps") if e["event_type"] == "zone_changed"]
        self.assertEqual(zone["shift_seconds"], -3600)
        text = self.run_at(utc("2026-10-25 03:00"), "history", service.key).stdout.decode()
        self.assertIn("went back by 1 h", text)
        self.assertNotIn("not observed", text)
        # 2:30 comes twice; both times are told apart in UTC.
        for hour in ("00", "01"):
            [card] = self.json_at(utc("2026-10-25 03:00"), "list", "--at", f"2026-10-25T{hour}:40Z", f":{service.port}")
            self.assertEqual(card["last_seen_at"][:16], f"2026-10-25T{hour}:30")

    def test_the_spring_night_has_an_hour_less(self):
        self.environment["TZ"] = "Europe/Berlin"
        service = self.listen()
        for text in ("2026-03-29 00:10", "2026-03-29 01:10", "2026-03-29 02:10"):
            self.look(text)
        self.assertEqual(self.story(service.key), ["03-29 00:10 appeared", "03-29 01:10 zone_changed", "03-29 01:10 alive"])

    def test_a_clock_that_was_set_is_told_and_makes_nothing_absurd(self):
        service = self.listen()
        for text in ("2026-11-10 12:00", "2026-11-10 12:01", "2026-11-13 12:02", "2026-11-13 12:03", "2026-11-10 12:02"):
            self.look(text, only_wall=True)
        entries = self.json("history", service.key, "--gaps")
        shifts = [entry["shift_seconds"] for entry in entries if entry["event_type"] == "clock_set"]
        # The minutes are only said: the machine's clock tells that hardly any time passed.
        days = [round(shift / 86400) for shift in shifts if abs(shift) > 3600]
        self.assertEqual(days, [3, -3])
        self.assertEqual([e["cause"] for e in entries if e["event_type"] == "not_observed"], ["clock_set"])
        types = [entry["event_type"] for entry in entries]
        self.assertNotIn("disappeared", types)
        self.assertEqual(types[0], "appeared")
        for entry in entries:
            self.assertLessEqual(entry["timestamp"], entry.get("until", entry["timestamp"]))
        [card] = self.json_at(utc("2026-11-10 12:03"), "list", f":{service.port}", only_wall=True)
        self.assertGreaterEqual(card["uptime_seconds"], 0)
        self.assertLess(card["uptime_seconds"], 3600)
        text = self.run_at(utc("2026-11-10 12:03"), "history", service.key).stdout.decode()
        self.assertIn("set forward by 3 d", text)
        self.assertIn("set back by 3 d", text)

    def test_two_days_and_a_month_without_a_look_are_unknown_and_not_closed(self):
        service = self.listen()
        for text in ("2026-09-01 10:00", "2026-09-01 11:00", "2026-09-03 11:00", "2026-09-03 12:00", "2026-10-03 12:00"):
            self.look(text)
        self.assertEqual(self.story(service.key), [
            "09-01 10:00 appeared", "09-01 11:00 alive",
            "09-01 11:00 not_observed not_running", "09-03 11:00 alive",
            "09-03 12:00 not_observed not_running", "10-03 12:00 alive"])
        # Without --gaps the array holds events of the port alone.
        self.assertEqual({e["event_type"] for e in self.json("history", service.key)}, {"appeared", "alive"})
        later = utc("2026-10-04 12:00")
        done = self.run_at(later, "list", "--json", "--at", "2026-09-20T12:00Z", f":{service.port}")
        [card] = cli.json.loads(done.stdout)
        self.assertEqual((card["current_state"], card["last_seen_at"][:16]), ("active", "2026-09-03T12:00"))
        self.assertRegex(done.stderr, b"not observed for (30 d|29 d 23 h)")

    def test_two_moments_are_compared(self):
        stays, goes = self.listen(b"stays"), self.listen(b"goes")
        self.look("2026-11-01 10:00")
        goes.close()
        comes = self.listen(b"comes", address="0.0.0.0")
        self.look("2026-11-01 11:00")
        now = utc("2026-11-02 10:00")
        difference = self.json_at(now, "diff", "2026-11-01T10:30Z", "2026-11-01T11:30Z")
        self.assertEqual([port["port"] for port in difference["appeared"]], [comes.port])
        self.assertEqual([port["port"] for port in difference["disappeared"]], [goes.port])
        self.assertEqual((difference["before"], difference["unchanged"]), ("2026-11-01T10:30:00.000Z", 1))
        backwards = self.json_at(now, "diff", "2026-11-01T11:30Z", "2026-11-01T10:30Z")
        self.assertEqual([port["port"] for port in backwards["appeared"]], [goes.port])
        text = self.run_at(now, "diff", "2026-11-01T10:30Z").stdout.decode()
        self.assertIn(f"+  tcp/{comes.port}", text)
        self.assertIn(f"-  tcp/{goes.port}", text)
        self.assertNotIn(str(stays.port), text)
        self.run_at(now, "diff", "2026-11-01T10:30Z", "2026-11-01T10:31Z", code=1)
        self.run_at(now, "diff", "yesterday", code=2)
        self.run_at(now, "diff", code=2)

    def test_lists_and_sentences_of_the_past(self):
        service = self.listen()
        self.look("2026-11-01 10:00")
        service.close()
        self.look("2026-11-01 11:00")
        now = utc("2026-11-08 10:00")
        [card] = self.json_at(now, "list", "--at", "2026-11-01T10:30Z")
        self.assertEqual((card["port"], card["current_state"]), (service.port, "active"))
        self.run_at(now, "list", "--at", "2026-11-01T09:30Z", code=1)
        [card] = self.json_at(now, "list", "--all", "--at", "6d")
        self.assertEqual(card["last_disappeared_at"][:16], "2026-11-01T11:00")
        status = self.json_at(now, "status", "--at", "2026-11-01T10:30Z", code=None)
        self.assertEqual(status["services"], 1)
        self.assertEqual(status["last_valid_round_at"][:16], "2026-11-01T10:00")
        self.run_at(now, "list", "--at", "noon", code=2)
        self.run_at(now, "status", "--at", "9999-99-99", code=2)


if __name__ == "__main__":
    unittest.main()
