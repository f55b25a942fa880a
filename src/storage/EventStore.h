// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortEvent.h"
#include "core/PortFacts.h"
#include "storage/Database.h"

namespace Portmonote {

/// The history of ports.
class EventStore
{
public:
    explicit EventStore(const Database &database) : m_database(database) {}

    /// Oldest first; `since` (UTC ms) leaves older events out. Heartbeats say what the event before
    /// them said of owner and addresses.
    [[nodiscard]] StorageResult<QList<PortEvent>> history(qint64 runtimeId, UtcMillis since = 0) const;
    /// Notes that a person has seen what is behind these ports now; one transaction. Ports that were
    /// never seen, or are gone, are left out of the answer.
    [[nodiscard]] StorageResult<QList<PortEvent>> acknowledge(const QList<PortKey> &keys,
                                                              UtcMillis now) const;
    /// Takes events back, or puts them there again: undo and redo of an acknowledgement.
    [[nodiscard]] MaybeError remove(const QList<PortEvent> &events) const;
    [[nodiscard]] MaybeError restore(const QList<PortEvent> &events) const;
    /// Adds an event and returns its id.
    [[nodiscard]] StorageResult<qint64> append(const PortEvent &event) const;

private:
    const Database &m_database;
};

/// Adds many events; prepares its statement once. Use it within one transaction.
class EventWriter
{
public:
    explicit EventWriter(const Database &database);

    /// The id of the new row.
    [[nodiscard]] StorageResult<qint64> append(const PortEvent &event);

private:
    const Database &m_database;
    QSqlQuery m_insert;
};

} // namespace Portmonote
