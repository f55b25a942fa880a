// SPDX-License-Identifier: MIT
#include "storage/WhyStore.h"

#include "storage/Transaction.h"

#include <QJsonDocument>
#include <QSqlError>

#include <algorithm>

namespace Portmonote {

namespace {

QString toJsonText(const WhyReport &report)
{
    return QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact));
}

} // namespace

bool isSameWhy(const WhyReport &a, const WhyReport &b)
{
    if (a.chain.size() != b.chain.size() || a.sourceName != b.sourceName)
        return false;
    const auto names = std::equal(a.chain.begin(), a.chain.end(), b.chain.begin(),
                                  [](const WhyProcess &x, const WhyProcess &y) { return x.name == y.name; });
    return names && a.process().executable == b.process().executable
        && a.process().commandLine == b.process().commandLine && a.process().user == b.process().user;
}

StorageResult<QList<WhyStore::Stored>> WhyStore::stored(qint64 runtimeId) const
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("SELECT id, report FROM port_why WHERE port_runtime_id = ? ORDER BY taken_at, id"));
    query.addBindValue(runtimeId);
    if (!query.exec())
        return m_database.error(query.lastError());
    QList<Stored> all;
    while (query.next()) {
        const QByteArray json = query.value(1).toString().toUtf8();
        if (const auto report = whyFromJson(QJsonDocument::fromJson(json).object()))
            all.append({query.value(0).toLongLong(), *report});
    }
    return all;
}

StorageResult<QList<WhyReport>> WhyStore::reports(qint64 runtimeId) const
{
    const auto all = stored(runtimeId);
    if (!all)
        return all.error();
    QList<WhyReport> reports;
    for (const Stored &one : *all)
        reports.append(one.report);
    return reports;
}

MaybeError WhyStore::add(qint64 runtimeId, const WhyReport &report) const
{
    Transaction transaction(m_database);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto failed = insert(runtimeId, report))
        return failed;
    return transaction.commit();
}

MaybeError WhyStore::insert(qint64 runtimeId, const WhyReport &report) const
{
    if (report.isEmpty())
        return std::nullopt;
    const auto all = stored(runtimeId);
    if (!all)
        return all.error();
    QSqlQuery query = m_database.query();
    if (!all->isEmpty() && isSameWhy(all->last().report, report)) {
        const WhyReport &latest = all->last().report;
        const bool tellsMore = report.origin == WhyReport::Origin::Witr
            && latest.origin == WhyReport::Origin::Own;
        if (!tellsMore)
            return std::nullopt;
        WhyReport better = report;
        better.takenAt = latest.takenAt; // when it was first seen
        query.prepare(QStringLiteral("UPDATE port_why SET report = ? WHERE id = ?"));
        query.addBindValue(toJsonText(better));
        query.addBindValue(all->last().id);
        return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
    }
    if (all->size() >= mostOfOnePort) {
        query.prepare(QStringLiteral("DELETE FROM port_why WHERE id = ?"));
        query.addBindValue(all->at(1).id);
        if (!query.exec())
            return m_database.error(query.lastError());
    }
    return append(runtimeId, report);
}

MaybeError WhyStore::append(qint64 runtimeId, const WhyReport &report) const
{
    QSqlQuery query = m_database.query();
    query.prepare(
        QStringLiteral("INSERT INTO port_why (port_runtime_id, taken_at, report) VALUES (?, ?, ?)"));
    query.addBindValue(runtimeId);
    query.addBindValue(report.takenAt);
    query.addBindValue(toJsonText(report));
    return query.exec() ? MaybeError() : MaybeError(m_database.error(query.lastError()));
}

} // namespace Portmonote
