// SPDX-License-Identifier: MIT
#include "storage/HostStore.h"

#include "core/HostName.h"
#include "core/PortKey.h"
#include "storage/RoundStore.h"
#include "storage/Transaction.h"

#include <QSqlError>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr QLatin1String selectHosts(
    "SELECT host_id, ssh_name, interval_seconds, enabled, added_at FROM host");

RemoteHost hostAt(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString(),
            std::clamp(query.value(2).toLongLong(), shortestHostInterval, longestHostInterval),
            query.value(3).toInt() != 0, query.value(4).toLongLong()};
}

} // namespace

StorageResult<QList<RemoteHost>> HostStore::hosts() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(selectHosts + QStringLiteral(" ORDER BY host_id")))
        return m_database.error(query.lastError());
    QList<RemoteHost> hosts;
    while (query.next())
        hosts.append(hostAt(query));
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    return hosts;
}

StorageResult<std::optional<RemoteHost>> HostStore::host(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(selectHosts + QStringLiteral(" WHERE host_id = ?"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    return query.next() ? std::optional<RemoteHost>(hostAt(query)) : std::nullopt;
}

MaybeError HostStore::save(const RemoteHost &host) const
{
    for (const auto &problem : {hostIdProblem(host.hostId), sshNameProblem(host.sshName)}) {
        if (problem)
            return StorageError{StorageError::Kind::Refused, m_database.path(), *problem};
    }
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral(
        "INSERT INTO host (host_id, ssh_name, interval_seconds, enabled, added_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (host_id) DO UPDATE SET ssh_name = excluded.ssh_name, "
        "interval_seconds = excluded.interval_seconds, enabled = excluded.enabled"));
    query.addBindValue(host.hostId);
    query.addBindValue(host.sshName);
    query.addBindValue(std::clamp(host.intervalSeconds, shortestHostInterval, longestHostInterval));
    query.addBindValue(host.enabled ? 1 : 0);
    query.addBindValue(host.addedAt);
    if (!query.exec())
        return m_database.error(query.lastError());
    return transaction.commit();
}

StorageResult<bool> HostStore::remove(const QString &hostId) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("DELETE FROM host WHERE host_id = ?"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    const bool wasThere = query.numRowsAffected() > 0;
    if (auto failed = transaction.commit())
        return *failed;
    return wasThere;
}

StorageResult<QList<HostReport>> HostStore::reports() const
{
    const auto looked = hosts();
    if (!looked)
        return looked.error();
    QList<HostReport> reports;
    reports.append({RemoteHost{localHostId, {}, 0, true, 0}, false, {}});
    for (const RemoteHost &host : *looked) {
        if (host.hostId == localHostId)
            continue; // whoever wrote such a row
        reports.append({host, true, {}});
    }
    // One probe of the index for each host, however many ports it has.
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral(
            "WITH RECURSIVE known(id) AS (SELECT min(host_id) FROM port_runtime UNION ALL SELECT (SELECT "
            "min(host_id) FROM port_runtime WHERE host_id > known.id) FROM known WHERE known.id IS NOT NULL) "
            "SELECT id FROM known WHERE id IS NOT NULL AND id <> 'local' AND id NOT IN (SELECT host_id FROM "
            "host)")))
        return m_database.error(query.lastError());
    while (query.next())
        reports.append({RemoteHost{query.value(0).toString(), {}, 0, false, 0}, false, {}});
    std::sort(reports.begin() + 1, reports.end(),
              [](const HostReport &a, const HostReport &b) { return a.host.hostId < b.host.hostId; });
    for (HostReport &report : reports) {
        const auto status = RoundStore(m_database).status(report.host.hostId);
        if (!status)
            return status.error();
        report.status = *status;
        report.status.intervalSeconds = report.host.intervalSeconds;
    }
    return reports;
}

} // namespace Portmonote
