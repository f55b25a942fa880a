// SPDX-License-Identifier: MIT
#include "app/CollectReport.h"
#include "app/FrozenWhy.h"
#include "app/HostRounds.h"
#include "app/Settings.h"
#include "collect/Host.h"
#include "collect/HostLook.h"
#include "core/DisplayText.h"
#include "core/HostName.h"
#include "storage/HostStore.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Portmonote {

namespace {

struct CollectAllHostsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbCollect)
};

/// Says what was found out about one host; the exit code for it.
int tell(const VerbContext &context, const HostOutcome &outcome, QJsonArray &array)
{
    if (outcome.storageError)
        return context.databaseFailed(*outcome.storageError);
    const bool isJson = context.isSet("json");
    if (outcome.recorded) {
        if (isJson)
            array.append(roundJson(*outcome.recorded, outcome.looks));
        else
            printRound(context, *outcome.recorded);
        return ExitFine;
    }
    if (isJson)
        array.append(failureJson(outcome.hostId, *outcome.failure));
    context.complain(CollectAllHostsText::tr("%1: %2", "host: what went wrong")
                         .arg(visibleText(outcome.hostId, 60), outcome.failure->words()));
    return ExitNotObserved;
}

/// All hosts of the list that are looked at by themselves, many at once.
int collectHosts(const VerbContext &context, const Database &database, QJsonArray &array)
{
    const auto hosts = HostStore(database).hosts();
    if (!hosts)
        return context.databaseFailed(hosts.error());
    int code = ExitFine;
    QSet<QString> waiting;
    for (const RemoteHost &host : *hosts) {
        const auto problem = hostIdProblem(host.hostId);
        if (problem) {
            context.complain(*problem);
            code = ExitNotObserved;
        } else if (host.enabled) {
            waiting.insert(host.hostId);
        }
    }
    HostRounds rounds(database.path());
    rounds.setPaused(true);
    rounds.setStoresCommandLines(Settings().storesCommandLines());
    QEventLoop loop;
    QObject::connect(&rounds, &HostRounds::finished, &loop, [&](const HostOutcome &outcome) {
        code = std::max(code, tell(context, outcome, array));
        waiting.remove(outcome.hostId);
        if (waiting.isEmpty())
            loop.quit();
    });
    rounds.setHosts(*hosts);
    if (!waiting.isEmpty()) {
        rounds.observe(waiting.values());
        loop.exec();
    }
    return code;
}

MaybeError recordFailure(const VerbContext &context, const Database &database, UtcMillis startedAt,
                         const CollectError &error)
{
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    const auto recorded = context.patiently([&](std::chrono::milliseconds patience) {
        database.setPatience(patience);
        const auto failed = FactStore(database).recordFailure(localHostId, startedAt, now, error.words());
        return failed ? StorageResult<bool>(*failed) : StorageResult<bool>(true);
    });
    return recorded ? MaybeError() : MaybeError(recorded.error());
}

/// This machine, as the others.
HostOutcome collectHere(const VerbContext &context, const Database &database)
{
    HostOutcome here;
    here.hostId = localHostId;
    const FactStore facts(database);
    const auto expected = facts.expectedPorts(localHostId);
    if (!expected) {
        here.storageError = expected.error();
        return here;
    }
    const UtcMillis startedAt = QDateTime::currentMSecsSinceEpoch();
    HostLook look = lookAt(std::make_unique<LocalHost>(), *expected);
    if (const auto *error = std::get_if<CollectError>(&look)) {
        here.failure = *error;
        here.storageError = recordFailure(context, database, startedAt, *error);
        return here;
    }
    auto &observation = std::get<Observation>(look);
    const bool storesCommandLines = Settings().storesCommandLines();
    if (!storesCommandLines)
        dropCommandLines(observation);
    here.looks = observation.looks;
    const auto result = context.patiently([&](std::chrono::milliseconds patience) {
        database.setPatience(patience);
        return facts.record(observation); // with the time at which it was seen
    });
    if (!result) {
        here.storageError = result.error();
        return here;
    }
    here.recorded = *result;
    here.storageError = freezeWhy(database, observation, *result, storesCommandLines);
    return here;
}

} // namespace

int collectAllHosts(const VerbContext &context)
{
    const auto database = context.patiently([&context](std::chrono::milliseconds patience) {
        return Database::open(context.databasePath(), patience);
    });
    if (!database)
        return context.databaseFailed(database.error());
    if ((*database)->isReadOnly()) // no host is bothered for what could not be recorded
        return context.databaseFailed((*database)->readOnlyError());
    QJsonArray array;
    int code = tell(context, collectHere(context, **database), array);
    if (code != ExitDatabase)
        code = std::max(code, collectHosts(context, **database, array));
    if (context.isSet("json"))
        context.print(array);
    keepUpDatabase(context, **database);
    return code;
}

} // namespace Portmonote
