// SPDX-License-Identifier: MIT
#include "app/RecordedStop.h"

#include "storage/EventStore.h"
#include "storage/Transaction.h"

#include <QDateTime>

namespace Portmonote {

namespace {

MaybeError record(const QString &path, const PortFacts &port)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    Transaction transaction(**database);
    if (transaction.beginError())
        return transaction.beginError();
    EventWriter writer(**database);
    const auto id = writer.append(
        eventOf(PortEvent::Type::Stopped, port, QDateTime::currentMSecsSinceEpoch()));
    return id ? transaction.commit() : MaybeError(id.error());
}

} // namespace

QString stopAndRecord(const QString &databasePath, const StopPlan &plan, const PortFacts &port)
{
    if (const auto problem = stopService(plan, port))
        return *problem;
    const MaybeError failed = record(databasePath, port);
    return failed ? failed->words() : QString();
}

} // namespace Portmonote
