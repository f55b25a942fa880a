// SPDX-License-Identifier: MIT
#pragma once

#include "core/OwnerDetails.h"
#include "core/PortFacts.h"
#include "storage/Database.h"

namespace Portmonote {

/// Writes many rows of `port_runtime`; prepares its statements once. Use it within one transaction.
class FactWriter
{
public:
    explicit FactWriter(const Database &database);

    /// The id of the new row.
    [[nodiscard]] StorageResult<qint64> insert(const PortFacts &facts);

    /// A heartbeat does not span an event; the next round begins a new one.
    enum class Heartbeat { Continues, Ends };
    /// Everything but the key, the first sight and the days of presence.
    [[nodiscard]] MaybeError update(const PortFacts &facts, Heartbeat heartbeat);

    /// Everything but the key; for what comes from elsewhere. The next round begins a heartbeat.
    [[nodiscard]] MaybeError replace(const PortFacts &facts);

private:
    const Database &m_database;
    QSqlQuery m_insert;
    OwnerDetailsWriter m_details;
    QSqlQuery m_update;
};

} // namespace Portmonote
