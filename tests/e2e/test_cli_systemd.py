# SPDX-License-Identifier: MIT
"""What a real systemd tells of a unit, and what we tell of it."""
import os
import subprocess
import sys
import unittest

NOT_HERE = 77


class Systemd(unittest.TestCase):
    def test_beside_a_real_one(self):
        """The tests below, in a namespace with a systemd of their own."""
        here = os.path.dirname(os.path.abspath(__file__))
        done = subprocess.run([os.path.join(here, "with-systemd"), sys.executable, "-B", __file__, "Beside"],
                              env=dict(os.environ, PORTMONOTE_BESIDE="1"), timeout=120, check=False)
        if done.returncode == NOT_HERE:
            self.skipTest("no systemd can be run here")
        self.assertEqual(done.returncode, 0)


if os.environ.get("PORTMONOTE_BESIDE"):
    from cli import Case

    class Beside(Case):
        def test_a_unit_explains_itself(self):
            subprocess.run(["systemd-run", "--user", "--unit=pm-site", "--description=The <b>site</b>",
                            "python3", "-m", "http.server", "--bind", "127.0.0.1", "18097"], check=True)
            self.addCleanup(subprocess.run, ["systemctl", "--user", "stop", "pm-site"], check=False)
            for _ in range(100):
                self.run_verb("collect")
                done = self.run_verb("why", "tcp/18097", "--json", code=None)
                if done.returncode == 0:
                    break
            report = self.json("why", "tcp/18097")
            self.assertEqual(report["source_type"], "systemd")
            self.assertEqual(report["source_name"], "pm-site.service")
            self.assertEqual(report["source_description"], "The <b>site</b>")
            self.assertIn("active (running)", report["unit_state"])
            self.assertTrue(report["unit_file"].endswith("/pm-site.service"), report["unit_file"])
            self.assertIn("systemd: pm-site.service (The <b>site</b>)", self.text("why", "tcp/18097"))
            self.stop_the_unit()

        def stop_the_unit(self):
            self.assertIn("unit pm-site.service", self.text("stop", "tcp/18097", code=2))  # nobody to ask
            active = ["systemctl", "--user", "is-active", "--quiet", "pm-site"]
            self.assertEqual(subprocess.run(active, check=False).returncode, 0)
            self.assertIn("stopped", self.text("stop", "tcp/18097", "--yes"))
            self.assertNotEqual(subprocess.run(active, check=False).returncode, 0)
            self.run_verb("collect")
            events = [event["event_type"] for event in self.json("history", "tcp/18097")]
            self.assertEqual(events[-2:], ["stopped", "disappeared"])
            self.assertIn("pm-site", self.text("why", "tcp/18097"))  # one that is gone still explains itself


if __name__ == "__main__":
    unittest.main()
