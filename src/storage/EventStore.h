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
    /// Adds an event and returns its id.
    [[nodiscard]] StorageResult<qint64> append(const PortEvent &event) const;

private:
    const Database &m_database;
};

/// What happens to a port now, as it is known: to be appended.
[[nodiscard]] PortEvent eventOf(PortEvent::Type type, const PortFacts &facts, UtcMillis now);

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
