// SPDX-License-Identifier: MIT
#include "storage/CommandLineStore.h"

#include "core/WhyReport.h"
#include "storage/Transaction.h"

#include <QJsonDocument>
#include <QSqlError>

namespace Portmonote {

namespace {

using Reports = QList<std::pair<qint64, WhyReport>>;

StorageResult<Reports> allReports(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT id, report FROM port_why")))
        return database.error(query.lastError());
    Reports reports;
    while (query.next()) {
        const auto json = QJsonDocument::fromJson(query.value(1).toString().toUtf8());
        if (const auto report = whyFromJson(json.object()))
            reports.append({query.value(0).toLongLong(), *report});
    }
    return reports;
}

} // namespace

MaybeError forgetCommandLines(const Database &database)
{
    // Else they would stay legible where the file has no more use for them.
    if (auto failed = database.execute(QStringLiteral("PRAGMA secure_delete = ON")))
        return failed;
    Transaction transaction(database);
    if (transaction.beginError())
        return transaction.beginError();
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("UPDATE port_runtime SET cmdline = NULL WHERE cmdline IS NOT NULL")))
        return database.error(query.lastError());
    auto reports = allReports(database);
    if (!reports)
        return reports.error();
    query.prepare(QStringLiteral("UPDATE port_why SET report = ? WHERE id = ?"));
    for (auto &[id, report] : *reports) {
        dropCommandLines(report);
        query.addBindValue(QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact)));
        query.addBindValue(id);
        if (!query.exec())
            return database.error(query.lastError());
    }
    if (auto failed = transaction.commit())
        return failed;
    return database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace Portmonote
