// SPDX-License-Identifier: MIT
#include "storage/RoundStore.h"

#include "storage/SqlValues.h"

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

StorageResult<std::optional<UtcMillis>> RoundStore::lastValidUpTo(const QString &hostId, UtcMillis time) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT finished_at FROM round WHERE host_id = ? AND valid = 1 AND "
                                 "finished_at <= ? ORDER BY finished_at DESC LIMIT 1"));
    query.addBindValue(hostId);
    query.addBindValue(time);
    if (!query.exec())
        return m_database.error(query.lastError());
    return query.next() ? std::optional<UtcMillis>(query.value(0).toLongLong()) : std::nullopt;
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

StorageResult<QList<RoundRecord>> RoundStore::rounds() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT host_id, started_at, finished_at, valid, reason, looks, ports, "
                                   "appeared, changed, disappeared FROM round ORDER BY id")))
        return m_database.error(query.lastError());
    QList<RoundRecord> rounds;
    while (query.next()) {
        rounds.append({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                       query.value(3).toInt() != 0, query.value(4).toString(), query.value(5).toInt(),
                       fromSql<int>(query.value(6)), fromSql<int>(query.value(7)),
                       fromSql<int>(query.value(8)), fromSql<int>(query.value(9))});
    }
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    return rounds;
}

StorageResult<bool> RoundStore::addMissing(const RoundRecord &round) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "INSERT INTO round (host_id, started_at, finished_at, valid, reason, looks, ports, appeared, "
        "changed, "
        "disappeared) SELECT :host, :started, :finished, :valid, :reason, :looks, :ports, :appeared, "
        ":changed, "
        ":disappeared WHERE NOT EXISTS (SELECT 1 FROM round WHERE host_id = :host AND valid = :valid "
        "AND finished_at = :finished AND started_at = :started)"));
    query.bindValue(QStringLiteral(":host"), round.hostId);
    query.bindValue(QStringLiteral(":started"), round.startedAt);
    query.bindValue(QStringLiteral(":finished"), round.finishedAt);
    query.bindValue(QStringLiteral(":valid"), round.valid ? 1 : 0);
    query.bindValue(QStringLiteral(":reason"), textOrNull(round.reason));
    query.bindValue(QStringLiteral(":looks"), round.looks);
    query.bindValue(QStringLiteral(":ports"), toSql(round.ports));
    query.bindValue(QStringLiteral(":appeared"), toSql(round.appeared));
    query.bindValue(QStringLiteral(":changed"), toSql(round.changed));
    query.bindValue(QStringLiteral(":disappeared"), toSql(round.disappeared));
    if (!query.exec())
        return m_database.error(query.lastError());
    return query.numRowsAffected() == 1;
}

} // namespace Portmonote
