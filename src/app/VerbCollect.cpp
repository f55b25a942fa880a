// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "app/FrozenWhy.h"
#include "app/Settings.h"
#include "collect/Collector.h"
#include "collect/PreparedInput.h"
#include "collect/SsLook.h"
#include "core/DisplayText.h"
#include "storage/Backup.h"
#include "storage/FactStore.h"
#include "storage/RetentionStore.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerbCollect)
};

using Observed = std::variant<Observation, CollectError>;

int notObserved(const VerbContext &context, const CollectError &error)
{
    context.complain(error.words());
    return ExitNotObserved;
}

/// All of FILE, or of standard input for `-`, up to what a run of ss may print.
std::variant<QByteArray, CollectError> readInput(const QString &name)
{
    QFile file(name);
    const bool open = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                 : file.open(QIODevice::ReadOnly);
    if (!open)
        return CollectError{CollectError::Kind::CannotRead, name + QStringLiteral(": ") + file.errorString()};
    const qint64 limit = ChildLimits{}.outputBytes;
    QByteArray content;
    while (content.size() <= limit) {
        const QByteArray part = file.read(1 << 20);
        if (part.isEmpty())
            return content;
        content += part;
    }
    return CollectError{CollectError::Kind::TooMuchOutput, {}};
}

Observed observeNow(const ExpectedPorts &expected)
{
    Collector collector(std::make_unique<LocalHost>());
    QEventLoop loop;
    Observed outcome;
    QObject::connect(&collector, &Collector::observed, &loop, [&](const Observation &observation) {
        outcome = observation;
        loop.quit();
    });
    QObject::connect(&collector, &Collector::failed, &loop, [&](const CollectError &error) {
        outcome = error;
        loop.quit();
    });
    collector.collect(expected);
    loop.exec();
    return outcome;
}

/// One run of ss here, its text as it is.
std::variant<QByteArray, CollectError> ssText()
{
    const auto command = LocalHost().ssCommand(SsFlags::Full);
    if (!command)
        return CollectError{CollectError::Kind::NotFound, {}};
    const ChildResult result = runToEnd(*command, ChildLimits{});
    if (const auto error = judgeEnding(result))
        return *error;
    return result.output;
}

int dryRun(const VerbContext &context)
{
    const auto text = context.isSet("input") ? readInput(context.value("input")) : ssText();
    if (const auto *error = std::get_if<CollectError>(&text))
        return notObserved(context, *error);
    const SsOutput output = parseSs(withoutHeader(std::get<QByteArray>(text)));
    if (context.isSet("json")) {
        context.print(toJson(output));
    } else {
        context.print(Text::tr("%n socket(s) read", nullptr, static_cast<int>(output.listeners.size()))
                      + QLatin1String(", ")
                      + Text::tr("%n record(s) rejected", nullptr, static_cast<int>(output.rejected.size())));
    }
    if (!output.complete)
        return notObserved(context, {CollectError::Kind::Unfinished, {}});
    if (!output.rejected.isEmpty())
        return notObserved(context,
                           {CollectError::Kind::Garbled, QString::fromUtf8(output.rejected.first())});
    return ExitFine;
}

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

void report(const VerbContext &context, const RecordResult &result, int looks)
{
    if (context.isSet("json")) {
        context.print(QJsonObject{{QStringLiteral("valid"), true},
                                  {QStringLiteral("host_id"), result.hostId},
                                  {QStringLiteral("round_id"), result.roundId},
                                  {QStringLiteral("observed_at"), isoUtc(result.at)},
                                  {QStringLiteral("looks"), looks},
                                  {QStringLiteral("ports"), result.ports},
                                  {QStringLiteral("appeared"), toJson(result.appeared)},
                                  {QStringLiteral("changed"), toJson(result.changed)},
                                  {QStringLiteral("disappeared"), toJson(result.disappeared)}});
        return;
    }
    context.print(Text::tr("%n port(s) listening", nullptr, result.ports));
    if (!result.appeared.isEmpty())
        context.print(Text::tr("appeared: %1").arg(names(result.appeared)));
    if (!result.changed.isEmpty())
        context.print(Text::tr("changed: %1").arg(names(result.changed)));
    if (!result.disappeared.isEmpty())
        context.print(Text::tr("disappeared: %1").arg(names(result.disappeared)));
}

int recordFailure(const VerbContext &context, const Database &database, const QString &host,
                  UtcMillis startedAt, const CollectError &error)
{
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    if (const auto failed = FactStore(database).recordFailure(host, startedAt, now, error.words()))
        return context.databaseFailed(*failed);
    if (context.isSet("json")) {
        context.print(QJsonObject{{QStringLiteral("valid"), false},
                                  {QStringLiteral("host_id"), host},
                                  {QStringLiteral("reason"), error.words()}});
    }
    return notObserved(context, error);
}

int collect(const VerbContext &context)
{
    const bool prepared = context.isSet("input");
    const QString host = context.isSet("host") ? context.value("host") : QString(localHostId);
    if (host.isEmpty() || (host != localHostId && !prepared))
        return context.usageFailed(Text::tr("--host needs --input: the output of ss on that machine"));
    if (context.isSet("dry-run"))
        return dryRun(context);

    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    const FactStore facts(**database);
    const auto expected = facts.expectedPorts(host);
    if (!expected)
        return context.databaseFailed(expected.error());

    const UtcMillis startedAt = QDateTime::currentMSecsSinceEpoch();
    Observed observed;
    if (prepared) {
        const auto input = readInput(context.value("input"));
        if (const auto *error = std::get_if<CollectError>(&input))
            observed = *error;
        else
            observed = observePrepared(std::get<QByteArray>(input), *expected, host, startedAt);
    } else {
        observed = observeNow(*expected);
    }
    if (const auto *error = std::get_if<CollectError>(&observed))
        return recordFailure(context, **database, host, startedAt, *error);
    auto &observation = std::get<Observation>(observed);
    const bool storesCommandLines = Settings().storesCommandLines();
    if (!storesCommandLines)
        dropCommandLines(observation);
    const auto result = facts.record(observation);
    if (!result)
        return context.databaseFailed(result.error());
    if (!prepared) {
        if (const auto failed = freezeWhy(**database, observation, *result, storesCommandLines))
            return context.databaseFailed(*failed);
    }
    report(context, *result, observation.looks);
    constexpr int stepsAtOnce = 20; // the rest at the next look
    if (const auto failed = RetentionStore(**database)
                                .keepUp(Settings().retention(), QDateTime::currentMSecsSinceEpoch(),
                                        stepsAtOnce))
        context.complain(failed->words());
    if (const auto failed = BackupFolder((*database)->path()).keepUp(**database, QDate::currentDate())) {
        // What was observed is recorded all the same.
        context.complain(Text::tr("today's backup failed: %1").arg(failed->words()));
    }
    return ExitFine;
}

} // namespace

Verb collectVerb()
{
    return {QStringLiteral("collect"),
            QString(),
            Text::tr("Looks once and records what is listening."),
            {jsonOption(),
             hostOption(),
             {QStringLiteral("input"), Text::tr("Record what ss printed elsewhere; - reads standard input."),
              QStringLiteral("FILE")},
             {QStringLiteral("dry-run"), Text::tr("Only read; store nothing.")}},
            collect};
}

} // namespace Portmonote
