// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

namespace Portmonote {

/// What becomes of old rows. Changes are kept for ever, whatever it says; only heartbeats, which say that
/// a port was still there, may become fewer.
struct RetentionPolicy
{
    bool thinsHeartbeats = true;
    int dailyDays = 365; ///< so long one a day; older ones become one a month

    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

/// The first instant (UTC) of the month that `time` is in, and of the month behind it.
[[nodiscard]] inline UtcMillis monthOf(UtcMillis time)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date();
    return QDateTime(QDate(date.year(), date.month(), 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}
[[nodiscard]] inline UtcMillis monthAfter(UtcMillis month)
{
    return monthOf(month + 32 * millisPerDay);
}

} // namespace Portmonote
