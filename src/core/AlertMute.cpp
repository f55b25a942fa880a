// SPDX-License-Identifier: MIT
#include "core/AlertMute.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

#include <array>

namespace Portmonote {

namespace {

constexpr std::array scopeNames{"port", "program", "unit", "range"};

struct AlertMuteText
{
    Q_DECLARE_TR_FUNCTIONS(AlertMute)
};

/// The same is behind it, and no more exposed. Somebody who can no longer be seen because of missing
/// rights is no change; somebody behind what nobody was behind is one, and the other way round.
bool isAsBefore(const Identity &identity, bool wasKnown, Exposure exposure, const PortFacts &facts)
{
    if (facts.exposure > exposure)
        return false;
    const bool heldByNobody = facts.owner.kind == Owner::Kind::Unknown
        || facts.owner.kind == Owner::Kind::InFlight;
    if (wasKnown && heldByNobody)
        return false;
    if (!wasKnown && isKnownOwner(facts.owner))
        return false;
    return compare(identity, identityOf(facts.owner)) != IdentityMatch::Different;
}

std::optional<quint16> portFromText(QStringView text)
{
    const auto key = PortKey::fromString(QStringLiteral("tcp/") + text.toString());
    return key ? std::optional(key->port) : std::nullopt;
}

QString mutedPortWords(const AlertMute &mute)
{
    const QString ports = mute.firstPort == mute.lastPort
        ? QString::number(mute.firstPort)
        : QStringLiteral("%1–%2").arg(mute.firstPort).arg(mute.lastPort);
    return mute.protocol ? toString(*mute.protocol) + QLatin1Char(' ') + ports
                         : AlertMuteText::tr("tcp and udp %1").arg(ports);
}

} // namespace

bool isKnownOwner(const Owner &owner)
{
    return owner.kind != Owner::Kind::Unknown && owner.kind != Owner::Kind::User
        && owner.kind != Owner::Kind::InFlight;
}

QString toString(AlertMute::Scope scope)
{
    return QLatin1String(scopeNames.at(static_cast<size_t>(scope)));
}

std::optional<AlertMute::Scope> muteScopeFromString(QStringView text)
{
    for (size_t i = 0; i < scopeNames.size(); ++i) {
        if (text == QLatin1String(scopeNames.at(i)))
            return static_cast<AlertMute::Scope>(i);
    }
    return std::nullopt;
}

AlertMute AlertMute::ofPort(const PortKey &key, const Owner &owner, Exposure exposure)
{
    AlertMute mute;
    mute.scope = Scope::Port;
    mute.hostId = key.hostId;
    mute.protocol = key.protocol;
    mute.firstPort = mute.lastPort = key.port;
    mute.identity = identityOf(owner);
    mute.isKnown = isKnownOwner(owner);
    mute.exposure = exposure;
    return mute;
}

std::optional<AlertMute> AlertMute::ofProgram(const Owner &owner, Exposure exposure)
{
    AlertMute mute;
    mute.scope = Scope::Program;
    mute.identity = identityOf(owner);
    mute.identity.unit.clear();
    mute.isKnown = true;
    mute.exposure = exposure;
    if (mute.identity.executable.isEmpty() && mute.identity.process.isEmpty())
        return std::nullopt;
    return mute;
}

std::optional<AlertMute> AlertMute::ofUnit(const Owner &owner, Exposure exposure)
{
    AlertMute mute;
    mute.scope = Scope::Unit;
    mute.identity = identityOf(owner);
    mute.isKnown = true;
    mute.exposure = exposure;
    if (mute.identity.unit.isEmpty())
        return std::nullopt;
    return mute;
}

AlertMute AlertMute::ofRange(std::optional<Protocol> protocol, quint16 first, quint16 last)
{
    AlertMute mute;
    mute.scope = Scope::Range;
    mute.protocol = protocol;
    mute.firstPort = std::min(first, last);
    mute.lastPort = std::max(first, last);
    return mute;
}

bool AlertMute::speaksOf(const PortKey &key, const Owner &owner) const
{
    if (key.hostId != hostId)
        return false;
    const Identity present = identityOf(owner);
    switch (scope) {
    case Scope::Program:
        // As another user it is the same program still, and the mute ends.
        return identity.executable.isEmpty()
            ? present.executable.isEmpty() && present.process == identity.process
            : present.executable == identity.executable && present.script == identity.script;
    case Scope::Unit:
        return present.unit == identity.unit;
    default:
        return (!protocol || *protocol == key.protocol) && key.port >= firstPort && key.port <= lastPort;
    }
}

bool AlertMute::holdsFor(const PortFacts &facts)
{
    if (scope == Scope::Range) {
        const auto known = covered.find(facts.key);
        if (known == covered.end()) {
            covered.insert(facts.key, {identityOf(facts.owner), isKnownOwner(facts.owner), facts.exposure});
            return true;
        }
        known->over = known->over
            || (facts.active && !isAsBefore(known->identity, known->isKnown, known->exposure, facts));
        return !known->over;
    }
    return !facts.active || isAsBefore(identity, isKnown, exposure, facts);
}

QString AlertMute::words() const
{
    switch (scope) {
    case Scope::Program:
        return visibleText(identity.executable.isEmpty() ? identity.process : identity.label(), 200);
    case Scope::Unit:
        return visibleText(identity.unit, 200);
    default:
        return mutedPortWords(*this);
    }
}

std::optional<AlertMute> rangeFromText(QStringView text)
{
    text = text.trimmed();
    std::optional<Protocol> protocol;
    if (const qsizetype cut = text.indexOf(QLatin1Char('/')); cut >= 0) {
        protocol = protocolFromString(text.first(cut));
        if (!protocol)
            return std::nullopt;
        text = text.sliced(cut + 1);
    }
    qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (dash < 0)
        dash = text.indexOf(QChar(0x2013));
    const auto first = portFromText((dash < 0 ? text : text.first(dash)).trimmed());
    const auto last = portFromText((dash < 0 ? text : text.sliced(dash + 1)).trimmed());
    if (!first || !last || *first > *last)
        return std::nullopt;
    return AlertMute::ofRange(protocol, *first, *last);
}

} // namespace Portmonote
