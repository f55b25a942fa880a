// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// What /proc tells of one process.
struct ProcessInfo
{
    qint64 pid = 0;
    quint64 startTicks = 0; ///< since boot, in clock ticks; with the pid it names a process for good
    UtcMillis startedAt = 0;
    QString name;               ///< what it calls itself, raw
    QString commandLine;        ///< arguments joined by blanks, at most 32 KiB, without secrets
    QStringList arguments;      ///< as they are; not to be kept
    QString executable;         ///< without " (deleted)"; empty where it may not be seen
    std::optional<quint32> uid; ///< effective
};

/// Reads /proc of this machine. A process that went away, or may not be looked at, gives nothing.
namespace ProcFs {

/// Both are when the same process started, as two looks tell it: its start is counted in ticks, and the wall
/// clock beside them may have been set a little.
[[nodiscard]] bool isSameStart(UtcMillis a, UtcMillis b);
/// What is in a file of /proc, or another small one; empty where it may not be read.
[[nodiscard]] QByteArray readFile(const QByteArray &path, qsizetype limit);
/// Where a link of /proc leads, as the kernel writes it; empty where it may not be read.
[[nodiscard]] QByteArray readLink(const QByteArray &path);
/// Clock ticks since boot at which the process started.
[[nodiscard]] std::optional<quint64> startTicks(qint64 pid);
/// That many ticks since boot, by the clock on the wall.
[[nodiscard]] UtcMillis timeOfTicks(quint64 ticks);
[[nodiscard]] std::optional<ProcessInfo> process(qint64 pid);
/// What only the question why something runs needs; empty, or nothing, where it may not be seen.
struct ProcessSurroundings
{
    qint64 parent = 0; ///< 0: none, or outside of this pid namespace
    QString workingFolder;
    QByteArray cgroup; ///< cgroup2 path
    bool executableDeleted = false;
    QList<qint64> children;
};
[[nodiscard]] std::optional<ProcessSurroundings> surroundings(qint64 pid);
/// The variables it was started with, NAME=value, at most 256 KiB. They hold secrets: to be shown to whom
/// asks for them, and never kept. Nothing where they may not be read, or the process is not the one that
/// started then.
[[nodiscard]] std::optional<QStringList> environment(qint64 pid, UtcMillis startedAt);
/// /proc/PID/fd/FD is the socket with this inode, and PID is the same process before and after.
[[nodiscard]] bool holdsSocket(qint64 pid, int fd, quint64 inode);
/// One of its descriptors is one of these sockets; nothing where we may not look.
[[nodiscard]] std::optional<bool> holdsOneOf(qint64 pid, const QSet<quint64> &inodes);
/// The cgroup2 path of the process; empty where it may not be read.
[[nodiscard]] QByteArray cgroupOf(qint64 pid);
/// We stand in the outermost pid namespace: no process is out of sight but for rights.
[[nodiscard]] bool isOutermostNamespace();
/// Names this boot and network namespace: what cookies and inodes are comparable within.
[[nodiscard]] QString bootId();
/// We may look at the processes of everybody, and nobody is out of sight in a namespace around ours.
[[nodiscard]] bool seesAllProcesses();

} // namespace ProcFs

} // namespace Portmonote
