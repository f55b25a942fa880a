// SPDX-License-Identifier: MIT
#include "storage/FactWriter.h"

#include "storage/SqlValues.h"

#include <QSqlError>

namespace Portmonote {

namespace {

const QStringList &changingColumns()
{
    static const QStringList names =
        QStringLiteral("last_seen_at last_disappeared_at current_state current_pid process_name cmdline "
                       "uptime_seconds appeared_at process_started_at addresses exposure owner_kind "
                       "owner_confidence owner_name owner_user owner_uid owner_executable owner_script "
                       "owner_unit owner_container owner_cgroup owner_hidden sockets boot_id owner_details")
            .split(QLatin1Char(' '));
    return names;
}

/// In the order of the columns above.
void bindRuntime(QSqlQuery &query, const PortFacts &facts, const QString &details)
{
    const Owner &owner = facts.owner;
    query.addBindValue(facts.lastSeenAt);
    query.addBindValue(toSql(facts.lastDisappearedAt));
    query.addBindValue(facts.active ? QStringLiteral("active") : QStringLiteral("disappeared"));
    query.addBindValue(toSql(facts.pid));
    query.addBindValue(textOrNull(facts.processName));
    query.addBindValue(textOrNull(facts.commandLine));
    query.addBindValue(facts.uptimeSeconds());
    query.addBindValue(facts.appearedAt);
    query.addBindValue(toSql(facts.processStartedAt));
    query.addBindValue(toJsonText(facts.addresses));
    query.addBindValue(toString(facts.exposure));
    query.addBindValue(toString(owner.kind));
    query.addBindValue(toString(owner.confidence));
    query.addBindValue(textOrNull(owner.name));
    query.addBindValue(textOrNull(owner.user));
    query.addBindValue(toSql(owner.uid));
    query.addBindValue(textOrNull(owner.executable));
    query.addBindValue(textOrNull(owner.script));
    query.addBindValue(textOrNull(owner.unit));
    query.addBindValue(textOrNull(owner.container));
    query.addBindValue(textOrNull(owner.cgroup));
    query.addBindValue(owner.hidden ? 1 : 0);
    query.addBindValue(toJsonText(facts.sockets));
    query.addBindValue(textOrNull(facts.bootId));
    query.addBindValue(textOrNull(details));
}

} // namespace

FactWriter::FactWriter(const Database &database)
    : m_database(database), m_insert(database.query()), m_update(database.query())
{
    const QStringList &columns = changingColumns();
    m_insert.prepare(
        QStringLiteral("INSERT INTO port_runtime (%1, host_id, protocol, port, first_seen_at, "
                       "presence_day, presence_mask) VALUES (%2?, ?, ?, ?, ?, ?)")
            .arg(columns.join(QStringLiteral(", ")), QStringLiteral("?, ").repeated(columns.size())));
    m_update.prepare(QStringLiteral("UPDATE port_runtime SET %1 = ?, "
                                    "heartbeat_id = CASE WHEN ? THEN NULL ELSE heartbeat_id END WHERE id = ?")
                         .arg(columns.join(QStringLiteral(" = ?, "))));
}

StorageResult<qint64> FactWriter::insert(const PortFacts &facts)
{
    bindRuntime(m_insert, facts, m_details.text(facts.owner));
    m_insert.addBindValue(facts.key.hostId);
    m_insert.addBindValue(toString(facts.key.protocol));
    m_insert.addBindValue(facts.key.port);
    m_insert.addBindValue(facts.firstSeenAt);
    m_insert.addBindValue(facts.presenceDay);
    m_insert.addBindValue(static_cast<qint64>(facts.presenceMask));
    if (!m_insert.exec())
        return m_database.error(m_insert.lastError());
    return m_insert.lastInsertId().toLongLong();
}

MaybeError FactWriter::replace(const PortFacts &facts)
{
    if (auto failed = update(facts, Heartbeat::Ends))
        return failed;
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("UPDATE port_runtime SET first_seen_at = ?, presence_day = ?, "
                                 "presence_mask = ? WHERE id = ?"));
    query.addBindValue(facts.firstSeenAt);
    query.addBindValue(facts.presenceDay);
    query.addBindValue(static_cast<qint64>(facts.presenceMask));
    query.addBindValue(facts.id);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

MaybeError FactWriter::update(const PortFacts &facts, Heartbeat heartbeat)
{
    bindRuntime(m_update, facts, m_details.text(facts.owner));
    m_update.addBindValue(heartbeat == Heartbeat::Ends ? 1 : 0);
    m_update.addBindValue(facts.id);
    if (!m_update.exec())
        return m_database.error(m_update.lastError());
    return std::nullopt;
}

} // namespace Portmonote
