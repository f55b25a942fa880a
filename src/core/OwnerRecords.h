// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// What somebody with more rights saw: which processes hold which sockets, at one time.
struct OwnerRecords
{
    struct Process
    {
        qint64 pid = 0;
        quint64 startTicks = 0; ///< since boot, in clock ticks; with the pid it names a process for good
        quint32 uid = 0;        ///< effective
        QString name;
        QString executable; ///< without " (deleted)"
        QStringList arguments;
        QByteArray cgroup; ///< cgroup2 path
    };
    QString bootId; ///< of this boot and network namespace, as ProcFs::bootId() has it
    QHash<qint64, Process> processes;
    QHash<QString, QList<qint64>> holders; ///< `cookie-inode` → pids, oldest process first

    [[nodiscard]] bool isEmpty() const { return holders.isEmpty(); }
};

/// Reads what `portmonote-owner-helper` prints: a line of JSON each. Nothing unless it is whole, of a version
/// that is known, and its last line counts all others.
[[nodiscard]] std::optional<OwnerRecords> parseOwnerRecords(const QByteArray &text);

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::OwnerRecords)
