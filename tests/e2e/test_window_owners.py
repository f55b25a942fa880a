# SPDX-License-Identifier: MIT
"""Show all owners…, in the window of a user without rights: what polkit's question ends in, and what is kept."""
import json
import os
import subprocess
import unittest

from window import UserWindowCase, run_in_desktop, until

HELPER = os.environ.get("PORTMONOTE_HELPER", "")


@unittest.skipUnless(os.geteuid() == 0 and os.path.exists(HELPER), "only root can be two users; wants the helper")
class Owners(UserWindowCase):
    def pkexec(self, answer):
        """Stands in for pkexec, and counts how often it is asked."""
        folder = os.path.join(self.folder, "bin")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "pkexec")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\necho x >> "{self.home}/asked"\n{answer}\n')
        os.chmod(path, 0o755)
        self.environment["PATH"] = folder + ":" + os.environ["PATH"]

    def asked(self):
        path = os.path.join(self.home, "asked")
        if not os.path.exists(path):
            return 0
        with open(path, encoding="ascii") as file:
            return len(file.read().split())

    def test_a_dismissed_question_changes_nothing_and_is_not_asked_again(self):
        self.pkexec("exit 126")
        self.start()
        before = until(self.owner, "the first round")
        self.assertIn(before[0], ("user", "unit"))
        self.assertEqual(self.asked(), 0)
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+shift+o")
        until(self.asked, "the question")
        self.type("key", "F5")
        until(lambda: self.rounds() >= 2, "another round")
        self.assertEqual((self.owner(), self.asked()), (before, 1))

    def test_network_namespaces_are_listed(self):
        self.pkexec("exit 126")
        self.start()
        until(self.owner, "the first round")
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+shift+n")
        dialog = until(lambda: self.find_window("Network namespaces"), "the dialog")
        self.type("windowactivate", "--sync", dialog, "key", "Escape")
        until(lambda: not self.find_window("Network namespaces"), "the end of the dialog")

    def test_what_was_seen_is_kept_by_all_rounds_that_follow(self):
        seen = os.path.join(self.folder, "seen")
        with open(seen, "wb") as file:
            subprocess.run([HELPER], env={"PKEXEC_UID": "0"}, stdout=file, check=True)
        self.pkexec(f'cat "{seen}"')
        self.start()
        until(self.owner, "the first round")
        self.type("windowactivate", "--sync", self.window, "key", "ctrl+shift+o")
        until(lambda: self.owner()[0] == "process", "the owner")
        self.assertEqual(self.owner(), ("process", "confirmed", os.getpid()))
        # Another program of the same user, which was shown nothing: the socket is the same.
        done = subprocess.run(self.as_user(self.program_file, "collect"), env=self.environment, cwd="/", capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.owner(), ("process", "confirmed", os.getpid()))
        done = subprocess.run(self.as_user(self.program_file, "show", f"tcp/{self.port}", "--json"), env=self.environment, cwd="/",
                              capture_output=True, check=False)
        card = json.loads(done.stdout)
        self.assertEqual([event["event_type"] for event in card["events"] if event["event_type"] != "alive"], ["appeared"])
        self.assertEqual(self.asked(), 1)


if __name__ == "__main__":
    run_in_desktop(__file__)
