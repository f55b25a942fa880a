// SPDX-License-Identifier: MIT
#include "storage/FactMemory.h"

namespace Portmonote {

qint64 FactMemory::versionOf(const Database &database, const QString &hostId)
{
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral("SELECT number FROM fact_version WHERE host_id = ?"));
    query.addBindValue(hostId);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

std::optional<FactMemory::Host> FactMemory::take(const Database &database, const QString &hostId)
{
    const qint64 version = versionOf(database, hostId);
    const QMutexLocker lock(&m_mutex);
    if (!m_hosts.contains(hostId))
        return std::nullopt;
    std::optional<Host> host = m_hosts.take(hostId);
    return version > 0 && host->version == version ? std::move(host) : std::nullopt;
}

void FactMemory::put(const QString &hostId, Host host)
{
    const QMutexLocker lock(&m_mutex);
    m_hosts.insert(hostId, std::move(host));
}

std::optional<ExpectedPorts> FactMemory::expected(const Database &database, const QString &hostId)
{
    const qint64 version = versionOf(database, hostId);
    const QMutexLocker lock(&m_mutex);
    const auto host = m_hosts.constFind(hostId);
    if (host == m_hosts.cend() || version == 0 || host->version != version)
        return std::nullopt;
    return host->expected;
}

FactMemory::Host FactMemory::make(KnownPorts known)
{
    Host host;
    for (const PortFacts &facts : std::as_const(known)) {
        if (facts.active)
            host.expected.insert(facts.key, facts.addresses);
    }
    host.known = std::move(known);
    return host;
}

void FactMemory::apply(Host &host, const QList<PortFacts> &written, const QList<PortKey> &unconfirmed,
                       UtcMillis at)
{
    for (const PortFacts &facts : written) {
        host.known.insert(facts.key, facts);
        if (facts.active)
            host.expected.insert(facts.key, facts.addresses);
        else
            host.expected.remove(facts.key);
    }
    const QSet<PortKey> missed(unconfirmed.begin(), unconfirmed.end());
    for (PortFacts &facts : host.known) {
        if (facts.active && (missed.isEmpty() || !missed.contains(facts.key)))
            facts.lastSeenAt = at;
    }
}

} // namespace Portmonote
