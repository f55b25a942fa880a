// SPDX-License-Identifier: MIT
#include "app/FrozenWhy.h"

#include "collect/ProcessAncestry.h"
#include "storage/CardStore.h"
#include "storage/Transaction.h"
#include "storage/WhyStore.h"

#include <QHash>

namespace Portmonote {

namespace {

/// One process may listen on thousands of ports.
using KnownReports = QHash<qint64, WhyReport>;

WhyReport reportOf(const PortFacts &port, KnownReports &known)
{
    if (!port.pid)
        return {};
    auto found = known.find(*port.pid);
    if (found == known.end())
        found = known.insert(*port.pid, ancestryOf(*port.pid, port.processStartedAt, false));
    return *found;
}

} // namespace

MaybeError freezeWhy(const Database &database, const Observation &observation, const RecordResult &recorded,
                     bool storesCommandLines)
{
    if (observation.hostId != localHostId)
        return std::nullopt;
    const QSet<PortKey> appeared(recorded.appeared.begin(), recorded.appeared.end());
    const QSet<PortKey> changed(recorded.changed.begin(), recorded.changed.end());
    if (appeared.isEmpty() && changed.isEmpty())
        return std::nullopt;
    const auto cards = CardStore(database).cards(recorded.updatedIds);
    if (!cards)
        return cards.error();
    KnownReports known;
    QList<std::pair<qint64, WhyReport>> reports;
    for (const PortCard &card : *cards) {
        const bool isNew = appeared.contains(card.key()) || changed.contains(card.key());
        WhyReport report = isNew ? reportOf(card.facts, known) : WhyReport();
        if (!storesCommandLines)
            dropCommandLines(report);
        if (!report.isEmpty())
            reports.append({card.facts.id, report});
    }
    if (reports.isEmpty())
        return std::nullopt;
    Transaction transaction(database);
    if (transaction.beginError())
        return transaction.beginError();
    const WhyStore store(database);
    for (const auto &[id, report] : reports) {
        if (auto failed = store.insert(id, report))
            return failed;
    }
    return transaction.commit();
}

} // namespace Portmonote
