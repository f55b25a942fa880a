// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/CardLayout.h"

#include <QStyledItemDelegate>

namespace Portmonote {

class DerivedStateModel;

/// Paints a card. What a card looks like is kept in the pixmap cache until something on it changes, so
/// that scrolling costs next to nothing. All text is drawn as plain text.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(const DerivedStateModel *derived, QObject *parent = nullptr);

    /// The size of every cell, as the view lays out its columns.
    void setCellSize(const QSize &size) { m_cellSize = size; }
    void setDensity(CardDensity density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// What the pointer's place says in full, as plain text; empty where nothing is cut or hidden.
    [[nodiscard]] QString toolTipAt(const QPoint &position, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;
    [[nodiscard]] bool isOnWhyButton(const QPoint &position, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const;

signals:
    /// The button on the card was clicked.
    void whyRequested(const QModelIndex &index);

private:
    [[nodiscard]] CardLayout layoutOf(const QRect &cell, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const;
    [[nodiscard]] QPixmap render(const QStyleOptionViewItem &option, const QModelIndex &index,
                                 qreal ratio) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPresence(QPainter &painter, const QRect &rect, const QPalette &palette,
                       const QModelIndex &index) const;

    const DerivedStateModel *m_derived;
    QSize m_cellSize;
    CardDensity m_density = CardDensity::Comfortable;
};

} // namespace Portmonote
