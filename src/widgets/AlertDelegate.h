// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Portmonote {

/// One alert: its drawing, what happened and when on the first line, why on the next ones. Unread ones are
/// bold and have a dot.
class AlertDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AlertDelegate(QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Portmonote
