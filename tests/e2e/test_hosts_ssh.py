# SPDX-License-Identifier: MIT
"""Other machines, over ssh: real daemons in namespaces of their own, and each fault made for real."""
import json
import os
import subprocess
import unittest

import cli
import ssh_hosts

GOOD = 20
# Without (in a folder that holds another release, say) a program cannot be hidden from one of the hosts alone.
HAS_MOUNTS = subprocess.run(["unshare", "--mount", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0


class OverSsh(cli.Case):
    def setUp(self):
        super().setUp()
        self.net = ssh_hosts.Network(self.folder)
        self.addCleanup(self.net.close)
        self.environment.update(PATH=self.net.bin + ":" + os.environ["PATH"], XDG_RUNTIME_DIR=self.net.runtime)

    def rounds(self, *arguments, code=0):
        done = self.run_verb("collect", *arguments, "--json", code=code)
        return {one["host_id"]: one for one in json.loads(done.stdout)}, done.stderr.decode()

    def active(self):
        """The ports of each host, but for that of ssh."""
        ports = {}
        for card in self.json("list"):
            if card["current_state"] == "active" and card["port"] != 22:
                ports.setdefault(card["host_id"], []).append(card["port"])
        return {host: sorted(found) for host, found in ports.items()}

    def test_twenty_hosts_in_one_round(self):
        for number in range(GOOD):
            self.net.add(f"web{number}", [8000 + number, 9100])
        self.net.connect()
        self.net.write_config()
        for name, host in self.net.hosts.items():
            host.start()
            self.text("hosts", "add", name, "--interval", "5m")
        self.net.hosts["web3"].listen(7777)
        seen, _ = self.rounds("--all-hosts")
        self.assertEqual(len(seen), GOOD + 1)
        self.assertTrue(all(one["valid"] for one in seen.values()), seen)
        found = self.active()
        for number in range(GOOD):
            expected = [8000 + number, 9100] + ([7777] if number == 3 else [])
            self.assertEqual(found[f"web{number}"], sorted(expected))
        # Who is behind it comes from there.
        card = self.card("tcp/8003", "--host", "web3")
        self.assertEqual(card["owner"]["confidence"], "reported")
        self.assertEqual(card["owner"]["user"], "root")
        # One connection serves them for a while.
        sockets = os.listdir(os.path.join(self.net.runtime, "portmonote-ssh"))
        self.assertEqual(len(sockets), GOOD)
        self.assertEqual(os.stat(os.path.join(self.net.runtime, "portmonote-ssh")).st_mode & 0o777, 0o700)

        # What vanishes on a host that can be reached is seen; on one that cannot, nothing vanishes.
        self.net.hosts["web3"].stop_listening(7777)
        away = self.net.hosts["web4"]
        away.stop()
        for name in sockets:
            subprocess.run([ssh_hosts.SSH, "-o", f"ControlPath={self.net.runtime}/portmonote-ssh/{name}", "-O",
                            "exit", "any"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        before = found["web4"]
        seen, said = self.rounds("--all-hosts", code=3)
        self.assertEqual(seen["web3"]["disappeared"], ["tcp/7777"])
        self.assertEqual(seen["web3"]["looks"], 2)
        self.assertIn("cannot be reached", seen["web4"]["reason"])
        self.assertIn("web4: ", said)
        self.assertEqual([name for name, one in seen.items() if not one["valid"]], ["web4"])
        self.assertEqual(self.active()["web4"], before)
        listed = {one["host_id"]: one for one in self.json("hosts")}
        self.assertIn("cannot be reached", listed["web4"]["failure"])
        self.assertIsNone(listed["web3"]["failure"])
        self.assertEqual(self.json("status", "--host", "web3")["services"], 3)

        # A note for all of them, and one that is more specific.
        self.text("note", "tcp/9100", "--host", "web*", "--title", "Node exporter", "--risk", "expected")
        self.text("note", "tcp/9100", "--host", "web1?", "--title", "Exporter, second row")
        titles = {number: self.card("tcp/9100", "--host", f"web{number}") for number in (2, 12)}
        self.assertEqual(titles[2]["title"], "Node exporter")
        self.assertEqual(titles[2]["note_host_id"], "web*")
        self.assertEqual(titles[12]["title"], "Exporter, second row")
        self.assertIsNone(self.card("tcp/8002", "--host", "web2")["title"])
        # It is one note: what is changed on one host is changed for all; unless one wants its own.
        self.text("note", "tcp/9100", "--host", "web2", "--owner", "Zoe")
        self.assertEqual(self.card("tcp/9100", "--host", "web5")["note_owner"], "Zoe")
        self.text("note", "tcp/9100", "--host", "web2", "--own", "--title", "The odd one")
        self.assertEqual(self.card("tcp/9100", "--host", "web2")["note_host_id"], "web2")
        self.assertEqual(self.card("tcp/9100", "--host", "web5")["title"], "Node exporter")

    def test_why_is_asked_there(self):
        witr = os.environ.get("PORTMONOTE_WITR")
        if not witr:
            self.skipTest("there is no witr")
        if not HAS_MOUNTS:
            self.skipTest("no mounts of its own can be had here")
        with_witr = self.net.script("withwitr", "exec unshare -m /bin/sh -c 'mount -t tmpfs none /usr/local/bin && "
                                    f"cp {witr} /usr/local/bin/witr && exec /bin/sh -c \"$SSH_ORIGINAL_COMMAND\"'")
        without = self.net.script("without", "exec unshare -m /bin/sh -c 'for f in /usr/bin/witr /usr/local/bin/witr; do "
                                  "[ -e $f ] && mount --bind /dev/null $f; done; exec /bin/sh -c "
                                  "\"$SSH_ORIGINAL_COMMAND\"'")
        for name, script in (("has", with_witr), ("hasnot", without)):
            self.net.add(name, [8080])
        self.net.connect()
        self.net.write_config()
        for (name, host), script in zip(self.net.hosts.items(), (with_witr, without)):
            host.start(f"ForceCommand {script}")
            self.text("hosts", "add", name)
            self.text("collect", "--host", name)
        report = self.json("why", "tcp/8080", "--host", "has")
        self.assertEqual(report["chain"][-1]["pid"], self.net.hosts["has"].pid)
        said = self.run_verb("why", "tcp/8080", "--host", "hasnot", code=1).stderr.decode()
        self.assertIn("not installed on that host", said)

    def test_each_fault_is_said_and_changes_nothing(self):
        names = ["good", "refused", "silent", "password", "passphrase", "changed", "unknown", "cut", "chatty", "wrong"]
        if HAS_MOUNTS:
            names += ["noss", "old"]
        for name in names:
            self.net.add(name, [8080])
        self.net.connect()
        here = os.path.join(self.folder, "inner")
        cut = self.net.script("cut", 'sh -c "$SSH_ORIGINAL_COMMAND" | head -c 200; kill -9 $PPID')
        noss = self.net.script("noss", 'exec unshare -m /bin/sh -c \'for f in /usr/bin/ss /bin/ss /usr/sbin/ss '
                               '/sbin/ss; do [ -e $f ] && mount --bind /dev/null $f; done; exec /bin/sh -c '
                               '"$SSH_ORIGINAL_COMMAND"\'')
        chatty = self.net.script("chatty", 'echo "Welcome! 3 updates"; echo; exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"')
        wrong = self.net.script("wrong", 'echo "This account is currently not available."; exit 1')
        os.makedirs(here)
        ss = subprocess.run("command -v ss", shell=True, stdout=subprocess.PIPE, check=True).stdout.decode().strip()
        with open(os.path.join(here, "ss"), "w", encoding="utf-8") as file:  # as before 5.2
            file.write('#!/bin/sh\nfor a; do [ "$a" = -O ] && { echo "ss: invalid option -- \'O\'" >&2; exit 255; }; '
                       f'done\nexec {here}/real "$@"\n')
        os.chmod(os.path.join(here, "ss"), 0o755)
        old = self.net.script("old", f"exec unshare -m /bin/sh -c 'touch {here}/real; mount --bind {ss} {here}/real; "
                              f"mount --bind {here}/ss {ss}; exec /bin/sh -c \"$SSH_ORIGINAL_COMMAND\"'")
        locked = self.net.new_key("locked", "a passphrase")
        other = self.net.new_key("other")
        self.net.write_config({"passphrase": [f"IdentityFile {locked}"], "changed": ["HostKeyAlias other-name"],
                               "unknown": ["HostKeyAlias nobody"]})
        config = os.path.join(self.folder, "ssh_config")
        with open(config, encoding="utf-8") as file:
            text = file.read()
        with open(config, "w", encoding="utf-8") as file:  # that key alone
            file.write(text.replace(f"Host *\n  User root\n  IdentityFile {self.net.key}",
                                    f"Host * !passphrase\n  IdentityFile {self.net.key}\nHost *\n  User root"))
        with open(other + ".pub", encoding="utf-8") as source, \
                open(os.path.join(self.folder, "known_hosts"), "a", encoding="utf-8") as file:
            file.write("other-name " + source.read())
        with open(locked + ".pub", encoding="utf-8") as file:
            self.net.script("locked.pub", file.read())
        settings = {"password": ["AuthorizedKeysFile none", "PasswordAuthentication yes"],
                    "passphrase": [f"AuthorizedKeysFile {locked}.pub"]}
        settings.update({name: [f"ForceCommand {script}"] for name, script in
                         {"cut": cut, "noss": noss, "chatty": chatty, "wrong": wrong, "old": old}.items()})
        for name, host in self.net.hosts.items():
            if name not in ("refused", "silent"):
                host.start(*settings.get(name, []))
        # Ports that are known from before, which no failed round may touch.
        for name in names:
            self.run_verb("collect", "--host", name, "--input", "-",
                          input=b"tcp LISTEN 0 128 0.0.0.0:6379 0.0.0.0:*\n")
            self.text("hosts", "add", name)
        subprocess.run(["ip", "link", "set", f"pm{self.net.hosts['silent'].number}", "down"], check=True)
        nowhere = [self.net.hosts["silent"].address, "dev", "lo"]  # what is sent there is swallowed
        subprocess.run(["ip", "route", "add", *nowhere], check=True)
        self.addCleanup(subprocess.run, ["ip", "route", "del", *nowhere], check=True)
        seen, _ = self.rounds("--all-hosts", code=3)
        words = {name: one.get("reason", "") for name, one in seen.items()}
        ports = self.active()
        for name, part in {"refused": "cannot be reached", "silent": "in time", "password": "without a password",
                           "passphrase": "without a password", "changed": "host key has changed",
                           "unknown": "not known yet", "cut": "broke off in the middle",
                           "noss": "no program ss", "wrong": "ran no command"}.items():
            if name not in names:
                continue
            self.assertIn(part, words[name], name)
            self.assertEqual(ports[name], [6379], name)
        for name in {"good", "chatty", "old", "local"} & {*names, "local"}:
            self.assertTrue(seen[name]["valid"], words[name])
        for name in {"good", "chatty", "old"} & set(names):
            self.assertEqual(ports[name], [8080])
            self.assertIn("tcp/6379", seen[name]["disappeared"])
        # It can be tried without storing anything.
        self.assertIn("listening", self.text("hosts", "test", "good"))
        self.assertIn("not known yet", self.run_verb("hosts", "test", "unknown", code=3).stderr.decode())


class Names(cli.Case):
    """Whatever names no host is refused, wherever it comes from; and nothing is run."""

    def setUp(self):
        super().setUp()
        self.ran = os.path.join(self.folder, "ran")
        folder = os.path.join(self.folder, "bin")
        os.makedirs(folder)
        with open(os.path.join(folder, "ssh"), "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\necho "$@" >> {self.ran}\nexit 255\n')
        os.chmod(os.path.join(folder, "ssh"), 0o755)
        self.environment["PATH"] = folder + ":" + os.environ["PATH"]
        self.bad = [f"-oProxyCommand=touch {self.folder}/x", "-oProxyCommand=touch", "-", "", "a b", "a\tb", "a\nb",
                    "web\u200b1", "web\x1b[31m"]

    def test_on_the_command_line(self):
        for name in self.bad:
            for arguments in (["collect", f"--host={name}"], ["collect", f"--host={name}", "--input", "/dev/null"],
                              ["hosts", "add", "--", name], ["hosts", "test", "--", name],
                              ["hosts", "add", "fine", f"--ssh={name}"], ["note", "tcp/80", f"--host={name}", "--title", "x"],
                              ["show", "tcp/80", f"--host={name}"], ["why", "tcp/80", f"--host={name}"],
                              ["status", f"--host={name}"], ["import", f"--host={name}", "/dev/null"]):
                self.run_verb(*arguments, code=2)
        for name in ("a;b", "$(touch x)", "a`b`", "%h", "web*", "local"):
            self.run_verb("hosts", "add", "--", name, code=2)
        self.assertFalse(os.path.exists(self.ran))
        self.assertEqual([one["host_id"] for one in self.json("hosts")], ["local"])
        self.assertEqual(self.json("list", code=1), [])

    def test_in_a_file_and_in_a_row(self):
        self.run_verb("collect", "--host", "web1", "--input", "-", input=b"tcp LISTEN 0 128 0.0.0.0:80 0.0.0.0:*\n")
        self.text("note", "tcp/80", "--host", "web1", "--title", "Site")
        path = os.path.join(self.folder, "all.json")
        self.text("export", path)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for name in self.bad:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace('"web1"', json.dumps(name)))
            self.run_verb("import", path, code=2)
        subprocess.run(["sqlite3", self.database, "INSERT INTO host VALUES ('-oProxyCommand=touch', 'web1', 60, 1, 1), "
                        "('evil', '-oProxyCommand=touch x', 60, 1, 1), ('fine', 'a b', 60, 1, 1), ('local', 'web1', 60, 1, 1)"], check=True)
        done = self.run_verb("collect", "--all-hosts", "--json", code=3)
        self.assertEqual({one["host_id"]: one["valid"] for one in json.loads(done.stdout)},
                         {"local": True, "evil": False, "fine": False})
        self.assertFalse(os.path.exists(self.ran))
        listed = {one["host_id"]: one["refused"] for one in self.json("hosts")}
        self.assertTrue(listed["evil"] and listed["fine"] and listed["-oProxyCommand=touch"])
        self.text("hosts", "remove", "evil")
        self.run_verb("hosts", "remove", "--", "-oProxyCommand=touch")


if __name__ == "__main__":
    unittest.main()
