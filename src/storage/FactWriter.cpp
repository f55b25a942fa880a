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

/// Names for the values of the columns: with a name they are bound twice as fast as by their position.
const QStringList &placeholders()
{
    static const QStringList names = [] {
        QStringList all;
        for (const QString &column : changingColumns())
            all.append(QLatin1Char(':') + column);
        return all;
    }();
    return names;
}

/// In the order of the columns above.
void bindRuntime(QSqlQuery &query, const PortFacts &facts, const QString &details)
{
    const Owner &owner = facts.owner;
    qsizetype column = 0;
    const auto bind = [&](const QVariant &value) { query.bindValue(placeholders().at(column++), value); };
    bind(facts.lastSeenAt);
    bind(toSql(facts.lastDisappearedAt));
    bind(facts.active ? QStringLiteral("active") : QStringLiteral("disappeared"));
    bind(toSql(facts.pid));
    bind(textOrNull(facts.processName));
    bind(textOrNull(facts.commandLine));
    bind(facts.uptimeSeconds());
    bind(facts.appearedAt);
    bind(toSql(facts.processStartedAt));
    bind(toJsonText(facts.addresses));
    bind(toString(facts.exposure));
    bind(toString(owner.kind));
    bind(toString(owner.confidence));
    bind(textOrNull(owner.name));
    bind(textOrNull(owner.user));
    bind(toSql(owner.uid));
    bind(textOrNull(owner.executable));
    bind(textOrNull(owner.script));
    bind(textOrNull(owner.unit));
    bind(textOrNull(owner.container));
    bind(textOrNull(owner.cgroup));
    bind(owner.hidden ? 1 : 0);
    bind(toJsonText(facts.sockets));
    bind(textOrNull(facts.bootId));
    bind(textOrNull(details));
}

} // namespace

FactWriter::FactWriter(const Database &database)
    : m_database(database), m_insert(database.query()), m_update(database.query())
{
    const QStringList &columns = changingColumns();
    m_insert.prepare(
        QStringLiteral("INSERT INTO port_runtime (%1, host_id, protocol, port, first_seen_at, "
                       "presence_day, presence_mask) VALUES (%2, :host_id, :protocol, :port, :first_seen_at, "
                       ":presence_day, :presence_mask)")
            .arg(columns.join(QStringLiteral(", ")), placeholders().join(QStringLiteral(", "))));
    QStringList assignments;
    for (qsizetype i = 0; i < columns.size(); ++i)
        assignments.append(columns.at(i) + QStringLiteral(" = ") + placeholders().at(i));
    m_update.prepare(
        QStringLiteral("UPDATE port_runtime SET %1, heartbeat_id = CASE WHEN :ends THEN NULL ELSE "
                       "heartbeat_id END WHERE id = :id")
            .arg(assignments.join(QStringLiteral(", "))));
}

StorageResult<qint64> FactWriter::insert(const PortFacts &facts)
{
    bindRuntime(m_insert, facts, m_details.text(facts.owner));
    m_insert.bindValue(QStringLiteral(":host_id"), facts.key.hostId);
    m_insert.bindValue(QStringLiteral(":protocol"), toString(facts.key.protocol));
    m_insert.bindValue(QStringLiteral(":port"), facts.key.port);
    m_insert.bindValue(QStringLiteral(":first_seen_at"), facts.firstSeenAt);
    m_insert.bindValue(QStringLiteral(":presence_day"), facts.presenceDay);
    m_insert.bindValue(QStringLiteral(":presence_mask"), static_cast<qint64>(facts.presenceMask));
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
    m_update.bindValue(QStringLiteral(":ends"), heartbeat == Heartbeat::Ends ? 1 : 0);
    m_update.bindValue(QStringLiteral(":id"), facts.id);
    if (!m_update.exec())
        return m_database.error(m_update.lastError());
    return std::nullopt;
}

} // namespace Portmonote
