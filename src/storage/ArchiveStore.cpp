// SPDX-License-Identifier: MIT
#include "storage/ArchiveStore.h"

#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/FactWriter.h"
#include "storage/StayingPorts.h"
#include "storage/WhyStore.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <set>
#include <tuple>

namespace Portmonote {

namespace {

/// An event is known by what happened, when, and to whom; a heartbeat may have grown since.
using EventName = std::tuple<PortEvent::Type, UtcMillis, qint64>;

EventName nameOf(const PortEvent &event)
{
    return {event.type, event.timestamp, event.pid.value_or(-1)};
}

/// Events of `others` that are not among `known`.
QList<PortEvent> missingEvents(const QList<PortEvent> &known, const QList<PortEvent> &others)
{
    std::set<EventName> names;
    for (const PortEvent &event : known)
        names.insert(nameOf(event));
    QList<PortEvent> missing;
    for (const PortEvent &event : others) {
        if (!names.contains(nameOf(event)))
            missing.append(event);
    }
    return missing;
}

/// The days of both, as seen from the later one's day 0.
void mergePresence(PortFacts &facts, const PortFacts &other)
{
    const bool otherIsLater = other.presenceDay > facts.presenceDay;
    const PortFacts &late = otherIsLater ? other : facts;
    const PortFacts &early = otherIsLater ? facts : other;
    const qint64 days = late.presenceDay - early.presenceDay;
    constexpr quint64 storable = ~quint64(0) >> 1; // SQLite's integers have a sign
    const quint64 shifted = days < 63 ? (early.presenceMask << days) & storable : 0;
    const quint64 mask = late.presenceMask | shifted;
    facts.presenceDay = late.presenceDay;
    facts.presenceMask = mask;
}

/// What is known of a port from two sources: the present of the one that was seen last.
PortFacts merged(const PortFacts &here, const PortFacts &there)
{
    PortFacts facts = there.lastSeenAt > here.lastSeenAt ? there : here;
    facts.id = here.id;
    facts.firstSeenAt = std::min(here.firstSeenAt, there.firstSeenAt);
    const auto goneAt = [](const PortFacts &f) { return f.lastDisappearedAt.value_or(0); };
    if (const UtcMillis gone = std::max(goneAt(here), goneAt(there)); gone > 0)
        facts.lastDisappearedAt = gone;
    const PortFacts other = there.lastSeenAt > here.lastSeenAt ? here : there;
    mergePresence(facts, other);
    return facts;
}

} // namespace

StorageResult<std::optional<PortArchive>> ArchiveStore::read(const PortKey &key) const
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("SELECT * FROM port_runtime WHERE host_id = ? AND protocol = ? AND port = ?"));
    query.addBindValue(key.hostId);
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    if (!query.exec())
        return m_database.error(query.lastError());
    if (!query.next())
        return std::optional<PortArchive>();
    const CardColumns columns(query.record());
    PortArchive archive;
    archive.facts = columns.readFacts(query);
    if (query.value(QStringLiteral("stays")).toInt() != 0) {
        const auto lastRound = StayingPorts(m_database, key.hostId).lastRound();
        if (!lastRound)
            return lastRound.error();
        if (*lastRound > 0)
            archive.facts.lastSeenAt = *lastRound;
    }
    const qint64 heartbeat = query.value(QStringLiteral("heartbeat_id")).toLongLong();
    const auto events = EventStore(m_database).history(archive.facts.id);
    if (!events)
        return events.error();
    archive.events = *events;
    const auto reasons = WhyStore(m_database).reports(archive.facts.id);
    if (!reasons)
        return reasons.error();
    archive.reasons = *reasons;
    for (qsizetype i = 0; i < archive.events.size(); ++i) {
        if (archive.events.at(i).id == heartbeat)
            archive.openHeartbeat = i;
    }
    return std::optional<PortArchive>(archive);
}

StorageResult<QList<PortKey>> ArchiveStore::keys() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT host_id, protocol, port FROM port_runtime "
                                   "ORDER BY host_id, port, protocol")))
        return m_database.error(query.lastError());
    QList<PortKey> keys;
    while (query.next()) {
        keys.append({query.value(0).toString(),
                     protocolFromString(query.value(1).toString()).value_or(Protocol::Tcp),
                     static_cast<quint16>(query.value(2).toUInt())});
    }
    return keys;
}

MaybeError ArchiveStore::insertEvents(qint64 runtimeId, const QList<PortEvent> &events,
                                      std::optional<qsizetype> openHeartbeat) const
{
    EventWriter writer(m_database);
    std::optional<qint64> heartbeat;
    for (qsizetype i = 0; i < events.size(); ++i) {
        PortEvent event = events.at(i);
        event.runtimeId = runtimeId;
        const auto id = writer.append(event);
        if (!id)
            return id.error();
        if (openHeartbeat == i)
            heartbeat = *id;
    }
    if (!heartbeat)
        return std::nullopt;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("UPDATE port_runtime SET heartbeat_id = ? WHERE id = ?"));
    query.addBindValue(*heartbeat);
    query.addBindValue(runtimeId);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

MaybeError ArchiveStore::insertEventsBetween(qint64 runtimeId, const QList<PortEvent> &events) const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM port_event")) || !query.next())
        return m_database.error(query.lastError());
    const qint64 firstAdded = query.value(0).toLongLong();
    query.finish();
    if (auto failed = insertEvents(runtimeId, events, {}))
        return failed;
    if (auto failed = m_database.execute(QStringLiteral("DELETE FROM thinned"))) // it may be older than that
        return failed;
    return EventStore(m_database).putInOrder(runtimeId, firstAdded);
}

MaybeError ArchiveStore::appendReasons(qint64 runtimeId, const QList<WhyReport> &reasons) const
{
    const WhyStore store(m_database);
    for (const WhyReport &reason : reasons) {
        if (auto failed = store.append(runtimeId, reason))
            return failed;
    }
    return std::nullopt;
}

MaybeError ArchiveStore::insert(const PortArchive &archive) const
{
    const auto id = FactWriter(m_database).insert(archive.facts);
    if (!id)
        return id.error();
    if (auto failed = appendReasons(*id, archive.reasons))
        return failed;
    return insertEvents(*id, archive.events, archive.openHeartbeat);
}

StorageResult<MergeResult> ArchiveStore::merge(const PortArchive &archive) const
{
    const auto here = read(archive.facts.key);
    if (!here)
        return here.error();
    if (!here->has_value()) {
        if (auto failed = insert(archive))
            return *failed;
        return MergeResult{true, true, static_cast<int>(archive.events.size())};
    }
    const QList<PortEvent> missing = missingEvents((*here)->events, archive.events);
    const PortFacts before = (*here)->facts;
    PortFacts facts = merged(before, archive.facts);
    QList<WhyReport> reasons = archive.reasons;
    reasons.removeIf([&known = (*here)->reasons](const WhyReport &reason) {
        return std::any_of(known.begin(), known.end(), [&reason](const WhyReport &one) {
            return one.takenAt == reason.takenAt || isSameWhy(one, reason);
        });
    });
    if (missing.isEmpty() && reasons.isEmpty() && facts == before)
        return MergeResult{};
    if (auto failed = appendReasons(before.id, reasons))
        return *failed;
    if (auto failed = StayingPorts(m_database, facts.key.hostId).settle(QList<qint64>{before.id}))
        return *failed;
    if (auto failed = FactWriter(m_database).replace(facts))
        return *failed;
    if (!missing.isEmpty()) {
        if (auto failed = insertEventsBetween(before.id, missing))
            return *failed;
    }
    return MergeResult{false, true, static_cast<int>(missing.size())};
}

MaybeError ArchiveStore::remove(const PortKey &key) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("DELETE FROM port_runtime WHERE host_id = ? AND protocol = ? AND port = ?"));
    query.addBindValue(key.hostId);
    query.addBindValue(toString(key.protocol));
    query.addBindValue(key.port);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

} // namespace Portmonote
