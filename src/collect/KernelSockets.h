// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Portmonote {

/// Sockets that the kernel itself opens and no process holds.
class KernelSockets
{
public:
    struct Explanation
    {
        QString name;           ///< "vxlan vx0", "WireGuard wg0", "NFS server"
        bool isCertain = false; ///< the kernel says that this very port is of it
    };

    /// Looks which kernel services run in this network namespace: its tunnels and their ports by rtnetlink,
    /// which everybody may ask; NFS and lockd by /proc.
    [[nodiscard]] static KernelSockets look();

    /// A table of the kernel names this very port.
    [[nodiscard]] std::optional<Explanation> certain(Protocol protocol, quint16 port) const;
    /// As good as can be told of a socket of root that no process holds: WireGuard listens where it is told
    /// to, and only administrators are told where.
    [[nodiscard]] std::optional<Explanation> likely(Protocol protocol) const;

private:
    void readLinks();
    void readServices();

    QHash<PortKey, QString> m_ports; ///< of no host
    QStringList m_wireguard;         ///< names of its devices
};

} // namespace Portmonote
