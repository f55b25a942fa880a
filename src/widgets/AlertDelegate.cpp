// SPDX-License-Identifier: MIT
#include "widgets/AlertDelegate.h"

#include "models/AlertModel.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QApplication>
#include <QPainter>

namespace Portmonote {

namespace {

constexpr int padding = 12;
constexpr int alertIconSize = 22;
constexpr int alertGap = 12;
constexpr int dotSize = 8;
constexpr int reasonLines = 2;

struct Layout
{
    QRect icon;
    QRect dot;
    QRect headline;
    QRect time;
    QRect reason;
};

Layout layoutOf(const QStyleOptionViewItem &option, const QString &time)
{
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const int line = option.fontMetrics.height();
    const int timeWidth = option.fontMetrics.horizontalAdvance(time) + 2;
    Layout layout;
    layout.icon = QRect(inner.left(), inner.top() + (line - alertIconSize) / 2 + 1, alertIconSize,
                        alertIconSize);
    const int left = layout.icon.right() + 1 + alertGap;
    layout.time = QRect(inner.right() - timeWidth, inner.top(), timeWidth + 1, line);
    layout.dot = QRect(layout.time.left() - alertGap - dotSize, inner.top() + (line - dotSize) / 2, dotSize,
                       dotSize);
    layout.headline = QRect(left, inner.top(), layout.dot.left() - alertGap - left, line);
    layout.reason = QRect(left, inner.top() + line + 4, inner.right() - left, line * reasonLines);
    for (QRect *rect : {&layout.icon, &layout.dot, &layout.headline, &layout.time, &layout.reason})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return layout;
}

} // namespace

AlertDelegate::AlertDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, 2 * padding + option.fontMetrics.height() * (1 + reasonLines) + 4};
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    background.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool unread = index.data(AlertModel::UnreadRole).toBool();
    const bool over = index.data(AlertModel::OverRole).toBool();
    const auto state = static_cast<DerivedState>(index.data(AlertModel::StateRole).toInt());
    const StateStyle style = StateStyle::of(state, option.palette);
    const SurfaceColors surface = SurfaceColors::of(option.palette);
    const QColor selectedText = option.palette.color(QPalette::HighlightedText);
    const QColor text = selected ? selectedText : option.palette.color(QPalette::Text);
    const QColor quiet = selected ? selectedText : surface.quiet;
    const QString time = index.data(AlertModel::TimeRole).toString();
    const Layout layout = layoutOf(option, time);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = selected ? selectedText : over ? quiet : style.edge;
    painter->drawPixmap(
        layout.icon, symbolicPixmap(style.icon, mark, alertIconSize, painter->device()->devicePixelRatio()));
    QFont font = option.font;
    font.setWeight(unread ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(over && !unread ? quiet : text);
    const Qt::Alignment lead = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(
        layout.headline, static_cast<int>(lead | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, layout.headline.width()));
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(layout.time, static_cast<int>(lead | Qt::AlignVCenter), time);
    painter->drawText(layout.reason, static_cast<int>(lead | Qt::AlignTop) | Qt::TextWordWrap,
                      index.data(AlertModel::ReasonRole).toString());
    if (unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? selectedText
                                   : StateStyle::of(DerivedState::Unreviewed, option.palette).edge);
        painter->drawEllipse(layout.dot);
    }
    painter->restore();
}

} // namespace Portmonote
