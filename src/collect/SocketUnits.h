// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Portmonote {

/// The `.socket` files of systemd: which of them listens on which port, and which service it starts. Needs
/// neither systemd running nor a bus.
class SocketUnits
{
public:
    struct Unit
    {
        QString name;    ///< `cups.socket`
        QString service; ///< `cups.service`; `ssh@.service` where each connection gets its own
    };

    /// Reads those in the folders, the first of a name wins; with what is in `NAME.d` beside them. Empty:
    /// those of the system, then those of the user.
    [[nodiscard]] static SocketUnits read(const QStringList &folders = {});

    /// That listens on this port; nothing (an empty name) where none does, or more than one.
    [[nodiscard]] Unit listeningOn(Protocol protocol, quint16 port) const;
    /// What `name` starts, by its file, else by systemd's rule for names.
    [[nodiscard]] Unit named(const QString &name) const;
    /// A file of that name was read.
    [[nodiscard]] bool knows(const QString &name) const { return m_services.contains(name); }

private:
    QHash<QString, QString> m_services;  ///< `cups.socket` → `cups.service`
    QHash<PortKey, QStringList> m_ports; ///< → names of sockets
};

} // namespace Portmonote
