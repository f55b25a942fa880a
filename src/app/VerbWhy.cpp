// SPDX-License-Identifier: MIT
#include "app/Settings.h"
#include "app/Verb.h"

#include "collect/WhyRunner.h"
#include "core/DisplayText.h"
#include "storage/HostStore.h"
#include "storage/WhyStore.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTextStream>

namespace Portmonote {

namespace {

struct VerbWhyText
{
    Q_DECLARE_TR_FUNCTIONS(VerbWhy)
};

/// Of this machine where there is no name for ssh.
WhyAnswer ask(const PortFacts &port, const std::optional<QString> &sshName)
{
    WhyRunner runner;
    QEventLoop loop;
    WhyAnswer answer;
    QObject::connect(&runner, &WhyRunner::answered, &loop, [&](const WhyAnswer &told) {
        answer = told;
        loop.quit();
    });
    if (sshName)
        runner.askOverSsh(*sshName, port);
    else
        runner.ask(port);
    loop.exec();
    return answer;
}

int print(const VerbContext &context, const WhyReport &report)
{
    if (context.isSet("json"))
        context.print(toJson(report));
    else
        context.print(toText(report).trimmed());
    return ExitFine;
}

/// What was stored of a port that nobody listens on any more, or whose owner cannot be seen.
int tellStored(const VerbContext &context, const Database &database, const PortCard &card)
{
    const auto reports = WhyStore(database).reports(card.facts.id);
    if (!reports)
        return context.databaseFailed(reports.error());
    if (reports->isEmpty()) {
        context.complain(VerbWhyText::tr("nobody can be found behind %1, and nothing was stored about it")
                             .arg(card.key().toString()));
        return ExitAttention;
    }
    context.complain(card.facts.active
                         ? VerbWhyText::tr("nobody can be found behind %1 now; this was stored before")
                               .arg(card.key().toString())
                         : VerbWhyText::tr("nobody listens on %1 any more; this was stored before")
                               .arg(card.key().toString()));
    return print(context, reports->last());
}

/// All that was kept, the oldest first.
int tellHistory(const VerbContext &context, const Database &database, const PortCard &card)
{
    const auto reports = WhyStore(database).reports(card.facts.id);
    if (!reports)
        return context.databaseFailed(reports.error());
    if (reports->isEmpty()) {
        context.complain(VerbWhyText::tr("nothing was stored about %1").arg(card.key().toString()));
        return ExitAttention;
    }
    QJsonArray all;
    for (const WhyReport &report : *reports) {
        all.append(toJson(report));
        if (!context.isSet("json"))
            context.print(QStringLiteral("%1\n%2\n").arg(longTime(report.takenAt), toText(report).trimmed()));
    }
    if (context.isSet("json"))
        context.print(all);
    return ExitFine;
}

int why(const VerbContext &context)
{
    return withCard(context, [&](const Database &database, const PortCard &card) {
        if (context.isSet("history"))
            return tellHistory(context, database, card);
        const bool isHere = card.key().hostId == localHostId;
        const auto host = isHere ? StorageResult<std::optional<RemoteHost>>(std::optional<RemoteHost>())
                                 : HostStore(database).host(card.key().hostId);
        if (!host)
            return context.databaseFailed(host.error());
        if (!card.facts.active || (!isHere && !*host))
            return tellStored(context, database, card);
        const WhyAnswer answer = ask(card.facts, isHere ? std::nullopt : std::optional((*host)->sshName));
        if (!answer.witrProblem.isEmpty())
            context.complain(answer.witrProblem);
        if (answer.report.isEmpty())
            return tellStored(context, database, card);
        WhyReport kept = answer.report;
        if (!Settings().storesCommandLines())
            dropCommandLines(kept);
        if (const auto failed = WhyStore(database).add(card.facts.id, kept))
            context.complain(failed->words());
        return print(context, answer.report);
    });
}

} // namespace

Verb whyVerb()
{
    return {QStringLiteral("why"),
            QStringLiteral("PORT"),
            VerbWhyText::tr("Why it is running: who started whom, and what keeps it running."),
            {jsonOption(),
             hostOption(),
             {QStringLiteral("history"),
              VerbWhyText::tr("What was found out each time that it was run in another "
                              "way, the oldest first; asks nobody.")}},
            why};
}

} // namespace Portmonote
