// SPDX-License-Identifier: MIT
#pragma once

#include "core/AwayNews.h"
#include "storage/Database.h"

namespace Portmonote {

/// What happened since somebody looked last. A place in the history is the id of an event: the order of
/// recording, whatever the clock said.
class AwayStore
{
public:
    explicit AwayStore(const Database &database) : m_database(database) {}

    /// Of the last event of all; 0 where there is none.
    [[nodiscard]] StorageResult<qint64> lastEventId() const;
    /// All but heartbeats behind the event with this id, in their order.
    [[nodiscard]] StorageResult<QList<PortHappening>> since(qint64 eventId) const;

private:
    const Database &m_database;
};

} // namespace Portmonote
