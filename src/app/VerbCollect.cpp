// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "app/CollectReport.h"
#include "app/Endurance.h"
#include "app/FrozenWhy.h"
#include "app/Settings.h"
#include "collect/Host.h"
#include "collect/HostLook.h"
#include "collect/PreparedInput.h"
#include "collect/SsLook.h"
#include "core/DisplayText.h"
#include "storage/FactStore.h"
#include "storage/HostStore.h"
#include "storage/RescueCopy.h"

#include <QFile>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <cstdlib>
#include <vector>

namespace Portmonote {

namespace {

struct VerbCollectText
{
    Q_DECLARE_TR_FUNCTIONS(VerbCollect)
};

using Observed = HostLook;

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

/// Without memory for a thread, work for another thread would be waited for without an end. As many as a look
/// may want are begun at once, and one is kept for it.
bool canStartThreads()
{
    constexpr int wanted = 3;
    std::vector<std::unique_ptr<QThread>> threads;
    QSemaphore ending;
    bool canStart = true;
    for (int i = 0; i < wanted; ++i) {
        threads.emplace_back(QThread::create([&ending] { ending.acquire(); }));
        threads.back()->start();
        canStart = canStart && threads.back()->isRunning();
    }
    ending.release(wanted);
    for (const auto &thread : threads)
        thread->wait();
    if (!canStart)
        return false;
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->setExpiryTimeout(-1);
    QSemaphore begun;
    pool->start([&begun] { begun.release(); });
    begun.acquire();
    return true;
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
        context.print(
            VerbCollectText::tr("%n socket(s) read", nullptr, static_cast<int>(output.listeners.size()))
            + QLatin1String(", ")
            + VerbCollectText::tr("%n record(s) rejected", nullptr,
                                  static_cast<int>(output.rejected.size())));
    }
    if (!output.complete)
        return notObserved(context, {CollectError::Kind::Unfinished, {}});
    if (!output.rejected.isEmpty())
        return notObserved(context,
                           {CollectError::Kind::Garbled, QString::fromUtf8(output.rejected.first())});
    return ExitFine;
}

void report(const VerbContext &context, const RecordResult &result, int looks)
{
    if (context.isSet("json"))
        context.print(roundJson(result, looks));
    else
        printRound(context, result);
}

/// Says why it could not be recorded; where the file was taken away meanwhile, what it held is kept.
int notRecorded(const VerbContext &context, const Database &database, const StorageError &error)
{
    const int code = context.databaseFailed(error);
    if (error.kind != StorageError::Kind::Replaced)
        return code;
    const auto copy = writeRescueCopy(database);
    context.complain(
        copy ? VerbCollectText::tr("all that was in it is safe in %1; put it back, or a backup").arg(*copy)
             : copy.error().words());
    return code;
}

int recordFailure(const VerbContext &context, const Database &database, const QString &host,
                  UtcMillis startedAt, const CollectError &error)
{
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    const auto recorded = context.patiently([&](std::chrono::milliseconds patience) {
        database.setPatience(patience);
        const auto failed = FactStore(database).recordFailure(host, startedAt, now, error.words());
        return failed ? StorageResult<bool>(*failed) : StorageResult<bool>(true);
    });
    if (!recorded)
        return notRecorded(context, database, recorded.error());
    if (context.isSet("json"))
        context.print(failureJson(host, error));
    if (host == localHostId)
        return notObserved(context, error);
    context.complain(
        VerbCollectText::tr("%1: %2", "host: what went wrong").arg(visibleText(host, 60), error.words()));
    return ExitNotObserved;
}

Observed observeNow(const VerbContext &context, const ExpectedPorts &expected)
{
    constexpr std::chrono::minutes longest(2); // far over what all limits of a look make together
    if (!canStartThreads())
        return CollectError{CollectError::Kind::Exhausted, {}};
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&context] {
        // Nor would the usual end come to an end.
        std::_Exit(notObserved(context, {CollectError::Kind::Exhausted, {}}));
    });
    watch.start(longest);
    return lookAt(std::make_unique<LocalHost>(), expected);
}

/// Of this machine, where it is the one; else over ssh, as the list of hosts says, or by its name.
std::variant<Observed, StorageError> observeHost(const VerbContext &context, const Database &database,
                                                 const QString &hostId, const ExpectedPorts &expected)
{
    if (hostId == localHostId)
        return observeNow(context, expected);
    const auto known = HostStore(database).host(hostId);
    if (!known)
        return known.error();
    return lookAtHost(known->value_or(RemoteHost{hostId, hostId, 3600, true, 0}), expected);
}

int collect(const VerbContext &context)
{
    const bool prepared = context.isSet("input");
    const auto named = context.hostArgument();
    if (!named)
        return ExitUsage;
    const QString &host = *named;
    const bool all = context.isSet("all-hosts");
    if (all && (context.isSet("host") || prepared || context.isSet("dry-run")))
        return context.usageFailed(
            VerbCollectText::tr("--all-hosts goes with none of --host, --input and --dry-run"));
    if (host != localHostId && !prepared && context.isSet("dry-run"))
        return context.usageFailed(
            VerbCollectText::tr("to try a host, say: portmonote hosts test %1").arg(host));
    if (context.isSet("dry-run"))
        return dryRun(context);

    outliveReaders(); // what is seen is recorded, whether somebody hears of it or not
    if (all)
        return collectAllHosts(context);
    const auto database = context.patiently([&context](std::chrono::milliseconds patience) {
        return Database::open(context.databasePath(), patience);
    });
    if (!database)
        return context.databaseFailed(database.error());
    if ((*database)->isReadOnly())
        return context.databaseFailed((*database)->readOnlyError());
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
        const auto look = observeHost(context, **database, host, *expected);
        if (const auto *error = std::get_if<StorageError>(&look))
            return context.databaseFailed(*error);
        observed = std::get<Observed>(look);
    }
    if (const auto *error = std::get_if<CollectError>(&observed))
        return recordFailure(context, **database, host, startedAt, *error);
    auto &observation = std::get<Observation>(observed);
    const bool storesCommandLines = Settings().storesCommandLines();
    if (!storesCommandLines)
        dropCommandLines(observation);
    const auto result = context.patiently([&](std::chrono::milliseconds patience) {
        (*database)->setPatience(patience);
        return facts.record(observation); // with the time at which it was seen
    });
    if (!result)
        return notRecorded(context, **database, result.error());
    if (!prepared) {
        if (const auto failed = freezeWhy(**database, observation, *result, storesCommandLines))
            return context.databaseFailed(*failed);
    }
    report(context, *result, observation.looks);
    keepUpDatabase(context, **database);
    return ExitFine;
}

} // namespace

Verb collectVerb()
{
    return {QStringLiteral("collect"),
            QString(),
            VerbCollectText::tr("Looks once and records what is listening."),
            {jsonOption(),
             {QStringLiteral("host"),
              VerbCollectText::tr("Another machine than this one: over ssh, or that of --input."),
              QStringLiteral("NAME")},
             {QStringLiteral("all-hosts"),
              VerbCollectText::tr("This machine and all hosts of the list (see hosts).")},
             {QStringLiteral("input"),
              VerbCollectText::tr("Record what ss printed elsewhere; - reads standard input."),
              QStringLiteral("FILE")},
             {QStringLiteral("dry-run"), VerbCollectText::tr("Only read; store nothing.")}},
            collect};
}

} // namespace Portmonote
