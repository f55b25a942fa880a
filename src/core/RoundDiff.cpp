// SPDX-License-Identifier: MIT
#include "core/RoundDiff.h"

#include <algorithm>

namespace Portmonote {

namespace {

bool sharesSocket(const PortFacts &before, const ObservedPort &seen, const QString &bootId)
{
    if (bootId.isEmpty() || before.bootId != bootId)
        return false;
    return std::any_of(seen.sockets.begin(), seen.sockets.end(),
                       [&](const QString &socket) { return before.sockets.contains(socket); });
}

/// How much an owner tells; a smaller one never replaces a greater one of the same socket.
int worth(const Owner &owner)
{
    switch (owner.kind) {
    case Owner::Kind::Process:
    case Owner::Kind::InFlight:
        return 4;
    case Owner::Kind::Container:
        return owner.inside.image.isEmpty() ? 3 : 5;
    case Owner::Kind::Unit:
        return 2;
    case Owner::Kind::User:
    case Owner::Kind::Kernel:
        return 1;
    case Owner::Kind::Unknown:
        break;
    }
    return 0;
}

/// Start times come from two clocks and move by a few milliseconds; a restart takes longer than that
/// and, but for the reuse of a pid, changes the pid, too.
bool isSameProcess(const PortFacts &before, const ObservedPort &seen)
{
    constexpr UtcMillis tolerance = 2000;
    if (before.pid != seen.pid)
        return false;
    if (!before.processStartedAt || !seen.processStartedAt)
        return true;
    return std::abs(*before.processStartedAt - *seen.processStartedAt) <= tolerance;
}

/// As it mostly is: then neither identities nor what was learned before need to be compared.
bool isUnchanged(const PortFacts &before, const ObservedPort &seen, const QString &bootId)
{
    return before.pid == seen.pid && before.exposure == seen.exposure && isSameProcess(before, seen)
        && before.sockets == seen.sockets && before.addresses == seen.addresses
        && before.processName == seen.processName && before.commandLine == seen.commandLine
        && before.bootId == bootId && before.owner == seen.owner;
}

RoundDiff::Change compareActive(const PortFacts &before, const ObservedPort &seen, qsizetype index,
                                const QString &bootId, bool &dirty)
{
    RoundDiff::Change change;
    change.index = index;
    change.owner = learnedOwner(before, seen, bootId);
    const IdentityMatch match = compare(identityOf(before.owner), identityOf(change.owner));
    change.sameIdentity = match != IdentityMatch::Different;
    // Learning a pid, or losing sight of it, is no change of the process.
    const bool otherProcess = before.pid && seen.pid && !isSameProcess(before, seen)
        && !(match == IdentityMatch::Same && sharesSocket(before, seen, bootId));
    change.processChanged = otherProcess || match == IdentityMatch::Different;
    // Learning it is no change, either.
    change.exposureChanged = ifKnown(before.exposure) && before.exposure != seen.exposure;
    dirty = change.processChanged || change.exposureChanged || before.exposure != seen.exposure
        || before.addresses != seen.addresses || !(before.owner == change.owner)
        || before.sockets != seen.sockets || before.bootId != bootId || before.commandLine != seen.commandLine
        || before.processName != seen.processName || before.pid != seen.pid;
    return change;
}

} // namespace

Owner learnedOwner(const PortFacts &before, const ObservedPort &seen, const QString &bootId)
{
    if (!sharesSocket(before, seen, bootId))
        return seen.owner;
    // That nobody holds it any more is seen only by who sees everybody.
    const bool seesAll = seen.owner.kind == Owner::Kind::InFlight;
    if (worth(seen.owner) < worth(before.owner) && !seesAll)
        return before.owner;
    Owner owner = seen.owner;
    if (seen.cgroupUnreachable && owner.unit.isEmpty()) {
        owner.unit = before.owner.unit;
        owner.cgroup = before.owner.cgroup;
        owner.container = before.owner.container;
    }
    // The engine did not answer this time.
    if (owner.inside.image.isEmpty() && !owner.inside.id.isEmpty()
        && owner.inside.id == before.owner.inside.id) {
        owner.inside = before.owner.inside;
        owner.container = before.owner.container;
    }
    return owner;
}

RoundDiff diff(const KnownPorts &before, const Observation &seen)
{
    RoundDiff result;
    qsizetype missing = std::count_if(before.cbegin(), before.cend(),
                                      [](const PortFacts &facts) { return facts.active; });
    for (qsizetype i = 0; i < seen.ports.size(); ++i) {
        const ObservedPort &port = seen.ports.at(i);
        const auto known = before.constFind(port.key);
        if (known == before.cend() || !known->active) {
            RoundDiff::Change appearance;
            appearance.index = i;
            appearance.owner = port.owner;
            result.appeared.append(appearance);
            continue;
        }
        --missing;
        if (isUnchanged(*known, port, seen.bootId)) {
            result.stayed.append(i);
            continue;
        }
        bool dirty = false;
        RoundDiff::Change change = compareActive(*known, port, i, seen.bootId, dirty);
        if (dirty)
            result.changed.append(std::move(change));
        else
            result.stayed.append(i);
    }
    if (missing == 0)
        return result;
    QSet<PortKey> present;
    present.reserve(seen.ports.size());
    for (const ObservedPort &port : seen.ports)
        present.insert(port.key);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!it->active || present.contains(it.key()))
            continue;
        (seen.absent.contains(it.key()) ? result.disappeared : result.unconfirmed).append(it.key());
    }
    std::sort(result.disappeared.begin(), result.disappeared.end());
    std::sort(result.unconfirmed.begin(), result.unconfirmed.end());
    return result;
}

QSet<PortKey> absentFrom(const ExpectedPorts &expected, const QList<ObservedPort> &seen)
{
    QSet<PortKey> present;
    present.reserve(seen.size());
    for (const ObservedPort &port : seen)
        present.insert(port.key);
    QSet<PortKey> absent;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!present.contains(it.key()))
            absent.insert(it.key());
    }
    return absent;
}

} // namespace Portmonote
