// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QHash>
#include <QString>
#include <QStringList>

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
    /// Where NFS and rpcbind tell of themselves.
    struct Sources
    {
        QString root;        ///< in front of /proc and /sys
        quint16 rpcPort = 0; ///< of rpcbind; it is asked where lockd is loaded, and never else
    };

    /// Looks which kernel services run in this network namespace: its tunnels and their ports by rtnetlink,
    /// which everybody may ask; ports of WireGuard, which only administrators are told; NFS and lockd by
    /// /proc and rpcbind. Waits for half a second at most: for a worker thread.
    [[nodiscard]] static KernelSockets look();
    [[nodiscard]] static KernelSockets look(const Sources &sources);

    /// A table of the kernel names this very port.
    [[nodiscard]] std::optional<Explanation> certain(Protocol protocol, quint16 port) const;
    /// As good as can be told of a socket of root. `unit`: in whose control group it was made, if that is a
    /// service; `isHeld` where it cannot be told that no process holds it.
    [[nodiscard]] std::optional<Explanation> likely(Protocol protocol, quint16 port, const QString &unit,
                                                    bool mayBeHeld) const;

private:
    void readLinks();
    void readServices(const Sources &sources);

    QHash<PortKey, QString> m_ports;  ///< of no host; the kernel says so
    QHash<PortKey, QString> m_likely; ///< by the port on which it usually is, or as rpcbind was told
    QStringList m_wireguard;          ///< devices whose ports are not told
    bool m_hasCallback = false;       ///< NFS 4.0 is mounted: servers call back, on any port
};

} // namespace Portmonote
