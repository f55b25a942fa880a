// SPDX-License-Identifier: MIT
#include "storage/TimeMarkStore.h"

#include "storage/SqlValues.h"

#include <QSqlError>

#include <algorithm>
#include <limits>

namespace Portmonote {

namespace {

constexpr qsizetype gapsKept = 5;

QList<qint64> numbers(const QStringList &texts)
{
    QList<qint64> values;
    for (const QString &text : texts)
        values.append(text.toLongLong());
    return values;
}

ClockReading clocksOf(const Observation &observation)
{
    ClockReading clocks = observation.clocks;
    clocks.wall = observation.finishedAt;
    return clocks;
}

} // namespace

struct TimeMarkStore::Before
{
    qint64 roundId = 0;
    ClockReading clocks;
    QStringList recentGaps; ///< milliseconds between the last rounds
};

StorageResult<QList<TimeMark>> TimeMarkStore::marks(const QString &hostId, const TimeSpan &range) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "SELECT id, round_id, kind, cause, from_at, until_at, shift_ms, after_event FROM time_mark "
        "WHERE host_id = ? AND until_at >= ? AND from_at <= ? ORDER BY id"));
    query.addBindValue(hostId);
    query.addBindValue(range.from);
    query.addBindValue(range.until);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<TimeMark> marks;
    while (query.next()) {
        TimeMark mark;
        mark.id = query.value(0).toLongLong();
        mark.roundId = query.value(1).toLongLong();
        mark.kind = timeMarkFromString(query.value(2).toString()).value_or(TimeMark::Kind::NotObserved);
        mark.cause = causeFromString(query.value(3).toString());
        mark.from = query.value(4).toLongLong();
        mark.until = query.value(5).toLongLong();
        mark.shift = query.value(6).toLongLong();
        mark.afterEvent = query.value(7).toLongLong();
        marks.append(mark);
    }
    return marks;
}

StorageResult<std::optional<TimeMarkStore::Before>> TimeMarkStore::clocksBefore(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("SELECT round_id, finished_at, boot_id, boot_ms, awake_ms, zone, utc_offset, "
                       "recent_gaps FROM host_clock WHERE host_id = ?"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    if (!query.next())
        return std::optional<Before>();
    Before before;
    before.roundId = query.value(0).toLongLong();
    before.clocks.wall = query.value(1).toLongLong();
    before.clocks.bootId = query.value(2).toString();
    before.clocks.bootMillis = fromSql<qint64>(query.value(3));
    before.clocks.awakeMillis = fromSql<qint64>(query.value(4));
    before.clocks.zone = query.value(5).toString();
    before.clocks.utcOffset = fromSql<int>(query.value(6));
    before.recentGaps = stringsFromJson(query.value(7).toString());
    return std::optional<Before>(before);
}

StorageResult<bool> TimeMarkStore::failedSince(const QString &hostId, qint64 roundId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM round WHERE host_id = ? AND valid = 0 AND id > ?)"));
    query.addBindValue(hostId);
    query.addBindValue(roundId);
    if (!query.exec() || !query.next())
        return m_database.error(query.lastError());
    return query.value(0).toInt() != 0;
}

MaybeError TimeMarkStore::insert(const QString &hostId, const TimeMark &mark) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("INSERT INTO time_mark (host_id, round_id, kind, cause, from_at, until_at, "
                                 "shift_ms, after_event) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(hostId);
    query.addBindValue(mark.roundId);
    query.addBindValue(toString(mark.kind));
    query.addBindValue(toString(mark.cause));
    query.addBindValue(mark.from);
    query.addBindValue(mark.until);
    query.addBindValue(mark.shift);
    query.addBindValue(mark.afterEvent);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

StorageResult<qint64> TimeMarkStore::lastEventId() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT max(id) FROM port_event")) || !query.next())
        return m_database.error(query.lastError());
    return query.value(0).toLongLong();
}

MaybeError TimeMarkStore::cutAt(const QString &hostId, UtcMillis time) const
{
    QSqlQuery query = m_database.query();
    for (const char *statement :
         {"DELETE FROM time_mark WHERE host_id = :host AND kind = 'not_observed' AND from_at >= :time",
          "UPDATE time_mark SET until_at = :time WHERE host_id = :host AND kind = 'not_observed' "
          "AND until_at > :time"}) {
        query.prepare(QLatin1String(statement));
        query.bindValue(QStringLiteral(":time"), time);
        query.bindValue(QStringLiteral(":host"), hostId);
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    return std::nullopt;
}

MaybeError TimeMarkStore::keepClocks(const Observation &observation, qint64 roundId,
                                     const QStringList &recentGaps) const
{
    const ClockReading clocks = clocksOf(observation);
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("INSERT OR REPLACE INTO host_clock (host_id, round_id, finished_at, boot_id, boot_ms, "
                       "awake_ms, zone, utc_offset, recent_gaps) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(observation.hostId);
    query.addBindValue(roundId);
    query.addBindValue(clocks.wall);
    query.addBindValue(textOrNull(clocks.bootId));
    query.addBindValue(toSql(clocks.bootMillis));
    query.addBindValue(toSql(clocks.awakeMillis));
    query.addBindValue(textOrNull(clocks.zone));
    query.addBindValue(toSql(clocks.utcOffset));
    query.addBindValue(toJsonText(recentGaps));
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

StorageResult<QList<TimeMark>> TimeMarkStore::note(const Observation &observation, qint64 roundId) const
{
    const auto before = clocksBefore(observation.hostId);
    if (!before)
        return before.error();
    if (!before->has_value()) {
        if (auto failed = keepClocks(observation, roundId, {}))
            return *failed;
        return QList<TimeMark>();
    }
    const auto failedBetween = failedSince(observation.hostId, (*before)->roundId);
    if (!failedBetween)
        return failedBetween.error();
    const ClockReading now = clocksOf(observation);
    QStringList gaps = (*before)->recentGaps;
    const qint64 limit = observationLimit(observation.intervalSeconds, numbers(gaps));
    QList<TimeMark> marks = marksBetween((*before)->clocks, now, limit, *failedBetween);
    const qint64 gap = now.wall - (*before)->clocks.wall;
    if (gap < 0) {
        // What was said of times that are still to come is void.
        if (auto failed = cutAt(observation.hostId, now.wall))
            return *failed;
    } else {
        gaps.append(QString::number(gap));
        gaps = gaps.mid(std::max<qsizetype>(0, gaps.size() - gapsKept));
    }
    const auto lastEvent = marks.isEmpty() ? StorageResult<qint64>(0) : lastEventId();
    if (!lastEvent)
        return lastEvent.error();
    for (TimeMark &mark : marks) {
        mark.roundId = roundId;
        mark.afterEvent = *lastEvent;
        if (auto failed = insert(observation.hostId, mark))
            return *failed;
    }
    if (auto failed = keepClocks(observation, roundId, gaps))
        return *failed;
    return marks;
}

MaybeError TimeMarkStore::rebuildSpans(const QString &hostId) const
{
    const auto known = marks(hostId, {0, std::numeric_limits<qint64>::max()});
    if (!known)
        return known.error();
    QSqlQuery rounds = m_database.query();
    rounds.prepare(QStringLiteral("SELECT id, finished_at FROM round WHERE host_id = ? AND valid = 1 "
                                  "ORDER BY finished_at, id"));
    rounds.addBindValue(hostId);
    if (!rounds.exec())
        return m_database.error(rounds.lastError());
    QList<TimeMark> spans;
    QList<qint64> gaps;
    UtcMillis before = 0;
    while (rounds.next()) {
        const UtcMillis at = rounds.value(1).toLongLong();
        if (before > 0 && at - before > observationLimit(std::nullopt, gaps)) {
            TimeMark span;
            span.roundId = rounds.value(0).toLongLong();
            span.from = before;
            span.until = at;
            for (const TimeMark &mark : *known) {
                if (mark.kind == TimeMark::Kind::NotObserved && mark.until == at)
                    span.cause = mark.cause;
            }
            spans.append(span);
        }
        if (before > 0)
            gaps.append(at - before);
        gaps = gaps.mid(std::max<qsizetype>(0, gaps.size() - gapsKept));
        before = at;
    }
    QSqlQuery remove = m_database.query();
    remove.prepare(QStringLiteral("DELETE FROM time_mark WHERE host_id = ? AND kind = 'not_observed'"));
    remove.addBindValue(hostId);
    if (!remove.exec())
        return m_database.error(remove.lastError());
    for (const TimeMark &span : std::as_const(spans)) {
        if (auto failed = insert(hostId, span))
            return failed;
    }
    return std::nullopt;
}

} // namespace Portmonote
