// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"

#include <QSet>
#include <QStringList>

namespace Portmonote {

/// How the latest round went, for the glance.
struct RoundStatus
{
    std::optional<UtcMillis> lastValidAt;  ///< end of the last valid round; nothing before the first
    std::optional<UtcMillis> lastFailedAt; ///< set when the latest round failed
    QString failure;                       ///< its reason, in words
    qint64 intervalSeconds = 0;            ///< 0: no schedule is known (command line)

    /// Observed, but more than two intervals (at least 5 minutes) ago.
    [[nodiscard]] bool isStale(UtcMillis now) const;
};

/// The one sentence of the window's header, the tray and `portmonote status`.
struct GlanceSummary
{
    int services = 0;   ///< active ports
    int recognised = 0; ///< … whose note judges them, and that raise no suspicion
    int unreviewed = 0;
    int suspicious = 0;
    int flapping = 0;            ///< active or not
    int missing = 0;             ///< ghosts
    QStringList suspiciousNames; ///< "tcp 4444, unknown owner"; at most three
    QStringList missingNames;    ///< titles, or "tcp 5432"; at most three
    QSet<QString> hosts;         ///< whose ports they are

    void add(const PortCard &card, const Classification &classification);
    void addHost(const QString &hostId);
    /// One that is active, or not, and whose note judges it, or not; names are for the caller to add.
    void count(DerivedState state, bool active, bool judged);
    /// Another name is shown for this state.
    [[nodiscard]] bool wantsName(DerivedState state) const;
    void addName(const PortCard &card, DerivedState state);

    /// Suspicious, flapping or missing ports.
    [[nodiscard]] bool needsAttention() const { return suspicious + flapping + missing > 0; }
    /// "23 services on this machine: 19 recognised, …"
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString place() const;
    QString m_latestHost; ///< that was added; most cards are of the same host as the one before
};

/// What must be said before the sentence: that nothing was observed yet, that the last round failed
/// and why, or that the observation is old. Empty when all is well.
[[nodiscard]] QString observationWarning(const RoundStatus &status, UtcMillis now);

} // namespace Portmonote
