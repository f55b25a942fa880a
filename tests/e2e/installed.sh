#!/bin/bash
# SPDX-License-Identifier: MIT
# installed.sh PACKAGE.deb COMMAND [ARG...]
# Installs the package by apt into a picture of this machine that is laid over it, and runs COMMAND (a
# shell text, as root) in it. All of it, what COMMAND writes included, vanishes with the mount namespace;
# the machine stays as it is. Needs root.
set -eu
if [ "${1:-}" != --inside ]; then
    exec unshare --mount --propagation private bash "$0" --inside "$@"
fi
package=$(readlink -f "$2")
shift 2
top=$(mktemp -d)
mount -t tmpfs -o mode=755 tmpfs "$top"
mkdir "$top"/{upper,work,root}
mount -t overlay overlay -o "lowerdir=/,upperdir=$top/upper,workdir=$top/work" "$top/root"
mount -t tmpfs -o mode=1777 tmpfs "$top/root/tmp"
mount -t proc proc "$top/root/proc"
mount --rbind /dev "$top/root/dev"
cp "$package" "$top/root/tmp/portmonote.deb"
# No service is started in there.
printf '#!/bin/sh\nexit 101\n' >"$top/root/usr/sbin/policy-rc.d"
chmod 755 "$top/root/usr/sbin/policy-rc.d"
export DEBIAN_FRONTEND=noninteractive
chroot "$top/root" apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends /tmp/portmonote.deb \
    >"$top/log" 2>&1 || { cat "$top/log" >&2; exit 70; }
chroot "$top/root" "$@"
