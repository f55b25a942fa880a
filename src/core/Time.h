// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace Portmonote {

/// A point in time: milliseconds since the Unix epoch, UTC. What the database stores, too.
using UtcMillis = qint64;

inline constexpr UtcMillis millisPerSecond = 1000;
inline constexpr UtcMillis millisPerHour = 3'600'000;
inline constexpr UtcMillis millisPerDay = 86'400'000;

/// ISO 8601 with milliseconds and a trailing Z, as every machine output writes times.
[[nodiscard]] inline QString isoUtc(UtcMillis time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace Portmonote
