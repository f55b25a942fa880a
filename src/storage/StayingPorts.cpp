// SPDX-License-Identifier: MIT
#include "storage/StayingPorts.h"

#include "storage/SqlValues.h"

#include <QSqlError>

namespace Portmonote {

StayingPorts::StayingPorts(const Database &database, QString hostId)
    : m_database(database), m_hostId(std::move(hostId))
{}

StorageResult<UtcMillis> StayingPorts::lastRound() const
{
    if (!m_lastRound) {
        QSqlQuery query = m_database.query();
        query.prepare(QStringLiteral("SELECT finished_at FROM host_clock WHERE host_id = ?"));
        query.addBindValue(m_hostId);
        if (!query.exec())
            return m_database.error(query.lastError());
        m_lastRound = query.next() ? query.value(0).toLongLong() : 0;
    }
    return *m_lastRound;
}

MaybeError StayingPorts::settle(const std::optional<QList<qint64>> &ids) const
{
    const auto last = lastRound();
    if (!last)
        return last.error();
    if (ids && ids->isEmpty())
        return std::nullopt;
    QSqlQuery query = m_database.query();
    if (*last == 0) { // the row that tells of it is lost: what the ports' own rows say is all there is
        query.prepare(QStringLiteral("UPDATE port_runtime SET stays = 0 WHERE host_id = ? AND stays = 1"));
        query.addBindValue(m_hostId);
        return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
    }
    // The plus: a few are found by their numbers, not among all of the host.
    const QString which = ids ? QStringLiteral("+host_id = :host AND stays = 1 AND id IN "
                                               "(SELECT value FROM json_each(:ids))")
                              : QStringLiteral("host_id = :host AND stays = 1");
    for (const char *statement :
         {"UPDATE port_event SET until_at = :at WHERE id IN (SELECT heartbeat_id FROM port_runtime WHERE %1)",
          "UPDATE port_runtime SET stays = 0, last_seen_at = :at, uptime_seconds = max(0, (:at - "
          "coalesce(process_started_at, appeared_at)) / 1000) WHERE %1"}) {
        query.prepare(QString::fromLatin1(statement).arg(which));
        query.bindValue(QStringLiteral(":at"), *last);
        query.bindValue(QStringLiteral(":host"), m_hostId);
        if (ids)
            query.bindValue(QStringLiteral(":ids"), toJsonText(*ids));
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    return std::nullopt;
}

MaybeError StayingPorts::stay(qint64 day, const QList<qint64> &except) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("UPDATE port_runtime SET stays = 1 WHERE host_id = ? AND stays = 0 AND "
                                 "current_state = 'active' AND heartbeat_id IS NOT NULL AND presence_day = ? "
                                 "AND id NOT IN (SELECT value FROM json_each(?))"));
    query.addBindValue(m_hostId);
    query.addBindValue(day);
    query.addBindValue(toJsonText(except));
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

} // namespace Portmonote
