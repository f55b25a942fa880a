// SPDX-License-Identifier: MIT
#include "models/PortFilterModel.h"

namespace Portmonote {

namespace {

UtcMillis lastChange(const PortFacts &facts)
{
    return facts.active ? facts.appearedAt : facts.lastDisappearedAt.value_or(facts.lastSeenAt);
}

} // namespace

PortFilterModel::PortFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    if (QLocale().language() == QLocale::C) // would sort by bytes
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void PortFilterModel::setSourceModel(QAbstractItemModel *model)
{
    m_derived = qobject_cast<DerivedStateModel *>(model);
    Q_ASSERT(m_derived);
    QSortFilterProxyModel::setSourceModel(model);
    sort(0);
}

void PortFilterModel::setQuery(const SearchQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    invalidateFilter();
}

void PortFilterModel::setStates(const QSet<DerivedState> &states)
{
    if (m_states == states)
        return;
    m_states = states;
    invalidateFilter();
}

void PortFilterModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
}

const PortCard &PortFilterModel::cardAt(const QModelIndex &index) const
{
    return m_derived->cardAt(mapToSource(index).row());
}

const Classification &PortFilterModel::classificationAt(const QModelIndex &index) const
{
    return m_derived->classificationAt(mapToSource(index).row());
}

QModelIndex PortFilterModel::indexOf(const PortKey &key) const
{
    const auto *table = qobject_cast<const PortTableModel *>(m_derived->sourceModel());
    const int row = table->rowOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_derived->index(row, 0));
}

bool PortFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const DerivedState state = m_derived->classificationAt(row).state;
    const bool wanted = m_states.isEmpty() ? state != DerivedState::Gone || m_query.namesState()
                                           : m_states.contains(state);
    return wanted && m_query.matches(m_derived->cardAt(row), state);
}

int PortFilterModel::compareNames(int left, int right) const
{
    const auto name = [this](int row) {
        return m_derived->index(row, 0).data(DerivedStateModel::HeadlineRole).toString();
    };
    return m_collator.compare(name(left), name(right));
}

bool PortFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const PortCard &leftCard = m_derived->cardAt(left.row());
    const PortCard &rightCard = m_derived->cardAt(right.row());
    if (m_order == Order::Port)
        return leftCard.key() < rightCard.key();
    if (m_order == Order::Name) {
        if (const int order = compareNames(left.row(), right.row()); order != 0)
            return order < 0;
    }
    if (m_order == Order::Newest && lastChange(leftCard.facts) != lastChange(rightCard.facts))
        return lastChange(leftCard.facts) > lastChange(rightCard.facts);
    const auto rank = [this](int row) {
        const PortCard &card = m_derived->cardAt(row);
        return displayRank(m_derived->classificationAt(row).state, card.note && card.note->pinned);
    };
    const int leftRank = rank(left.row());
    const int rightRank = rank(right.row());
    if (leftRank != rightRank)
        return leftRank < rightRank;
    return leftCard.key() < rightCard.key();
}

} // namespace Portmonote
