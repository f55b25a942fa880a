// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "collect/HostLook.h"
#include "core/DisplayText.h"
#include "core/HostName.h"
#include "core/Policy.h"
#include "storage/FactStore.h"
#include "storage/HostStore.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

struct VerbHostsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbHosts)
};

/// Why it is never looked at, whoever wrote the row.
QString refusal(const HostReport &report)
{
    if (const auto problem = hostNameProblem(report.host.hostId))
        return *problem;
    return report.isOverSsh ? sshNameProblem(report.host.sshName).value_or(QString()) : QString();
}

QJsonObject toJson(const HostReport &report)
{
    const RemoteHost &host = report.host;
    const QString refused = refusal(report);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("host_id"), host.hostId},
            {QStringLiteral("ssh_name"), orNull(host.sshName)},
            {QStringLiteral("over_ssh"), report.isOverSsh},
            {QStringLiteral("interval_seconds"),
             report.isOverSsh ? QJsonValue(host.intervalSeconds) : QJsonValue()},
            {QStringLiteral("enabled"), host.enabled},
            {QStringLiteral("refused"), orNull(refused)},
            {QStringLiteral("last_valid_round_at"), isoOrNull(report.status.lastValidAt)},
            {QStringLiteral("last_failed_round_at"), isoOrNull(report.status.lastFailedAt)},
            {QStringLiteral("failure"), orNull(report.status.failure)}};
}

QString howItIs(const HostReport &report, UtcMillis now)
{
    if (const QString refused = refusal(report); !refused.isEmpty())
        return VerbHostsText::tr("refused: %1").arg(refused);
    const RoundStatus &status = report.status;
    if (status.lastFailedAt)
        return VerbHostsText::tr("failed %1: %2")
            .arg(ageText(*status.lastFailedAt, now), visibleText(status.failure, 300));
    return status.lastValidAt ? VerbHostsText::tr("observed %1").arg(ageText(*status.lastValidAt, now))
                              : VerbHostsText::tr("not observed yet");
}

QString howOften(const HostReport &report)
{
    if (!report.isOverSsh)
        return report.host.hostId == localHostId ? VerbHostsText::tr("this machine")
                                                 : VerbHostsText::tr("not over ssh");
    return report.host.enabled ? VerbHostsText::tr("every %1").arg(durationText(report.host.intervalSeconds))
                               : VerbHostsText::tr("not by itself");
}

int list(const VerbContext &context, const Database &database)
{
    const auto reports = HostStore(database).reports();
    if (!reports)
        return context.databaseFailed(reports.error());
    QJsonArray array;
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    for (const HostReport &report : *reports) {
        if (context.isSet("json"))
            array.append(toJson(report));
        else
            context.print(
                QStringLiteral("%1  %2; %3")
                    .arg(visibleText(report.host.hostId, 60), howOften(report), howItIs(report, now)));
    }
    if (context.isSet("json"))
        context.print(array);
    return ExitFine;
}

std::optional<qint64> intervalOf(const VerbContext &context, qint64 otherwise)
{
    if (!context.isSet("interval"))
        return otherwise;
    const auto seconds = parseDuration(context.value("interval"));
    if (seconds && seconds->count() >= shortestHostInterval && seconds->count() <= longestHostInterval)
        return seconds->count();
    context.complain(VerbHostsText::tr("--interval takes a time from 1m to 7d, e.g. 15m, not “%1”")
                         .arg(visibleText(context.value("interval"), 40)));
    return std::nullopt;
}

int add(const VerbContext &context, const Database &database, const QString &name)
{
    const HostStore store(database);
    const auto known = store.host(name);
    if (!known)
        return context.databaseFailed(known.error());
    RemoteHost host = known->value_or(
        RemoteHost{name, name, 3600, true, QDateTime::currentMSecsSinceEpoch()});
    if (context.isSet("ssh"))
        host.sshName = context.value("ssh");
    const auto interval = intervalOf(context, host.intervalSeconds);
    if (!interval)
        return ExitUsage;
    host.intervalSeconds = *interval;
    // Who only sets another interval does not ask for rounds of a host that is to have none.
    if (context.isSet("manual"))
        host.enabled = false;
    if (const auto problem = sshNameProblem(host.sshName))
        return context.usageFailed(*problem);
    if (const auto failed = store.save(host))
        return context.databaseFailed(*failed);
    if (!context.isSet("json"))
        context.print(VerbHostsText::tr("%1 is looked at %2").arg(host.hostId, howOften({host, true, {}})));
    else
        context.print(toJson({host, true, {}}));
    return ExitFine;
}

int remove(const VerbContext &context, const Database &database, const QString &name)
{
    const auto wasThere = HostStore(database).remove(name);
    if (!wasThere)
        return context.databaseFailed(wasThere.error());
    if (*wasThere)
        return ExitFine;
    context.complain(VerbHostsText::tr("there is no host “%1”").arg(visibleText(name, 60)));
    return ExitAttention;
}

/// Looks, and stores nothing.
int test(const VerbContext &context, const Database &database, const QString &name)
{
    const auto known = HostStore(database).host(name);
    if (!known)
        return context.databaseFailed(known.error());
    const auto look = lookAtHost(known->value_or(RemoteHost{name, name, 3600, true, 0}), {});
    if (const auto *error = std::get_if<CollectError>(&look)) {
        context.complain(VerbHostsText::tr("%1: %2").arg(visibleText(name, 60), error->words()));
        return ExitNotObserved;
    }
    context.print(VerbHostsText::tr("%n port(s) listening", nullptr,
                                    static_cast<int>(std::get<Observation>(look).ports.size())));
    return ExitFine;
}

int hosts(const VerbContext &context)
{
    const QStringList words = context.arguments();
    const QString what = words.value(0, QStringLiteral("list"));
    const bool isList = what == QLatin1String("list");
    const QStringList verbs{QStringLiteral("add"), QStringLiteral("remove"), QStringLiteral("test")};
    if (!isList && !verbs.contains(what))
        return context.usageFailed(
            VerbHostsText::tr("“%1” is none of list, add, remove and test").arg(visibleText(what, 60)));
    if (words.size() > (isList ? 1 : 2))
        return context.usageFailed(VerbHostsText::tr("one host at a time"));
    const QString name = words.value(1);
    // A row that somebody else wrote can be taken away, whatever it says.
    if (what == QLatin1String("add") || what == QLatin1String("test")) {
        if (const auto problem = hostIdProblem(name))
            return context.usageFailed(*problem);
    }
    if (!isList && words.size() < 2)
        return context.usageFailed(hostIdProblem({}).value_or(QString()));
    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    if (isList)
        return list(context, **database);
    if (what == QLatin1String("add"))
        return add(context, **database, name);
    return what == QLatin1String("remove") ? remove(context, **database, name)
                                           : test(context, **database, name);
}

} // namespace

Verb hostsVerb()
{
    return {QStringLiteral("hosts"),
            QStringLiteral("[list | add NAME | remove NAME | test NAME]"),
            VerbHostsText::tr("The other machines that are looked at over ssh."),
            {jsonOption(),
             {QStringLiteral("ssh"), VerbHostsText::tr("What ssh is asked for, where it is another name."),
              QStringLiteral("NAME")},
             {QStringLiteral("interval"), VerbHostsText::tr("How often to look, e.g. 15m; else every hour."),
              QStringLiteral("TIME")},
             {QStringLiteral("manual"), VerbHostsText::tr("Look only when asked to.")}},
            hosts};
}

} // namespace Portmonote
