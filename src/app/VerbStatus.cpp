// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/CardJson.h"
#include "core/DisplayText.h"
#include "core/GlanceSummary.h"
#include "storage/RoundStore.h"

namespace Portmonote {

namespace {

struct VerbStatusText
{
    Q_DECLARE_TR_FUNCTIONS(VerbStatus)
};

QJsonObject toJson(const GlanceSummary &summary, const RoundStatus &round, const QString &warning)
{
    return {{QStringLiteral("sentence"), summary.sentence()},
            {QStringLiteral("warning"), warning.isEmpty() ? QJsonValue() : QJsonValue(warning)},
            {QStringLiteral("needs_attention"), summary.needsAttention() || !warning.isEmpty()},
            {QStringLiteral("services"), summary.services},
            {QStringLiteral("recognised"), summary.recognised},
            {QStringLiteral("unreviewed"), summary.unreviewed},
            {QStringLiteral("suspicious"), summary.suspicious},
            {QStringLiteral("flapping"), summary.flapping},
            {QStringLiteral("missing"), summary.missing},
            {QStringLiteral("last_valid_round_at"), isoOrNull(round.lastValidAt)},
            {QStringLiteral("last_failed_round_at"), isoOrNull(round.lastFailedAt)},
            {QStringLiteral("failure"), round.lastFailedAt ? QJsonValue(round.failure) : QJsonValue()}};
}

/// Of the past only the last valid round is told: whether one failed after it is no matter any more.
StorageResult<RoundStatus> roundStatus(const VerbContext &context, const Moment &moment, const QString &host)
{
    if (context.isSet("at")) {
        RoundStatus status;
        status.lastValidAt = moment.lastRoundAt;
        return status;
    }
    const auto database = Database::open(context.databasePath());
    if (!database)
        return database.error();
    return RoundStore(**database).status(host);
}

int status(const VerbContext &context)
{
    Policy policy;
    if (!context.readPolicy(policy))
        return ExitUsage;
    const auto named = context.hostArgument();
    if (!named)
        return ExitUsage;
    const QString &host = *named;
    const auto read = context.moment();
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const auto &moment = std::get<Moment>(read);
    const auto round = roundStatus(context, moment, host);
    if (!round)
        return context.databaseFailed(round.error());

    const UtcMillis now = moment.at;
    GlanceSummary summary;
    for (const PortCard &card : moment.cards) {
        if (card.key().hostId == host)
            summary.add(card, classify(card.facts, card.note, policy, now));
    }
    const QString warning = observationWarning(*round, now);
    if (context.isSet("json")) {
        context.print(toJson(summary, *round, warning));
    } else {
        if (!warning.isEmpty())
            context.print(warning);
        if (round->lastValidAt)
            context.print(summary.sentence());
        if (round->lastValidAt && warning.isEmpty())
            context.print(VerbStatusText::tr("Observed %1.").arg(ageText(*round->lastValidAt, now)));
    }
    return summary.needsAttention() || !warning.isEmpty() ? ExitAttention : ExitFine;
}

} // namespace

Verb statusVerb()
{
    return {QStringLiteral("status"),
            QString(),
            VerbStatusText::tr("The machine in one sentence; ends with 1 when something needs attention."),
            {jsonOption(), hostOption(), atOption()},
            status};
}

} // namespace Portmonote
