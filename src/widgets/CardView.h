// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"
#include "widgets/CardLayout.h"

#include <QListView>

#include <optional>

namespace Portmonote {

class CardDelegate;
class DerivedStateModel;
class PortFilterModel;

/// The grid of cards. Columns fill the width; every cell has the same size, so that it lays out
/// 100,000 cards as fast as ten.
class CardView : public QListView
{
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);

    void setModels(const DerivedStateModel *derived, PortFilterModel *filter);
    void setDensity(CardDensity density);
    /// The current card; nothing when there is none.
    [[nodiscard]] std::optional<PortKey> currentKey() const;
    /// In their order on screen.
    [[nodiscard]] QList<PortKey> selectedKeys() const;

signals:
    /// Double click or Enter.
    void noteRequested(const Portmonote::PortKey &key);
    void whyRequested(const Portmonote::PortKey &key);
    void menuRequested(const Portmonote::PortKey &key, const QPoint &globalPosition);
    void currentKeyChanged();
    void selectionEdited();

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles = {}) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns();
    void keepPlace();
    void takePlace();
    [[nodiscard]] std::optional<PortKey> keyAt(const QModelIndex &index) const;

    PortFilterModel *m_filter = nullptr;
    CardDelegate *m_delegate = nullptr;
    CardDensity m_density = CardDensity::Comfortable;
    /// Where one was before all rows changed at once.
    struct Place
    {
        std::optional<PortKey> current;
        QList<PortKey> selected;
        int scrolled = 0;
    };
    std::optional<Place> m_place;
};

} // namespace Portmonote
