// SPDX-License-Identifier: MIT
#pragma once

#include "core/Observation.h"
#include "core/PresenceBands.h"
#include "storage/Database.h"

namespace Portmonote {

/// Where time was not even: spans without observation, clocks that were set.
class TimeMarkStore
{
public:
    explicit TimeMarkStore(const Database &database) : m_database(database) {}

    /// Those that touch the range, in the order in which they were noticed.
    [[nodiscard]] StorageResult<QList<TimeMark>> marks(const QString &hostId, const TimeSpan &range) const;
    /// Compares the clocks of this round with those of the valid round before it, records what is to be
    /// said about it, and keeps them for the next. Within the caller's transaction. What it recorded.
    [[nodiscard]] StorageResult<QList<TimeMark>> note(const Observation &observation, qint64 roundId) const;
    /// Finds the spans without observation anew from the times of all rounds: where rounds came by import,
    /// or before spans were recorded. Causes that are known stay. Within the caller's transaction.
    [[nodiscard]] MaybeError rebuildSpans(const QString &hostId) const;

private:
    struct Before;
    [[nodiscard]] StorageResult<std::optional<Before>> clocksBefore(const QString &hostId) const;
    [[nodiscard]] StorageResult<bool> failedSince(const QString &hostId, qint64 roundId) const;
    [[nodiscard]] MaybeError insert(const QString &hostId, const TimeMark &mark) const;
    [[nodiscard]] StorageResult<qint64> lastEventId() const;
    [[nodiscard]] MaybeError cutAt(const QString &hostId, UtcMillis time) const;
    [[nodiscard]] MaybeError keepClocks(const Observation &observation, qint64 roundId,
                                        const QStringList &recentGaps) const;

    const Database &m_database;
};

} // namespace Portmonote
