// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"
#include "storage/Database.h"

#include <optional>

namespace Portmonote {

/// Ports to which nothing happens, on hosts with many of them. Their rows say that they stay
/// (port_runtime.stays); when they were seen last, and how far their heartbeats go, is when the last valid
/// round of the host was finished (host_clock). So a round in which nothing happens writes none of their
/// rows. The view port_card and the readers of events tell the same either way.
///
/// All within the caller's transaction.
class StayingPorts
{
public:
    StayingPorts(const Database &database, QString hostId);

    /// When the last valid round was finished: the first time that it is asked for, then it stays the same.
    /// 0: there was none.
    [[nodiscard]] StorageResult<UtcMillis> lastRound() const;
    /// Writes the times into the rows, before something else happens to the ports: to those with these ids,
    /// or to all of the host.
    [[nodiscard]] MaybeError settle(const std::optional<QList<qint64>> &ids = std::nullopt) const;
    /// From now on, all that have a heartbeat of this day (since the epoch) stay; but for some.
    [[nodiscard]] MaybeError stay(qint64 day, const QList<qint64> &except) const;

private:
    const Database &m_database;
    QString m_hostId;
    mutable std::optional<UtcMillis> m_lastRound;
};

} // namespace Portmonote
