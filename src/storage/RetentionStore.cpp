// SPDX-License-Identifier: MIT
#include "storage/RetentionStore.h"

#include "storage/SqlValues.h"
#include "storage/Transaction.h"

#include <QFileInfo>
#include <QSqlError>
#include <QThread>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr int portsAStep = 20;
/// Heartbeats that are further apart are not one presence: somebody must have looked in between.
constexpr qint64 sameRun = 36 * millisPerHour;
constexpr std::chrono::milliseconds rest(20);

} // namespace

/// All months before `month` are done, and of this one all ports up to `runtimeId`.
struct RetentionStore::Progress
{
    UtcMillis month = 0;
    qint64 runtimeId = 0;
};

StorageResult<DatabaseFacts> RetentionStore::facts() const
{
    DatabaseFacts facts;
    facts.bytes = QFileInfo(m_database.path()).size()
        + QFileInfo(m_database.path() + QStringLiteral("-wal")).size();
    QSqlQuery query = m_database.query();
    // Counts are told from the highest ids: counting would read everything.
    if (!query.exec(QStringLiteral(
            "SELECT (SELECT min(first_seen_at) FROM port_runtime), (SELECT max(id) FROM round), "
            "(SELECT max(id) FROM port_event), (SELECT finished_at FROM round ORDER BY id LIMIT 1)"))
        || !query.next())
        return m_database.error(query.lastError());
    facts.oldestAt = fromSql<UtcMillis>(query.value(0));
    if (const auto round = fromSql<UtcMillis>(query.value(3));
        round && (!facts.oldestAt || *round < *facts.oldestAt))
        facts.oldestAt = round;
    facts.rounds = query.value(1).toLongLong();
    facts.events = query.value(2).toLongLong();
    return facts;
}

StorageResult<std::optional<RetentionStore::Progress>> RetentionStore::progress() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT month, port_runtime_id FROM thinned")))
        return m_database.error(query.lastError());
    if (query.next())
        return std::optional(Progress{query.value(0).toLongLong(), query.value(1).toLongLong()});
    // Never thinned: it begins with the oldest port.
    if (!query.exec(QStringLiteral("SELECT min(first_seen_at) FROM port_runtime")) || !query.next())
        return m_database.error(query.lastError());
    if (query.value(0).isNull())
        return std::optional<Progress>();
    return std::optional(Progress{monthOf(query.value(0).toLongLong()), 0});
}

MaybeError RetentionStore::keep(const Progress &progress) const
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("INSERT OR REPLACE INTO thinned (id, month, port_runtime_id) VALUES (1, ?, ?)"));
    query.addBindValue(progress.month);
    query.addBindValue(progress.runtimeId);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

MaybeError RetentionStore::thinMonth(qint64 runtimeId, UtcMillis month) const
{
    struct Run
    {
        qint64 id = 0;
        UtcMillis until = 0;
        QList<qint64> others;
    };
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "SELECT id, event_type = 'alive', timestamp, coalesce(until_at, timestamp) "
        "FROM port_event WHERE port_runtime_id = ? AND timestamp >= ? AND timestamp < ? "
        // The one that goes on stays as it is: when it ends is told elsewhere.
        "AND id IS NOT (SELECT heartbeat_id FROM port_runtime WHERE id = port_event.port_runtime_id) "
        "ORDER BY id"));
    query.addBindValue(runtimeId);
    query.addBindValue(month);
    query.addBindValue(monthAfter(month));
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<Run> runs;
    bool goesOn = false;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        const bool alive = query.value(1).toInt() != 0;
        const UtcMillis from = query.value(2).toLongLong();
        const UtcMillis until = query.value(3).toLongLong();
        if (alive && goesOn && from >= runs.last().until && from - runs.last().until <= sameRun) {
            runs.last().until = until;
            runs.last().others.append(id);
        } else if (alive) {
            runs.append({id, until, {}});
        }
        goesOn = alive;
    }
    query.finish();
    QSqlQuery extend = m_database.query();
    extend.prepare(QStringLiteral("UPDATE port_event SET until_at = ? WHERE id = ?"));
    QSqlQuery remove = m_database.query();
    remove.prepare(QStringLiteral("DELETE FROM port_event WHERE id IN (SELECT value FROM json_each(?))"));
    for (const Run &run : std::as_const(runs)) {
        if (run.others.isEmpty())
            continue;
        extend.bindValue(0, run.until);
        extend.bindValue(1, run.id);
        remove.bindValue(0, toJsonText(run.others));
        if (!extend.exec() || !remove.exec())
            return m_database.error(extend.lastError().isValid() ? extend.lastError() : remove.lastError());
    }
    return std::nullopt;
}

StorageResult<bool> RetentionStore::step(const RetentionPolicy &policy, UtcMillis now) const
{
    if (!policy.thinsHeartbeats)
        return false;
    const auto begun = progress();
    if (!begun)
        return begun.error();
    const UtcMillis limit = now - policy.dailyDays * millisPerDay;
    // Whole months only: what is thinned once is not touched again.
    if (!begun->has_value() || monthAfter((*begun)->month) > limit)
        return false;
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    Progress done = **begun;
    QSqlQuery ports = m_database.query();
    ports.prepare(QStringLiteral("SELECT id FROM port_runtime WHERE id > ? ORDER BY id LIMIT ?"));
    ports.addBindValue(done.runtimeId);
    ports.addBindValue(portsAStep);
    if (!ports.exec())
        return m_database.error(ports.lastError());
    QList<qint64> ids;
    while (ports.next())
        ids.append(ports.value(0).toLongLong());
    ports.finish();
    for (const qint64 id : std::as_const(ids)) {
        if (auto failed = thinMonth(id, done.month))
            return *failed;
    }
    done = ids.size() < portsAStep ? Progress{monthAfter(done.month), 0} : Progress{done.month, ids.last()};
    if (auto failed = keep(done))
        return *failed;
    if (auto failed = transaction.commit())
        return *failed;
    return true;
}

MaybeError RetentionStore::keepUp(const RetentionPolicy &policy, UtcMillis now, int steps) const
{
    for (int i = 0; i < steps; ++i) {
        const auto more = step(policy, now);
        if (!more)
            return more.error();
        if (!*more)
            return std::nullopt;
        QThread::msleep(rest.count()); // whoever waits for the lock gets it
    }
    return std::nullopt;
}

} // namespace Portmonote
