// SPDX-License-Identifier: MIT
#pragma once

#include "core/Observation.h"
#include "core/PortFacts.h"

namespace Portmonote {

/// What is recorded of a host's ports before a round.
using KnownPorts = QHash<PortKey, PortFacts>;

/// What a round changes. Pointers and indices stay valid as long as what was compared does.
struct RoundDiff
{
    struct Change
    {
        qsizetype index = 0;         ///< into Observation::ports
        Owner owner;                 ///< what is known of the owner now, see learnedOwner()
        bool processChanged = false; ///< another process, or the same started anew
        bool sameIdentity = true;    ///< a restart of the same program, or nothing to compare
        bool exposureChanged = false;
    };
    QList<Change> appeared;     ///< new, or back after it had disappeared
    QList<Change> changed;      ///< was active, and something beyond the time is different
    QList<qsizetype> stayed;    ///< was active, nothing else to write
    QList<PortKey> disappeared; ///< was active, and two looks missed it
    QList<PortKey> unconfirmed; ///< was active and missing, but not looked for twice: left alone
};

/// Pure: no clock, no storage.
[[nodiscard]] RoundDiff diff(const KnownPorts &before, const Observation &seen);

/// The owner as observed, but never less than was known of the very same socket: what an earlier
/// look saw with more rights, or before its cgroup became unreachable, stays true of that socket.
[[nodiscard]] Owner learnedOwner(const PortFacts &before, const ObservedPort &seen, const QString &bootId);

/// Ports of `expected` of which nothing was seen.
[[nodiscard]] QSet<PortKey> absentFrom(const ExpectedPorts &expected, const QList<ObservedPort> &seen);

} // namespace Portmonote
