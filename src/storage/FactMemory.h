// SPDX-License-Identifier: MIT
#pragma once

#include "core/Observation.h"
#include "core/RoundDiff.h"
#include "storage/Database.h"

#include <QMutex>

#include <optional>

namespace Portmonote {

/// What is recorded of the ports of hosts, as it is after a round: so that the next one need not read it
/// again. Whoever else changes them makes it read anew: the database counts changes (fact_version). May be
/// used by several threads, each with its own connection.
class FactMemory
{
public:
    struct Host
    {
        KnownPorts known;
        ExpectedPorts expected; ///< the active ones among them
        qint64 version = 0;     ///< of the host's facts in the database
    };

    /// Takes out what is remembered; nothing where it is no longer so. Within a transaction that writes it
    /// stays true until its end. Who takes it puts it back, as it is then.
    [[nodiscard]] std::optional<Host> take(const Database &database, const QString &hostId);
    void put(const QString &hostId, Host host);
    /// The active ports, without taking anything out.
    [[nodiscard]] std::optional<ExpectedPorts> expected(const Database &database, const QString &hostId);

    [[nodiscard]] static Host make(KnownPorts known);
    /// Of the facts of a host; 0 where nobody counts them yet.
    [[nodiscard]] static qint64 versionOf(const Database &database, const QString &hostId);
    /// After a round that was recorded: these facts were written, and all others that are active seen, too.
    static void apply(Host &host, const QList<PortFacts> &written, const QList<PortKey> &unconfirmed,
                      UtcMillis at);

private:
    QMutex m_mutex;
    QHash<QString, Host> m_hosts;
};

} // namespace Portmonote
