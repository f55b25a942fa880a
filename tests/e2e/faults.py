# SPDX-License-Identifier: MIT
"""What the tests of faults share: volumes of their own, and what has to hold after whatever went wrong."""
import ctypes
import os
import sqlite3
import subprocess

BINARY = os.environ["PORTMONOTE_BINARY"]
LONG = os.environ.get("PORTMONOTE_LONG") == "1"
CLONE_NEWNS = 0x20000


def is_sanitized():
    """Sanitizers want more memory, and to trace themselves."""
    return b"libasan" in subprocess.run(["ldd", BINARY], capture_output=True, check=False).stdout


def refuse_mounts():
    """Goes into a mount namespace of its own; says why that cannot be."""
    if os.geteuid() != 0:
        return "mounting wants root"
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNS) != 0:
        return "no mount namespace of one's own here"
    # What is mounted from here on is nobody else's: / itself is no mount in a chroot.
    done = subprocess.run(["mount", "--make-rprivate", "/"], capture_output=True, text=True, check=False)
    return done.stderr.strip() if done.returncode else None


class Volume:
    """A small file system in a folder, which can be full, and read-only."""

    def __init__(self, folder, megabytes=4):
        self.folder = folder
        os.makedirs(folder, mode=0o700, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "portmonote-test", folder], check=True)

    def unmount(self):
        subprocess.run(["umount", "-l", self.folder], check=True)

    def remount(self, mode):
        subprocess.run(["mount", "-o", f"remount,{mode}", self.folder], check=True)

    def fill(self):
        with open(os.path.join(self.folder, "ballast"), "wb", buffering=0) as file:
            size = 1 << 16
            while size:
                try:
                    if file.write(b"x" * size) < size:
                        size //= 2
                except OSError:
                    size //= 2

    def free(self):
        os.remove(os.path.join(self.folder, "ballast"))


def rows(database, statement, *values):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()


def disappearances(database):
    """None is right as long as all that listened goes on listening."""
    return rows(database, "SELECT host_id, protocol, port FROM port_runtime WHERE current_state <> 'active'") + \
        rows(database, "SELECT id, event_type, timestamp FROM port_event WHERE event_type = 'disappeared'")


def assert_clean(case, database, environment):
    done = subprocess.run([BINARY, "check", "--database", database], env=environment, capture_output=True, timeout=60,
                          check=False)
    case.assertEqual(done.returncode, 0, done.stdout + done.stderr)
