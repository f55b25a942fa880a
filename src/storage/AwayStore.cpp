// SPDX-License-Identifier: MIT
#include "storage/AwayStore.h"

#include "storage/SqlValues.h"

#include <QSqlError>

namespace Portmonote {

StorageResult<qint64> AwayStore::lastEventId() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT coalesce(max(id), 0) FROM port_event")) || !query.next())
        return m_database.error(query.lastError());
    return query.value(0).toLongLong();
}

StorageResult<QList<PortHappening>> AwayStore::since(qint64 eventId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT r.host_id, r.protocol, r.port, (SELECT c.title FROM port_card c "
                                 "WHERE c.id = r.id), e.id, e.event_type, e.timestamp, e.owner_kind, "
                                 "e.owner_name, e.owner_user, e.exposure, e.same_identity FROM port_event e "
                                 "JOIN port_runtime r ON r.id = e.port_runtime_id "
                                 "WHERE e.id > ? AND +e.event_type <> 'alive' ORDER BY e.id"));
    query.addBindValue(eventId);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<PortHappening> happenings;
    while (query.next()) {
        PortHappening one;
        one.key = {query.value(0).toString(),
                   protocolFromString(query.value(1).toString()).value_or(Protocol::Tcp),
                   static_cast<quint16>(query.value(2).toUInt())};
        one.event.id = query.value(4).toLongLong();
        one.event.type = eventTypeFromString(query.value(5).toString()).value_or(PortEvent::Type::Alive);
        one.event.timestamp = one.event.until = query.value(6).toLongLong();
        one.event.owner.kind = ownerKindFromString(query.value(7).toString());
        one.event.owner.name = query.value(8).toString();
        one.event.owner.user = query.value(9).toString();
        one.event.exposure = exposureFromString(query.value(10).toString()).value_or(Exposure::Unknown);
        one.event.sameIdentity = fromSql<int>(query.value(11)).value_or(1) != 0;
        const QString title = query.value(3).toString();
        one.name = title.isEmpty() ? one.event.owner.name : title;
        happenings.append(one);
    }
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    return happenings;
}

} // namespace Portmonote
