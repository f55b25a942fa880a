// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortEvent.h"
#include "core/TimeMark.h"

#include <QList>

namespace Portmonote {

/// A span of the time axis.
struct TimeSpan
{
    UtcMillis from = 0;
    UtcMillis until = 0;

    [[nodiscard]] bool isEmpty() const { return until <= from; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// A port was there, with the same owner and exposure, as far as anybody knows.
struct PresenceBand
{
    UtcMillis from = 0;
    UtcMillis until = 0;
    UtcMillis since = 0; ///< when this began; before `from` where the range cuts it
    bool isCut = false;  ///< it ends with the range, not with the port
    QString owner;
    Exposure exposure = Exposure::Unknown;

    friend bool operator==(const PresenceBand &, const PresenceBand &) = default;
};

/// What is recorded of one port within a range of time.
struct PortTrack
{
    qint64 runtimeId = 0;
    std::optional<PortEvent> before; ///< the change that was in force when the range began
    QList<PortEvent> events;         ///< all but heartbeats within the range, in their order

    [[nodiscard]] QList<PresenceBand> bands(const TimeSpan &range) const;
    /// In force at `time`: the last one, by order, that is stamped no later. Nothing where there is none.
    [[nodiscard]] const PortEvent *changeAt(UtcMillis time) const;
};

/// Whether the event says that the port is there, or is not; the others change nothing of that.
[[nodiscard]] bool isChange(PortEvent::Type type);

/// The state at an instant is what the last event says, by order of recording, that is stamped no
/// later; so where a clock was set back, what was recorded after that counts. Spans never are negative
/// and never overlap.
[[nodiscard]] QList<PresenceBand> presenceBands(const std::optional<PortEvent> &before,
                                                const QList<PortEvent> &events, const TimeSpan &range);

/// Spans in which nobody looked, cut to the range: from the marks, and behind the last round.
[[nodiscard]] QList<TimeSpan> unknownSpans(const QList<TimeMark> &marks, const TimeSpan &range,
                                           std::optional<UtcMillis> lastRoundAt);

/// Days (bit n: n days before `today`, UTC) on which a port was there while somebody looked.
[[nodiscard]] quint64 presenceMask(const QList<PresenceBand> &bands, const QList<TimeSpan> &unknown,
                                   qint64 today, UtcMillis until);

} // namespace Portmonote
