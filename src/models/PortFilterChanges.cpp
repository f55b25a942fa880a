// SPDX-License-Identifier: MIT
// How PortFilterModel follows its source, and tells of it.
#include "models/PortFilterModel.h"

#include <algorithm>
#include <numeric>

namespace Portmonote {

namespace {

constexpr size_t mostRuns = 32; ///< each is told by itself; of more that come or go, it is a reset

/// Neighbouring places: the first, and the one behind the last.
using Run = std::pair<int, int>;

template<typename Predicate>
std::vector<Run> runsOf(size_t count, Predicate holds)
{
    std::vector<Run> runs;
    for (size_t place = 0; place < count; ++place) {
        if (!holds(place))
            continue;
        if (!runs.empty() && runs.back().second == static_cast<int>(place))
            ++runs.back().second;
        else
            runs.emplace_back(static_cast<int>(place), static_cast<int>(place) + 1);
    }
    return runs;
}

} // namespace

void PortFilterModel::onSourceChanged(const QModelIndex &first, const QModelIndex &last,
                                      const QList<int> &roles)
{
    if (roles == QList<int>{PortTableModel::LastSeenRole}) { // neither sorted by nor searched for
        if (!m_shown.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row)
        m_pending.push_back(row);
    if (m_batches == 0)
        takePending();
}

void PortFilterModel::endBatch()
{
    if (--m_batches == 0)
        takePending();
}

void PortFilterModel::takePending()
{
    Rows changed = std::exchange(m_pending, {});
    if (changed.empty())
        return;
    bool moved = false;
    bool filtered = false;
    std::vector<char> isChanged(m_keys.size(), 0);
    for (const int row : changed) {
        const auto at = static_cast<size_t>(row);
        isChanged[at] = 1;
        m_texts[at] = QByteArray();
        Key key = keyOf(row);
        moved = moved || !(key == m_keys[at]);
        m_keys[at] = std::move(key);
        const char accepted = accepts(row) ? 1 : 0;
        filtered = filtered || accepted != m_accepted[at];
        m_accepted[at] = accepted;
    }
    if (moved) {
        const auto before = [this](int a, int b) { return comesBefore(a, b); };
        Rows sorted;
        Rows others; // are in order still
        others.reserve(m_sorted.size());
        for (const int row : m_sorted)
            (isChanged[static_cast<size_t>(row)] ? sorted : others).push_back(row);
        std::sort(sorted.begin(), sorted.end(), before);
        std::merge(others.begin(), others.end(), sorted.begin(), sorted.end(), m_sorted.begin(), before);
    }
    if (moved || filtered)
        show(shownOf(m_sorted));
    announce(changed);
}

void PortFilterModel::onSourceInserted(int first, int last)
{
    takePending();
    bool hasNewHost = false;
    for (int row = first; row <= last; ++row)
        hasNewHost = hasNewHost || !m_hosts.contains(m_derived->cardAt(row).key().hostId);
    if (hasNewHost) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    const int count = last - first + 1;
    for (Rows *rows : {&m_sorted, &m_shown}) {
        for (int &row : *rows)
            row += row >= first ? count : 0;
    }
    const auto size = static_cast<size_t>(count);
    m_keys.insert(m_keys.begin() + first, size, Key());
    m_accepted.insert(m_accepted.begin() + first, size, 0);
    m_texts.insert(m_texts.begin() + first, size, QByteArray());
    indexShown();
    Rows added(size);
    std::iota(added.begin(), added.end(), first);
    for (const int row : added) {
        m_keys[static_cast<size_t>(row)] = keyOf(row);
        m_accepted[static_cast<size_t>(row)] = accepts(row) ? 1 : 0;
    }
    const auto before = [this](int a, int b) { return comesBefore(a, b); };
    std::sort(added.begin(), added.end(), before);
    Rows sorted;
    sorted.reserve(m_sorted.size() + size);
    std::merge(m_sorted.begin(), m_sorted.end(), added.begin(), added.end(), std::back_inserter(sorted),
               before);
    m_sorted = std::move(sorted);
    show(shownOf(m_sorted));
}

/// They go from here while the source still has them.
void PortFilterModel::onSourceAboutToRemove(int first, int last)
{
    takePending();
    std::fill(m_accepted.begin() + first, m_accepted.begin() + last + 1, 0);
    show(shownOf(m_sorted));
}

void PortFilterModel::onSourceRemoved(int first, int last)
{
    const auto isRemoved = [first, last](int row) { return row >= first && row <= last; };
    std::erase_if(m_sorted, isRemoved);
    const int count = last - first + 1;
    for (Rows *rows : {&m_sorted, &m_shown}) {
        for (int &row : *rows)
            row -= row > last ? count : 0;
    }
    const auto cut = [first, last](auto &values) {
        values.erase(values.begin() + first, values.begin() + last + 1);
    };
    cut(m_keys);
    cut(m_accepted);
    cut(m_texts);
    indexShown();
}

/// From what is shown to what is to be shown: what goes, what moves, and what comes.
void PortFilterModel::show(Rows shown)
{
    if (shown == m_shown)
        return;
    const auto isShown = [this](int row) { return m_places[static_cast<size_t>(row)] >= 0; };
    const std::vector<Run> going = runsOf(
        m_shown.size(), [&](size_t place) { return !m_accepted[static_cast<size_t>(m_shown[place])]; });
    const std::vector<Run> coming = runsOf(shown.size(),
                                           [&](size_t place) { return !isShown(shown[place]); });
    if (going.size() + coming.size() > mostRuns) {
        beginResetModel();
        m_shown = std::move(shown);
        indexShown();
        endResetModel();
        return;
    }
    Rows staying;
    staying.reserve(shown.size());
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(staying), isShown);
    for (auto run = going.rbegin(); run != going.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second - 1);
        m_shown.erase(m_shown.begin() + run->first, m_shown.begin() + run->second);
        indexShown();
        endRemoveRows();
    }
    if (staying != m_shown)
        reorder(std::move(staying));
    for (const Run &run : coming) {
        beginInsertRows({}, run.first, run.second - 1);
        m_shown.insert(m_shown.begin() + run.first, shown.begin() + run.first, shown.begin() + run.second);
        indexShown();
        endInsertRows();
    }
}

/// The same cards in another order: selection and current card go with them.
void PortFilterModel::reorder(Rows shown)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Rows rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_shown[static_cast<size_t>(index.row())]);
    m_shown = std::move(shown);
    indexShown();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(
            createIndex(m_places[static_cast<size_t>(rows[static_cast<size_t>(i)])], before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PortFilterModel::announce(const Rows &changed)
{
    Rows places;
    for (const int row : changed) {
        if (const int place = m_places[static_cast<size_t>(row)]; place >= 0)
            places.push_back(place);
    }
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    const auto tell = [this](int first, int last) { emit dataChanged(index(first, 0), index(last, 0)); };
    if (places.size() > mostRuns) {
        tell(places.front(), places.back());
        return;
    }
    for (auto first = places.begin(); first != places.end();) {
        auto last = first;
        while (last + 1 != places.end() && *(last + 1) <= *last + 1)
            ++last;
        tell(*first, *last);
        first = last + 1;
    }
}

} // namespace Portmonote
