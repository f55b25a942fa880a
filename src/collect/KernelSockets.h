// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QString>

namespace Portmonote {

/// Sockets that the kernel itself opens and no process holds.
class KernelSockets
{
public:
    /// Looks which kernel services run in this network namespace.
    [[nodiscard]] static KernelSockets look();

    /// "vxlan", "WireGuard", "NFS server"; empty where none of them explains the port.
    [[nodiscard]] QString explain(Protocol protocol, quint16 port) const;

private:
    bool m_vxlan = false;
    bool m_wireguard = false;
    bool m_nfs = false;
};

} // namespace Portmonote
