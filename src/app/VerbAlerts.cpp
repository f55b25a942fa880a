// SPDX-License-Identifier: MIT
#include "app/Settings.h"
#include "app/Verb.h"
#include "core/CardJson.h"
#include "core/DisplayText.h"
#include "storage/AlertStore.h"
#include "storage/CardStore.h"

#include <QJsonArray>

#include <algorithm>

namespace Portmonote {

namespace {

struct VerbAlertsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbAlerts)
};

/// Hands on the open database, or says why there is none.
int withDatabase(const VerbContext &context, const std::function<int(const Database &)> &then)
{
    const auto database = Database::open(context.databasePath());
    return database ? then(**database) : context.databaseFailed(database.error());
}

QJsonObject toJson(const Alert &alert)
{
    return {{QStringLiteral("id"), alert.id},
            {QStringLiteral("kind"), toString(alert.kind)},
            {QStringLiteral("port"), alert.isOfPort() ? QJsonValue(alert.key.toString()) : QJsonValue()},
            {QStringLiteral("headline"), alert.headline()},
            {QStringLiteral("reason"), alert.reason},
            {QStringLiteral("at"), isoUtc(alert.at)},
            {QStringLiteral("latest_at"), isoUtc(alert.latestAt)},
            {QStringLiteral("times"), alert.times},
            {QStringLiteral("seen_at"), isoOrNull(alert.seenAt)},
            {QStringLiteral("ended_at"), isoOrNull(alert.endedAt)}};
}

void print(const VerbContext &context, const QList<Alert> &alerts)
{
    if (context.isSet("json")) {
        QJsonArray array;
        for (const Alert &alert : alerts)
            array.append(toJson(alert));
        context.print(array);
        return;
    }
    for (const Alert &alert : alerts) {
        context.print(QStringLiteral("%1 %2  %3%4\n    %5")
                          .arg(alert.isUnread() ? QStringLiteral("*") : QStringLiteral(" "),
                               longTime(alert.latestAt), alert.headline(),
                               alert.endedAt ? VerbAlertsText::tr(" (over)") : QString(), alert.reason));
    }
}

/// Where no window runs, asking is when the latest round is judged.
MaybeError judgeLatest(const VerbContext &, const Database &database, const Policy &policy)
{
    auto cards = CardStore(database).cards();
    if (!cards)
        return cards.error();
    const auto news = AlertStore(database).judge(*cards, policy, Settings().alertPolicy(),
                                                 QDateTime::currentMSecsSinceEpoch(), true);
    return news ? MaybeError() : MaybeError(news.error());
}

int alerts(const VerbContext &context)
{
    Policy policy;
    if (!context.readPolicy(policy))
        return ExitUsage;
    return withDatabase(context, [&](const Database &database) {
        if (const auto failed = judgeLatest(context, database, policy))
            return context.databaseFailed(*failed);
        const AlertStore store(database);
        auto listed = store.alerts();
        if (!listed)
            return context.databaseFailed(listed.error());
        QList<qint64> unread;
        for (const Alert &alert : *listed) {
            if (alert.isUnread())
                unread.append(alert.id);
        }
        if (!context.isSet("all"))
            listed->removeIf([](const Alert &alert) { return !alert.isUnread(); });
        print(context, *listed);
        if (context.isSet("seen")) {
            if (const auto failed = store.markSeen(unread, QDateTime::currentMSecsSinceEpoch()))
                return context.databaseFailed(*failed);
        }
        return int(unread.isEmpty() ? ExitFine : ExitAttention);
    });
}

QJsonObject toJson(const AlertMute &mute)
{
    return {{QStringLiteral("id"), mute.id},
            {QStringLiteral("scope"), toString(mute.scope)},
            {QStringLiteral("what"), mute.words()},
            {QStringLiteral("created_at"), isoUtc(mute.createdAt)}};
}

int listMutes(const VerbContext &context, const Database &database)
{
    const auto mutes = AlertStore(database).mutes();
    if (!mutes)
        return context.databaseFailed(mutes.error());
    QJsonArray array;
    for (const AlertMute &mute : *mutes) {
        if (context.isSet("json"))
            array.append(toJson(mute));
        else
            context.print(QStringLiteral("%1  %2").arg(mute.id, 4).arg(mute.words()));
    }
    if (context.isSet("json"))
        context.print(array);
    return ExitFine;
}

/// A range, a program or a unit is told of no host but this machine by itself.
std::optional<AlertMute> onHost(const QString &hostId, std::optional<AlertMute> mute)
{
    if (mute)
        mute->hostId = hostId;
    return mute;
}

int add(const VerbContext &context, const Database &database, const std::optional<AlertMute> &mute,
        const QString &missing)
{
    if (!mute)
        return context.usageFailed(missing);
    if (const auto failed = AlertStore(database).mute({*mute}, QDateTime::currentMSecsSinceEpoch()))
        return context.databaseFailed(*failed);
    context.print(VerbAlertsText::tr("Muted: %1").arg(mute->words()));
    return ExitFine;
}

int mute(const VerbContext &context)
{
    const QString what = context.arguments().value(0);
    if (what.isEmpty())
        return withDatabase(context, [&](const Database &database) { return listMutes(context, database); });
    if (!PortKey::fromString(what)) {
        const auto host = context.hostArgument();
        if (!host)
            return ExitUsage;
        return withDatabase(context, [&](const Database &database) {
            return add(context, database, onHost(*host, rangeFromText(what)),
                       VerbAlertsText::tr("“%1” is neither a port (tcp/8080) nor a range (30000-32767)")
                           .arg(visibleText(what, 60)));
        });
    }
    return withCard(context, [&](const Database &database, const PortCard &card) {
        const Owner &owner = card.facts.owner;
        const QString &host = card.facts.key.hostId;
        const QString nobody =
            VerbAlertsText::tr("who is behind %1 is not known that well").arg(card.key().toString());
        if (context.isSet("program"))
            return add(context, database, onHost(host, AlertMute::ofProgram(owner, card.facts.exposure)),
                       nobody);
        if (context.isSet("unit"))
            return add(context, database, onHost(host, AlertMute::ofUnit(owner, card.facts.exposure)),
                       nobody);
        return add(context, database, AlertMute::ofPort(card.key(), owner, card.facts.exposure), {});
    });
}

int unmute(const VerbContext &context)
{
    const QString what = context.arguments().value(0);
    if (what.isEmpty())
        return context.usageFailed(VerbAlertsText::tr("which one? see portmonote mute"));
    return withDatabase(context, [&](const Database &database) {
        const AlertStore store(database);
        const auto mutes = store.mutes();
        if (!mutes)
            return context.databaseFailed(mutes.error());
        const auto range = rangeFromText(what);
        QList<qint64> ids;
        for (const AlertMute &one : *mutes) {
            const bool isPort = one.scope == AlertMute::Scope::Port || one.scope == AlertMute::Scope::Range;
            const bool same = isPort && range && what.contains(QLatin1Char('/'))
                && range->protocol == one.protocol && range->firstPort == one.firstPort
                && range->lastPort == one.lastPort;
            if (same || QString::number(one.id) == what || one.words() == what)
                ids.append(one.id);
        }
        if (ids.isEmpty()) {
            context.complain(
                VerbAlertsText::tr("nothing is muted that is called “%1”").arg(visibleText(what, 60)));
            return int(ExitAttention);
        }
        if (const auto failed = store.unmute(ids))
            return context.databaseFailed(*failed);
        return int(ExitFine);
    });
}

} // namespace

Verb alertsVerb()
{
    return {QStringLiteral("alerts"),
            QString(),
            VerbAlertsText::tr("What was told and not seen yet; ends with 1 when there is something."),
            {jsonOption(),
             {QStringLiteral("all"), VerbAlertsText::tr("What was seen, too.")},
             {QStringLiteral("seen"), VerbAlertsText::tr("Marks all of them as seen.")}},
            alerts};
}

Verb muteVerb()
{
    return {
        QStringLiteral("mute"),
        QStringLiteral("[PORT|RANGE]"),
        VerbAlertsText::tr(
            "Tells nothing more of a port until it is another or more exposed; alone: lists what is muted."),
        {jsonOption(),
         hostOption(),
         {QStringLiteral("program"), VerbAlertsText::tr("All ports of the program behind this one.")},
         {QStringLiteral("unit"), VerbAlertsText::tr("All ports of the systemd unit behind this one.")}},
        mute};
}

Verb unmuteVerb()
{
    return {QStringLiteral("unmute"),
            QStringLiteral("NUMBER|PORT|RANGE"),
            VerbAlertsText::tr("Takes a mute back."),
            {},
            unmute};
}

} // namespace Portmonote
