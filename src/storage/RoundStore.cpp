// SPDX-License-Identifier: MIT
#include "storage/RoundStore.h"

#include <QSqlError>

namespace Portmonote {

StorageResult<RoundStatus> RoundStore::status(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    // The latest of each kind; both are answered by the index.
    query.prepare(QStringLiteral("SELECT valid, finished_at, reason, id FROM (SELECT * FROM round WHERE host_id = ?1 AND "
                                 "valid = 1 ORDER BY finished_at DESC, id DESC LIMIT 1) UNION ALL "
                                 "SELECT valid, finished_at, reason, id FROM (SELECT * FROM round WHERE host_id = ?1 "
                                 "AND valid = 0 ORDER BY finished_at DESC, id DESC LIMIT 1)"));
    query.bindValue(0, hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    RoundStatus status;
    qint64 validId = 0;
    while (query.next()) {
        if (query.value(0).toInt() == 1) {
            status.lastValidAt = query.value(1).toLongLong();
            validId = query.value(3).toLongLong();
        } else if (query.value(3).toLongLong() > validId) { // order is by round, not by the clock
            status.lastFailedAt = query.value(1).toLongLong();
            status.failure = query.value(2).toString();
        }
    }
    return status;
}

StorageResult<quint64> RoundStore::observedDays(const QString &hostId, qint64 today) const
{
    constexpr qint64 days = 62;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT DISTINCT finished_at / 86400000 FROM round "
                                 "WHERE host_id = ? AND valid = 1 AND finished_at >= ?"));
    query.addBindValue(hostId);
    query.addBindValue((today - days) * millisPerDay);
    if (!query.exec())
        return m_database.error(query.lastError());
    quint64 mask = 0;
    while (query.next()) {
        const qint64 age = today - query.value(0).toLongLong();
        if (age >= 0 && age <= days)
            mask |= quint64(1) << age;
    }
    return mask;
}

} // namespace Portmonote
