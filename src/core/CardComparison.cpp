// SPDX-License-Identifier: MIT
#include "core/CardComparison.h"

#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QMap>

namespace Portmonote {

namespace {

struct CardComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(CardComparison)
};

QMap<PortKey, PortCard> activeByKey(const QList<PortCard> &cards)
{
    QMap<PortKey, PortCard> active;
    for (const PortCard &card : cards) {
        if (card.facts.active)
            active.insert(card.key(), card);
    }
    return active;
}

} // namespace

CardComparison compareCards(const QList<PortCard> &before, const QList<PortCard> &after)
{
    const auto then = activeByKey(before);
    const auto now = activeByKey(after);
    CardComparison result;
    for (auto old = then.cbegin(); old != then.cend(); ++old) {
        if (!now.contains(old.key()))
            result.went.append(*old);
    }
    for (auto card = now.cbegin(); card != now.cend(); ++card) {
        const auto old = then.constFind(card.key());
        if (old == then.cend()) {
            result.came.append(*card);
            continue;
        }
        const bool otherOwner = compare(identityOf(old->facts.owner), identityOf(card->facts.owner))
            == IdentityMatch::Different;
        const bool otherExposure = ifKnown(old->facts.exposure) && ifKnown(card->facts.exposure)
            && old->facts.exposure != card->facts.exposure;
        if (otherOwner)
            result.ownerChanged.append({*old, *card});
        if (otherExposure)
            result.exposureChanged.append({*old, *card});
        result.same += otherOwner || otherExposure ? 0 : 1;
    }
    return result;
}

QString describeOwnerChange(const CardComparison::Change &change)
{
    return CardComparisonText::tr("%1 → %2").arg(visibleText(describe(change.before.facts.owner), 80),
                                                 visibleText(describe(change.after.facts.owner), 80));
}

QString describeExposureChange(const CardComparison::Change &change)
{
    return CardComparisonText::tr("%1 → %2").arg(describe(change.before.facts.exposure),
                                                 describe(change.after.facts.exposure));
}

} // namespace Portmonote
