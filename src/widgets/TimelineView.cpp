// SPDX-License-Identifier: MIT
#include "widgets/TimelineView.h"

#include "core/DisplayText.h"
#include "models/DerivedStateModel.h"
#include "widgets/PlainText.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Portmonote {

namespace {

constexpr qint64 leastRange = 10 * 60 * millisPerSecond;
constexpr qint64 mostRange = 40 * 366 * millisPerDay;
constexpr int keyPixels = 8;

qint64 lengthOf(TimelineView::Range range)
{
    switch (range) {
    case TimelineView::Range::Day:
        return millisPerDay;
    case TimelineView::Range::Week:
        return 7 * millisPerDay;
    case TimelineView::Range::Month:
        return 31 * millisPerDay;
    case TimelineView::Range::Year:
    case TimelineView::Range::All:
        break;
    }
    return 366 * millisPerDay;
}

} // namespace

TimelineView::TimelineView(PortTimelineModel *model, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(model)
{
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    const auto again = [this] {
        layOut();
        viewport()->update();
    };
    connect(model, &PortTimelineModel::loaded, this, [this] {
        if (m_named == Range::All)
            showRange(Range::All);
        viewport()->update();
    });
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    showRange(Range::Month);
}

UtcMillis TimelineView::now() const
{
    return m_now.value_or(QDateTime::currentMSecsSinceEpoch());
}

void TimelineView::setNow(UtcMillis now)
{
    m_now = now;
    if (m_named)
        showRange(*m_named);
}

TimelinePainter TimelineView::painterOf(qreal ratio) const
{
    return {m_model, palette(), font(), ratio};
}

TimelineScale TimelineView::scale() const
{
    const int left = painterOf(1).labelWidth(viewport()->width());
    return {m_range, static_cast<double>(left), static_cast<double>(viewport()->width() - left)};
}

void TimelineView::showRange(Range range)
{
    // A little room behind now, so that it can be seen that this is where it ends.
    const UtcMillis end = now();
    qint64 length = lengthOf(range);
    if (range == Range::All && m_model->axis().firstAt)
        length = std::max(millisPerDay, (end - *m_model->axis().firstAt) * 51 / 50);
    m_next = range;
    setRange({end - length, end + length / 50});
    m_next.reset();
    m_named = range;
}

void TimelineView::setRange(const TimeSpan &range)
{
    const qint64 length = std::clamp(range.until - range.from, leastRange, mostRange);
    // It begins in 1970, and no more than half of it is still to come.
    const UtcMillis latest = now() + length / 2;
    const UtcMillis until = std::min(range.until, latest);
    const UtcMillis from = std::max<UtcMillis>(1, until - length);
    m_named = m_next;
    const TimeSpan cut{from, from + length};
    if (cut == m_range)
        return;
    m_range = cut;
    want();
    viewport()->update();
    emit rangeChanged(m_range);
    if (m_cursor)
        emit cursorMoved();
}

void TimelineView::zoom(double factor, UtcMillis around)
{
    const double length = static_cast<double>(m_range.until - m_range.from);
    const double wanted = std::clamp(length * factor, static_cast<double>(leastRange),
                                     static_cast<double>(mostRange));
    const double share = static_cast<double>(around - m_range.from) / length;
    const UtcMillis from = around - std::llround(wanted * share);
    setRange({from, from + std::llround(wanted)});
}

void TimelineView::moveBy(qint64 millis)
{
    setRange({m_range.from + millis, m_range.until + millis});
}

void TimelineView::setCursorAt(std::optional<UtcMillis> time)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    viewport()->update();
    setAccessibleDescription(readOut());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit cursorMoved();
}

void TimelineView::moveCursor(int pixels)
{
    const TimelineScale axis = scale();
    const UtcMillis start = m_cursor.value_or(std::min(now(), m_range.until));
    const UtcMillis time = std::clamp<UtcMillis>(axis.timeAt(axis.x(start) + pixels), 1, now());
    if (time < m_range.from || time > m_range.until)
        moveBy((m_range.until - m_range.from) / 4 * (pixels < 0 ? -1 : 1));
    setCursorAt(time);
}

QString TimelineView::readOut() const
{
    if (!m_cursor || m_row < 0 || m_row >= m_model->rowCount())
        return {};
    return QStringLiteral("%1 — %2: %3")
        .arg(longTime(*m_cursor), m_model->keyAt(m_row).toString(),
             painterOf(1).readOut(m_row, *m_cursor, now()));
}

void TimelineView::setCurrentKey(const PortKey &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->keyAt(row) == key) {
            setCurrentRow(row);
            return;
        }
    }
}

void TimelineView::setCurrentRow(int row)
{
    row = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    const int top = row * m_rowHeight;
    const int page = viewport()->height() - m_headerHeight;
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + m_rowHeight > verticalScrollBar()->value() + page)
        verticalScrollBar()->setValue(top + m_rowHeight - page);
    if (row == m_row)
        return;
    m_row = row;
    viewport()->update();
    setAccessibleDescription(readOut());
    if (m_model->rowCount() > 0)
        emit currentKeyChanged(m_model->keyAt(row));
    emit cursorMoved();
}

int TimelineView::rowAt(int y) const
{
    if (y < m_headerHeight)
        return -1;
    const int row = (y - m_headerHeight + verticalScrollBar()->value()) / m_rowHeight;
    return row < m_model->rowCount() ? row : -1;
}

void TimelineView::layOut()
{
    const TimelinePainter look = painterOf(1);
    m_rowHeight = look.rowHeight();
    m_headerHeight = look.headerHeight();
    const int page = std::max(0, viewport()->height() - m_headerHeight);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_model->rowCount() * m_rowHeight - page));
    m_row = std::clamp(m_row, 0, std::max(0, m_model->rowCount() - 1));
    want();
}

void TimelineView::want()
{
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    const int first = verticalScrollBar()->value() / m_rowHeight;
    const int last = (verticalScrollBar()->value() + viewport()->height()) / m_rowHeight;
    m_model->want(first, std::min(last, m_model->rowCount() - 1), m_range);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelinePainter look = painterOf(devicePixelRatioF());
    const TimelineScale axis = scale();
    const QRectF whole(viewport()->rect());
    painter.fillRect(whole, palette().color(QPalette::Window));
    const int rows = m_model->rowCount();
    const double bottom = std::min<double>(
        whole.bottom(), m_headerHeight + rows * m_rowHeight - verticalScrollBar()->value());
    const QRectF ground(axis.left(), m_headerHeight, axis.width(), std::max(0.0, bottom - m_headerHeight));
    look.drawGround(painter, ground, axis, now());
    painter.save();
    painter.setClipRect(QRectF(0, m_headerHeight, whole.width(), whole.height()));
    const int first = verticalScrollBar()->value() / m_rowHeight;
    const SurfaceColors colors = SurfaceColors::of(palette());
    for (int row = first; row < rows; ++row) {
        const double top = m_headerHeight + row * m_rowHeight - verticalScrollBar()->value();
        if (top > whole.bottom())
            break;
        const QRectF line(0, top, whole.width(), m_rowHeight);
        painter.save();
        painter.setClipRect(
            QRectF(axis.left(), std::max<double>(top, m_headerHeight), axis.width(), m_rowHeight));
        look.drawTrack(painter, line.adjusted(axis.left(), 0, 0, 0), axis, row, now());
        painter.restore();
        look.drawLabel(painter, QRectF(0, top, axis.left(), m_rowHeight), row, row == m_row);
        painter.setPen(QPen(colors.faint, 1));
        painter.drawLine(QPointF(0, top + m_rowHeight - 0.5),
                         QPointF(whole.width(), top + m_rowHeight - 0.5));
    }
    painter.restore();
    look.drawHeader(painter, QRectF(0, 0, whole.width(), m_headerHeight), axis, now());
    drawCursor(painter, look, axis);
    if (hasFocus() && rows > 0) {
        const double top = m_headerHeight + m_row * m_rowHeight - verticalScrollBar()->value();
        painter.setPen(QPen(colors.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        if (top >= m_headerHeight)
            painter.drawRect(QRectF(4.5, top + 2.5, axis.left() - 8, m_rowHeight - 6));
    }
}

void TimelineView::drawCursor(QPainter &painter, const TimelinePainter &, const TimelineScale &axis) const
{
    if (!m_cursor || *m_cursor < m_range.from || *m_cursor > m_range.until)
        return;
    const double x = std::floor(axis.x(*m_cursor)) + 0.5;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    const int rows = m_headerHeight + m_model->rowCount() * m_rowHeight - verticalScrollBar()->value();
    painter.drawLine(QPointF(x, m_headerHeight), QPointF(x, std::min(rows, viewport()->height())));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    const QString label = shortTime(*m_cursor);
    const double width = QFontMetricsF(small).horizontalAdvance(label) + 12;
    const double height = QFontMetricsF(small).height() + 4;
    const double left = std::clamp(x - width / 2, axis.left(),
                                   std::max(axis.left(), axis.left() + axis.width() - width));
    const QRectF box(left, m_headerHeight - height - 3, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::Window));
    painter.drawText(box, Qt::AlignCenter, label);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_named)
        showRange(*m_named);
    layOut();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_model->release();
}

void TimelineView::scrollContentsBy(int, int)
{
    want();
    viewport()->update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF position = event->position();
    const int steps = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier || position.y() < m_headerHeight) {
        zoom(std::pow(0.8, steps / 120.0), scale().timeAt(std::max(position.x(), scale().left())));
    } else if (event->modifiers() & Qt::ShiftModifier || event->angleDelta().y() == 0) {
        moveBy(-static_cast<qint64>((m_range.until - m_range.from) * (steps / 120.0) / 10));
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const UtcMillis middle = m_cursor.value_or((m_range.from + m_range.until) / 2);
    const qint64 length = m_range.until - m_range.from;
    const bool far = event->modifiers() & Qt::ShiftModifier;
    const int page = std::max(1, (viewport()->height() - m_headerHeight) / m_rowHeight - 1);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.8, middle);
        break;
    case Qt::Key_Minus:
        zoom(1.25, middle);
        break;
    case Qt::Key_Left:
        far ? moveBy(-length / 10) : moveCursor(-keyPixels);
        break;
    case Qt::Key_Right:
        far ? moveBy(length / 10) : moveCursor(keyPixels);
        break;
    case Qt::Key_Up:
        setCurrentRow(m_row - 1);
        break;
    case Qt::Key_Down:
        setCurrentRow(m_row + 1);
        break;
    case Qt::Key_PageUp:
        setCurrentRow(m_row - page);
        break;
    case Qt::Key_PageDown:
        setCurrentRow(m_row + page);
        break;
    case Qt::Key_Home:
        if (m_model->axis().firstAt)
            setRange({*m_model->axis().firstAt - length / 50, *m_model->axis().firstAt + length * 49 / 50});
        break;
    case Qt::Key_End:
        setRange({now() - length * 49 / 50, now() + length / 50});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() > 0)
            emit activated(m_model->keyAt(m_row));
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int row = rowAt(event->pos().y()); row >= 0)
        setCurrentRow(row);
    m_dragFrom = event->pos();
    m_dragRange = m_range;
    m_dragScroll = verticalScrollBar()->value();
    setCursorAt(event->pos().x() >= scale().left()
                    ? std::optional(std::min(scale().timeAt(event->pos().x()), now()))
                    : m_cursor);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - *m_dragFrom;
    const double perPixel = static_cast<double>(m_dragRange.until - m_dragRange.from)
        / std::max(1.0, scale().width());
    if (moved.manhattanLength() < 4)
        return;
    const qint64 by = -std::llround(moved.x() * perPixel);
    setRange({m_dragRange.from + by, m_dragRange.until + by});
    verticalScrollBar()->setValue(m_dragScroll - moved.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->pos().y()); row >= 0)
        emit activated(m_model->keyAt(row));
}

QString TimelineView::toolTipAt(const QPoint &position) const
{
    const TimelineScale axis = scale();
    const UtcMillis time = axis.timeAt(position.x());
    const UtcMillis reach = axis.timeAt(position.x() + 6) - time;
    if (position.x() < axis.left()) {
        const int row = rowAt(position.y());
        return row < 0 ? QString()
                       : m_model->index(row, 0).data(DerivedStateModel::AccessibleRole).toString();
    }
    QStringList lines{longTime(time)};
    for (const TimeMark &mark : m_model->axis().marks) {
        if (mark.kind != TimeMark::Kind::NotObserved && std::abs(mark.from - time) <= reach)
            lines.append(describe(mark));
    }
    const int row = rowAt(position.y());
    if (row < 0)
        return lines.join(QLatin1Char('\n'));
    const TimelinePainter look = painterOf(1);
    lines[0] = QStringLiteral("%1 — %2").arg(m_model->keyAt(row).toString(), lines.at(0));
    lines.append(look.readOut(row, time, now()));
    const QList<TimelineMarkAt> marks = look.marksOf(row, {time - reach, time + reach});
    constexpr qsizetype most = 8;
    for (const TimelineMarkAt &mark : marks.first(std::min(most, marks.size())))
        lines.append(QStringLiteral("%1  %2").arg(shortTime(mark.at), mark.words));
    if (marks.size() > most)
        lines.append(tr("and %n more", nullptr, static_cast<int>(marks.size() - most)));
    return lines.join(QLatin1Char('\n'));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // Names from outside are in it: plain text, with its lines.
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        layOut();
        viewport()->update();
    }
}

QSize TimelineView::pictureSize(int rows) const
{
    const int shown = std::min(rows, m_model->rowCount());
    return {viewport()->width(), m_headerHeight + shown * m_rowHeight};
}

void TimelineView::drawPicture(QPainter &painter, const QSize &size, int rows) const
{
    const TimelinePainter look = painterOf(painter.device()->devicePixelRatioF());
    const TimelineScale axis = scale();
    painter.fillRect(QRect({0, 0}, size), palette().color(QPalette::Window));
    look.drawGround(painter,
                    QRectF(axis.left(), m_headerHeight, axis.width(), size.height() - m_headerHeight), axis,
                    now());
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row) {
        const double top = m_headerHeight + row * m_rowHeight;
        look.drawTrack(painter, QRectF(axis.left(), top, axis.width(), m_rowHeight), axis, row, now());
        look.drawLabel(painter, QRectF(0, top, axis.left(), m_rowHeight), row, false);
    }
    look.drawHeader(painter, QRectF(0, 0, size.width(), m_headerHeight), axis, now());
}

} // namespace Portmonote
