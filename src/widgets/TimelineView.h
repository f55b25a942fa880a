// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/TimelinePainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Portmonote {

/// One row a port, time from left to right. Ctrl+wheel (or the wheel over the axis) zooms, Shift+wheel and
/// dragging move in time; the keys do the same: + and - zoom, the arrows move the cursor, which reads out.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(PortTimelineModel *model, QWidget *parent = nullptr);

    enum class Range { Day, Week, Month, Year, All };
    void showRange(Range range);
    void setRange(const TimeSpan &range);
    /// The button that it follows; nothing for a range of one's own.
    [[nodiscard]] std::optional<Range> named() const { return m_named; }
    [[nodiscard]] const TimeSpan &range() const { return m_range; }
    /// What it calls now; for pictures of other times.
    void setNow(UtcMillis now);
    /// The instant under the cursor; nothing where there is none.
    [[nodiscard]] std::optional<UtcMillis> cursor() const { return m_cursor; }
    void setCursorAt(std::optional<UtcMillis> time);
    [[nodiscard]] int currentRow() const { return m_row; }
    void setCurrentKey(const PortKey &key);
    /// What the cursor stands on, in words.
    [[nodiscard]] QString readOut() const;
    /// `factor` below 1 shows less and larger; `around` stays where it is.
    void zoom(double factor, UtcMillis around);

    /// All rows, with axis, as they look here; `rows` at the most.
    [[nodiscard]] QSize pictureSize(int rows) const;
    void drawPicture(QPainter &painter, const QSize &size, int rows) const;

signals:
    void rangeChanged(const Portmonote::TimeSpan &range);
    void cursorMoved();
    void currentKeyChanged(const Portmonote::PortKey &key);
    void activated(const Portmonote::PortKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] TimelinePainter painterOf(qreal ratio) const;
    [[nodiscard]] TimelineScale scale() const;
    [[nodiscard]] UtcMillis now() const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] QString toolTipAt(const QPoint &position) const;
    void setCurrentRow(int row);
    void moveBy(qint64 millis);
    void moveCursor(int pixels);
    void layOut();
    void want();
    void drawCursor(QPainter &painter, const TimelinePainter &look, const TimelineScale &scale) const;

    PortTimelineModel *m_model;
    TimeSpan m_range;
    std::optional<Range> m_named; ///< follows the time as it goes on
    std::optional<Range> m_next;  ///< while showRange() sets it
    std::optional<UtcMillis> m_now;
    std::optional<UtcMillis> m_cursor;
    int m_row = 0;
    int m_rowHeight = 30;
    int m_headerHeight = 40;
    std::optional<QPoint> m_dragFrom;
    TimeSpan m_dragRange;
    int m_dragScroll = 0;
};

} // namespace Portmonote
