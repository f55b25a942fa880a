// SPDX-License-Identifier: MIT
// Fills a database: bench_fill FILE PORTS EVENTS. Ports by the program's own recorder, and a past of EVENTS
// events each: it appeared, was there on so many days, was started anew, and once went and came back.
#include "benchmarks/SsText.h"
#include "collect/PreparedInput.h"
#include "storage/FactMemory.h"
#include "storage/FactStore.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Portmonote;

namespace {

MaybeError fill(const QString &path, int ports, int events)
{
    auto opened = Database::open(path);
    if (!opened)
        return opened.error();
    const Database &database = **opened;
    if (auto failed = database.execute(QStringLiteral("PRAGMA synchronous = OFF")))
        return failed;
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    const auto seen = observePrepared(SsText::of(ports, SsText::Fields::Extended), {}, localHostId,
                                      now - millisPerHour);
    const auto *observation = std::get_if<Observation>(&seen);
    if (!observation)
        return StorageError{StorageError::Kind::Failed, path, std::get<CollectError>(seen).words()};
    if (const auto recorded = FactStore(database).record(*observation); !recorded)
        return recorded.error();
    // The past comes before what was just recorded: ids are the order of events.
    for (const QString &statement :
         {QStringLiteral("UPDATE port_event SET id = id + %1").arg(qint64(ports) * (events + 1)),
          QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                         "INSERT INTO port_event (id, port_runtime_id, event_type, timestamp, until_at, pid, "
                         "owner_kind, "
                         "owner_confidence, owner_name, addresses, exposure, same_identity) "
                         "SELECT (n.i - 1) * %2 + r.rowid, r.id, "
                         "CASE WHEN n.i = 1 OR n.i = 30 THEN 'appeared' WHEN n.i = 29 THEN 'disappeared' "
                         "WHEN n.i % 15 = 0 THEN 'process_changed' ELSE 'alive' END, "
                         "%3 - (%1 - n.i) * 86400000, "
                         "CASE WHEN n.i IN (1, 29, 30) OR n.i % 15 = 0 THEN NULL ELSE %3 - (%1 - n.i) * "
                         "86400000 + 3600000 "
                         "END, 1000 + n.i, "
                         "CASE WHEN n.i IN (1, 29, 30) OR n.i % 15 = 0 THEN 'process' END, "
                         "CASE WHEN n.i IN (1, 29, 30) OR n.i % 15 = 0 THEN 'reported' END, "
                         "CASE WHEN n.i IN (1, 29, 30) OR n.i % 15 = 0 THEN 'nginx' END, "
                         "CASE WHEN n.i IN (1, 29, 30) OR n.i % 15 = 0 THEN '[\"0.0.0.0\"]' END, "
                         "CASE WHEN n.i IN (1, 29, 30) OR n.i % 15 = 0 THEN 'all' END, "
                         "CASE WHEN n.i = 15 OR n.i = 45 THEN 1 END FROM n JOIN port_runtime r")
              .arg(events - 1)
              .arg(ports)
              .arg(now - millisPerDay),
          // A note on every third.
          QStringLiteral(
              "INSERT INTO port_note (host_id, protocol, port, title, description, risk_level, "
              "created_at, updated_at, identity_process) SELECT host_id, protocol, port, "
              "'Service ' || port, 'What it is for.', 'trusted', 1, 1, owner_name FROM port_runtime "
              "WHERE port % 3 = 0"),
          QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}) {
        if (auto failed = database.execute(statement))
            return failed;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto failed = fill(arguments.at(1), arguments.at(2).toInt(), arguments.at(3).toInt());
    if (failed)
        QTextStream(stderr) << failed->words() << Qt::endl;
    return failed ? 1 : 0;
}
