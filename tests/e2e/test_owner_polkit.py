# SPDX-License-Identifier: MIT
"""Show all owners…, through the real pkexec and the real polkitd: allowed, dismissed, kept, nobody to ask, no session."""
import os
import shutil
import subprocess
import sys
import unittest

NOT_HERE = 77
HELPER = os.environ.get("PORTMONOTE_HELPER", "")


class Polkit(unittest.TestCase):
    def test_with_the_real_one(self):
        """The tests below, in namespaces with a system bus and a polkitd of their own."""
        if not HELPER or not shutil.which("pkexec"):
            self.skipTest("the helper was not built, or pkexec is not installed")
        here = os.path.dirname(os.path.abspath(__file__))
        files = os.path.join(os.path.dirname(os.path.dirname(HELPER)), "src", "helper")
        done = subprocess.run([os.path.join(here, "with-polkit"), sys.executable, "-B", __file__],
                              env=dict(os.environ, PORTMONOTE_BESIDE_POLKIT="1", PORTMONOTE_HELPER_FILES=files), timeout=280,
                              check=False)
        if done.returncode == NOT_HERE:
            self.skipTest("polkitd cannot be run here: it wants root, polkitd, and mounts and control groups of its own")
        self.assertEqual(done.returncode, 0)


if os.environ.get("PORTMONOTE_BESIDE_POLKIT"):
    import json
    import select

    from window import UserWindowCase, run_in_desktop, until

    DAEMON = 1  # whom a rule of the test allows it
    del Polkit

    class InTheWindow(UserWindowCase):
        def into_session(self):
            """As logind does it with all that runs in a session."""
            with open(f"/sys/fs/cgroup/pm-polkit.slice/session-{self.uid}.scope/cgroup.procs", "w", encoding="ascii") as file:
                file.write("0")

        def start(self, **options):
            super().start(preexec_fn=self.into_session, **options)
            until(self.owner, "the first round")

        def agent(self, answer):
            """Somebody at the keyboard, who answers so."""
            here = os.path.dirname(os.path.abspath(__file__))
            for name in ("polkit_agent.py", "questions"):
                path = os.path.join(self.home, name)
                if name.endswith(".py"):
                    shutil.copy(os.path.join(here, name), path)
                else:
                    open(path, "w", encoding="utf-8").close()
                os.chown(path, self.uid, self.uid)
            # What an earlier test was allowed is none of this one's.
            subprocess.run(self.as_user("pkcheck", "--revoke-temp"), cwd="/", preexec_fn=self.into_session, check=True)
            agent = subprocess.Popen(self.as_user(sys.executable, "-B", os.path.join(self.home, "polkit_agent.py"), str(self.uid),
                                                  answer, os.path.join(self.home, "questions")),
                                     stdout=subprocess.PIPE, cwd="/", preexec_fn=self.into_session)
            self.addCleanup(agent.stdout.close)
            self.addCleanup(agent.wait)
            self.addCleanup(agent.kill)
            self.assertTrue(select.select([agent.stdout], [], [], 60)[0])
            self.assertEqual(agent.stdout.readline(), b"ready\n")

        def questions(self):
            with open(os.path.join(self.home, "questions"), encoding="utf-8") as file:
                return [json.loads(line) for line in file]

        def show_all(self):
            self.type("windowactivate", "--sync", self.window, "key", "ctrl+shift+o")

        def is_told(self, port=None):
            return self.owner(port) == ("process", "confirmed", os.getpid())

        def test_allowed_by_a_rule_it_is_not_asked_for(self):
            self.tearDown()
            super().setUp(DAEMON)
            self.start()
            self.assertEqual(self.owner()[0], "user")
            self.show_all()
            until(self.is_told, "the owner")

        def test_the_password_is_asked_for_once(self):
            """Kept for some minutes (auth_admin_keep): the second look asks nothing."""
            self.agent("portmonote")
            self.start()
            self.assertEqual((self.owner()[0], self.questions()), ("user", []))
            self.show_all()
            until(self.is_told, "the owner")
            asked = self.questions()
            self.assertEqual([(question[0], question[2]) for question in asked],
                             [("io.github.portmonote.owners.show", "io.github.portmonote.Portmonote")])
            self.assertIn("processes of other users", asked[0][1])
            later = self.listen()
            self.show_all()
            until(lambda: self.is_told(later.getsockname()[1]), "the owner of what listens since then")
            self.assertEqual(self.questions(), asked)

        def test_a_dismissed_question_changes_nothing_and_is_not_asked_again(self):
            self.agent("-")
            self.start()
            before = self.owner()
            self.show_all()
            until(self.questions, "the question")
            for count in (2, 3):
                self.type("key", "F5")
                until(lambda count=count: self.rounds() >= count, "another round")
            self.assertEqual((self.owner(), len(self.questions())), (before, 1))
            # Asked for again, it asks again.
            self.show_all()
            until(lambda: len(self.questions()) == 2, "the question")
            self.assertEqual(self.owner(), before)

        def test_a_wrong_password_shows_nothing(self):
            self.agent("guess")
            self.start()
            before = self.owner()
            self.show_all()
            until(self.questions, "the question")
            self.type("key", "F5")
            until(lambda: self.rounds() >= 2, "another round")
            self.assertEqual(self.owner(), before)

        def pkexec(self, in_session):
            # Who is asked for is the process that runs pkexec.
            shell = self.as_user("sh", "-c", 'pkexec "$0"; exit $?', os.environ["PORTMONOTE_INSTALLED_HELPER"])
            done = subprocess.run(shell, capture_output=True, cwd="/", stdin=subprocess.DEVNULL, start_new_session=True, check=False,
                                  preexec_fn=self.into_session if in_session else None)
            return done.returncode, done.stdout

        def test_nobody_to_ask_and_no_session(self):
            self.assertEqual(self.pkexec(True), (127, b""))
            # The password of an administrator is no use to who does not sit at the machine.
            self.agent("portmonote")
            self.assertEqual(self.pkexec(False), (127, b""))
            self.assertEqual(self.questions(), [])
            code, told = self.pkexec(True)
            self.assertEqual((code, told[:16]), (0, b'{"type":"owners"'))


if __name__ == "__main__":
    if os.environ.get("PORTMONOTE_BESIDE_POLKIT"):
        run_in_desktop(__file__)
    unittest.main(verbosity=2)
