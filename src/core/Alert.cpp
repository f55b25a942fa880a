// SPDX-License-Identifier: MIT
#include "core/Alert.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

namespace Portmonote {

namespace {

constexpr std::array kindNames{"suspicious", "owner-changed", "exposure-changed", "trusted-missing",
                               "summary"};
constexpr qsizetype longestAlertName = 60;
constexpr qsizetype longestReason = 600;

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

std::optional<AlertKind> kindOf(const PortCard &card, const Classification &classification)
{
    if (!card.facts.active) {
        const bool trusted = card.note && card.note->risk == Risk::Trusted;
        return trusted ? std::optional(AlertKind::TrustedMissing) : std::nullopt;
    }
    switch (classification.reason) {
    case Reason::OwnerUnknown:
    case Reason::NoteSaysSuspicious:
        return AlertKind::Suspicious;
    case Reason::IdentityChanged:
        return AlertKind::OwnerChanged;
    case Reason::MoreExposed:
        return AlertKind::ExposureChanged;
    default:
        return std::nullopt;
    }
}

QString reasonOf(const PortCard &card, const Classification &classification, AlertKind kind)
{
    QString words = visibleText(classification.words(), longestReason);
    if (kind == AlertKind::TrustedMissing) {
        words = card.facts.lastDisappearedAt ? AlertText::tr("It is trusted, and has been gone since %1.")
                                                   .arg(shortTime(*card.facts.lastDisappearedAt))
                                             : AlertText::tr("It is trusted, and it is gone.");
        return AlertText::tr("%1 It was %2.")
            .arg(words, visibleText(describe(card.facts.owner), longestAlertName));
    }
    const QString reach = AlertText::tr("It can be reached from %1.").arg(describe(card.facts.exposure));
    if (kind == AlertKind::Suspicious && card.facts.owner.kind != Owner::Kind::Unknown)
        words +=
            AlertText::tr(" Behind it: %1.").arg(visibleText(describe(card.facts.owner), longestAlertName));
    return kind == AlertKind::ExposureChanged ? words : words + QLatin1Char(' ') + reach;
}

} // namespace

QString toString(AlertKind kind)
{
    return QLatin1String(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<AlertKind> alertKindFromString(QStringView text)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (text == QLatin1String(kindNames.at(i)))
            return static_cast<AlertKind>(i);
    }
    return std::nullopt;
}

QString describe(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Suspicious:
        return AlertText::tr("A suspicious port listens");
    case AlertKind::OwnerChanged:
        return AlertText::tr("Somebody else is behind a port that has a note");
    case AlertKind::ExposureChanged:
        return AlertText::tr("A port can be reached from further away than its note allows");
    case AlertKind::TrustedMissing:
        return AlertText::tr("A trusted service is gone");
    case AlertKind::Summary:
        break;
    }
    return AlertText::tr("The summary of the first look");
}

DerivedState stateOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::TrustedMissing:
        return DerivedState::Ghost;
    case AlertKind::Summary:
        return DerivedState::Unreviewed;
    default:
        return DerivedState::Suspicious;
    }
}

std::optional<AlertCondition> alertConditionOf(const PortCard &card, const Policy &policy, UtcMillis now)
{
    const Classification classification = classify(card.facts, card.note, policy, now);
    const auto kind = kindOf(card, classification);
    if (!kind)
        return std::nullopt;
    AlertCondition condition;
    condition.key = card.key();
    condition.kind = *kind;
    condition.owner = card.facts.owner;
    condition.exposure = card.facts.exposure;
    condition.title = card.note ? card.note->title : QString();
    condition.reason = reasonOf(card, classification, *kind);
    condition.isJudgement = classification.reason == Reason::NoteSaysSuspicious
        || *kind == AlertKind::TrustedMissing;
    condition.judgedAt = card.note ? card.note->updatedAt : 0;
    condition.presentSince = card.facts.active ? card.facts.appearedAt
                                               : card.facts.lastDisappearedAt.value_or(0);
    return condition;
}

QString Alert::name() const
{
    const QString port = toString(key.protocol) + QLatin1Char(' ') + QString::number(key.port);
    const QString where = key.hostId == localHostId
        ? port
        : AlertText::tr("%1 on %2", "a port, a host").arg(port, visibleText(key.hostId, longestAlertName));
    return title.isEmpty() ? where
                           : QStringLiteral("%1 (%2)").arg(visibleText(title, longestAlertName), where);
}

QString Alert::headline() const
{
    switch (kind) {
    case AlertKind::Suspicious:
        return AlertText::tr("Suspicious: %1").arg(name());
    case AlertKind::OwnerChanged:
        return AlertText::tr("Somebody else on %1").arg(name());
    case AlertKind::ExposureChanged:
        return AlertText::tr("More exposed: %1").arg(name());
    case AlertKind::TrustedMissing:
        return AlertText::tr("Gone: %1").arg(name());
    case AlertKind::Summary:
        break;
    }
    return AlertText::tr("Portmonote has taken its first look");
}

} // namespace Portmonote
