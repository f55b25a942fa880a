# SPDX-License-Identifier: MIT
"""Alerts and mutes where no window runs."""
import unittest

from cli import Case


class Alerts(Case):
    def look(self):
        """Two rounds, as what is new is confirmed by a second one; hands over what is listed then."""
        for _ in range(2):
            self.run_verb("collect")
            self.run_verb("alerts", code=None)
        return self.json("alerts", code=None)

    def trusted(self):
        """A listener that is trusted as it is: on this machine only."""
        listener = self.listen()
        self.look()
        self.run_verb("note", listener.key, "--title", "Mine", "--risk", "trusted")
        return listener

    def more_exposed(self, listener):
        listener.close()
        return self.listen(address="0.0.0.0", port=listener.port)

    def test_the_first_look_is_one_summary(self):
        for _ in range(5):
            self.listen()
        alerts = self.look()
        self.assertEqual([alert["kind"] for alert in alerts], ["summary"])
        self.assertIn("5 ports listen", alerts[0]["reason"])
        self.run_verb("alerts", code=1)  # something is unread

    def test_what_goes_further_out_is_told_once(self):
        listener = self.more_exposed(self.trusted())
        told = [alert for alert in self.look() if alert["port"] == listener.key]
        self.assertEqual(len(told), 1, told)
        self.assertIn("Mine", told[0]["headline"])
        again = [alert for alert in self.look() if alert["port"] == listener.key]
        self.assertEqual(len(again), 1, again)
        self.assertIn("Mine", self.text("alerts", code=None))

    def test_a_muted_port_is_not_told_until_it_is_another(self):
        listener = self.trusted()
        self.run_verb("mute", listener.key)
        self.assertIn(str(listener.port), self.text("mute"))
        self.run_verb("unmute", listener.key)
        self.assertNotIn(str(listener.port), self.text("mute"))
        self.run_verb("unmute", listener.key, code=1)
        self.run_verb("mute", "banana", code=2)
        self.run_verb("mute", listener.key)
        exposed = self.more_exposed(listener)  # that ends a mute by itself
        self.assertTrue([alert for alert in self.look() if alert["port"] == exposed.key])


if __name__ == "__main__":
    unittest.main()
