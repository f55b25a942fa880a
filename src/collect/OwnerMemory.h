// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ProcFs.h"
#include "core/Listener.h"
#include "core/Observation.h"

#include <QHash>

namespace Portmonote {

/// Ports as an earlier round resolved them, so that a round asks /proc only about what is new in it: sockets
/// with the same cookie, held by the same processes at the same descriptors, need not be confirmed again as
/// long as the process behind the port is the one that it was. Nothing that others could tell differently the
/// next time (container engines, unit files, more rights) is kept. For one host; used by one round at a time.
class OwnerMemory
{
public:
    using Sockets = QList<const Listener *>;
    struct Port
    {
        QList<Listener> sockets; ///< sorted, as the resolver does
        ProcessInfo process;     ///< without its arguments, which may hold secrets
        size_t arguments = 0;    ///< their hash
        ObservedPort resolved;
    };

    /// What is known of the port, where its sockets are the very same. Whether its process is, too, is for
    /// the caller to see.
    [[nodiscard]] const Port *find(const PortKey &key, const Sockets &sockets) const;
    /// For the round after this one. What is not kept in a round is forgotten at its end.
    void keep(const Sockets &sockets, const ProcessInfo &process, const ObservedPort &resolved);
    void keepAgain(const Port &port) { m_next.insert(port.resolved.key, port); }
    void endRound();

    /// `now` is the program that was behind the port, still under the same name.
    [[nodiscard]] static bool isOf(const Port &port, const ProcessInfo &now);

private:
    QHash<PortKey, Port> m_ports;
    QHash<PortKey, Port> m_next;
};

} // namespace Portmonote
