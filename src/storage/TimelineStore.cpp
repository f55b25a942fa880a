// SPDX-License-Identifier: MIT
#include "storage/TimelineStore.h"

#include "storage/SqlValues.h"
#include "storage/TimeMarkStore.h"

#include <QSqlError>

namespace Portmonote {

namespace {

/// A picture shows no more of one port; a port with more of them is a solid block anyhow.
constexpr int mostEvents = 20000;

constexpr QLatin1String lightColumns(
    "id, event_type, timestamp, owner_kind, owner_name, exposure, same_identity");

PortEvent readLight(const QSqlQuery &query, qint64 runtimeId)
{
    PortEvent event;
    event.runtimeId = runtimeId;
    event.id = query.value(0).toLongLong();
    event.type = eventTypeFromString(query.value(1).toString()).value_or(PortEvent::Type::Alive);
    event.timestamp = event.until = query.value(2).toLongLong();
    event.owner.kind = ownerKindFromString(query.value(3).toString());
    event.owner.name = query.value(4).toString();
    event.exposure = exposureFromString(query.value(5).toString()).value_or(Exposure::Unknown);
    event.sameIdentity = fromSql<int>(query.value(6)).value_or(1) != 0;
    return event;
}

} // namespace

StorageResult<QList<PortTrack>> TimelineStore::tracks(const QList<qint64> &runtimeIds,
                                                      const TimeSpan &range) const
{
    QSqlQuery before = m_database.query();
    before.prepare(QStringLiteral("SELECT %1 FROM port_event WHERE port_runtime_id = ? AND event_type IN "
                                  "('appeared', 'disappeared', 'process_changed', 'exposure_changed') "
                                  "AND +timestamp <= ? ORDER BY id DESC LIMIT 1")
                       .arg(lightColumns));
    QSqlQuery within = m_database.query();
    within.prepare(QStringLiteral("SELECT %1 FROM port_event WHERE port_runtime_id = ? AND "
                                  "event_type <> 'alive' AND timestamp > ? AND timestamp <= ? "
                                  "ORDER BY id LIMIT %2")
                       .arg(lightColumns)
                       .arg(mostEvents));
    QList<PortTrack> tracks;
    tracks.reserve(runtimeIds.size());
    for (const qint64 id : runtimeIds) {
        PortTrack track;
        track.runtimeId = id;
        before.bindValue(0, id);
        before.bindValue(1, range.from);
        if (!before.exec())
            return m_database.error(before.lastError());
        if (before.next())
            track.before = readLight(before, id);
        before.finish();
        within.bindValue(0, id);
        within.bindValue(1, range.from);
        within.bindValue(2, range.until);
        if (!within.exec())
            return m_database.error(within.lastError());
        while (within.next())
            track.events.append(readLight(within, id));
        within.finish();
        tracks.append(track);
    }
    return tracks;
}

StorageResult<TimelineAxis> TimelineStore::axis(const QString &hostId, const TimeSpan &range) const
{
    TimelineAxis axis;
    const auto marks = TimeMarkStore(m_database).marks(hostId, range);
    if (!marks)
        return marks.error();
    axis.marks = *marks;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "SELECT min((SELECT min(finished_at) FROM round WHERE host_id = :host AND valid = 1), "
        "coalesce((SELECT min(first_seen_at) FROM port_runtime WHERE host_id = :host), 1e18)), "
        "(SELECT finished_at FROM round WHERE host_id = :host AND valid = 1 ORDER BY id DESC LIMIT 1), "
        "(SELECT min(first_seen_at) FROM port_runtime WHERE host_id = :host)"));
    query.bindValue(QStringLiteral(":host"), hostId);
    if (!query.exec() || !query.next())
        return m_database.error(query.lastError());
    axis.firstAt = fromSql<UtcMillis>(query.value(0));
    axis.lastRoundAt = fromSql<UtcMillis>(query.value(1));
    if (!axis.firstAt)
        axis.firstAt = fromSql<UtcMillis>(query.value(2));
    return axis;
}

} // namespace Portmonote
