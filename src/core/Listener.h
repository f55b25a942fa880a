// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Portmonote {

/// One `("COMM",pid=N,fd=N)` of `ss -p`. The name is what the process calls itself: raw bytes, at
/// most 15 of its own, hostile by assumption and no proof of anything.
struct SocketProcess
{
    QByteArray name;
    qint64 pid = 0;
    int fd = 0;

    friend bool operator==(const SocketProcess &, const SocketProcess &) = default;
};

/// One record of `ss`: one listening socket. Fields that `ss` did not print are empty.
struct Listener
{
    Protocol protocol = Protocol::Tcp;
    QByteArray address; ///< without brackets: `0.0.0.0`, `::1`, `*` (dual stack)
    QByteArray zone;    ///< interface behind `%`, e.g. `lo`
    quint16 port = 0;
    QList<SocketProcess> processes;
    /// The list of processes was cut by `ss` at 64 KiB; only address and port are trusted then.
    bool processesTruncated = false;
    std::optional<quint32> uid; ///< who created the socket
    std::optional<quint64> inode;
    QByteArray cookie; ///< hexadecimal; stable across dumps until the next boot
    /// cgroup that the socket was created in; `unreachable:HEX` where `ss` could not name it.
    std::optional<QByteArray> cgroup;
    std::optional<bool> v6only;

    [[nodiscard]] bool cgroupIsKnown() const { return cgroup && !cgroup->startsWith("unreachable:"); }

    friend bool operator==(const Listener &, const Listener &) = default;
};

} // namespace Portmonote
