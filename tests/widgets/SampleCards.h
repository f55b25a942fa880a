// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

namespace Portmonote::Samples {

inline constexpr UtcMillis now = 1'795'000'000'000;

inline PortCard listening(quint16 port, const QString &process, Protocol protocol = Protocol::Tcp)
{
    PortCard card;
    card.facts.id = port * 2 + (protocol == Protocol::Udp ? 1 : 0);
    card.facts.key = {localHostId, protocol, port};
    card.facts.active = true;
    card.facts.firstSeenAt = now - 20 * millisPerDay;
    card.facts.appearedAt = now - 2 * millisPerDay;
    card.facts.lastSeenAt = now;
    card.facts.processStartedAt = now - 2 * millisPerDay;
    card.facts.pid = 1000 + port;
    card.facts.processName = process;
    card.facts.commandLine = QStringLiteral("/usr/sbin/%1 --config /etc/%1.conf").arg(process);
    card.facts.addresses = {QStringLiteral("0.0.0.0"), QStringLiteral("[::]")};
    card.facts.exposure = Exposure::All;
    card.facts.owner.kind = Owner::Kind::Process;
    card.facts.owner.confidence = Owner::Confidence::Confirmed;
    card.facts.owner.name = process;
    card.facts.owner.user = QStringLiteral("www-data");
    card.facts.owner.uid = 33;
    card.facts.owner.executable = QStringLiteral("/usr/sbin/") + process;
    card.facts.presenceDay = now / millisPerDay;
    card.facts.presenceMask = 0b1111'0111'1111'1111'1111;
    return card;
}

inline PortCard noted(PortCard card, const QString &title, Risk risk)
{
    PortNote note;
    note.id = card.facts.id;
    note.key = card.key();
    note.title = title;
    note.risk = risk;
    note.writtenFor = identityOf(card.facts.owner);
    card.note = note;
    return card;
}

inline PortCard gone(PortCard card)
{
    card.facts.active = false;
    card.facts.lastDisappearedAt = now - 3 * millisPerHour;
    card.facts.lastSeenAt = now - 4 * millisPerHour;
    return card;
}

/// One card of each state, and some that are hard to show.
inline QList<PortCard> all()
{
    QList<PortCard> cards;
    PortCard unknown = listening(4444, {});
    unknown.facts.owner = {};
    unknown.facts.commandLine.clear();
    cards.append(unknown);
    PortCard flapping = noted(listening(9000, QStringLiteral("php-fpm")), QStringLiteral("PHP workers"),
                              Risk::Trusted);
    for (int i = 0; i < 5; ++i)
        flapping.facts.transitions.append(now - (10 - i) * millisPerHour);
    cards.append(flapping);
    cards.append(gone(
        noted(listening(5432, QStringLiteral("postgres")), QStringLiteral("PostgreSQL"), Risk::Expected)));
    cards.append(listening(8080, QStringLiteral("java")));
    PortCard settling = noted(listening(6379, QStringLiteral("redis-server")),
                              QStringLiteral("Session cache"), Risk::Trusted);
    settling.facts.processStartedAt = now - 3 * millisPerHour;
    cards.append(settling);
    cards.append(noted(listening(443, QStringLiteral("nginx")), QStringLiteral("Website"), Risk::Expected));
    PortCard healthy = noted(listening(22, QStringLiteral("sshd")), QStringLiteral("Admin login"),
                             Risk::Trusted);
    healthy.note->pinned = true;
    healthy.note->description = QStringLiteral("Keys only.\nAsk ops before touching it.");
    cards.append(healthy);
    cards.append(gone(listening(3000, QStringLiteral("node"))));
    cards.append(listening(7001, QStringLiteral("<img src=\"/some/fifo\"> & <b>bold</b> %1 %2")));
    cards.append(listening(7002, QStringLiteral("esc\x1b[31m new\nline \u202Egnirts")));
    cards.append(
        noted(listening(7003, QStringLiteral("app")), QString(300, QLatin1Char('W')), Risk::Expected));
    cards.append(
        noted(listening(7004, QStringLiteral("服务")), QStringLiteral("监控面板 — الخدمة"), Risk::Trusted));
    PortCard hidden = listening(7005, {}, Protocol::Udp);
    hidden.facts.owner.kind = Owner::Kind::Unit;
    hidden.facts.owner.confidence = Owner::Confidence::Inferred;
    hidden.facts.owner.name = hidden.facts.owner.unit = QStringLiteral("systemd-resolved.service");
    hidden.facts.owner.user = QStringLiteral("root");
    hidden.facts.owner.hidden = true;
    hidden.facts.commandLine.clear();
    hidden.facts.exposure = Exposure::Loopback;
    hidden.facts.addresses = {QStringLiteral("127.0.0.53%lo")};
    cards.append(hidden);
    return cards;
}

/// As many cards as wanted, all alike enough.
inline QList<PortCard> many(int count)
{
    QList<PortCard> cards;
    cards.reserve(count);
    for (int i = 0; i < count; ++i) {
        PortCard card = listening(static_cast<quint16>(i % 65535 + 1), QStringLiteral("service-%1").arg(i),
                                  i < 65535 ? Protocol::Tcp : Protocol::Udp);
        cards.append(card);
    }
    return cards;
}

} // namespace Portmonote::Samples
