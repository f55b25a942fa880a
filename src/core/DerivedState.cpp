// SPDX-License-Identifier: MIT
#include "core/DerivedState.h"

#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QStringList>

namespace Portmonote {

namespace {

constexpr std::array stateNames{"suspicious", "flapping", "ghost",   "unreviewed",
                                "settling",   "expected", "healthy", "gone"};

QList<UtcMillis> transitionsWithin(const PortFacts &facts, std::chrono::seconds window, UtcMillis now)
{
    const UtcMillis begin = now - window.count() * millisPerSecond;
    QList<UtcMillis> recent;
    for (const UtcMillis at : facts.transitions) {
        if (at >= begin && at <= now)
            recent.append(at);
    }
    return recent;
}

Classification plain(DerivedState state, Reason reason)
{
    Classification result;
    result.state = state;
    result.reason = reason;
    return result;
}

/// The change that makes an active, noted port suspicious until it is acknowledged.
std::optional<Classification> unacknowledgedChange(const PortFacts &facts, const PortNote &note)
{
    const Identity present = identityOf(facts.owner);
    const bool acknowledgedIdentity = facts.acknowledged
        && compare(facts.acknowledged->identity, present) == IdentityMatch::Same;
    if (compare(note.writtenFor, present) == IdentityMatch::Different && !acknowledgedIdentity) {
        Classification result = plain(DerivedState::Suspicious, Reason::IdentityChanged);
        result.expectedIdentity = note.writtenFor;
        result.presentIdentity = present;
        return result;
    }
    // What was acknowledged of one owner says nothing about the next.
    const bool acknowledgedExposure = facts.acknowledged && facts.exposure <= facts.acknowledged->exposure
        && compare(facts.acknowledged->identity, present) != IdentityMatch::Different;
    if (note.expectedExposure && facts.exposure > *note.expectedExposure && !acknowledgedExposure) {
        Classification result = plain(DerivedState::Suspicious, Reason::MoreExposed);
        result.allowedExposure = *note.expectedExposure;
        result.presentExposure = facts.exposure;
        return result;
    }
    return std::nullopt;
}

/// Nobody can be found behind it, and nobody has said since it appeared that this is known.
bool isUnexplained(const PortFacts &facts, Risk risk)
{
    const bool nobody = facts.owner.kind == Owner::Kind::Unknown || facts.owner.kind == Owner::Kind::InFlight;
    return risk == Risk::Unset && nobody
        && !(facts.acknowledged && facts.acknowledged->at >= facts.appearedAt);
}

std::optional<Classification> suspicion(const PortFacts &facts, const std::optional<PortNote> &note)
{
    if (!facts.active)
        return std::nullopt;
    const Risk risk = note ? note->risk : Risk::Unset;
    if (risk == Risk::Suspicious)
        return plain(DerivedState::Suspicious, Reason::NoteSaysSuspicious);
    if (isUnexplained(facts, risk))
        return plain(DerivedState::Suspicious, Reason::OwnerUnknown);
    return note ? unacknowledgedChange(facts, *note) : std::nullopt;
}

Classification classifyGone(const PortFacts &facts, Risk risk)
{
    const bool missed = risk == Risk::Expected || risk == Risk::Trusted;
    Classification result = missed ? plain(DerivedState::Ghost, Reason::ExpectedButGone)
                                   : plain(DerivedState::Gone, Reason::GoneAndNotExpected);
    result.since = facts.lastDisappearedAt;
    return result;
}

/// Trust is tied to who is behind the port: where that can't be seen, it is not called healthy.
std::optional<Classification> unconfirmedTrust(const PortFacts &facts, const PortNote &note)
{
    const Identity present = identityOf(facts.owner);
    const bool acknowledged = facts.acknowledged
        && compare(facts.acknowledged->identity, present) == IdentityMatch::Same;
    if (acknowledged || compare(note.writtenFor, present) != IdentityMatch::Unknown)
        return std::nullopt;
    Classification result = plain(DerivedState::Settling, Reason::TrustedUnconfirmed);
    result.expectedIdentity = note.writtenFor;
    result.presentIdentity = present;
    return result;
}

Classification classifyTrusted(const PortFacts &facts, const PortNote &note, const Policy &policy)
{
    if (auto unconfirmed = unconfirmedTrust(facts, note))
        return *unconfirmed;
    const qint64 uptime = facts.uptimeSeconds();
    const bool longUp = uptime >= policy.highUptime.count();
    Classification result = longUp ? plain(DerivedState::Healthy, Reason::TrustedAndLongUp)
                                   : plain(DerivedState::Settling, Reason::TrustedAndYoung);
    result.uptimeSeconds = uptime;
    result.threshold = policy.highUptime;
    return result;
}

struct DerivedStateText
{
    Q_DECLARE_TR_FUNCTIONS(DerivedState)
};

QString identityOr(const Identity &identity)
{
    return identity.isEmpty() ? DerivedStateText::tr("someone else") : visibleText(identity.label());
}

QString identityChange(const Identity &before, const Identity &now)
{
    const bool sameLabel = before.label() == now.label();
    if (sameLabel && before.uid && now.uid && *before.uid != *now.uid) {
        return DerivedStateText::tr("The note was for %1 run by user id %2; now user id %3 runs it.")
            .arg(identityOr(before), QString::number(*before.uid), QString::number(*now.uid));
    }
    if (sameLabel && before.socketUid && now.socketUid && *before.socketUid != *now.socketUid) {
        return DerivedStateText::tr(
                   "The note was for %1 on a socket of user id %2; now user id %3 opened it.")
            .arg(identityOr(before), QString::number(*before.socketUid), QString::number(*now.socketUid));
    }
    if (sameLabel && before.place != now.place)
        return DerivedStateText::tr(
                   "The note was for %1; now it runs somewhere else (another container, or none).")
            .arg(identityOr(before));
    return DerivedStateText::tr("The note was for %1; now it is %2.")
        .arg(identityOr(before), identityOr(now));
}

QString comesAndGoes(const QList<UtcMillis> &transitions, std::chrono::seconds window)
{
    constexpr qsizetype shown = 6;
    QStringList times;
    for (qsizetype i = std::max<qsizetype>(0, transitions.size() - shown); i < transitions.size(); ++i)
        times.append(shortTime(transitions.at(i)));
    const QString list = transitions.size() > shown
        ? DerivedStateText::tr("… %1").arg(times.join(QStringLiteral(", ")))
        : times.join(QStringLiteral(", "));
    return DerivedStateText::tr("It came or went %n time(s) within %1: %2.", nullptr,
                                static_cast<int>(transitions.size()))
        .arg(durationText(window.count()), list);
}

} // namespace

QString toString(DerivedState state)
{
    return QLatin1String(stateNames.at(static_cast<size_t>(state)));
}

std::optional<DerivedState> stateFromString(QStringView text)
{
    for (const DerivedState state : allStates) {
        if (text.compare(toString(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return std::nullopt;
}

QString stateName(DerivedState state)
{
    switch (state) {
    case DerivedState::Suspicious:
        return DerivedStateText::tr("Suspicious");
    case DerivedState::Flapping:
        return DerivedStateText::tr("Flapping");
    case DerivedState::Ghost:
        return DerivedStateText::tr("Ghost");
    case DerivedState::Unreviewed:
        return DerivedStateText::tr("Unreviewed");
    case DerivedState::Settling:
        return DerivedStateText::tr("Settling");
    case DerivedState::Expected:
        return DerivedStateText::tr("Expected");
    case DerivedState::Healthy:
        return DerivedStateText::tr("Healthy");
    case DerivedState::Gone:
        break;
    }
    return DerivedStateText::tr("Gone");
}

QString Classification::words() const
{
    switch (reason) {
    case Reason::OwnerUnknown:
        return DerivedStateText::tr("Nobody can be found behind it, and no note explains it.");
    case Reason::NoteSaysSuspicious:
        return DerivedStateText::tr("Its note marks it as suspicious.");
    case Reason::IdentityChanged:
        return identityChange(expectedIdentity, presentIdentity);
    case Reason::MoreExposed:
        return DerivedStateText::tr("It can be reached from %1; the note allows %2.")
            .arg(describe(presentExposure), describe(allowedExposure));
    case Reason::ComesAndGoes:
        return comesAndGoes(transitions, threshold);
    case Reason::ExpectedButGone:
        return since ? DerivedStateText::tr("Its note expects it, and it has been gone since %1.")
                           .arg(shortTime(*since))
                     : DerivedStateText::tr("Its note expects it, and it is gone.");
    case Reason::TrustedAndLongUp:
        return DerivedStateText::tr("Trusted, and up for %1.").arg(durationText(uptimeSeconds));
    case Reason::TrustedAndYoung:
        return DerivedStateText::tr("Trusted, and up for %1; healthy from %2 on.")
            .arg(durationText(uptimeSeconds), durationText(threshold.count()));
    case Reason::TrustedUnconfirmed:
        return expectedIdentity.isEmpty()
            ? DerivedStateText::tr(
                  "Trusted, but its note was written while nobody was behind it. Is it meant for %1?")
                  .arg(identityOr(presentIdentity))
            : DerivedStateText::tr("Trusted for %1, but who is behind it now cannot be seen.")
                  .arg(identityOr(expectedIdentity));
    case Reason::ExpectedAndUp:
        return DerivedStateText::tr("Its note expects it.");
    case Reason::NotReviewed:
        return DerivedStateText::tr("Nobody has written a note about it yet.");
    case Reason::NoteDoesNotJudge:
        return DerivedStateText::tr("Its note does not say whether it is trusted or expected.");
    case Reason::GoneAndNotExpected:
        break;
    }
    return since ? DerivedStateText::tr("Gone since %1; nothing was expected of it.").arg(shortTime(*since))
                 : DerivedStateText::tr("Gone; nothing was expected of it.");
}

Classification classify(const PortFacts &facts, const std::optional<PortNote> &note, const Policy &policy,
                        UtcMillis now)
{
    if (auto suspicious = suspicion(facts, note))
        return *suspicious;

    QList<UtcMillis> transitions = transitionsWithin(facts, policy.flapWindow, now);
    if (transitions.size() >= policy.flapCount) {
        Classification result = plain(DerivedState::Flapping, Reason::ComesAndGoes);
        result.transitions = std::move(transitions);
        result.threshold = policy.flapWindow;
        return result;
    }

    const Risk risk = note ? note->risk : Risk::Unset;
    if (!facts.active)
        return classifyGone(facts, risk);
    if (risk == Risk::Trusted)
        return classifyTrusted(facts, *note, policy);
    if (risk == Risk::Expected)
        return plain(DerivedState::Expected, Reason::ExpectedAndUp);
    return plain(DerivedState::Unreviewed, note ? Reason::NoteDoesNotJudge : Reason::NotReviewed);
}

bool isAcknowledgeable(const Classification &classification)
{
    switch (classification.reason) {
    case Reason::OwnerUnknown:
    case Reason::IdentityChanged:
    case Reason::MoreExposed:
    case Reason::TrustedUnconfirmed:
        return true;
    default:
        return false;
    }
}

int displayRank(DerivedState state, bool pinned)
{
    if (state == DerivedState::Suspicious)
        return 0;
    return pinned ? 1 : 1 + static_cast<int>(state);
}

} // namespace Portmonote
