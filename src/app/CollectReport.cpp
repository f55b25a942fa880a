// SPDX-License-Identifier: MIT
#include "app/CollectReport.h"

#include "app/Settings.h"
#include "core/DisplayText.h"
#include "storage/Backup.h"
#include "storage/RetentionStore.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

struct CollectReportText
{
    Q_DECLARE_TR_FUNCTIONS(VerbCollect)
};

QJsonArray toJson(const QList<PortKey> &keys)
{
    QJsonArray array;
    for (const PortKey &key : keys)
        array.append(key.toString());
    return array;
}

QString names(const QList<PortKey> &keys)
{
    QStringList words;
    for (const PortKey &key : keys.first(std::min<qsizetype>(keys.size(), 20)))
        words.append(key.toString());
    if (keys.size() > words.size())
        words.append(QStringLiteral("…"));
    return words.join(QStringLiteral(", "));
}

} // namespace

QJsonObject roundJson(const RecordResult &result, int looks)
{
    return {{QStringLiteral("valid"), true},
            {QStringLiteral("host_id"), result.hostId},
            {QStringLiteral("round_id"), result.roundId},
            {QStringLiteral("observed_at"), isoUtc(result.at)},
            {QStringLiteral("looks"), looks},
            {QStringLiteral("ports"), result.ports},
            {QStringLiteral("appeared"), toJson(result.appeared)},
            {QStringLiteral("changed"), toJson(result.changed)},
            {QStringLiteral("disappeared"), toJson(result.disappeared)}};
}

QJsonObject failureJson(const QString &host, const CollectError &error)
{
    return {{QStringLiteral("valid"), false},
            {QStringLiteral("host_id"), host},
            {QStringLiteral("reason"), error.words()}};
}

void printRound(const VerbContext &context, const RecordResult &result)
{
    const QString prefix = result.hostId == localHostId
        ? QString()
        : visibleText(result.hostId, 60) + QStringLiteral(": ");
    context.print(prefix + CollectReportText::tr("%n port(s) listening", nullptr, result.ports));
    if (!result.appeared.isEmpty())
        context.print(prefix + CollectReportText::tr("appeared: %1").arg(names(result.appeared)));
    if (!result.changed.isEmpty())
        context.print(prefix + CollectReportText::tr("changed: %1").arg(names(result.changed)));
    if (!result.disappeared.isEmpty())
        context.print(prefix + CollectReportText::tr("disappeared: %1").arg(names(result.disappeared)));
}

void keepUpDatabase(const VerbContext &context, const Database &database)
{
    constexpr int stepsAtOnce = 20; // the rest at the next look
    if (const auto failed = RetentionStore(database).keepUp(Settings().retention(),
                                                            QDateTime::currentMSecsSinceEpoch(), stepsAtOnce))
        context.complain(failed->words());
    if (const auto failed = BackupFolder(database.path()).keepUp(database, QDate::currentDate())) {
        // What was observed is recorded all the same.
        context.complain(CollectReportText::tr("today's backup failed: %1").arg(failed->words()));
    }
}

} // namespace Portmonote
