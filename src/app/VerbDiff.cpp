// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/CardComparison.h"
#include "core/DisplayText.h"
#include "storage/MomentStore.h"

#include <QJsonArray>

#include <array>

namespace Portmonote {

namespace {

struct VerbDiffText
{
    Q_DECLARE_TR_FUNCTIONS(VerbDiff)
};

QJsonObject toJson(const PortCard &card)
{
    const PortFacts &facts = card.facts;
    return {{QStringLiteral("host_id"), facts.key.hostId},
            {QStringLiteral("protocol"), toString(facts.key.protocol)},
            {QStringLiteral("port"), facts.key.port},
            {QStringLiteral("process_name"), facts.processName},
            {QStringLiteral("owner"), toJson(facts.owner)},
            {QStringLiteral("exposure"), toString(facts.exposure)},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(facts.addresses)},
            {QStringLiteral("title"), card.note ? QJsonValue(card.note->title) : QJsonValue()}};
}

QJsonArray toJson(const QList<PortCard> &cards)
{
    QJsonArray array;
    for (const PortCard &card : cards)
        array.append(toJson(card));
    return array;
}

QJsonArray toJson(const QList<CardComparison::Change> &changes)
{
    QJsonArray array;
    for (const CardComparison::Change &change : changes) {
        array.append(QJsonObject{{QStringLiteral("before"), toJson(change.before)},
                                 {QStringLiteral("after"), toJson(change.after)}});
    }
    return array;
}

QJsonValue unobserved(const Moment &moment)
{
    if (!moment.unobserved)
        return {};
    return QJsonObject{{QStringLiteral("from"), isoUtc(moment.unobserved->from)},
                       {QStringLiteral("until"), isoUtc(moment.unobserved->until)},
                       {QStringLiteral("cause"), toString(moment.unobserved->cause)}};
}

QJsonObject toJson(const Moment &before, const Moment &after, const CardComparison &comparison)
{
    return {{QStringLiteral("before"), isoUtc(before.at)},
            {QStringLiteral("after"), isoUtc(after.at)},
            {QStringLiteral("before_unobserved"), unobserved(before)},
            {QStringLiteral("after_unobserved"), unobserved(after)},
            {QStringLiteral("appeared"), toJson(comparison.came)},
            {QStringLiteral("disappeared"), toJson(comparison.went)},
            {QStringLiteral("owner_changed"), toJson(comparison.ownerChanged)},
            {QStringLiteral("exposure_changed"), toJson(comparison.exposureChanged)},
            {QStringLiteral("unchanged"), comparison.same}};
}

void print(const VerbContext &context, const CardComparison &comparison)
{
    const auto line = [&context](const QString &what, const PortCard &card, const QString &words) {
        context.print(QStringLiteral("%1  %2  %3").arg(what, card.key().toString().leftJustified(9), words));
    };
    for (const PortCard &card : comparison.came)
        line(QStringLiteral("+"), card, visibleText(describe(card.facts.owner), 80));
    for (const PortCard &card : comparison.went)
        line(QStringLiteral("-"), card, visibleText(describe(card.facts.owner), 80));
    for (const CardComparison::Change &change : comparison.ownerChanged)
        line(QStringLiteral("!"), change.after, describeOwnerChange(change));
    for (const CardComparison::Change &change : comparison.exposureChanged)
        line(QStringLiteral("~"), change.after, describeExposureChange(change));
}

int difference(const VerbContext &context)
{
    const QStringList arguments = context.arguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return context.usageFailed(VerbDiffText::tr("which two moments? Such as 2026-11-01T12:00 and now"));
    const auto named = context.hostArgument();
    if (!named)
        return ExitUsage;
    const QString &host = *named;
    std::array<UtcMillis, 2> times{};
    for (size_t i = 0; i < times.size(); ++i) {
        const auto time = context.instant(arguments.value(static_cast<int>(i), QStringLiteral("now")));
        if (!time)
            return ExitUsage;
        times.at(i) = *time;
    }
    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    std::array<Moment, 2> moments;
    for (size_t i = 0; i < times.size(); ++i) {
        auto moment = MomentStore(**database).at(times.at(i), host);
        if (!moment)
            return context.databaseFailed(moment.error());
        moments.at(i) = *moment;
        moments.at(i).cards.removeIf([&host](const PortCard &card) { return card.key().hostId != host; });
        if (const auto &gap = moments.at(i).unobserved)
            context.complain(VerbDiffText::tr("%1: %2; told is what was known before")
                                 .arg(longTime(times.at(i)), describe(*gap)));
    }
    const CardComparison comparison = compareCards(moments.at(0).cards, moments.at(1).cards);
    if (context.isSet("json"))
        context.print(toJson(moments.at(0), moments.at(1), comparison));
    else
        print(context, comparison);
    if (comparison.isEmpty())
        context.complain(VerbDiffText::tr("nothing is different"));
    return comparison.isEmpty() ? ExitAttention : ExitFine;
}

} // namespace

Verb diffVerb()
{
    return {QStringLiteral("diff"),
            QStringLiteral("BEFORE [AFTER]"),
            VerbDiffText::tr(
                "What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as "
                "2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now."),
            {jsonOption(), hostOption()},
            difference};
}

} // namespace Portmonote
