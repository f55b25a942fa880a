// SPDX-License-Identifier: MIT
#include "widgets/CardDelegate.h"

#include "models/DerivedStateModel.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>
#include <QToolTip>

namespace Portmonote {

namespace {

constexpr int radius = 8;
constexpr int daysShown = 30;

QString text(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

DerivedState stateOf(const QModelIndex &index)
{
    return static_cast<DerivedState>(index.data(DerivedStateModel::StateRole).toInt());
}

/// A suspicious card says why; others say what their note says, or else how they were started.
QString detailText(const QModelIndex &index)
{
    const DerivedState state = stateOf(index);
    if (state == DerivedState::Suspicious || state == DerivedState::Flapping)
        return text(index, DerivedStateModel::ReasonRole);
    const QString description = text(index, DerivedStateModel::DescriptionRole);
    return description.isEmpty() ? text(index, DerivedStateModel::CommandLineRole) : description;
}

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
              const QString &line, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width());
    // Where it stands follows the window's direction, how it reads that of its own first letter.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Qt::Alignment absolute = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, static_cast<int>(absolute) | Qt::TextSingleLine, shown);
    painter.setLayoutDirection(direction);
}

void drawFrame(QPainter &painter, const CardLayout &layout, const QStyleOptionViewItem &option,
               const QColor &edge)
{
    const SurfaceColors colors = SurfaceColors::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor highlight = option.palette.color(QPalette::Active, QPalette::Highlight);
    const QColor background = selected ? blend(colors.card, highlight, 0.12)
        : hovered                      ? blend(colors.card, colors.text, 0.03)
                                       : colors.card;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(layout.card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(shape, background);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(layout.edge, edge);
    painter.restore();
    painter.setPen(QPen(selected      ? highlight
                            : hovered ? blend(colors.border, colors.text, 0.15)
                                      : colors.border,
                        selected ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (option.state & QStyle::State_HasFocus) {
        QPen focus(colors.text, 1, Qt::DotLine);
        painter.setPen(focus);
        painter.drawRoundedRect(QRectF(layout.card).adjusted(3, 3, -3, -3), radius - 3, radius - 3);
    }
}

void drawPort(QPainter &painter, const CardLayout &layout, const SurfaceColors &colors,
              const QModelIndex &index)
{
    const QString port = text(index, DerivedStateModel::PortTextRole);
    const QFontMetrics metrics(layout.portFont);
    const QString protocol = text(index, DerivedStateModel::ProtocolTextRole);
    const int portWidth = metrics.horizontalAdvance(port);
    const int protocolWidth = QFontMetrics(layout.protocolFont).horizontalAdvance(protocol);
    // "8080 tcp" reads from the port on, in either direction.
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int portLeft = mirrored ? layout.port.right() - portWidth + 1 : layout.port.left();
    const int protocolLeft = mirrored ? portLeft - 6 - protocolWidth : portLeft + portWidth + 6;
    const int baseline = layout.port.top() + metrics.ascent();
    painter.setFont(layout.portFont);
    painter.setPen(colors.text);
    painter.drawText(QPoint(portLeft, baseline), port);
    painter.setFont(layout.protocolFont);
    painter.setPen(colors.quiet);
    painter.drawText(QPoint(protocolLeft, baseline), protocol);
    const QString host = text(index, DerivedStateModel::HostTextRole);
    if (host.isEmpty())
        return;
    // Behind both, as far as there is room: where nothing is pinned, that of the pin, too.
    QRect rest = layout.port;
    if (!index.data(PortTableModel::PinnedRole).toBool()) {
        rest.setLeft(std::min(rest.left(), layout.pin.left()));
        rest.setRight(std::max(rest.right(), layout.pin.right()));
    }
    if (mirrored)
        rest.setRight(protocolLeft - 8);
    else
        rest.setLeft(protocolLeft + protocolWidth + 8);
    const QFontMetrics small(layout.protocolFont);
    const QString shown = small.elidedText(QStringLiteral("· ") + host, Qt::ElideMiddle, rest.width());
    const int left = mirrored ? rest.right() - small.horizontalAdvance(shown) + 1 : rest.left();
    painter.drawText(QPoint(left, baseline), shown);
}

QString hostOf(const QModelIndex &index)
{
    return index.data(PortTableModel::KeyRole).value<PortKey>().hostId;
}

void drawPill(QPainter &painter, const CardLayout &layout, const StateStyle &style, const QString &word,
              qreal ratio)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.pill);
    painter.drawRoundedRect(layout.pill, layout.pill.height() / 2.0, layout.pill.height() / 2.0);
    const int icon = layout.pill.height() - 8;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect iconRect(mirrored ? layout.pill.right() - 8 - icon + 1 : layout.pill.left() + 8,
                         layout.pill.top() + 4, icon, icon);
    painter.drawPixmap(iconRect, symbolicPixmap(style.icon, style.onPill, icon, ratio));
    const int beside = 8 + icon + 4;
    drawLine(painter, layout.pill.adjusted(mirrored ? 6 : beside, 0, mirrored ? -beside : -6, 0),
             layout.pillFont, style.onPill, word);
}

/// Only on the card that is dealt with, so that the others stay quiet.
void drawWhyButton(QPainter &painter, const QRect &button, const QStyleOptionViewItem &option, qreal ratio)
{
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)))
        return;
    const SurfaceColors colors = SurfaceColors::of(option.palette);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(blend(colors.card, colors.text, 0.06));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int icon = button.height() - 6;
    painter.drawPixmap(QRect(button.left() + 3, button.top() + 3, icon, icon),
                       symbolicPixmap(QStringLiteral("why"), colors.text, icon, ratio));
}

size_t contentHash(const QModelIndex &index)
{
    size_t seed = 0;
    for (const int role : {int(DerivedStateModel::PortTextRole), int(DerivedStateModel::ProtocolTextRole),
                           int(DerivedStateModel::HeadlineRole), int(DerivedStateModel::ServiceRole),
                           int(DerivedStateModel::ExposureTextRole), int(DerivedStateModel::UptimeTextRole)})
        seed = qHashMulti(seed, text(index, role));
    return qHashMulti(seed, detailText(index), index.data(DerivedStateModel::StateRole).toInt(),
                      index.data(DerivedStateModel::PresenceRole).toULongLong(),
                      text(index, DerivedStateModel::HostTextRole),
                      index.data(PortTableModel::PinnedRole).toBool());
}

} // namespace

CardDelegate::CardDelegate(const DerivedStateModel *derived, QObject *parent)
    : QStyledItemDelegate(parent), m_derived(derived)
{}

CardLayout CardDelegate::layoutOf(const QRect &cell, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QFont pillFont = CardLayout::smallFont(option.font);
    pillFont.setWeight(QFont::DemiBold);
    const int pill = QFontMetrics(pillFont).horizontalAdvance(text(index, DerivedStateModel::StateTextRole));
    const int exposure = option.fontMetrics.horizontalAdvance(
        text(index, DerivedStateModel::ExposureTextRole));
    const CardLayout layout = CardLayout::of(cell, option.font, pill, exposure, m_density);
    return option.direction == Qt::RightToLeft ? layout.mirrored(cell) : layout;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return m_cellSize.isValid() ? m_cellSize : CardLayout::cellSize(option.font, m_density);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const qreal ratio = painter->device()->devicePixelRatio();
    const auto looks = option.state
        & (QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QString key = QStringLiteral("card/%1/%2x%3/%4/%5/%6/%7/%8")
                            .arg(contentHash(index), 0, 16)
                            .arg(option.rect.width())
                            .arg(option.rect.height())
                            .arg(ratio)
                            .arg(static_cast<int>(looks)
                                 | (option.direction == Qt::RightToLeft ? 1 << 30 : 0))
                            .arg(option.palette.cacheKey(), 0, 16)
                            .arg(option.font.key())
                            .arg(m_derived->observedDays(hostOf(index)), 0, 16);
    QPixmap card;
    if (!QPixmapCache::find(key, &card)) {
        card = render(option, index, ratio);
        QPixmapCache::insert(key, card);
    }
    painter->drawPixmap(option.rect.topLeft(), card);
}

QPixmap CardDelegate::render(const QStyleOptionViewItem &option, const QModelIndex &index, qreal ratio) const
{
    QPixmap pixmap(option.rect.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(option.direction);
    QStyleOptionViewItem local(option);
    local.rect.moveTopLeft({0, 0});
    paintCard(painter, local, index);
    return pixmap;
}

void CardDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const DerivedState state = stateOf(index);
    const StateStyle style = StateStyle::of(state, option.palette);
    const SurfaceColors colors = SurfaceColors::of(option.palette);
    const CardLayout layout = layoutOf(option.rect, option, index);

    drawFrame(painter, layout, option, style.edge);
    drawPort(painter, layout, colors, index);
    drawPill(painter, layout, style, text(index, DerivedStateModel::StateTextRole), ratio);
    if (index.data(PortTableModel::PinnedRole).toBool())
        painter.drawPixmap(layout.pin,
                           symbolicPixmap(QStringLiteral("pin"), colors.quiet, layout.pin.width(), ratio));
    drawLine(painter, layout.headline, layout.headlineFont, colors.text,
             text(index, DerivedStateModel::HeadlineRole));
    drawWhyButton(painter, layout.why, option, ratio);
    const bool alarming = state == DerivedState::Suspicious || state == DerivedState::Flapping;
    const bool oneLine = layout.detail.isEmpty(); // compact: the alarm is the more important one
    if (!oneLine || !alarming)
        drawLine(painter, layout.owner, layout.textFont, colors.quiet,
                 text(index, DerivedStateModel::ServiceRole));
    if (!oneLine || alarming)
        drawLine(painter, oneLine ? layout.owner : layout.detail, layout.textFont,
                 alarming ? style.onCard : colors.quiet, detailText(index));
    const auto exposure = static_cast<Exposure>(index.data(DerivedStateModel::ExposureRole).toInt());
    painter.drawPixmap(
        layout.exposureIcon,
        symbolicPixmap(exposureIcon(exposure), colors.quiet, layout.exposureIcon.width(), ratio));
    drawLine(painter, layout.exposure, layout.textFont, colors.quiet,
             text(index, DerivedStateModel::ExposureTextRole));
    drawLine(painter, layout.uptime, layout.textFont, colors.quiet,
             text(index, DerivedStateModel::UptimeTextRole), Qt::AlignRight | Qt::AlignVCenter);
    paintPresence(painter, layout.presence, option.palette, index);
}

void CardDelegate::paintPresence(QPainter &painter, const QRect &rect, const QPalette &palette,
                                 const QModelIndex &index) const
{
    const SurfaceColors colors = SurfaceColors::of(palette);
    const QColor seen = StateStyle::of(stateOf(index), palette).edge;
    const quint64 presence = index.data(DerivedStateModel::PresenceRole).toULongLong();
    const quint64 observed = m_derived->observedDays(hostOf(index)) | presence;
    const double step = rect.width() / static_cast<double>(daysShown);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < daysShown; ++day) { // reading on means later
        const int age = mirrored ? day : daysShown - 1 - day;
        QRectF cell(rect.left() + day * step, rect.top(), step - 2, rect.height());
        if (presence >> age & 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seen);
            painter.drawRoundedRect(cell, 1.5, 1.5);
        } else if (observed >> age & 1) { // looked, and it was not there
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.faint);
            painter.drawRoundedRect(cell.adjusted(0, rect.height() / 2.0 - 1, 0, -(rect.height() / 2.0 - 1)),
                                    1, 1);
        } else { // nobody looked: unknown, not absent
            painter.setPen(QPen(colors.faint, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        }
    }
}

QString CardDelegate::toolTipAt(const QPoint &position, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const CardLayout layout = layoutOf(option.rect, option, index);
    if (layout.pill.contains(position))
        return text(index, DerivedStateModel::ReasonRole);
    if (layout.why.contains(position))
        return tr("Why is it running?");
    if (layout.detail.contains(position))
        return detailText(index);
    if (layout.presence.contains(position)) {
        const int day = (position.x() - layout.presence.left()) * daysShown
            / std::max(1, layout.presence.width());
        const int age = option.direction == Qt::RightToLeft ? day : daysShown - 1 - day;
        const QString date = QLocale().toString(QDateTime::currentDateTimeUtc().date().addDays(-age),
                                                QLocale::ShortFormat);
        const quint64 presence = index.data(DerivedStateModel::PresenceRole).toULongLong();
        if (presence >> age & 1)
            return tr("%1: seen").arg(date);
        return m_derived->observedDays(hostOf(index)) >> age & 1 ? tr("%1: not there").arg(date)
                                                                 : tr("%1: not observed").arg(date);
    }
    if (layout.exposureIcon.united(layout.exposure).contains(position))
        return tr("Reachable from %1").arg(text(index, DerivedStateModel::ExposureTextRole));
    if (layout.uptime.contains(position))
        return text(index, DerivedStateModel::FirstSeenTextRole);
    if (layout.owner.contains(position))
        return text(index, DerivedStateModel::OwnerTextRole);
    return layout.headline.contains(position) ? text(index, DerivedStateModel::HeadlineRole) : QString();
}

bool CardDelegate::isOnWhyButton(const QPoint &position, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    return layoutOf(option.rect, option, index).why.contains(position);
}

bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto type = event->type();
    const bool isClick = type == QEvent::MouseButtonRelease || type == QEvent::MouseButtonPress
        || type == QEvent::MouseButtonDblClick;
    if (!isClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier
        || !isOnWhyButton(mouse->position().toPoint(), option, index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (type == QEvent::MouseButtonRelease)
        emit whyRequested(index);
    return true;
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = toolTipAt(event->pos(), option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
}

} // namespace Portmonote
