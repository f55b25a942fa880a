// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"
#include "core/TimeMark.h"
#include "storage/Database.h"

namespace Portmonote {

/// What was known of all ports at one instant.
struct Moment
{
    UtcMillis at = 0;
    QList<PortCard> cards;                ///< ports that had been seen by then, with the notes of today
    std::optional<UtcMillis> lastRoundAt; ///< of this host, at that time; nothing before the first
    quint64 observedDays = 0;             ///< bit n: a valid round n days before
    std::optional<TimeMark> unobserved;   ///< nobody looked at that time
};

/// Rebuilds moments from the history. The state of a port at an instant is what the last event says, by
/// the order of the rounds, that is stamped no later.
class MomentStore
{
public:
    explicit MomentStore(const Database &database) : m_database(database) {}

    [[nodiscard]] StorageResult<Moment> at(UtcMillis time, const QString &hostId) const;

private:
    [[nodiscard]] StorageResult<QList<PortCard>> cardsAt(UtcMillis time) const;
    [[nodiscard]] MaybeError fillPresence(QList<PortCard> &cards, UtcMillis time) const;

    const Database &m_database;
};

} // namespace Portmonote
