// SPDX-License-Identifier: MIT
#include "collect/ContainerBehind.h"

#include <QFile>

#include <QScopeGuard>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/nsfs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <memory>

namespace Portmonote {

namespace {

/// 0 where it may not be looked at.
quint64 inodeOf(const QByteArray &path)
{
    struct stat file = {};
    return ::stat(path.constData(), &file) == 0 ? file.st_ino : 0;
}

QByteArray networkFile(qint64 pid)
{
    return "/proc/" + QByteArray::number(pid) + "/ns/net";
}

/// The numbers of all processes.
QList<qint64> processes()
{
    QList<qint64> pids;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc"), ::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        if (const qint64 pid = QByteArray(entry->d_name).toLongLong(); pid > 0)
            pids.append(pid);
    }
    return pids;
}

/// By /proc/PID/stat; the kernel's lists of children have those of one thread each. 0 where it is gone.
qint64 parentOf(qint64 pid)
{
    const QByteArray stat = ProcFs::readFile("/proc/" + QByteArray::number(pid) + "/stat", 4096);
    // The name before that may hold anything.
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

/// Something in the file system that is the namespace which it leads into; empty where nothing tells.
QByteArray fileBehind(const PortForwarder &forwarder, qint64 pid)
{
    if (!forwarder.network.isEmpty())
        return QFile::encodeName(forwarder.network);
    if (forwarder.pid > 0)
        return networkFile(forwarder.pid);
    // The part of it that runs inside, or the command that it was started with; what listens here may have
    // gone there since.
    const quint64 here = inodeOf("/proc/self/ns/net");
    const auto isElsewhere = [here](qint64 one) {
        const quint64 network = inodeOf(networkFile(one));
        return network > 0 && network != here;
    };
    for (const qint64 one : processes()) {
        if ((one == pid || parentOf(one) == pid) && isElsewhere(one))
            return networkFile(one);
    }
    return {};
}

/// Who made the user namespace that the network belongs to; nothing where that is around ours, or it is no
/// network.
std::optional<quint32> makerOf(int network)
{
    const int users = ::ioctl(network, NS_GET_USERNS);
    if (users < 0)
        return std::nullopt;
    const auto close = qScopeGuard([users] { ::close(users); });
    uid_t uid = 0;
    return ::ioctl(users, NS_GET_OWNER_UID, &uid) == 0 ? std::optional<quint32>(uid) : std::nullopt;
}

/// Opens a namespace, and nothing else: the path may be from the command line of a stranger, and devices and
/// FIFOs do things when they are opened. -1 where it is none, or may not be looked at.
int openNamespace(const QByteArray &path)
{
    const int place = ::open(path.constData(), O_PATH | O_CLOEXEC); // opens nothing yet
    if (place < 0)
        return -1;
    const auto close = qScopeGuard([place] { ::close(place); });
    struct statfs filesystem = {};
    if (::fstatfs(place, &filesystem) != 0 || filesystem.f_type != NSFS_MAGIC)
        return -1;
    // What was looked at, whatever the path leads to by now.
    const QByteArray same = "/proc/self/fd/" + QByteArray::number(place);
    return ::open(same.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
}

/// The number of the namespace that a process of this user may lead into; 0 where he may not.
quint64 networkOf(const QByteArray &path, std::optional<quint32> uid)
{
    const int file = uid && !path.isEmpty() ? openNamespace(path) : -1;
    if (file < 0)
        return 0;
    const auto close = qScopeGuard([file] { ::close(file); });
    const bool isTheirs = uid && (*uid == 0 || makerOf(file) == uid);
    struct stat network = {};
    return isTheirs && ::fstat(file, &network) == 0 ? network.st_ino : 0;
}

} // namespace

ContainerBehind containerBehind(const PortForwarder &forwarder, const ProcessInfo &process)
{
    ContainerBehind behind;
    const quint64 network = networkOf(fileBehind(forwarder, process.pid), process.uid);
    if (network == 0 || network == inodeOf("/proc/self/ns/net"))
        return behind;
    for (const qint64 other : processes()) {
        if (inodeOf(networkFile(other)) != network)
            continue;
        const CgroupUnit unit = unitOfCgroup(ProcFs::cgroupOf(other));
        if (unit.kind != CgroupUnit::Kind::Container || unit.isMonitor)
            continue;
        if (!behind.isKnown()) {
            behind.unit = unit;
            behind.isOnlyOne = true;
        } else if (behind.unit.containerId != unit.containerId) {
            behind.isOnlyOne = false;
        }
    }
    return behind;
}

} // namespace Portmonote
