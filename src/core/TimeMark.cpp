// SPDX-License-Identifier: MIT
#include "core/TimeMark.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Portmonote {

namespace {

struct TimeMarkText
{
    Q_DECLARE_TR_FUNCTIONS(TimeMark)
};

constexpr std::array kindNames{"not_observed", "clock_set", "zone_changed"};
constexpr std::array causeNames{"unknown", "suspended", "restarted", "not_running", "failed", "clock_set"};

/// Clocks drift, and are slewed by up to 500 ppm: that is no jump.
constexpr qint64 leastJump = 10 * millisPerSecond;
constexpr qint64 driftShare = 1000;

QString causeWords(TimeMark::Cause cause)
{
    switch (cause) {
    case TimeMark::Cause::Suspended:
        return TimeMarkText::tr("suspended");
    case TimeMark::Cause::Restarted:
        return TimeMarkText::tr("the machine was off or restarted");
    case TimeMark::Cause::NotRunning:
        return TimeMarkText::tr("Portmonote was not running");
    case TimeMark::Cause::Failed:
        return TimeMarkText::tr("observations failed");
    case TimeMark::Cause::ClockSet:
        return TimeMarkText::tr("the clock was set over it");
    case TimeMark::Cause::Unknown:
        break;
    }
    return {};
}

/// Time that really passed, where one boot's clock can tell.
std::optional<qint64> elapsedBetween(const ClockReading &before, const ClockReading &now)
{
    const bool sameBoot = !before.bootId.isEmpty() && before.bootId == now.bootId && before.bootMillis
        && now.bootMillis && *now.bootMillis >= *before.bootMillis;
    return sameBoot ? std::optional<qint64>(*now.bootMillis - *before.bootMillis) : std::nullopt;
}

TimeMark::Cause causeOf(const ClockReading &before, const ClockReading &now, std::optional<qint64> elapsed,
                        qint64 limit, bool failedBetween)
{
    if (elapsed && *elapsed <= limit)
        return TimeMark::Cause::ClockSet;
    if (elapsed && before.awakeMillis && now.awakeMillis) {
        const qint64 asleep = *elapsed - (*now.awakeMillis - *before.awakeMillis);
        if (asleep >= *elapsed / 2)
            return TimeMark::Cause::Suspended;
    }
    if (failedBetween)
        return TimeMark::Cause::Failed;
    if (before.bootId.isEmpty() || now.bootId.isEmpty())
        return TimeMark::Cause::Unknown;
    return before.bootId == now.bootId ? TimeMark::Cause::NotRunning : TimeMark::Cause::Restarted;
}

} // namespace

QString toString(TimeMark::Kind kind)
{
    return QLatin1String(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<TimeMark::Kind> timeMarkFromString(QStringView text)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (text == QLatin1String(kindNames.at(i)))
            return static_cast<TimeMark::Kind>(i);
    }
    return std::nullopt;
}

QString toString(TimeMark::Cause cause)
{
    return QLatin1String(causeNames.at(static_cast<size_t>(cause)));
}

TimeMark::Cause causeFromString(QStringView text)
{
    for (size_t i = 0; i < causeNames.size(); ++i) {
        if (text == QLatin1String(causeNames.at(i)))
            return static_cast<TimeMark::Cause>(i);
    }
    return TimeMark::Cause::Unknown;
}

QString describe(const TimeMark &mark)
{
    const QString amount = durationText(std::abs(mark.shift) / millisPerSecond);
    switch (mark.kind) {
    case TimeMark::Kind::ClockSet:
        return mark.shift < 0 ? TimeMarkText::tr("the clock was set back by %1").arg(amount)
                              : TimeMarkText::tr("the clock was set forward by %1").arg(amount);
    case TimeMark::Kind::ZoneChanged:
        return mark.shift < 0
            ? TimeMarkText::tr("local time went back by %1 (summer time, or another zone)").arg(amount)
            : TimeMarkText::tr("local time went forward by %1 (summer time, or another zone)").arg(amount);
    case TimeMark::Kind::NotObserved:
        break;
    }
    const QString length = durationText((mark.until - mark.from) / millisPerSecond);
    const QString cause = causeWords(mark.cause);
    return cause.isEmpty() ? TimeMarkText::tr("not observed for %1").arg(length)
                           : TimeMarkText::tr("not observed for %1 (%2)").arg(length, cause);
}

qint64 observationLimit(std::optional<qint64> intervalSeconds, QList<qint64> recentGaps)
{
    constexpr qint64 slack = 5 * 60 * millisPerSecond;
    if (intervalSeconds)
        return 2 * *intervalSeconds * millisPerSecond + slack;
    qint64 usual = 0;
    if (!recentGaps.isEmpty()) {
        std::sort(recentGaps.begin(), recentGaps.end());
        usual = recentGaps.at((recentGaps.size() - 1) / 2);
    }
    return std::max(2 * millisPerHour, usual * 2) + slack;
}

QList<TimeMark> marksBetween(const ClockReading &before, const ClockReading &now, qint64 limit,
                             bool failedBetween)
{
    QList<TimeMark> marks;
    const qint64 wallElapsed = now.wall - before.wall;
    const std::optional<qint64> elapsed = elapsedBetween(before, now);
    const qint64 shift = elapsed ? wallElapsed - *elapsed : std::min<qint64>(0, wallElapsed);
    if (std::abs(shift) > std::max(leastJump, elapsed.value_or(0) / driftShare)) {
        TimeMark jump;
        jump.kind = TimeMark::Kind::ClockSet;
        jump.from = jump.until = now.wall;
        jump.shift = shift;
        marks.append(jump);
    }
    if (wallElapsed > limit) {
        TimeMark gap;
        gap.from = before.wall;
        gap.until = now.wall;
        gap.cause = causeOf(before, now, elapsed, limit, failedBetween);
        marks.append(gap);
    }
    if (before.utcOffset && now.utcOffset && *before.utcOffset != *now.utcOffset) {
        TimeMark zone;
        zone.kind = TimeMark::Kind::ZoneChanged;
        zone.from = zone.until = now.wall;
        zone.shift = qint64(*now.utcOffset - *before.utcOffset) * millisPerSecond;
        marks.append(zone);
    }
    return marks;
}

} // namespace Portmonote
