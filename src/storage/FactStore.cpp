// SPDX-License-Identifier: MIT
#include "storage/FactStore.h"

#include "storage/CardStore.h"
#include "storage/FactMemory.h"
#include "storage/RoundWriter.h"
#include "storage/SqlValues.h"
#include "storage/StayingPorts.h"
#include "storage/Transaction.h"

#include <QSqlError>

namespace Portmonote {

StorageResult<ExpectedPorts> FactStore::expectedPorts(const QString &hostId) const
{
    if (auto expected = m_memory ? m_memory->expected(m_database, hostId) : std::nullopt)
        return *std::move(expected);
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
    const auto lastRound = StayingPorts(m_database, hostId).lastRound();
    if (!lastRound)
        return lastRound.error();
    const CardColumns columns(query.record());
    const int stays = query.record().indexOf(QLatin1String("stays"));
    KnownPorts known;
    while (query.next()) {
        PortFacts facts = columns.readFacts(query);
        if (query.value(stays).toInt() != 0 && *lastRound > 0)
            facts.lastSeenAt = *lastRound;
        known.insert(facts.key, std::move(facts));
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
    const QString hostId = observation.hostId;
    auto host = m_memory ? m_memory->take(m_database, hostId) : std::nullopt;
    if (!host) {
        auto known = knownPorts(hostId);
        if (!known)
            return known.error();
        host = FactMemory::make(*std::move(known));
    }
    if (auto failed = setRecording(hostId, true))
        return *failed;
    const RoundDiff difference = diff(host->known, observation);
    RoundWriter writer(m_database, observation, host->known);
    auto result = writer.write(difference);
    if (!result)
        return result.error();
    if (auto failed = setRecording(hostId, false))
        return *failed;
    host->version = FactMemory::versionOf(m_database, hostId);
    if (auto failed = transaction.commit())
        return *failed;
    if (m_memory && !writer.movedTimes()) {
        FactMemory::apply(*host, writer.written(), difference.unconfirmed, observation.finishedAt);
        m_memory->put(hostId, *std::move(host));
    }
    return result;
}

/// A round is one change of the facts, whatever it writes.
MaybeError FactStore::setRecording(const QString &hostId, bool recording) const
{
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("INSERT INTO fact_version (host_id, number, recording) VALUES (?, 1, ?) "
                                 "ON CONFLICT (host_id) DO UPDATE SET number = number + 1, recording = "
                                 "excluded.recording"));
    query.addBindValue(hostId);
    query.addBindValue(recording ? 1 : 0);
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
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
