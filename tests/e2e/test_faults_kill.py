# SPDX-License-Identifier: MIT
"""kill -9 at random points of rounds and notes from the command line."""
import json
import os
import random
import subprocess
import time
import unittest

from cli import BINARY, Case
from faults import LONG, assert_clean, disappearances, rows

KILLS = 1000 if LONG else 30


class Kill(Case):
    def test_nothing_that_was_said_to_be_done_is_missing(self):
        seed = int(os.environ.get("PORTMONOTE_SEED", time.time()))
        dice = random.Random(seed)
        listeners = [self.listen(), self.listen(protocol="udp"), self.listen()]
        self.run_verb("collect")
        took = {verb: self.how_long(*verb) for verb in (("collect", "--json"), ("note", "tcp/9", "--title", "0"))}
        rounds, titles, killed, through = set(), {"0"}, 0, 0
        acknowledged = "0"
        number = 0
        while killed < KILLS:
            number += 1
            self.assertLess(number, KILLS * 5, "too few of them were killed in time")
            is_round = dice.random() < 0.5
            words = ["collect", "--json"] if is_round else ["note", "tcp/9", "--title", str(number)]
            usual = took[("collect", "--json")] if is_round else took[("note", "tcp/9", "--title", "0")]
            running = subprocess.Popen([BINARY, *words], env=self.environment, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            time.sleep(dice.uniform(0, usual * 1.05))  # the fault itself is in when it strikes
            running.kill()
            told = running.communicate(timeout=60)[0]
            if running.returncode == -9:
                killed += 1
                titles.add(str(number) if not is_round else acknowledged)
            else:
                self.assertEqual(running.returncode, 0)
                through += 1
                if is_round:
                    rounds.add(json.loads(told)["round_id"])
                else:
                    acknowledged, titles = str(number), {str(number)}
            with self.subTest(seed=seed, number=number, words=words):
                assert_clean(self, self.database, self.environment)
                [(title,)] = rows(self.database, "SELECT title FROM port_note")
                self.assertIn(title, titles)
                acknowledged, titles = title, {title}  # what is stored once stays
                self.assertLessEqual(rounds, {one for one, in rows(self.database, "SELECT id FROM round WHERE valid = 1")})
                self.assertEqual(disappearances(self.database), [])
        self.run_verb("collect")
        for listener in listeners:
            self.assertEqual(self.card(listener.key)["current_state"], "active")
        print(f"killed {killed}, came through {through}, seed {seed}")

    def how_long(self, *arguments):
        began = time.monotonic()
        self.run_verb(*arguments)
        return time.monotonic() - began


if __name__ == "__main__":
    unittest.main(verbosity=2)
