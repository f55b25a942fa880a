// SPDX-License-Identifier: MIT
#pragma once

#include "core/PresenceBands.h"

#include <QList>
#include <QString>

namespace Portmonote {

/// Where instants stand on a line of pixels, and which of them are worth a label. Local time and locale.
class TimelineScale
{
public:
    TimelineScale() = default;
    TimelineScale(const TimeSpan &range, double left, double width)
        : m_range(range), m_left(left), m_width(width)
    {}

    struct Tick
    {
        UtcMillis at = 0;
        QString label;
        bool isMajor = false; ///< a new day, month or year, by the size of the steps
    };

    [[nodiscard]] double x(UtcMillis time) const;
    [[nodiscard]] UtcMillis timeAt(double x) const;
    [[nodiscard]] const TimeSpan &range() const { return m_range; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    /// As many as fit where each takes `spacing` pixels.
    [[nodiscard]] QList<Tick> ticks(double spacing) const;
    /// What the labels leave out, for the left end: "November 2026", "2026".
    [[nodiscard]] QString context(double spacing) const;

private:
    TimeSpan m_range;
    double m_left = 0;
    double m_width = 1;
};

} // namespace Portmonote
