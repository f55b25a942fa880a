// SPDX-License-Identifier: MIT
#include "storage/FactStore.h"

#include "storage/CardStore.h"
#include "storage/RoundWriter.h"
#include "storage/SqlValues.h"
#include "storage/Transaction.h"

#include <QSqlError>

namespace Portmonote {

StorageResult<ExpectedPorts> FactStore::expectedPorts(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT protocol, port, addresses FROM port_runtime "
                                 "WHERE host_id = ? AND current_state = 'active'"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    ExpectedPorts expected;
    while (query.next()) {
        const Protocol protocol = protocolFromString(query.value(0).toString()).value_or(Protocol::Tcp);
        expected.insert(PortKey{hostId, protocol, static_cast<quint16>(query.value(1).toUInt())},
                        stringsFromJson(query.value(2).toString()));
    }
    return expected;
}

StorageResult<KnownPorts> FactStore::knownPorts(const QString &hostId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("SELECT * FROM port_runtime WHERE host_id = ?"));
    query.addBindValue(hostId);
    if (!query.exec())
        return m_database.error(query.lastError());
    const CardColumns columns(query.record());
    KnownPorts known;
    while (query.next()) {
        const PortCard card = columns.read([&query](int column) { return query.value(column); });
        known.insert(card.key(), card.facts);
    }
    if (query.lastError().isValid())
        return m_database.error(query.lastError());
    return known;
}

StorageResult<RecordResult> FactStore::record(const Observation &observation) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    const auto known = knownPorts(observation.hostId);
    if (!known)
        return known.error();
    RoundWriter writer(m_database, observation, *known);
    auto result = writer.write(diff(*known, observation));
    if (!result)
        return result.error();
    if (auto failed = transaction.commit())
        return *failed;
    return result;
}

MaybeError FactStore::recordFailure(const QString &hostId, UtcMillis startedAt, UtcMillis finishedAt,
                                    const QString &reason) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("INSERT INTO round (host_id, started_at, finished_at, valid, reason) "
                                 "VALUES (?, ?, ?, 0, ?)"));
    query.addBindValue(hostId);
    query.addBindValue(startedAt);
    query.addBindValue(finishedAt);
    query.addBindValue(reason);
    if (!query.exec())
        return m_database.error(query.lastError());
    return transaction.commit();
}

} // namespace Portmonote
