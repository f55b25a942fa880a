# SPDX-License-Identifier: MIT
"""A network namespace of a test's own."""
import ctypes
import fcntl
import os
import socket
import struct

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000


def leave_the_network():
    """Into a network namespace of one's own: no other test's sockets are seen, and none sees these."""
    if os.environ.get("PORTMONOTE_OWN_NETWORK"):
        return  # it was made for us, and what we are to see lives in it
    uid, gid = os.getuid(), os.getgid()
    flags = CLONE_NEWNET if uid == 0 else CLONE_NEWUSER | CLONE_NEWNET
    if ctypes.CDLL(None, use_errno=True).unshare(flags) != 0:
        raise OSError(ctypes.get_errno(), "no network namespace of one's own: run the tests as root")
    if uid != 0:  # still oneself there, and no more
        for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
            with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                file.write(text)
    with socket.socket() as any_socket:  # loopback is down in a new one
        SIOCSIFFLAGS, IFF_UP = 0x8914, 1
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))
