// SPDX-License-Identifier: MIT
#include "collect/DescriptorScan.h"

#include "collect/ProcFs.h"

#include <dirent.h>

#include <algorithm>
#include <memory>

namespace Portmonote {

namespace {

constexpr qsizetype mostHolders = 64;
constexpr int mostDescriptors = 1'000'000; ///< of one process; more are not there by accident

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

Folder open(const QByteArray &path)
{
    return {::opendir(path.constData()), ::closedir};
}

/// The number that a name in /proc is, or -1.
qint64 numberIn(const char *name)
{
    const QByteArray text(name);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

/// Descriptors wait in this unix socket, to be received (Linux 5.6 and later say so).
bool holdsDescriptorsInFlight(const QByteArray &info)
{
    const qsizetype at = info.indexOf("\nscm_fds:");
    return at >= 0 && info.mid(at + 9, info.indexOf('\n', at + 1) - at - 9).trimmed().toInt() > 0;
}

} // namespace

DescriptorScan DescriptorScan::look(const QSet<quint64> &inodes)
{
    DescriptorScan scan;
    const Folder processes = open("/proc");
    if (!processes)
        return scan;
    while (const dirent *entry = ::readdir(processes.get())) {
        if (const qint64 pid = numberIn(entry->d_name); pid > 0)
            scan.lookAt(pid, inodes);
    }
    std::sort(scan.m_receivers.begin(), scan.m_receivers.end());
    return scan;
}

void DescriptorScan::lookAt(qint64 pid, const QSet<quint64> &inodes)
{
    const QByteArray base = "/proc/" + QByteArray::number(pid);
    const Folder descriptors = open(base + "/fd");
    if (!descriptors)
        return;
    bool receives = false;
    int left = mostDescriptors;
    while (const dirent *entry = left-- > 0 ? ::readdir(descriptors.get()) : nullptr) {
        const qint64 fd = numberIn(entry->d_name);
        if (fd < 0)
            continue;
        const QByteArray target = ProcFs::readLink(base + "/fd/" + entry->d_name);
        if (!target.startsWith("socket:[") || !target.endsWith(']'))
            continue;
        const quint64 inode = target.sliced(8, target.size() - 9).toULongLong();
        if (inodes.contains(inode)) {
            QList<Holder> &held = m_holders[inode];
            if (held.size() < mostHolders)
                held.append({pid, static_cast<int>(fd)});
        } else if (!receives) {
            receives = holdsDescriptorsInFlight(ProcFs::readFile(base + "/fdinfo/" + entry->d_name, 4096));
        }
    }
    if (receives)
        m_receivers.append(pid);
}

} // namespace Portmonote
