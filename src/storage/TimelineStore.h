// SPDX-License-Identifier: MIT
#pragma once

#include "core/PresenceBands.h"
#include "storage/Database.h"

namespace Portmonote {

/// What the timeline shows of one host's axis, beside the tracks of its ports.
struct TimelineAxis
{
    QList<TimeMark> marks;
    std::optional<UtcMillis> firstAt; ///< of the oldest round or event
    std::optional<UtcMillis> lastRoundAt;
};

/// Reads just what a picture of some ports within some time needs; every read is answered by an index.
class TimelineStore
{
public:
    explicit TimelineStore(const Database &database) : m_database(database) {}

    /// One for each of `runtimeIds`, in their order.
    [[nodiscard]] StorageResult<QList<PortTrack>> tracks(const QList<qint64> &runtimeIds,
                                                         const TimeSpan &range) const;
    [[nodiscard]] StorageResult<TimelineAxis> axis(const QString &hostId, const TimeSpan &range) const;

private:
    const Database &m_database;
};

} // namespace Portmonote
