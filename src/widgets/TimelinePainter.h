// SPDX-License-Identifier: MIT
#pragma once

#include "models/PortTimelineModel.h"
#include "widgets/StateStyle.h"
#include "widgets/TimelineScale.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace Portmonote {

/// What stands on a track beside the bands; each has a shape of its own.
enum class TimelineSign : quint8 { Owner, Restart, Exposure, Acknowledged, Stopped, Note };

struct TimelineMarkAt
{
    UtcMillis at = 0;
    TimelineSign sign = TimelineSign::Owner;
    QString words;
};

/// Draws the timeline, on screen and into files alike. Knows of the model and of the look, and nothing of
/// scrolling.
class TimelinePainter
{
public:
    TimelinePainter(const PortTimelineModel *model, const QPalette &palette, const QFont &font, qreal ratio);

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int labelWidth(int width) const;
    /// Pixels between the labels of the axis.
    [[nodiscard]] double tickSpacing() const;

    void drawHeader(QPainter &painter, const QRectF &rect, const TimelineScale &scale, UtcMillis now) const;
    /// Behind all rows: ticks and where nobody looked.
    void drawGround(QPainter &painter, const QRectF &rect, const TimelineScale &scale, UtcMillis now) const;
    void drawLabel(QPainter &painter, const QRectF &rect, int row, bool isCurrent) const;
    void drawTrack(QPainter &painter, const QRectF &rect, const TimelineScale &scale, int row,
                   UtcMillis now) const;
    static void drawSign(QPainter &painter, TimelineSign sign, const QPointF &center, const QColor &color,
                         const QColor &outline);
    /// How a sign is coloured.
    [[nodiscard]] QColor signColor(TimelineSign sign) const;
    void drawUnknown(QPainter &painter, const QRectF &rect) const;

    /// What stands on the track of a row within the range, by time.
    [[nodiscard]] QList<TimelineMarkAt> marksOf(int row, const TimeSpan &range) const;
    /// Where nobody looked, up to now.
    [[nodiscard]] QList<TimeSpan> unknown(const TimeSpan &range, UtcMillis now) const;
    /// What is known of a port at an instant, in words.
    [[nodiscard]] QString readOut(int row, UtcMillis time, UtcMillis now) const;

private:
    void drawBands(QPainter &painter, const QRectF &rect, const TimelineScale &scale,
                   const QList<PresenceBand> &bands, const QColor &color) const;
    [[nodiscard]] static QList<TimelineMarkAt> legible(const QList<TimelineMarkAt> &marks,
                                                       const TimelineScale &scale);
    void drawBand(QPainter &painter, const QRectF &rect, const PresenceBand &band, const QColor &color) const;

    const PortTimelineModel *m_model;
    QPalette m_palette;
    SurfaceColors m_colors;
    QFont m_font;
    QFont m_small;
    qreal m_ratio;
};

/// What a sign stands for, for legends.
[[nodiscard]] QString signName(TimelineSign sign);

} // namespace Portmonote
