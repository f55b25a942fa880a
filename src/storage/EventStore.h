// SPDX-License-Identifier: MIT
#pragma once

#include "core/OwnerDetails.h"
#include "core/PortEvent.h"
#include "core/PortFacts.h"
#include "storage/Database.h"

#include <QHash>

namespace Portmonote {

/// The history of ports.
class EventStore
{
public:
    explicit EventStore(const Database &database) : m_database(database) {}

    /// In the order of the rounds, whatever the clock said; `since` (UTC ms) leaves older events out.
    /// Heartbeats say what the event before them said of owner and addresses.
    [[nodiscard]] StorageResult<QList<PortEvent>> history(qint64 runtimeId, UtcMillis since = 0) const;
    /// The last `count` events before the one with the id `before` (0: the last ones of all), in their
    /// order: a page of the history.
    [[nodiscard]] StorageResult<QList<PortEvent>> page(qint64 runtimeId, qint64 before, int count) const;
    /// Those that exist among `ids`, by id; as they are stored.
    [[nodiscard]] StorageResult<QHash<qint64, PortEvent>> events(const QList<qint64> &ids) const;
    /// Ids are the order of events. Where events were added that are older than others, the whole history
    /// of the port gets new ones: by time, but none before one that it followed. Within a transaction.
    [[nodiscard]] MaybeError putInOrder(qint64 runtimeId, qint64 firstAdded) const;
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
    OwnerDetailsWriter m_details;
};

} // namespace Portmonote
