// SPDX-License-Identifier: MIT
#include "storage/ArchiveStore.h"

#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/FactWriter.h"

#include <QSqlError>

#include <algorithm>

namespace Portmonote {

namespace {

bool isSameEvent(const PortEvent &a, const PortEvent &b)
{
    return a.type == b.type && a.timestamp == b.timestamp && a.pid == b.pid;
}

/// Events of `others` that are not among `known`.
QList<PortEvent> missingEvents(const QList<PortEvent> &known, const QList<PortEvent> &others)
{
    QList<PortEvent> missing;
    for (const PortEvent &event : others) {
        const bool there = std::any_of(known.begin(), known.end(),
                                       [&](const PortEvent &e) { return isSameEvent(e, event); });
        if (!there)
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
    const auto card = CardStore(m_database).card(key);
    if (!card)
        return card.error();
    if (!card->has_value())
        return std::optional<PortArchive>();
    const auto events = EventStore(m_database).history((*card)->facts.id);
    if (!events)
        return events.error();
    PortArchive archive{(*card)->facts, *events, {}};
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT heartbeat_id FROM port_runtime WHERE id = ?"));
    query.addBindValue(archive.facts.id);
    if (!query.exec() || !query.next())
        return m_database.error(query.lastError());
    const qint64 heartbeat = query.value(0).toLongLong();
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

MaybeError ArchiveStore::insert(const PortArchive &archive) const
{
    const auto id = FactWriter(m_database).insert(archive.facts);
    if (!id)
        return id.error();
    return insertEvents(*id, archive.events, archive.openHeartbeat);
}

StorageResult<bool> ArchiveStore::merge(const PortArchive &archive) const
{
    const auto here = read(archive.facts.key);
    if (!here)
        return here.error();
    if (!here->has_value()) {
        if (auto failed = insert(archive))
            return *failed;
        return true;
    }
    const QList<PortEvent> missing = missingEvents((*here)->events, archive.events);
    const PortFacts before = (*here)->facts;
    PortFacts facts = merged(before, archive.facts);
    facts.acknowledged = before.acknowledged; // follows from the events
    facts.transitions = before.transitions;
    if (missing.isEmpty() && facts == before)
        return false;
    if (auto failed = FactWriter(m_database).replace(facts))
        return *failed;
    if (auto failed = insertEvents(before.id, missing, {}))
        return *failed;
    return true;
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
