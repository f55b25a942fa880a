// SPDX-License-Identifier: MIT
#include "storage/AcknowledgementStore.h"

#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/Transaction.h"

#include <QSqlError>

namespace Portmonote {

StorageResult<QList<AcknowledgedPort>> AcknowledgementStore::acknowledge(const QList<PortKey> &keys,
                                                                         UtcMillis now) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return *transaction.beginError();
    EventWriter writer(m_database);
    QList<AcknowledgedPort> acknowledged;
    for (const PortKey &key : keys) {
        const auto card = CardStore(m_database).card(key);
        if (!card)
            return card.error();
        if (!card->has_value() || !(*card)->facts.active)
            continue;
        const PortFacts &facts = (*card)->facts;
        const PortEvent event = eventOf(PortEvent::Type::Acknowledged, facts, now);
        if (const auto id = writer.append(event); !id)
            return id.error();
        acknowledged.append({key, event});
    }
    if (auto failed = transaction.commit())
        return *failed;
    return acknowledged;
}

MaybeError AcknowledgementStore::remove(const QList<AcknowledgedPort> &ports) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    // By key: a port that was forgotten and brought back has another row.
    QSqlQuery query = m_database.query();
    query.prepare(QStringLiteral("DELETE FROM port_event WHERE event_type = 'acknowledged' AND timestamp = ? "
                                 "AND port_runtime_id = (SELECT id FROM port_runtime "
                                 "WHERE host_id = ? AND protocol = ? AND port = ?)"));
    for (const AcknowledgedPort &port : ports) {
        query.addBindValue(port.event.timestamp);
        query.addBindValue(port.key.hostId);
        query.addBindValue(toString(port.key.protocol));
        query.addBindValue(port.key.port);
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    return transaction.commit();
}

MaybeError AcknowledgementStore::restore(const QList<AcknowledgedPort> &ports) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    EventWriter writer(m_database);
    for (const AcknowledgedPort &port : ports) {
        const auto card = CardStore(m_database).card(port.key);
        if (!card)
            return card.error();
        if (!card->has_value())
            continue;
        PortEvent event = port.event;
        event.runtimeId = (*card)->facts.id;
        if (const auto id = writer.append(event); !id)
            return id.error();
    }
    return transaction.commit();
}

} // namespace Portmonote
