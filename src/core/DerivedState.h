// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"
#include "core/PortCard.h"

#include <QList>

#include <array>

namespace Portmonote {

/// What a card is, derived when it is shown and never stored; in the order of urgency.
enum class DerivedState : quint8 {
    Suspicious,
    Flapping,
    Ghost,
    Unreviewed,
    Settling,
    Expected,
    Healthy,
    Gone,
};

inline constexpr std::array allStates{
    DerivedState::Suspicious, DerivedState::Flapping, DerivedState::Ghost,   DerivedState::Unreviewed,
    DerivedState::Settling,   DerivedState::Expected, DerivedState::Healthy, DerivedState::Gone};

/// `suspicious`, `flapping`, …: as in machine output and in searches.
[[nodiscard]] QString toString(DerivedState state);
[[nodiscard]] std::optional<DerivedState> stateFromString(QStringView text);
/// The word on the pill, translated.
[[nodiscard]] QString stateName(DerivedState state);

/// Why a card is in its state.
enum class Reason : quint8 {
    OwnerUnknown,
    NoteSaysSuspicious,
    IdentityChanged,
    MoreExposed,
    ComesAndGoes,
    ExpectedButGone,
    TrustedAndLongUp,
    TrustedAndYoung,
    TrustedUnconfirmed,
    ExpectedAndUp,
    NotReviewed,
    NoteDoesNotJudge,
    GoneAndNotExpected,
};

/// A state with its reason and the evidence for it. Cheap to make for 100,000 cards; the words are
/// composed only when they are read.
struct Classification
{
    DerivedState state = DerivedState::Unreviewed;
    Reason reason = Reason::NotReviewed;
    // Evidence; only what the reason speaks of is filled in.
    QList<UtcMillis> transitions; ///< ComesAndGoes
    Identity expectedIdentity;    ///< IdentityChanged, TrustedUnconfirmed: whom the note was written for
    Identity presentIdentity;
    Exposure allowedExposure = Exposure::All; ///< MoreExposed
    Exposure presentExposure = Exposure::All;
    qint64 uptimeSeconds = 0;          ///< TrustedAndLongUp, TrustedAndYoung
    std::chrono::seconds threshold{0}; ///< of the uptime, or the window of the flapping
    std::optional<UtcMillis> since;    ///< ExpectedButGone, GoneAndNotExpected: when it disappeared

    /// The reason in words, one sentence; names from outside in it are made visible.
    [[nodiscard]] QString words() const;

    friend bool operator==(const Classification &, const Classification &) = default;
};

/// Pure and total. `now` counts only for the window of the flapping: what else depends on time
/// depends on when the port was last seen, so that nothing is claimed of times without observation.
[[nodiscard]] Classification classify(const PortFacts &facts, const std::optional<PortNote> &note,
                                      const Policy &policy, UtcMillis now);

/// An acknowledgement would end it: somebody is unknown, another, or more exposed.
[[nodiscard]] bool isAcknowledgeable(const Classification &classification);

/// Sorts cards as the window shows them: Suspicious, pinned, Flapping, Ghost, Unreviewed, Settling,
/// Expected, Healthy, Gone. Smaller comes first.
[[nodiscard]] int displayRank(DerivedState state, bool pinned);

} // namespace Portmonote
