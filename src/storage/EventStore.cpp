// SPDX-License-Identifier: MIT
#include "storage/EventStore.h"

#include "core/OwnerDetails.h"
#include "storage/SqlValues.h"

#include <QSqlError>

#include <algorithm>
#include <iterator>
#include <limits>

namespace Portmonote {

namespace {

constexpr QLatin1String columns(
    "port_runtime_id, event_type, timestamp, until_at, pid, process_name, owner_kind, owner_confidence, "
    "owner_name, owner_user, owner_uid, owner_executable, owner_script, owner_unit, owner_container, "
    "owner_cgroup, owner_hidden, addresses, exposure, same_identity, owner_details");

/// The same to be read: the heartbeat of a port that stays goes on until the last round (see StayingPorts).
QString readColumns()
{
    QString names = columns;
    names.replace(QLatin1String("until_at,"),
                  QStringLiteral("CASE event_type WHEN 'alive' THEN coalesce((SELECT h.finished_at FROM "
                                 "port_runtime r JOIN host_clock h ON h.host_id = r.host_id WHERE r.id = "
                                 "port_event.port_runtime_id AND r.stays = 1 AND r.heartbeat_id = "
                                 "port_event.id), until_at) ELSE until_at END,"));
    return names;
}

PortEvent readEvent(const QSqlQuery &query)
{
    PortEvent event;
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    event.id = next().toLongLong();
    event.runtimeId = next().toLongLong();
    event.type = eventTypeFromString(next().toString()).value_or(PortEvent::Type::Alive);
    event.timestamp = next().toLongLong();
    event.until = fromSql<UtcMillis>(next()).value_or(event.timestamp);
    event.pid = fromSql<qint64>(next());
    event.processName = next().toString();
    event.owner.kind = ownerKindFromString(next().toString());
    event.owner.confidence = confidenceFromString(next().toString());
    event.owner.name = next().toString();
    event.owner.user = next().toString();
    event.owner.uid = fromSql<quint32>(next());
    event.owner.executable = next().toString();
    event.owner.script = next().toString();
    event.owner.unit = next().toString();
    event.owner.container = next().toString();
    event.owner.cgroup = next().toString();
    event.owner.hidden = next().toInt() != 0;
    event.addresses = stringsFromJson(next().toString());
    event.exposure = exposureFromString(next().toString()).value_or(Exposure::Unknown);
    event.sameIdentity = fromSql<int>(next()).value_or(1) != 0;
    readOwnerDetails(next().toString(), event.owner);
    return event;
}

void carryForward(QList<PortEvent> &events)
{
    for (qsizetype i = 1; i < events.size(); ++i) {
        PortEvent &event = events[i];
        if (event.type != PortEvent::Type::Alive)
            continue;
        const PortEvent &before = events.at(i - 1);
        event.processName = before.processName;
        event.owner = before.owner;
        event.addresses = before.addresses;
        event.exposure = before.exposure;
    }
}

} // namespace

StorageResult<QList<PortEvent>> EventStore::history(qint64 runtimeId, UtcMillis since) const
{
    // All of it is read, so that what a heartbeat inherits is known; then cut.
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT id, %1 FROM port_event WHERE port_runtime_id = ? ORDER BY id")
                      .arg(readColumns()));
    query.addBindValue(runtimeId);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<PortEvent> events;
    while (query.next())
        events.append(readEvent(query));
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    carryForward(events);
    events.removeIf(
        [since](const PortEvent &event) { return std::max(event.timestamp, event.until) < since; });
    return events;
}

StorageResult<QList<PortEvent>> EventStore::page(qint64 runtimeId, qint64 before, int count) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT id, %1 FROM port_event WHERE port_runtime_id = ? AND id < ? "
                                 "ORDER BY id DESC LIMIT ?")
                      .arg(readColumns()));
    query.addBindValue(runtimeId);
    query.addBindValue(before > 0 ? before : std::numeric_limits<qint64>::max());
    query.addBindValue(count);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<PortEvent> events;
    while (query.next())
        events.prepend(readEvent(query));
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    if (events.isEmpty() || events.first().type != PortEvent::Type::Alive) {
        carryForward(events);
        return events;
    }
    // What the first heartbeat inherits lies before the page.
    query.prepare(QStringLiteral("SELECT id, %1 FROM port_event WHERE port_runtime_id = ? AND "
                                 "event_type <> 'alive' AND id < ? ORDER BY id DESC LIMIT 1")
                      .arg(readColumns()));
    query.addBindValue(runtimeId);
    query.addBindValue(events.first().id);
    if (!query.exec())
        return m_database.error(query.lastError());
    const bool inherits = query.next();
    if (inherits)
        events.prepend(readEvent(query));
    carryForward(events);
    if (inherits)
        events.removeFirst();
    return events;
}

StorageResult<QHash<qint64, PortEvent>> EventStore::events(const QList<qint64> &ids) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT id, %1 FROM port_event WHERE id IN (SELECT value FROM json_each(?))")
                      .arg(readColumns()));
    query.addBindValue(toJsonText(ids));
    if (!query.exec())
        return m_database.error(query.lastError());
    QHash<qint64, PortEvent> events;
    while (query.next()) {
        const PortEvent event = readEvent(query);
        events.insert(event.id, event);
    }
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    return events;
}

MaybeError EventStore::putInOrder(qint64 runtimeId, qint64 firstAdded) const
{
    struct Place
    {
        qint64 id;
        UtcMillis time;
    };
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("SELECT id, timestamp FROM port_event WHERE port_runtime_id = ? ORDER BY id"));
    query.addBindValue(runtimeId);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<Place> own;
    QList<Place> added;
    while (query.next()) {
        const Place place{query.value(0).toLongLong(), query.value(1).toLongLong()};
        (place.id < firstAdded ? own : added).append(place);
    }
    QList<Place> joined;
    std::merge(own.begin(), own.end(), added.begin(), added.end(), std::back_inserter(joined),
               [](const Place &a, const Place &b) { return a.time < b.time; });
    if (!query.exec(QStringLiteral("SELECT max(id) FROM port_event")) || !query.next())
        return m_database.error(query.lastError());
    qint64 next = query.value(0).toLongLong();
    query.finish();
    QSqlQuery update = m_database.query();
    update.prepare(QStringLiteral("UPDATE port_event SET id = ? WHERE id = ?"));
    for (const Place &place : std::as_const(joined)) {
        update.bindValue(0, ++next);
        update.bindValue(1, place.id);
        if (!update.exec())
            return m_database.error(update.lastError());
    }
    return std::nullopt;
}

StorageResult<qint64> EventStore::append(const PortEvent &event) const
{
    return EventWriter(m_database).append(event);
}

PortEvent eventOf(PortEvent::Type type, const PortFacts &facts, UtcMillis now)
{
    PortEvent event;
    event.runtimeId = facts.id;
    event.type = type;
    event.timestamp = event.until = now;
    event.pid = facts.pid;
    event.processName = facts.processName;
    event.owner = facts.owner;
    event.addresses = facts.addresses;
    event.exposure = facts.exposure;
    return event;
}

EventWriter::EventWriter(const Database &database) : m_database(database), m_insert(database.query())
{
    m_insert.prepare(QStringLiteral("INSERT INTO port_event (%1) VALUES "
                                    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                         .arg(columns));
}

StorageResult<qint64> EventWriter::append(const PortEvent &event)
{
    const bool heartbeat = event.type == PortEvent::Type::Alive;
    const Owner &owner = event.owner;
    m_insert.addBindValue(event.runtimeId);
    m_insert.addBindValue(toString(event.type));
    m_insert.addBindValue(event.timestamp);
    m_insert.addBindValue(heartbeat ? QVariant(event.until) : QVariant());
    m_insert.addBindValue(toSql(event.pid));
    const auto told = [&](const QVariant &value) { m_insert.addBindValue(heartbeat ? QVariant() : value); };
    told(textOrNull(event.processName));
    told(toString(owner.kind));
    told(toString(owner.confidence));
    told(textOrNull(owner.name));
    told(textOrNull(owner.user));
    told(toSql(owner.uid));
    told(textOrNull(owner.executable));
    told(textOrNull(owner.script));
    told(textOrNull(owner.unit));
    told(textOrNull(owner.container));
    told(textOrNull(owner.cgroup));
    told(owner.hidden ? 1 : 0);
    told(toJsonText(event.addresses));
    told(toString(event.exposure));
    told(event.type == PortEvent::Type::ProcessChanged ? QVariant(event.sameIdentity ? 1 : 0) : QVariant());
    told(heartbeat ? QVariant() : textOrNull(m_details.text(owner)));
    if (!m_insert.exec())
        return m_database.error(m_insert.lastError());
    return m_insert.lastInsertId().toLongLong();
}

} // namespace Portmonote
