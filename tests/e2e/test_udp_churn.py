# SPDX-License-Identifier: MIT
"""Sockets do go missing from a dump while others come and go: no stable port may be called gone for it.

PORTMONOTE_CHURN_ROUNDS says how many rounds are recorded (100).
"""
import os
import signal
import socket
import sqlite3
import unittest

from cli import Case

ROUNDS = int(os.environ.get("PORTMONOTE_CHURN_ROUNDS", "100"))
SHARED = 40
FLEETING = 600  # so many that the kernel hands the port out in more than one piece


def bound(port=0, address="127.0.0.1"):
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    one.bind((address, port))
    return one


class Churn(Case):
    def churn(self, port):
        """Another process that opens and closes sockets on the same port as fast as it can."""
        pid = os.fork()
        if pid == 0:
            try:
                while True:
                    several = [bound(port) for _ in range(FLEETING)]
                    for one in several:
                        one.close()
            finally:
                os._exit(1)
        self.addCleanup(lambda: (os.kill(pid, signal.SIGKILL), os.waitpid(pid, 0)))

    def test_stable_ports_never_disappear(self):
        shared = [bound()]
        port = shared[0].getsockname()[1]
        shared += [bound(port) for _ in range(SHARED - 1)]
        # Single sockets in the same place of the kernel's table as the busy port, where it matters most.
        single = [bound(), bound(address="0.0.0.0")]
        single += [bound(other) for other in range(port % 4096 + 4096, 65536, 4096) if other != port]
        for one in shared + single:
            self.addCleanup(one.close)
        stable = {f"udp/{one.getsockname()[1]}" for one in shared + single}
        self.assertEqual(len(stable), len(single) + 1)
        self.assertEqual(set(self.json("collect")["appeared"]), stable)
        self.churn(port)
        second_looks = 0
        for _ in range(ROUNDS):
            answer = self.json("collect")
            second_looks += answer["looks"] > 1
            self.assertEqual((answer["disappeared"], answer["appeared"]), ([], []))
            # All sockets of ours on the busy port may be missed at once; the other process is seen there then.
            self.assertLessEqual(set(answer["changed"]), {f"udp/{port}"})
        with sqlite3.connect(self.database) as connection:
            told = dict(connection.execute("SELECT event_type, count(*) FROM port_event GROUP BY 1"))
            rounds = connection.execute("SELECT count(*), sum(valid) FROM round").fetchone()
        connection.close()
        self.assertLessEqual(set(told), {"appeared", "alive", "process_changed"})
        self.assertEqual(told["appeared"], len(stable))
        self.assertEqual(rounds, (ROUNDS + 1, ROUNDS + 1))
        print(f"{ROUNDS} rounds, {second_looks} of them with a second look")


if __name__ == "__main__":
    unittest.main(verbosity=2)
