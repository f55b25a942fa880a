# SPDX-License-Identifier: MIT
"""Other machines for a test: a network namespace each, with a real sshd and listeners of its own."""
import ctypes
import os
import select
import shutil
import signal
import socket
import subprocess
import tempfile

CLONE_NEWNET = 0x40000000
PR_SET_PDEATHSIG = 1
SSHD = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:" + os.environ["PATH"])
SSH = shutil.which("ssh")


def forked(work):
    """A process that does `work`, which hands over a text when it is done, and then stays."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            os.close(reader)
            told = work()
            os.write(writer, told.encode())
            os.close(writer)
            while True:
                signal.pause()
        finally:
            os._exit(1)
    os.close(writer)
    told = b""
    while part := os.read(reader, 256):
        told += part
    os.close(reader)
    if not told:
        raise RuntimeError("a process of the test could not begin")
    return pid, told.decode()


def end(pid):
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def listening(ports):
    sockets = []
    for port in ports:
        server = socket.socket()
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("0.0.0.0", port))
        server.listen()
        sockets.append(server)
    return sockets


class Host:
    def __init__(self, net, number, name, ports):
        self.net, self.number, self.name = net, number, name
        self.address = f"10.99.{number}.2"
        kept = []

        def namespace():
            if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
                raise OSError("no namespace")
            subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
            kept.extend(listening(ports))
            return "ready"

        self.pid, _ = forked(namespace)
        self.extra = {}
        self.daemon = None

    def listen(self, port):
        def work():
            with open(f"/proc/{self.pid}/ns/net", "rb") as file:
                ctypes.CDLL(None).setns(file.fileno(), 0)
            self.sockets = listening([port])
            return "ready"

        self.extra[port], _ = forked(work)

    def stop_listening(self, port):
        end(self.extra.pop(port))

    def start(self, *settings):
        """Its sshd; `settings` come before all others."""
        config = os.path.join(self.net.folder, f"{self.name}.sshd")
        with open(config, "w", encoding="utf-8") as file:
            file.write("\n".join([*settings, "Port 22", "ListenAddress 0.0.0.0", f"HostKey {self.net.host_key}",
                                  f"AuthorizedKeysFile {self.net.key}.pub", "StrictModes no", "UsePAM no",
                                  "PermitRootLogin prohibit-password", "PasswordAuthentication no",
                                  "KbdInteractiveAuthentication no", "PidFile none", "UseDNS no",
                                  "PrintMotd no", "MaxStartups 100:30:200"]) + "\n")
        self.daemon = subprocess.Popen(["nsenter", f"--net=/proc/{self.pid}/ns/net", SSHD, "-D", "-e", "-f", config],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        told = b""
        while b"Server listening" not in told:
            if not select.select([self.daemon.stderr], [], [], 60)[0]:
                raise RuntimeError(f"sshd of {self.name} does not listen: {told}")
            part = os.read(self.daemon.stderr.fileno(), 4096)
            if not part:
                raise RuntimeError(f"sshd of {self.name} ended: {told}")
            told += part

    def stop(self):
        if self.daemon:
            self.daemon.kill()
            self.daemon.wait()
            self.daemon.stderr.close()
            self.daemon = None

    def close(self):
        self.stop()
        for port in list(self.extra):
            self.stop_listening(port)
        end(self.pid)


class Network:
    """Hosts side by side, each at the other end of a cable of its own; and what ssh needs to reach them."""

    def __init__(self, folder):
        self.folder = folder
        self.hosts = {}
        self.runtime = tempfile.mkdtemp(prefix="pm-")  # short: the path of a socket has little room
        self.key = self.new_key("user")
        self.host_key = self.new_key("host")
        os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
        self.bin = os.path.join(folder, "bin")
        os.makedirs(self.bin, exist_ok=True)
        # ssh reads the configuration in the home of the user's entry, not in $HOME: so it is named.
        self.script("ssh", f'exec {SSH} -F "{folder}/ssh_config" "$@"')

    def new_key(self, name, passphrase=""):
        path = os.path.join(self.folder, "key_" + name)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", name, "-f", path], check=True)
        return path

    def script(self, name, text):
        path = os.path.join(self.bin, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + text + "\n")
        os.chmod(path, 0o755)
        return path

    def add(self, name, ports):
        host = Host(self, len(self.hosts) + 1, name, ports)
        self.hosts[name] = host
        return host

    def connect(self):
        """Lays the cables, all in one go."""
        lines = []
        for host in self.hosts.values():
            lines += [f"link add pm{host.number} type veth peer name eth0 netns {host.pid}",
                      f"addr add 10.99.{host.number}.1/30 dev pm{host.number}", f"link set pm{host.number} up"]
        subprocess.run(["ip", "-batch", "-"], input="\n".join(lines).encode(), check=True)
        for host in self.hosts.values():
            subprocess.run(["nsenter", f"--net=/proc/{host.pid}/ns/net", "ip", "-batch", "-"],
                           input=f"addr add {host.address}/30 dev eth0\nlink set eth0 up\n".encode(), check=True)

    def write_config(self, special=None):
        """`special`: more lines for some hosts; they come first, as ssh takes the first that it reads."""
        with open(os.path.join(self.host_key + ".pub"), encoding="utf-8") as file:
            public = " ".join(file.read().split()[:2])
        known = os.path.join(self.folder, "known_hosts")
        with open(known, "w", encoding="utf-8") as file:
            for host in self.hosts.values():
                file.write(f"{host.address} {public}\n")
        with open(os.path.join(self.folder, "ssh_config"), "w", encoding="utf-8") as file:
            for host in self.hosts.values():
                file.write(f"Host {host.name}\n  HostName {host.address}\n")
                for line in (special or {}).get(host.name, []):
                    file.write(f"  {line}\n")
            file.write(f"Host *\n  User root\n  IdentityFile {self.key}\n  IdentitiesOnly yes\n"
                       f"  UserKnownHostsFile {known}\n  GlobalKnownHostsFile none\n")

    def close(self):
        for name in os.listdir(os.path.join(self.runtime, "portmonote-ssh")) \
                if os.path.isdir(os.path.join(self.runtime, "portmonote-ssh")) else []:
            path = os.path.join(self.runtime, "portmonote-ssh", name)
            subprocess.run([SSH, "-o", f"ControlPath={path}", "-O", "exit", "any"], stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        lines = [f"link del pm{host.number}" for host in self.hosts.values()]
        subprocess.run(["ip", "-force", "-batch", "-"], input="\n".join(lines).encode(), stderr=subprocess.DEVNULL,
                       check=False)
        for host in self.hosts.values():
            host.close()
        shutil.rmtree(self.runtime)
