// SPDX-License-Identifier: MIT
#include "storage/RoundStore.h"

#include <QSqlError>

namespace Portmonote {

StorageResult<RoundStatus> RoundStore::status(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    // The latest of each kind, by order and not by the clock; both are answered by the index.
    query.prepare(QStringLiteral(
        "SELECT valid, finished_at, reason, id FROM (SELECT * FROM round WHERE host_id = :host AND "
        "valid = 1 ORDER BY id DESC LIMIT 1) UNION ALL "
        "SELECT valid, finished_at, reason, id FROM (SELECT * FROM round WHERE host_id = :host "
        "AND valid = 0 ORDER BY id DESC LIMIT 1)"));
    query.bindValue(QStringLiteral(":host"), hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    RoundStatus status;
    qint64 validId = 0;
    while (query.next()) {
        if (query.value(0).toInt() == 1) {
            status.lastValidAt = query.value(1).toLongLong();
            validId = query.value(3).toLongLong();
        } else if (query.value(3).toLongLong() > validId) {
            status.lastFailedAt = query.value(1).toLongLong();
            status.failure = query.value(2).toString();
        }
    }
    return status;
}

StorageResult<quint64> RoundStore::observedDays(const QString &hostId, qint64 today) const
{
    constexpr int days = 62;
    // One probe of the index for each day, however many rounds it had.
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "WITH RECURSIVE day(age) AS (SELECT 0 UNION ALL SELECT age + 1 FROM day WHERE age < :days) "
        "SELECT age FROM day WHERE EXISTS (SELECT 1 FROM round WHERE host_id = :host AND valid = 1 "
        "AND finished_at >= (:today - age) * 86400000 AND finished_at < (:today - age + 1) * 86400000)"));
    query.bindValue(QStringLiteral(":host"), hostId);
    query.bindValue(QStringLiteral(":today"), today);
    query.bindValue(QStringLiteral(":days"), days);
    if (!query.exec())
        return m_database.error(query.lastError());
    quint64 mask = 0;
    while (query.next())
        mask |= quint64(1) << query.value(0).toInt();
    return mask;
}

} // namespace Portmonote
