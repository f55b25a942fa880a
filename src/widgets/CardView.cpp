// SPDX-License-Identifier: MIT
#include "widgets/CardView.h"

#include "models/PortFilterModel.h"
#include "widgets/CardDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPixmapCache>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Portmonote {

namespace {

constexpr qsizetype mostKept = 1000; ///< selected cards; to find all of 100,000 again takes too long
constexpr int screensKept = 3;       ///< painted cards

} // namespace

CardView::CardView(QWidget *parent) : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::SinglePass);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else columns jump when it comes and goes
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Ports"));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto key = keyAt(index))
            emit noteRequested(*key);
    });
}

void CardView::setModels(const DerivedStateModel *derived, PortFilterModel *filter)
{
    m_filter = filter;
    m_delegate = new CardDelegate(derived, this);
    setItemDelegate(m_delegate);
    connect(m_delegate, &CardDelegate::whyRequested, this, [this](const QModelIndex &index) {
        if (const auto key = keyAt(index))
            emit whyRequested(*key);
    });
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, &CardView::keepPlace);
    setModel(filter);
    connect(filter, &QAbstractItemModel::modelReset, this, &CardView::takePlace); // when all others are ready
    layOutColumns();
}

void CardView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // All cards are of one size, whatever is on them: the base class would measure each anew.
    QAbstractItemView::dataChanged(first, last, roles);
}

void CardView::keepPlace()
{
    m_place = Place{currentKey(), {}, verticalScrollBar()->value()};
    if (selectionModel()->selectedIndexes().size() <= mostKept)
        m_place->selected = selectedKeys();
}

/// After a change in many places: the same cards are current and selected, as far as they are still shown.
void CardView::takePlace()
{
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place || !place->current)
        return;
    QItemSelection selection;
    for (const PortKey &key : place->selected) {
        if (const QModelIndex index = m_filter->indexOf(key); index.isValid())
            selection.select(index, index);
    }
    const QModelIndex current = m_filter->indexOf(*place->current);
    if (!current.isValid())
        return;
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(place->scrolled);
}

void CardView::setDensity(CardDensity density)
{
    m_density = density;
    if (!m_delegate)
        return;
    m_delegate->setDensity(density);
    layOutColumns();
    scrollTo(currentIndex());
}

std::optional<PortKey> CardView::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional<PortKey>(m_filter->cardAt(index).key()) : std::nullopt;
}

std::optional<PortKey> CardView::currentKey() const
{
    return keyAt(currentIndex());
}

QList<PortKey> CardView::selectedKeys() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<PortKey> keys;
    for (const QModelIndex &index : std::as_const(indexes))
        keys.append(m_filter->cardAt(index).key());
    return keys;
}

void CardView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectionEdited();
}

void CardView::layOutColumns()
{
    if (!m_delegate)
        return;
    const QSize least = CardLayout::cellSize(font(), m_density);
    const int width = viewport()->width() - 1; // a column that fits exactly is wrapped by the view
    const int columns = std::max(1, width / least.width());
    const QSize cell(std::max(least.width() / 2, width / columns), least.height());
    if (cell == gridSize())
        return;
    m_delegate->setCellSize(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 3);
    // What can be seen, and a little more, is painted once.
    const qint64 cells = qint64(columns) * (viewport()->height() / cell.height() + 2);
    const auto bytes = static_cast<qint64>(cell.width() * cell.height() * 4 * devicePixelRatioF()
                                           * devicePixelRatioF());
    QPixmapCache::setCacheLimit(std::max(10'240, static_cast<int>(cells * screensKept * bytes / 1024)));
}

void CardView::resizeEvent(QResizeEvent *event)
{
    layOutColumns();
    QListView::resizeEvent(event);
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutColumns();
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto key = currentKey();
    if (enter && key && event->modifiers() == Qt::NoModifier)
        emit noteRequested(*key);
    else
        QListView::keyPressEvent(event);
}

void CardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two clicks on a button are two clicks, and ask for no note.
    const QModelIndex index = indexAt(event->position().toPoint());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (index.isValid() && m_delegate->isOnWhyButton(event->position().toPoint(), option, index))
        QListView::mousePressEvent(event);
    else
        QListView::mouseDoubleClickEvent(event);
}

void CardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const auto key = keyAt(index);
    if (!key)
        return;
    const QPoint position = byMouse ? event->globalPos()
                                    : viewport()->mapToGlobal(visualRect(index).center());
    emit menuRequested(*key, position);
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentKeyChanged();
}

} // namespace Portmonote
