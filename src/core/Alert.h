// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"

#include <array>
#include <optional>

namespace Portmonote {

/// What an alert tells of. The user can switch each kind off but the summary.
enum class AlertKind : quint8 {
    Suspicious,      ///< nobody is found behind the port, or its note says suspicious
    OwnerChanged,    ///< another identity than its note was written for
    ExposureChanged, ///< reachable from further away than its note allows
    TrustedMissing,  ///< a trusted service is gone
    Summary,         ///< of the first look; of no port
};

inline constexpr std::array portAlertKinds{AlertKind::Suspicious, AlertKind::OwnerChanged,
                                           AlertKind::ExposureChanged, AlertKind::TrustedMissing};

/// `suspicious`, `owner-changed`, `exposure-changed`, `trusted-missing`, `summary`: as stored.
[[nodiscard]] QString toString(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFromString(QStringView text);
[[nodiscard]] inline size_t qHash(AlertKind kind, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(kind), seed);
}
/// What the kind is about, for a check box: "Ports that are suspicious".
[[nodiscard]] QString describe(AlertKind kind);
/// The state whose drawing and colour stand for the kind.
[[nodiscard]] DerivedState stateOf(AlertKind kind);

/// Something about a port that is worth an alert, as it holds at one time.
struct AlertCondition
{
    PortKey key;
    AlertKind kind = AlertKind::Suspicious;
    Owner owner;
    Exposure exposure = Exposure::Loopback;
    QString title;              ///< of the note; may be empty
    QString reason;             ///< in words; plain text, made visible
    bool isJudgement = false;   ///< holds because a note says so, not because of what was observed
    UtcMillis judgedAt = 0;     ///< isJudgement: when the note was written
    UtcMillis presentSince = 0; ///< PortFacts::appearedAt

    [[nodiscard]] Identity identity() const { return identityOf(owner); }
};

/// Pure and total; nothing for a card that gives no cause.
[[nodiscard]] std::optional<AlertCondition> alertConditionOf(const PortCard &card, const Policy &policy,
                                                             UtcMillis now);

/// An entry of the list of alerts: told once, and kept so that a missed one is not lost.
struct Alert
{
    qint64 id = 0;
    AlertKind kind = AlertKind::Suspicious;
    PortKey key; ///< port 0: of no port
    QString title;
    QString reason; ///< in words; plain text, made visible
    Owner owner;    ///< kind, name, user, uid, executable, script, unit of whom it tells
    Exposure exposure = Exposure::Loopback;
    UtcMillis at = 0;       ///< when it was first told
    UtcMillis latestAt = 0; ///< when the same came again
    int times = 1;
    std::optional<UtcMillis> seenAt;  ///< when a person saw it
    std::optional<UtcMillis> endedAt; ///< when it no longer held

    [[nodiscard]] bool isUnread() const { return !seenAt; }
    [[nodiscard]] bool isOfPort() const { return key.port != 0; }
    /// "PostgreSQL (tcp 5432)", "tcp 4444"; plain text, made visible.
    [[nodiscard]] QString name() const;
    /// One line: "Suspicious: tcp 4444".
    [[nodiscard]] QString headline() const;
};

} // namespace Portmonote
