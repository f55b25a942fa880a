// SPDX-License-Identifier: MIT
#include "collect/OwnerMemory.h"

#include <algorithm>
#include <utility>

namespace Portmonote {

const OwnerMemory::Port *OwnerMemory::find(const PortKey &key, const Sockets &sockets) const
{
    const auto port = m_ports.constFind(key);
    if (port == m_ports.cend())
        return nullptr;
    const bool same = std::equal(port->sockets.begin(), port->sockets.end(), sockets.begin(), sockets.end(),
                                 [](const Listener &then, const Listener *now) { return then == *now; });
    return same ? &*port : nullptr;
}

void OwnerMemory::keep(const Sockets &sockets, const ProcessInfo &process, const ObservedPort &resolved)
{
    Port port;
    port.sockets.reserve(sockets.size());
    for (const Listener *socket : sockets)
        port.sockets.append(*socket);
    port.process = process;
    port.process.arguments.clear();
    port.arguments = qHash(process.arguments);
    port.resolved = resolved;
    m_next.insert(resolved.key, std::move(port));
}

bool OwnerMemory::isOf(const Port &port, const ProcessInfo &now)
{
    const ProcessInfo &then = port.process;
    return then.startTicks == now.startTicks && then.name == now.name && then.executable == now.executable
        && then.uid == now.uid && then.commandLine == now.commandLine
        && port.arguments == qHash(now.arguments);
}

void OwnerMemory::endRound()
{
    m_ports = std::exchange(m_next, {});
    m_next.reserve(m_ports.size());
}

} // namespace Portmonote
