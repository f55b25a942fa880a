// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"
#include "core/Observation.h"

namespace Portmonote::CoreSamples {

inline constexpr UtcMillis now = 1'795'000'000'000;

inline Owner process(const QString &executable, quint32 uid = 0)
{
    Owner owner;
    owner.kind = Owner::Kind::Process;
    owner.confidence = Owner::Confidence::Confirmed;
    owner.executable = executable;
    owner.name = executable.mid(executable.lastIndexOf(QLatin1Char('/')) + 1);
    owner.uid = uid;
    owner.user = uid == 0 ? QStringLiteral("root") : QString::number(uid);
    return owner;
}

inline Owner unit(const QString &name)
{
    Owner owner;
    owner.kind = Owner::Kind::Unit;
    owner.confidence = Owner::Confidence::Inferred;
    owner.name = owner.unit = name;
    owner.hidden = true;
    owner.user = QStringLiteral("root");
    return owner;
}

inline PortFacts active(quint16 port = 80)
{
    PortFacts facts;
    facts.id = port;
    facts.key.port = port;
    facts.active = true;
    facts.firstSeenAt = facts.appearedAt = now - 40 * millisPerHour;
    facts.lastSeenAt = now;
    facts.owner = process(QStringLiteral("/usr/sbin/nginx"));
    facts.pid = 100;
    facts.processStartedAt = now - 40 * millisPerHour;
    facts.addresses = {QStringLiteral("0.0.0.0")};
    facts.exposure = Exposure::All;
    facts.sockets = {QStringLiteral("a-1")};
    facts.bootId = QStringLiteral("boot");
    return facts;
}

inline PortFacts gone(PortFacts facts)
{
    facts.active = false;
    facts.lastDisappearedAt = now - millisPerHour;
    return facts;
}

inline PortNote note(Risk risk, const PortFacts &facts)
{
    PortNote result;
    result.id = 1;
    result.key = facts.key;
    result.risk = risk;
    result.writtenFor = identityOf(facts.owner);
    return result;
}

/// The same port as it is seen in a round.
inline ObservedPort seen(const PortFacts &facts)
{
    ObservedPort port;
    port.key = facts.key;
    port.addresses = facts.addresses;
    port.exposure = facts.exposure;
    port.owner = facts.owner;
    port.pid = facts.pid;
    port.processName = facts.processName;
    port.commandLine = facts.commandLine;
    port.processStartedAt = facts.processStartedAt;
    port.sockets = facts.sockets;
    return port;
}

} // namespace Portmonote::CoreSamples
