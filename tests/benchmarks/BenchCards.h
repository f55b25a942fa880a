// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

namespace Portmonote {

constexpr UtcMillis benchNow = 1'790'000'000'000;

/// Cards as a machine with very many ports would have them: a note on every third, of all kinds, and some
/// that are gone.
inline QList<PortCard> benchCards(int ports)
{
    static const QStringList names{QStringLiteral("nginx"), QStringLiteral("postgres"),
                                   QStringLiteral("sshd"), QStringLiteral("node"), QStringLiteral("java")};
    QList<PortCard> cards;
    cards.reserve(ports);
    for (int i = 0; i < ports; ++i) {
        PortCard card;
        PortFacts &facts = card.facts;
        facts.id = i + 1;
        facts.key = {localHostId, i < 65'000 ? Protocol::Tcp : Protocol::Udp,
                     static_cast<quint16>(i % 65'000 + 1)};
        facts.active = i % 50 != 7;
        facts.firstSeenAt = benchNow - 90 * millisPerDay;
        facts.appearedAt = benchNow - (i % 80 + 1) * millisPerDay;
        facts.lastSeenAt = benchNow;
        facts.pid = 1000 + i;
        facts.processName = names.at(i % names.size());
        facts.commandLine = QStringLiteral("/usr/lib/services/bin/%1 --config /etc/%1/service-%2.conf")
                                .arg(facts.processName)
                                .arg(i);
        facts.processStartedAt = facts.appearedAt - 5000;
        facts.addresses = {QStringLiteral("0.0.0.0"), QStringLiteral("[::]")};
        facts.exposure = i % 3 == 0 ? Exposure::Loopback : Exposure::All;
        facts.presenceDay = benchNow / millisPerDay;
        facts.presenceMask = 0x3fffffff;
        Owner &owner = facts.owner;
        owner.kind = i % 400 == 3 ? Owner::Kind::Unknown : Owner::Kind::Process;
        owner.confidence = Owner::Confidence::Confirmed;
        owner.name = facts.processName;
        owner.user = QStringLiteral("www-data");
        owner.uid = 33;
        owner.executable = QStringLiteral("/usr/lib/services/bin/") + facts.processName;
        owner.unit = QStringLiteral("service-%1.service").arg(i);
        owner.cgroup = QStringLiteral("/system.slice/") + owner.unit;
        if (i % 3 == 0) {
            PortNote note;
            note.key = facts.key;
            note.id = i + 1;
            note.title = QStringLiteral("Service %1").arg(i);
            note.description = QStringLiteral("What it is for, and whom to ask when it fails.");
            note.risk = i % 6 == 0 ? Risk::Trusted : Risk::Expected;
            note.tags = {QStringLiteral("prod"), QStringLiteral("team-%1").arg(i % 17)};
            note.writtenFor = identityOf(owner);
            card.note = note;
        }
        cards.append(card);
    }
    return cards;
}

} // namespace Portmonote
