// SPDX-License-Identifier: MIT
#include "widgets/TimelinePainter.h"

#include "core/DisplayText.h"
#include "models/DerivedStateModel.h"
#include "widgets/SymbolicIcon.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace Portmonote {

namespace {

struct TimelinePainterText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double signSize = 4.5;  ///< half of it
constexpr double signsApart = 11; ///< nearer ones become one
constexpr double leastBand = 2;   ///< a moment can be seen, too

/// How far a port can be reached is how thick its band is.
double thickness(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Loopback:
        return 5;
    case Exposure::LinkLocal:
        return 8;
    case Exposure::Lan:
    case Exposure::Unknown:
        return 10;
    case Exposure::All:
        break;
    }
    return 14;
}

std::optional<TimelineSign> signOf(const PortEvent &event)
{
    switch (event.type) {
    case PortEvent::Type::ProcessChanged:
        return event.sameIdentity ? TimelineSign::Restart : TimelineSign::Owner;
    case PortEvent::Type::ExposureChanged:
        return TimelineSign::Exposure;
    case PortEvent::Type::Acknowledged:
        return TimelineSign::Acknowledged;
    case PortEvent::Type::Stopped:
        return TimelineSign::Stopped;
    case PortEvent::Type::Appeared:
    case PortEvent::Type::Disappeared:
    case PortEvent::Type::Alive:
        break;
    }
    return std::nullopt;
}

QString wordsOf(const PortEvent &event)
{
    if (event.type == PortEvent::Type::ExposureChanged)
        return TimelinePainterText::tr("from here on reachable from %1").arg(describe(event.exposure));
    const QString owner = visibleText(event.owner.name, 60);
    return owner.isEmpty() || event.type == PortEvent::Type::Acknowledged
        ? describe(event)
        : QStringLiteral("%1: %2").arg(describe(event), owner);
}

} // namespace

QString signName(TimelineSign sign)
{
    switch (sign) {
    case TimelineSign::Owner:
        return TimelinePainterText::tr("owner changed");
    case TimelineSign::Restart:
        return TimelinePainterText::tr("restarted");
    case TimelineSign::Exposure:
        return TimelinePainterText::tr("exposure changed");
    case TimelineSign::Acknowledged:
        return TimelinePainterText::tr("acknowledged");
    case TimelineSign::Stopped:
        return TimelinePainterText::tr("stopped from here");
    case TimelineSign::Note:
        break;
    }
    return TimelinePainterText::tr("note written");
}

TimelinePainter::TimelinePainter(const PortTimelineModel *model, const QPalette &palette, const QFont &font,
                                 qreal ratio)
    : m_model(model)
    , m_palette(palette)
    , m_colors(SurfaceColors::of(palette))
    , m_font(font)
    , m_small(font)
    , m_ratio(ratio)
{
    m_small.setPointSizeF(font.pointSizeF() * 0.9);
}

int TimelinePainter::rowHeight() const
{
    return std::max(30, static_cast<int>(std::ceil(QFontMetricsF(m_font).height())) + 14);
}

int TimelinePainter::headerHeight() const
{
    return 2 * static_cast<int>(std::ceil(QFontMetricsF(m_small).height())) + 16;
}

int TimelinePainter::labelWidth(int width) const
{
    const double unit = QFontMetricsF(m_font).averageCharWidth();
    return static_cast<int>(std::min(unit * 34, width * (width < 640 ? 0.34 : 0.3)));
}

double TimelinePainter::tickSpacing() const
{
    return QFontMetricsF(m_small).horizontalAdvance(QStringLiteral("00:00 PM")) + 24;
}

void TimelinePainter::drawUnknown(QPainter &painter, const QRectF &rect) const
{
    painter.fillRect(rect, blend(m_colors.card, m_colors.text, 0.035));
    painter.setPen(QPen(blend(m_colors.card, m_colors.text, 0.2), 1));
    constexpr double step = 7;
    // The same lines whatever the rectangle, so that neighbours join; each cut to it here, as not every
    // paint device can.
    const double first = std::floor((rect.left() + rect.top()) / step) * step;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += step) {
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        if (left < right)
            painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

QList<TimeSpan> TimelinePainter::unknown(const TimeSpan &range, UtcMillis now) const
{
    const TimeSpan past{range.from, std::min(range.until, now)};
    if (past.isEmpty())
        return {};
    // Behind the last round nothing is known; that is told of as soon as it can be seen.
    return unknownSpans(m_model->axis().marks, past, m_model->axis().lastRoundAt);
}

void TimelinePainter::drawGround(QPainter &painter, const QRectF &rect, const TimelineScale &scale,
                                 UtcMillis now) const
{
    painter.fillRect(rect, m_colors.card);
    const QList<TimelineScale::Tick> ticks = scale.ticks(tickSpacing());
    for (const TimelineScale::Tick &tick : ticks) {
        const double x = std::floor(scale.x(tick.at)) + 0.5;
        painter.setPen(QPen(tick.isMajor ? m_colors.border : blend(m_colors.card, m_colors.text, 0.06), 1));
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
    if (now > scale.range().from && now < scale.range().until) {
        const double x = scale.x(now);
        painter.fillRect(QRectF(x, rect.top(), rect.right() - x, rect.height()),
                         m_palette.color(QPalette::Window));
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
        painter.drawLine(QPointF(std::floor(x) + 0.5, rect.top()),
                         QPointF(std::floor(x) + 0.5, rect.bottom()));
    }
}

void TimelinePainter::drawHeader(QPainter &painter, const QRectF &rect, const TimelineScale &scale,
                                 UtcMillis now) const
{
    const QFontMetricsF metrics(m_small);
    painter.fillRect(rect, m_palette.color(QPalette::Window));
    painter.setPen(QPen(m_colors.border, 1));
    painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
    QFont strong = m_small;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_palette.color(QPalette::WindowText));
    const double upper = rect.top() + 6 + metrics.ascent();
    painter.drawText(QPointF(scale.left() + 2, upper),
                     QFontMetricsF(strong).elidedText(scale.context(tickSpacing()), Qt::ElideRight,
                                                      rect.right() - scale.left() - 8));
    painter.setFont(m_small);
    const QColor window = m_palette.color(QPalette::Window);
    painter.setPen(readable(blend(window, m_palette.color(QPalette::WindowText), 0.62), window, 4.5));
    const double lower = rect.bottom() - 6 - metrics.descent();
    const QList<TimelineScale::Tick> ticks = scale.ticks(tickSpacing());
    for (const TimelineScale::Tick &tick : ticks) {
        const double x = scale.x(tick.at);
        const double width = metrics.horizontalAdvance(tick.label);
        if (x + width + 4 < rect.right())
            painter.drawText(QPointF(x + 3, lower), tick.label);
    }
    // Where the clock was set: a small wedge on the axis.
    const QColor clock = readable(QColor(0xe6, 0x9f, 0x00), window, 3.0);
    for (const TimeMark &mark : m_model->axis().marks) {
        if (mark.kind == TimeMark::Kind::NotObserved || mark.from < scale.range().from
            || mark.from > scale.range().until)
            continue;
        const double x = scale.x(mark.from);
        QPainterPath wedge(QPointF(x - 4, rect.bottom() - 7));
        wedge.lineTo(x + 4, rect.bottom() - 7);
        wedge.lineTo(x, rect.bottom() - 1);
        wedge.closeSubpath();
        painter.fillPath(wedge, clock);
    }
    if (now > scale.range().from && now < scale.range().until) {
        const double x = scale.x(now);
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
        painter.drawLine(QPointF(std::floor(x) + 0.5, rect.bottom() - 6),
                         QPointF(std::floor(x) + 0.5, rect.bottom()));
    }
}

void TimelinePainter::drawLabel(QPainter &painter, const QRectF &rect, int row, bool isCurrent) const
{
    const QModelIndex index = m_model->index(row, 0);
    const QColor highlight = m_palette.color(QPalette::Active, QPalette::Highlight);
    painter.fillRect(rect, isCurrent ? blend(m_colors.card, highlight, 0.14) : m_colors.card);
    if (isCurrent)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), highlight);
    const auto state = static_cast<DerivedState>(index.data(DerivedStateModel::StateRole).toInt());
    const StateStyle style = StateStyle::of(state, m_palette);
    constexpr int icon = 14;
    const QRectF iconRect(rect.left() + 10, rect.center().y() - icon / 2.0, icon, icon);
    painter.drawPixmap(iconRect.toRect(), symbolicPixmap(style.icon, style.edge, icon, m_ratio));

    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const double left = iconRect.right() + 8;
    const QString port = index.data(DerivedStateModel::PortTextRole).toString();
    const QString protocol = index.data(DerivedStateModel::ProtocolTextRole).toString();
    painter.setFont(strong);
    painter.setPen(m_colors.text);
    painter.drawText(QPointF(left, baseline), port);
    const double portWidth = metrics.horizontalAdvance(QStringLiteral("65535 "));
    const double protocolLeft = left + metrics.horizontalAdvance(port) + 5;
    painter.setFont(m_small);
    painter.setPen(m_colors.quiet);
    const QFontMetricsF small(m_small);
    painter.drawText(QPointF(protocolLeft, baseline), protocol);
    const double nameLeft = left + portWidth + small.horizontalAdvance(QStringLiteral("udp")) + 8;
    const double room = rect.right() - 8 - nameLeft;
    if (room < small.averageCharWidth() * 4)
        return;
    painter.setPen(m_colors.text);
    painter.setFont(m_font);
    painter.drawText(QPointF(nameLeft, baseline),
                     QFontMetricsF(m_font).elidedText(index.data(DerivedStateModel::HeadlineRole).toString(),
                                                      Qt::ElideRight, room));
}

void TimelinePainter::drawBand(QPainter &painter, const QRectF &rect, const PresenceBand &band,
                               const QColor &color) const
{
    const double height = thickness(band.exposure);
    const QRectF shape(rect.left(), rect.center().y() - height / 2, std::max(leastBand, rect.width()),
                       height);
    const double round = std::min(2.5, shape.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(shape, round, round);
}

void TimelinePainter::drawTrack(QPainter &painter, const QRectF &rect, const TimelineScale &scale, int row,
                                UtcMillis now) const
{
    const PortTrack *track = m_model->trackAt(row);
    if (!track)
        return;
    // Bands over what was read; the present one ends now.
    TimeSpan known{std::max(scale.range().from, m_model->loadedRange().from),
                   std::min({scale.range().until, m_model->loadedRange().until, now})};
    if (known.isEmpty())
        return;
    const auto state = static_cast<DerivedState>(
        m_model->index(row, 0).data(DerivedStateModel::StateRole).toInt());
    const QColor color = blend(m_colors.card, StateStyle::of(state, m_palette).edge, 0.82);
    const double first = scale.x(known.from);
    painter.setPen(QPen(blend(m_colors.card, m_colors.text, 0.12), 1));
    const double middle = std::floor(rect.center().y()) + 0.5;
    painter.drawLine(QPointF(first, middle), QPointF(scale.x(known.until), middle));
    drawBands(painter, rect, scale, track->bands(known), color);
    for (const TimeSpan &span : unknown(known, now)) {
        const double left = scale.x(span.from);
        const double right = scale.x(span.until);
        if (right - left >= 1)
            drawUnknown(painter, QRectF(left, rect.top(), right - left, rect.height()));
    }
    for (const TimelineMarkAt &mark : legible(marksOf(row, known), scale))
        drawSign(painter, mark.sign, QPointF(scale.x(mark.at), rect.center().y()), signColor(mark.sign),
                 m_colors.card);
}

/// What touches and looks the same is one shape, and so is what is less than a pixel apart: a hundred
/// thousand bands cost no more than a screen.
void TimelinePainter::drawBands(QPainter &painter, const QRectF &rect, const TimelineScale &scale,
                                const QList<PresenceBand> &bands, const QColor &color) const
{
    double from = -1;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const PresenceBand &band = bands.at(i);
        const double left = scale.x(band.from);
        const double right = scale.x(band.until);
        from = from < 0 ? left : from;
        if (i + 1 < bands.size()) {
            const PresenceBand &next = bands.at(i + 1);
            const bool goesOn = next.from == band.until && next.exposure == band.exposure;
            if (goesOn || scale.x(next.until) - from < 1)
                continue;
        }
        drawBand(painter, QRectF(from, rect.top(), right - from, rect.height()), band, color);
        from = -1;
    }
}

/// Signs do not cover each other: the weightier ones stay.
QList<TimelineMarkAt> TimelinePainter::legible(const QList<TimelineMarkAt> &marks, const TimelineScale &scale)
{
    constexpr std::array byWeight{TimelineSign::Owner,        TimelineSign::Exposure, TimelineSign::Stopped,
                                  TimelineSign::Acknowledged, TimelineSign::Note,     TimelineSign::Restart};
    // From afar a restart says nothing.
    const bool far = scale.range().until - scale.range().from > 400 * millisPerDay;
    const double apart = far ? 2 * signsApart : signsApart;
    std::set<double> taken;
    QList<TimelineMarkAt> shown;
    for (const TimelineSign sign : byWeight) {
        if (far && sign == TimelineSign::Restart)
            continue;
        for (const TimelineMarkAt &mark : marks) {
            if (mark.sign != sign)
                continue;
            const double x = scale.x(mark.at);
            const auto near = taken.lower_bound(x - apart);
            if (near != taken.end() && *near < x + apart)
                continue;
            taken.insert(x);
            shown.append(mark);
        }
    }
    return shown;
}

QColor TimelinePainter::signColor(TimelineSign sign) const
{
    const auto tuned = [this](QRgb hue) { return readable(QColor(hue), m_colors.card, 4.5); };
    switch (sign) {
    case TimelineSign::Owner:
        return tuned(0xd55e00); // vermillion
    case TimelineSign::Exposure:
        return tuned(0xcc79a7); // reddish purple
    case TimelineSign::Acknowledged:
    case TimelineSign::Note:
        return tuned(0x0072b2); // blue
    case TimelineSign::Restart:
    case TimelineSign::Stopped:
        break;
    }
    return m_colors.text;
}

void TimelinePainter::drawSign(QPainter &painter, TimelineSign sign, const QPointF &center,
                               const QColor &color, const QColor &outline)
{
    const double s = signSize;
    QPainterPath path;
    switch (sign) {
    case TimelineSign::Owner: // a lozenge
        path.moveTo(center + QPointF(0, -s - 1));
        path.lineTo(center + QPointF(s + 1, 0));
        path.lineTo(center + QPointF(0, s + 1));
        path.lineTo(center + QPointF(-s - 1, 0));
        break;
    case TimelineSign::Restart: // an upright bar
        path.addRect(QRectF(center.x() - 1, center.y() - 8, 2, 16));
        break;
    case TimelineSign::Exposure: // a triangle
        path.moveTo(center + QPointF(0, -s - 1));
        path.lineTo(center + QPointF(s + 1, s));
        path.lineTo(center + QPointF(-s - 1, s));
        break;
    case TimelineSign::Acknowledged: // a tick
        path.moveTo(center + QPointF(-s, 0));
        path.lineTo(center + QPointF(-s / 3, s * 0.8));
        path.lineTo(center + QPointF(s, -s * 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(outline, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(color, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        return;
    case TimelineSign::Stopped: // a square
        path.addRect(QRectF(center.x() - s + 0.5, center.y() - s + 0.5, 2 * s - 1, 2 * s - 1));
        break;
    case TimelineSign::Note: // a disc
        path.addEllipse(center, s, s);
        break;
    }
    path.closeSubpath();
    painter.setPen(QPen(outline, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.fillPath(path, color);
}

QList<TimelineMarkAt> TimelinePainter::marksOf(int row, const TimeSpan &range) const
{
    QList<TimelineMarkAt> marks;
    const PortTrack *track = m_model->trackAt(row);
    if (!track)
        return marks;
    const auto isWithin = [&range](UtcMillis time) { return time >= range.from && time <= range.until; };
    for (const PortEvent &event : track->events) {
        const auto sign = signOf(event);
        if (sign && isWithin(event.timestamp))
            marks.append({event.timestamp, *sign, wordsOf(event)});
    }
    const QModelIndex index = m_model->index(row, 0);
    const UtcMillis noted = index.data(DerivedStateModel::NotedAtRole).toLongLong();
    if (noted > 0 && isWithin(noted))
        marks.append({noted, TimelineSign::Note, signName(TimelineSign::Note)});
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimelineMarkAt &a, const TimelineMarkAt &b) { return a.at < b.at; });
    return marks;
}

QString TimelinePainter::readOut(int row, UtcMillis time, UtcMillis now) const
{
    const PortTrack *track = m_model->trackAt(row);
    if (!track)
        return {};
    if (time > now)
        return TimelinePainterText::tr("not yet");
    for (const TimeMark &mark : m_model->axis().marks) {
        if (mark.kind == TimeMark::Kind::NotObserved && mark.from < time && time < mark.until)
            return describe(mark);
    }
    if (m_model->axis().lastRoundAt && time > *m_model->axis().lastRoundAt)
        return TimelinePainterText::tr("not observed yet");
    const PortEvent *change = track->changeAt(time);
    if (!change)
        return TimelinePainterText::tr("not seen yet");
    if (change->type == PortEvent::Type::Disappeared)
        return TimelinePainterText::tr("not there since %1").arg(shortTime(change->timestamp));
    const QString owner = change->owner.name.isEmpty() ? TimelinePainterText::tr("unknown owner")
                                                       : visibleText(change->owner.name, 60);
    return TimelinePainterText::tr("%1, reachable from %2").arg(owner, describe(change->exposure));
}

} // namespace Portmonote
