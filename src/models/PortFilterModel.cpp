// SPDX-License-Identifier: MIT
#include "models/PortFilterModel.h"

#include <algorithm>
#include <numeric>

namespace Portmonote {

namespace {

constexpr size_t textsAtOnce = 2000; ///< about 3 ms

UtcMillis lastChange(const PortFacts &facts)
{
    return facts.active ? facts.appearedAt : facts.lastDisappearedAt.value_or(facts.lastSeenAt);
}

} // namespace

PortFilterModel::PortFilterModel(QObject *parent) : QAbstractProxyModel(parent)
{
    if (QLocale().language() == QLocale::C) // would sort by bytes
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_folding.setSingleShot(true);
    connect(&m_folding, &QTimer::timeout, this, &PortFilterModel::foldSomeTexts);
}

void PortFilterModel::setSourceModel(QAbstractItemModel *model)
{
    m_derived = qobject_cast<DerivedStateModel *>(model);
    Q_ASSERT(m_derived);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_pending.clear();
        rebuild();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &PortFilterModel::onSourceChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onSourceInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onSourceAboutToRemove(first, last); });
    connect(m_derived, &DerivedStateModel::batchBegins, this, [this] { ++m_batches; });
    connect(m_derived, &DerivedStateModel::batchEnds, this, &PortFilterModel::endBatch);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onSourceRemoved(first, last); });
    rebuild();
    endResetModel();
}

void PortFilterModel::setQuery(const SearchQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    refilter();
}

void PortFilterModel::setStates(const QSet<DerivedState> &states)
{
    if (m_states == states)
        return;
    m_states = states;
    refilter();
}

void PortFilterModel::setHost(const std::optional<QString> &hostId)
{
    if (m_host == hostId)
        return;
    m_host = hostId;
    refilter();
}

void PortFilterModel::setGroupsHosts(bool groups)
{
    if (m_groupsHosts == groups)
        return;
    m_groupsHosts = groups;
    sortAnew();
}

void PortFilterModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    sortAnew();
}

void PortFilterModel::sortAnew()
{
    for (size_t row = 0; row < m_keys.size(); ++row)
        m_keys[row] = keyOf(static_cast<int>(row));
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return comesBefore(a, b); });
    show(shownOf(m_sorted));
}

const PortCard &PortFilterModel::cardAt(const QModelIndex &index) const
{
    return m_derived->cardAt(m_shown.at(static_cast<size_t>(index.row())));
}

Classification PortFilterModel::classificationAt(const QModelIndex &index) const
{
    return m_derived->classificationAt(m_shown.at(static_cast<size_t>(index.row())));
}

QModelIndex PortFilterModel::indexOf(const PortKey &key) const
{
    const auto *table = qobject_cast<const PortTableModel *>(m_derived->sourceModel());
    const int row = table->rowOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_derived->index(row, 0));
}

QModelIndex PortFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex PortFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int PortFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PortFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_derived ? 0 : 1;
}

QModelIndex PortFilterModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_derived->index(m_shown.at(static_cast<size_t>(index.row())), index.column())
                           : QModelIndex();
}

QModelIndex PortFilterModel::mapFromSource(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    if (!index.isValid() || row >= m_places.size() || m_places[row] < 0)
        return {};
    return createIndex(m_places[row], index.column());
}

/// Hosts sort by their names; who has none of the known ones makes all keys anew.
void PortFilterModel::learnHosts()
{
    QSet<QString> names;
    for (int row = 0; row < m_derived->rowCount(); ++row)
        names.insert(m_derived->cardAt(row).key().hostId);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    m_hosts.clear();
    for (int i = 0; i < sorted.size(); ++i)
        m_hosts.insert(sorted.at(i), i);
}

PortFilterModel::Key PortFilterModel::keyOf(int row) const
{
    const PortCard &card = m_derived->cardAt(row);
    const PortKey &port = card.key();
    Key key;
    if (m_groupsHosts && port.hostId != localHostId)
        key.group = 1 + m_hosts.value(port.hostId);
    key.second = static_cast<qint64>(m_hosts.value(port.hostId)) << 32 | static_cast<qint64>(port.port) << 8
        | static_cast<qint64>(port.protocol);
    switch (m_order) {
    case Order::Port:
        break;
    case Order::Name:
        key.name = m_derived->index(row, 0).data(DerivedStateModel::HeadlineRole).toString();
        [[fallthrough]];
    case Order::Urgency:
        key.first = displayRank(m_derived->stateAt(row), card.note && card.note->pinned);
        break;
    case Order::Newest:
        // The latest first; of the same time, the most urgent.
        key.first = -lastChange(card.facts) * 16
            + displayRank(m_derived->stateAt(row), card.note && card.note->pinned);
        break;
    }
    return key;
}

bool PortFilterModel::comesBefore(int left, int right) const
{
    const Key &a = m_keys[static_cast<size_t>(left)];
    const Key &b = m_keys[static_cast<size_t>(right)];
    if (a.group != b.group)
        return a.group < b.group;
    if (m_order == Order::Name) {
        if (const int order = m_collator.compare(a.name, b.name); order != 0)
            return order < 0;
    }
    if (a.first != b.first)
        return a.first < b.first;
    return a.second != b.second ? a.second < b.second : left < right;
}

const QByteArray &PortFilterModel::textOf(int row) const
{
    QByteArray &text = m_texts[static_cast<size_t>(row)];
    if (text.isNull())
        text = SearchQuery::textOf(m_derived->cardAt(row));
    return text;
}

bool PortFilterModel::accepts(int row) const
{
    if (m_host && m_derived->cardAt(row).key().hostId != *m_host)
        return false;
    const DerivedState state = m_derived->stateAt(row);
    const bool wanted = m_states.isEmpty() ? state != DerivedState::Gone || m_query.namesState()
                                           : m_states.contains(state);
    if (!wanted || m_query.isEmpty())
        return wanted;
    return m_query.isText() ? m_query.matchesText(textOf(row))
                            : m_query.matches(m_derived->cardAt(row), state);
}

PortFilterModel::Rows PortFilterModel::shownOf(const Rows &sorted) const
{
    Rows shown;
    shown.reserve(sorted.size());
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(shown),
                 [this](int row) { return m_accepted[static_cast<size_t>(row)] != 0; });
    return shown;
}

void PortFilterModel::rebuild()
{
    learnHosts();
    const auto rows = static_cast<size_t>(m_derived->rowCount());
    m_texts.assign(rows, QByteArray());
    m_keys.resize(rows);
    m_accepted.resize(rows);
    for (size_t row = 0; row < rows; ++row) {
        m_keys[row] = keyOf(static_cast<int>(row));
        m_accepted[row] = accepts(static_cast<int>(row)) ? 1 : 0;
    }
    m_sorted.resize(rows);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return comesBefore(a, b); });
    m_shown = shownOf(m_sorted);
    indexShown();
    m_folded = 0;
    if (rows > 0)
        m_folding.start(0);
}

/// A few texts at a time, between other things: so that the first letter that is typed finds them all.
void PortFilterModel::foldSomeTexts()
{
    const size_t end = std::min(m_texts.size(), m_folded + textsAtOnce);
    for (; m_folded < end; ++m_folded)
        (void)textOf(static_cast<int>(m_folded));
    if (m_folded < m_texts.size())
        m_folding.start(0);
}

void PortFilterModel::refilter()
{
    for (size_t row = 0; row < m_accepted.size(); ++row)
        m_accepted[row] = accepts(static_cast<int>(row)) ? 1 : 0;
    show(shownOf(m_sorted));
}

void PortFilterModel::indexShown()
{
    m_places.assign(m_keys.size(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        m_places[static_cast<size_t>(m_shown[place])] = static_cast<int>(place);
}

} // namespace Portmonote
