# SPDX-License-Identifier: MIT
"""The Debian package: what is in it, what the desktop's and Debian's own checkers say, and a real installation."""
import glob
import os
import re
import shutil
import subprocess
import tempfile
import unittest

BINARY = os.environ["PORTMONOTE_BINARY"]
BUILD = os.path.dirname(os.path.dirname(BINARY))
SOURCE = os.environ["PORTMONOTE_SOURCE"]
APP = "io.github.portmonote.Portmonote"


def run(*command, code=0, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, **options)
    if done.returncode != code:
        raise AssertionError(f"{command} ended with {done.returncode}: {done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout + done.stderr


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="portmonote-package-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        run("cpack", "-G", "DEB", "-B", cls.folder, cwd=BUILD)
        cls.package = glob.glob(f"{cls.folder}/portmonote_*.deb")[0]
        cls.tree = os.path.join(cls.folder, "tree")
        run("dpkg-deb", "-x", cls.package, cls.tree)

    def path(self, *parts):
        return os.path.join(self.tree, "usr", *parts)

    def test_everything_is_where_a_desktop_looks_for_it(self):
        for name in ("bin/portmonote", f"share/applications/{APP}.desktop", f"share/metainfo/{APP}.metainfo.xml",
                     f"share/icons/hicolor/scalable/apps/{APP}.svg",
                     f"share/icons/hicolor/symbolic/apps/{APP}-symbolic.svg", "share/man/man1/portmonote.1.gz",
                     "share/portmonote/autostart.desktop", "lib/systemd/user/portmonote-collect.service",
                     "lib/systemd/user/portmonote-collect.timer", "share/bash-completion/completions/portmonote",
                     "libexec/portmonote/portmonote-owner-helper", "share/polkit-1/actions/io.github.portmonote.owners.policy",
                     "lib/systemd/system/portmonote-owners.service", "lib/systemd/system/portmonote-owners.timer",
                     "lib/sysusers.d/portmonote.conf", "share/doc/portmonote/copyright", "share/doc/portmonote/changelog.gz"):
            self.assertTrue(os.path.getsize(self.path(name)) > 0, name)
        self.assertFalse(os.path.exists(os.path.join(self.tree, "etc")), "something would start by itself")

    def test_checkers_find_nothing(self):
        run("desktop-file-validate", self.path("share/applications", f"{APP}.desktop"),
            self.path("share/portmonote/autostart.desktop"))
        metainfo = self.path("share/metainfo", f"{APP}.metainfo.xml")
        run("appstreamcli", "validate", "--strict", "--no-net", metainfo)
        with open(metainfo, encoding="utf-8") as file:
            self.assertIn("<screenshot", file.read())
        found = run("lintian", "--allow-root", "--fail-on", "error,warning", self.package)
        self.assertNotIn("E:", found)

    def test_units_are_sound(self):
        runtime = os.path.join(self.folder, "run")
        os.makedirs(runtime, mode=0o700, exist_ok=True)
        units = os.path.join(self.folder, "units")
        shutil.copytree(self.path("lib/systemd/user"), units, dirs_exist_ok=True)
        # Found on PATH when it is installed; here it is in the tree.
        service = os.path.join(units, "portmonote-collect.service")
        with open(service, encoding="utf-8") as file:
            text = file.read()
        self.assertIn("ExecStart=portmonote collect\n", text)
        with open(service, "w", encoding="utf-8") as file:
            file.write(text.replace("ExecStart=portmonote", "ExecStart=" + self.path("bin/portmonote")))
        environment = dict(os.environ, XDG_RUNTIME_DIR=runtime, SYSTEMD_LOG_LEVEL="warning")
        said = run("systemd-analyze", "verify", "--user", "--man=no", service,
                   os.path.join(units, "portmonote-collect.timer"), env=environment)
        self.assertNotIn("portmonote", said)

    def test_it_needs_no_library_of_the_build_folder(self):
        needed = run("ldd", self.path("bin/portmonote"))
        self.assertNotIn("not found", needed)
        self.assertNotIn(SOURCE, needed)
        dynamic = run("readelf", "-d", self.path("bin/portmonote"))
        self.assertIsNone(re.search(r"R(UN)?PATH", dynamic), dynamic)
        depends = run("dpkg-deb", "-f", self.package, "Depends", "Suggests")
        for name in ("iproute2", "libqt6sql6-sqlite", "libqt6dbus6", "libqt6svg6", "witr"):
            self.assertRegex(depends, rf"\b{name}\b")

    def test_the_manual_names_every_verb_and_option(self):
        page = run("man", "-l", self.path("share/man/man1/portmonote.1.gz"),
                   env=dict(os.environ, MANWIDTH="500", LC_ALL="C.UTF-8", MAN_KEEP_FORMATTING="")) \
            if shutil.which("man") else run("gzip", "-dc", self.path("share/man/man1/portmonote.1.gz"))
        page = page.replace("\\-", "-")
        overview = run(BINARY, "--help")
        verbs = re.findall(r"^  ([a-z]+)  +\S", overview[:overview.index("Options:")], re.M)
        self.assertGreater(len(verbs), 10)
        for text in [overview] + [run(BINARY, verb, "--help") for verb in verbs]:
            for option in set(re.findall(r"--[a-z][a-z-]+", text[text.index("Options:"):])):
                self.assertIn(option, page)
        for verb in verbs:
            self.assertIn(verb, page)
        for code in "01234":
            self.assertRegex(page, rf"(?m)^(\.B |\s+){code}")

    @unittest.skipUnless(os.geteuid() == 0, "installing needs root")
    def test_installed_it_runs_and_removed_it_leaves_what_people_wrote(self):
        if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode:
            self.skipTest("no mounts of its own can be made here (a folder that was made the root)")
        script = """
            set -e
            export HOME=/root/nobodys XDG_DATA_HOME=/root/nobodys/data XDG_CONFIG_HOME=/root/nobodys/config
            mkdir -p $HOME
            test "$(command -v portmonote)" = /usr/bin/portmonote
            portmonote --version
            portmonote note tcp/8080 --title 'Build cache'
            portmonote collect
            dpkg -s portmonote | grep -q '^Status: install ok installed'
            # In a session with a panel and a notification daemon: from the menu to an alert.
            env -u PORTMONOTE_IN_DESKTOP python3 -B "$PORTMONOTE_SOURCE/tests/e2e/installed_session.py" 2>&1
            apt-get -q -y -o Dpkg::Use-Pty=0 purge portmonote >/dev/null 2>&1
            test ! -e /usr/bin/portmonote
            test ! -e /usr/share/portmonote
            test -s $XDG_DATA_HOME/portmonote/portmonote.db
            sqlite3 $XDG_DATA_HOME/portmonote/portmonote.db "SELECT 'kept: ' || title FROM port_note"
        """
        before = os.path.exists("/usr/bin/portmonote")
        said = run("bash", os.path.join(SOURCE, "tests/e2e/installed.sh"), self.package, "sh", "-c", script)
        self.assertIn("portmonote 0.", said)
        self.assertIn("test_from_the_menu_to_an_alert (__main__.Installed", said)
        self.assertIn("kept: Build cache", said)
        self.assertEqual(os.path.exists("/usr/bin/portmonote"), before, "the machine was changed")


if __name__ == "__main__":
    unittest.main(verbosity=2)
