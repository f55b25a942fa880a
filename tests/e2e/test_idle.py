# SPDX-License-Identifier: MIT
"""Hidden, between two rounds, the program sleeps: no timer of its own wakes it."""
import os
import subprocess
import time

from window import BINARY, WindowCase, run_in_desktop, until

LOOK = 8.0  # seconds; a timer that matters to a battery runs every second or more often
MOST = 5  # wake-ups of all threads together: threads of pools end, others ask something over the bus


class Idle(WindowCase):
    def switches(self):
        """How often the threads of the program went to sleep so far: they woke as often."""
        total = 0
        for task in os.listdir(f"/proc/{self.program.pid}/task"):
            with open(f"/proc/{self.program.pid}/task/{task}/status", encoding="utf-8") as file:
                total += next(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
        return total

    def quiet(self):
        """No thread woke for a while."""
        before = self.switches()
        time.sleep(2)
        return self.switches() == before

    def test_hidden_it_sleeps(self):
        self.program = subprocess.Popen([BINARY, "--hidden"], env=self.environment)
        until(self.card, "the first round")
        until(self.quiet, "that all is done after the first round", 60)
        before = self.switches()
        time.sleep(LOOK)
        self.assertLessEqual(self.switches() - before, MOST)


if __name__ == "__main__":
    run_in_desktop(__file__)
