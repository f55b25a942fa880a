// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QList>
#include <QString>

#include <optional>

namespace Portmonote {

/// What the clocks of a machine said at one moment. The wall clock can be set, and stands for nothing
/// but itself; the others tell how much time really passed within one boot.
struct ClockReading
{
    UtcMillis wall = 0;
    QString bootId;                    ///< empty: another machine, or not known
    std::optional<qint64> bootMillis;  ///< since the boot, suspend included (CLOCK_BOOTTIME)
    std::optional<qint64> awakeMillis; ///< since the boot, without suspend (CLOCK_MONOTONIC)
    QString zone;                      ///< of the local time, e.g. `Europe/Berlin`
    std::optional<int> utcOffset;      ///< of the local time at that moment, seconds
};

/// A place on the time axis where it is not as even as it looks.
struct TimeMark
{
    enum class Kind : quint8 {
        NotObserved, ///< nobody looked between `from` and `until`: unknown, and never "closed"
        ClockSet,    ///< the clock was set by `shift`; `from` and `until` are what it says since
        ZoneChanged, ///< local time moved by `shift` against UTC: summer time, or another zone
    };
    enum class Cause : quint8 { ///< of NotObserved
        Unknown,
        Suspended,
        Restarted,  ///< the machine was off, or restarted
        NotRunning, ///< the machine ran, the program did not
        Failed,     ///< it looked, and could not see
        ClockSet,   ///< the clock went over this time within a moment
    };

    qint64 id = 0;
    qint64 roundId = 0;    ///< the round that noticed it
    qint64 afterEvent = 0; ///< the last event that was recorded before: its place in the order; 0: not known
    Kind kind = Kind::NotObserved;
    Cause cause = Cause::Unknown;
    UtcMillis from = 0;
    UtcMillis until = 0;
    qint64 shift = 0; ///< milliseconds, positive: forward

    friend bool operator==(const TimeMark &, const TimeMark &) = default;
};

/// `not_observed`, `clock_set`, `zone_changed`.
[[nodiscard]] QString toString(TimeMark::Kind kind);
[[nodiscard]] std::optional<TimeMark::Kind> timeMarkFromString(QStringView text);
/// `unknown`, `suspended`, `restarted`, `not_running`, `failed`, `clock_set`.
[[nodiscard]] QString toString(TimeMark::Cause cause);
[[nodiscard]] TimeMark::Cause causeFromString(QStringView text);
/// In words for a person: "not observed for 2 d (suspended)", "the clock was set back by 3 d".
[[nodiscard]] QString describe(const TimeMark &mark);

/// How long two valid rounds may be apart before the time between them counts as not observed. Where
/// the interval is known, a little more than two of them; else from what was usual of late.
[[nodiscard]] qint64 observationLimit(std::optional<qint64> intervalSeconds, QList<qint64> recentGaps);

/// What must be said about the time between two valid rounds. Pure.
[[nodiscard]] QList<TimeMark> marksBetween(const ClockReading &before, const ClockReading &now, qint64 limit,
                                           bool failedBetween);

} // namespace Portmonote
