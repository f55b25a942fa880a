// SPDX-License-Identifier: MIT
#include "storage/MomentStore.h"

#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/RoundStore.h"
#include "storage/SqlValues.h"
#include "storage/TimeMarkStore.h"
#include "storage/TimelineStore.h"

#include <QSet>
#include <QSqlError>

#include <algorithm>

namespace Portmonote {

namespace {

/// Which events tell of a port at an instant.
struct Picked
{
    qint64 change = 0;
    qint64 acknowledged = 0;
    std::optional<UtcMillis> appearedAt;
    std::optional<UtcMillis> disappearedAt;
    UtcMillis aliveFrom = 0; ///< of the last heartbeat that had begun; 0: none
    UtcMillis aliveUntil = 0;
};

/// The last event of some types, by order, that is stamped no later. The condition is that of an index, which
/// holds no others; the plus is for the index of all events, which must not be taken.
QString lastEvent(const QString &column, const QString &types)
{
    return QStringLiteral("(SELECT e.%1 FROM port_event e WHERE e.port_runtime_id = r.id AND e.event_type %2 "
                          "AND +e.timestamp <= :at ORDER BY e.id DESC LIMIT 1)")
        .arg(column, types);
}

QString pickStatement()
{
    const QString alive = QStringLiteral(
        "(SELECT %1 FROM port_event e WHERE e.port_runtime_id = r.id AND e.event_type = 'alive' "
        "AND e.timestamp <= :at ORDER BY e.timestamp DESC LIMIT 1)");
    // That of a port that stays goes on until the last round (see StayingPorts).
    const QString until = QStringLiteral("CASE WHEN r.stays = 1 AND r.heartbeat_id = e.id THEN "
                                         "coalesce((SELECT h.finished_at FROM host_clock h "
                                         "WHERE h.host_id = r.host_id), e.until_at) ELSE e.until_at END");
    return QStringLiteral("SELECT r.id, %1, %2, %3, (SELECT e.id FROM port_event e WHERE e.port_runtime_id = "
                          "r.id AND e.event_type = 'acknowledged' AND +e.timestamp <= :at "
                          "ORDER BY e.id DESC LIMIT 1), %4, %5 FROM port_runtime r")
        .arg(lastEvent(
                 QStringLiteral("id"),
                 QStringLiteral("IN ('appeared', 'disappeared', 'process_changed', 'exposure_changed')")),
             lastEvent(QStringLiteral("timestamp"), QStringLiteral("= 'appeared'")),
             lastEvent(QStringLiteral("timestamp"), QStringLiteral("= 'disappeared'")),
             alive.arg(QStringLiteral("e.timestamp")), alive.arg(until));
}

StorageResult<QHash<qint64, Picked>> pick(const Database &database, UtcMillis time)
{
    QSqlQuery query = database.query();
    query.prepare(pickStatement());
    query.bindValue(QStringLiteral(":at"), time);
    if (!query.exec())
        return database.error(query.lastError());
    QHash<qint64, Picked> picked;
    while (query.next()) {
        if (query.value(1).isNull())
            continue; // not seen yet
        Picked one;
        one.change = query.value(1).toLongLong();
        one.appearedAt = fromSql<UtcMillis>(query.value(2));
        one.disappearedAt = fromSql<UtcMillis>(query.value(3));
        one.acknowledged = query.value(4).toLongLong();
        one.aliveFrom = query.value(5).toLongLong();
        one.aliveUntil = query.value(6).toLongLong();
        picked.insert(query.value(0).toLongLong(), one);
    }
    if (query.lastError().isValid())
        return database.error(query.lastError());
    return picked;
}

/// The process that is known today is the one of that time: then more is known of it.
bool isProcessOf(const PortFacts &facts, const PortEvent &change, UtcMillis seenAt)
{
    return change.pid && facts.pid == change.pid && facts.processName == change.processName
        && facts.processStartedAt && *facts.processStartedAt <= seenAt;
}

void rewind(PortFacts &facts, const Picked &picked, const PortEvent &change, UtcMillis roundAt)
{
    facts.active = change.type != PortEvent::Type::Disappeared;
    facts.appearedAt = picked.appearedAt.value_or(change.timestamp);
    facts.firstSeenAt = std::min(facts.firstSeenAt, facts.appearedAt);
    facts.lastDisappearedAt = picked.disappearedAt;
    UtcMillis seen = facts.active ? change.timestamp : facts.appearedAt;
    if (picked.aliveFrom > 0) // a heartbeat that goes on says when it was begun and, by then, the last round
        seen = std::max(seen, std::max(picked.aliveFrom, std::min(picked.aliveUntil, roundAt)));
    facts.lastSeenAt = seen;
    if (!isProcessOf(facts, change, seen)) {
        facts.commandLine.clear();
        facts.processStartedAt.reset();
    }
    facts.pid = change.pid;
    facts.processName = change.processName;
    facts.owner = change.owner;
    facts.addresses = change.addresses;
    facts.exposure = change.exposure;
    facts.sockets.clear();
    facts.acknowledged.reset();
    facts.transitions.clear();
}

} // namespace

StorageResult<QList<PortCard>> MomentStore::cardsAt(UtcMillis time) const
{
    const auto today = CardStore(m_database).cards();
    if (!today)
        return today.error();
    const auto picked = pick(m_database, time);
    if (!picked)
        return picked.error();
    QList<qint64> ids;
    for (const Picked &one : *picked)
        ids << one.change << one.acknowledged;
    const auto events = EventStore(m_database).events(ids);
    if (!events)
        return events.error();
    QHash<QString, UtcMillis> roundAt;
    QList<PortCard> cards;
    for (PortCard card : *today) {
        const auto one = picked->constFind(card.facts.id);
        if (one == picked->cend() || !events->contains(one->change))
            continue;
        const QString &host = card.key().hostId;
        if (!roundAt.contains(host)) {
            const auto last = RoundStore(m_database).lastValidUpTo(host, time);
            if (!last)
                return last.error();
            roundAt.insert(host, last->value_or(time));
        }
        rewind(card.facts, *one, events->value(one->change), roundAt.value(host));
        if (const auto known = events->constFind(one->acknowledged); known != events->cend())
            card.facts.acknowledged = Acknowledgement{known->timestamp, identityOf(known->owner),
                                                      known->exposure};
        cards.append(card);
    }
    if (auto failed = CardStore(m_database).readTransitions(cards, time))
        return *failed;
    return cards;
}

MaybeError MomentStore::fillPresence(QList<PortCard> &cards, UtcMillis time) const
{
    constexpr int days = 31;
    const TimeSpan range{time - days * millisPerDay, time + 1};
    QList<qint64> ids;
    QHash<QString, QList<TimeSpan>> unknown;
    for (const PortCard &card : std::as_const(cards)) {
        ids.append(card.facts.id);
        const QString &host = card.key().hostId;
        if (unknown.contains(host))
            continue;
        const auto marks = TimeMarkStore(m_database).marks(host, range);
        if (!marks)
            return marks.error();
        unknown.insert(host, unknownSpans(*marks, range, std::nullopt));
    }
    const auto tracks = TimelineStore(m_database).tracks(ids, range);
    if (!tracks)
        return tracks.error();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        PortFacts &facts = cards[i].facts;
        facts.presenceDay = time / millisPerDay;
        facts.presenceMask = presenceMask(tracks->at(i).bands(range), unknown.value(facts.key.hostId),
                                          facts.presenceDay, range.until);
    }
    return std::nullopt;
}

StorageResult<Moment> MomentStore::at(UtcMillis time, const QString &hostId) const
{
    Moment moment;
    moment.at = time;
    auto cards = cardsAt(time);
    if (!cards)
        return cards.error();
    moment.cards = *cards;
    if (auto failed = fillPresence(moment.cards, time))
        return *failed;
    const RoundStore rounds(m_database);
    const auto last = rounds.lastValidUpTo(hostId, time);
    if (!last)
        return last.error();
    moment.lastRoundAt = *last;
    const auto days = rounds.observedDays(hostId, time / millisPerDay);
    if (!days)
        return days.error();
    moment.observedDays = *days;
    const auto marks = TimeMarkStore(m_database).marks(hostId, {time, time});
    if (!marks)
        return marks.error();
    for (const TimeMark &mark : *marks) {
        if (mark.kind == TimeMark::Kind::NotObserved && mark.from < time && time < mark.until)
            moment.unobserved = mark;
    }
    return moment;
}

} // namespace Portmonote
