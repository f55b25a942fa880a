// SPDX-License-Identifier: MIT
#include "models/PortTableModel.h"

#include "core/DisplayText.h"
#include "storage/CardStore.h"

#include <QScopeGuard>
#include <QSet>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>

namespace Portmonote {

PortTableModel::PortTableModel(const QSqlDatabase &database, QObject *parent)
    : QSqlTableModel(parent, database)
{}

std::optional<QString> PortTableModel::load()
{
    // Not by select(): it fetches rows of its own first, in pieces of 256, and each value twice.
    auto cards = CardStore(database()).cards();
    if (!cards)
        return cards.error().words();
    setCards(*std::move(cards));
    return std::nullopt;
}

void PortTableModel::setCards(QList<PortCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    indexRows();
    endResetModel();
}

void PortTableModel::indexRows()
{
    m_rowsByKey.clear();
    m_rows.clear();
    m_rows.reserve(m_cards.size());
    for (int row = 0; row < m_cards.size(); ++row)
        m_rows.insert(m_cards.at(row).facts.id, row);
}

void PortTableModel::apply(const CardChanges &changes)
{
    emit batchBegins();
    const auto end = qScopeGuard([this] { emit batchEnds(); });
    if (!changes.removed.isEmpty())
        removeCards(changes.removed);
    if (changes.seenAt)
        touch(changes.hostId, *changes.seenAt);

    QList<PortCard> added;
    QList<int> updatedRows;
    for (const PortCard &card : changes.updated) {
        const int row = rowOf(card.facts.id);
        if (row < 0) {
            added.append(card);
        } else {
            m_cards[row] = card;
            updatedRows.append(row);
        }
    }
    // One signal for each run of neighbouring rows.
    std::sort(updatedRows.begin(), updatedRows.end());
    for (qsizetype i = 0; i < updatedRows.size();) {
        qsizetype last = i;
        while (last + 1 < updatedRows.size() && updatedRows.at(last + 1) == updatedRows.at(last) + 1)
            ++last;
        emit dataChanged(index(updatedRows.at(i), 0), index(updatedRows.at(last), columnCount() - 1));
        i = last + 1;
    }
    if (!added.isEmpty()) {
        const int first = static_cast<int>(m_cards.size());
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        for (PortCard &card : added) {
            const int row = static_cast<int>(m_cards.size());
            m_rows.insert(card.facts.id, row);
            if (!m_rowsByKey.isEmpty())
                m_rowsByKey.insert(card.key(), row);
            m_cards.append(std::move(card));
        }
        endInsertRows();
    }
}

void PortTableModel::removeCards(const QList<qint64> &ids)
{
    QList<int> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    // Each run costs all the rows behind it: many of them are told at once.
    constexpr qsizetype mostRuns = 32;
    qsizetype runs = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        runs += i == 0 || rows.at(i) != rows.at(i - 1) + 1 ? 1 : 0;
    if (runs > mostRuns) {
        beginResetModel();
        const QSet<qint64> gone(ids.cbegin(), ids.cend());
        m_cards.removeIf([&gone](const PortCard &card) { return gone.contains(card.facts.id); });
        indexRows();
        endResetModel();
        return;
    }
    // From the end, so that the rows before stay where they are; one signal for each run of them.
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows.at(first - 1) == rows.at(first) - 1)
            --first;
        beginRemoveRows({}, rows.at(first), rows.at(last));
        m_cards.remove(rows.at(first), last - first + 1);
        indexRows();
        endRemoveRows();
        last = first - 1;
    }
}

void PortTableModel::touch(const QString &hostId, UtcMillis seenAt)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_cards.size(); ++row) {
        const PortFacts &facts = m_cards.at(row).facts;
        if (!facts.active || facts.lastSeenAt >= seenAt || facts.key.hostId != hostId)
            continue;
        m_cards[row].facts.lastSeenAt = seenAt;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), {LastSeenRole});
}

int PortTableModel::rowOf(const PortKey &key) const
{
    if (m_rowsByKey.isEmpty()) {
        m_rowsByKey.reserve(m_cards.size());
        for (int row = 0; row < m_cards.size(); ++row)
            m_rowsByKey.insert(m_cards.at(row).key(), row);
    }
    return m_rowsByKey.value(key, -1);
}

int PortTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int PortTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

bool PortTableModel::canFetchMore(const QModelIndex &) const
{
    return false;
}

void PortTableModel::fetchMore(const QModelIndex &)
{
    // All rows are here, and those of the base class are no longer of interest.
}

QVariant PortTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PortCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.key().toString();
    case KeyRole:
        return QVariant::fromValue(card.key());
    case IdRole:
        return card.facts.id;
    case PortRole:
        return static_cast<int>(card.key().port);
    case TitleRole:
        return card.note ? visibleText(card.note->title) : QString();
    case LastSeenRole:
        return card.facts.lastSeenAt;
    case ActiveRole:
        return card.facts.active;
    case PinnedRole:
        return card.note && card.note->pinned;
    default:
        return {};
    }
}

Qt::ItemFlags PortTableModel::flags(const QModelIndex &index) const
{
    // The base class calls the cells of a view editable.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace Portmonote
