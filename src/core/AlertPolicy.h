// SPDX-License-Identifier: MIT
#pragma once

#include "core/Alert.h"
#include "core/AlertMute.h"

#include <QSet>

namespace Portmonote {

/// What the user wants to be told of, and how often.
struct AlertPolicy
{
    QSet<AlertKind> kinds{portAlertKinds.begin(), portAlertKinds.end()};
    std::chrono::seconds coolDown = std::chrono::hours(6); ///< between two notifications of one port and kind

    friend bool operator==(const AlertPolicy &, const AlertPolicy &) = default;
};

/// What is remembered of one port and kind between rounds.
struct AlertMemory
{
    enum class Progress : quint8 {
        Pending, ///< seen in one round; told when the next one sees it, too
        Held,    ///< listed, and to be notified once the cool-down is over, if it still holds
        Told,
        Quiet, ///< not to be told: it was there at the first look, muted, switched off, or done by a person
    };
    PortKey key;
    AlertKind kind = AlertKind::Suspicious;
    Progress progress = Progress::Pending;
    bool standing = true; ///< it held in the latest round
    Owner owner;
    Exposure exposure = Exposure::Loopback;
    std::optional<UtcMillis> notifiedAt; ///< the cool-down counts from here
    qint64 alertId = 0;                  ///< of its entry in the list; 0: none

    friend bool operator==(const AlertMemory &, const AlertMemory &) = default;
};

/// All that is remembered of one host.
struct AlertState
{
    std::optional<UtcMillis> learnedAt; ///< when the first look was; nothing before it
    UtcMillis roundAt = 0;              ///< of the latest round that was judged
    QList<AlertMemory> memories;        ///< one for each port and kind
    QList<AlertMute> mutes;
};

/// The moment of a decision.
struct AlertMoment
{
    UtcMillis roundAt = 0; ///< of the round that the cards are of
    UtcMillis now = 0;
    bool quiet = false; ///< somebody looks at the window: list, but don't notify
};

/// One entry to be listed, or to be listed again.
struct AlertToTell
{
    Alert alert;          ///< id 0: a new one
    qsizetype memory = 0; ///< its place in AlertState::memories; -1 for the summary
    bool notify = false;
};

struct AlertDecision
{
    AlertState state;
    QList<AlertToTell> alerts;
    QList<qint64> overIds;          ///< entries of the list that no longer hold
    QList<AlertMute> endedMutes;    ///< by themselves
    bool wantsConfirmation = false; ///< another look soon would tell more
};

/// What is to be told after a round. Pure and total; nothing changes when the round was judged already.
///
/// A port is told once for each identity and kind, when two rounds have seen it; again only when it
/// ended in between and the cool-down has passed. What comes within the cool-down is listed, and is
/// notified afterwards if it still holds then.
[[nodiscard]] AlertDecision decideAlerts(const AlertState &before, const QList<PortCard> &cards,
                                         const Policy &policy, const AlertPolicy &wishes,
                                         const AlertMoment &moment);

} // namespace Portmonote
