// SPDX-License-Identifier: MIT
#include "models/TimelineModel.h"

#include "core/DisplayText.h"

#include <algorithm>

namespace Portmonote {

TimelineModel::TimelineModel(QObject *parent) : QAbstractTableModel(parent) {}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_fetching;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    emit olderRequested(m_events.last().id);
}

void TimelineModel::addOlder(const QList<PortEvent> &events, bool hasMore)
{
    m_fetching = false;
    m_hasMore = hasMore && !events.isEmpty();
    if (events.isEmpty())
        return;
    const int first = static_cast<int>(m_events.size());
    beginInsertRows({}, first, first + static_cast<int>(events.size()) - 1);
    for (auto event = events.crbegin(); event != events.crend(); ++event)
        m_events.append(*event);
    endInsertRows();
}

void TimelineModel::setEvents(QList<PortEvent> events, bool hasMore)
{
    beginResetModel();
    m_fetching = false;
    m_hasMore = hasMore && !events.isEmpty();
    m_events = std::move(events);
    std::reverse(m_events.begin(), m_events.end());
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PortEvent &event = m_events.at(index.row());
    if (role == TypeRole)
        return static_cast<int>(event.type);
    if (role == TimestampRole)
        return event.timestamp;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return event.type == PortEvent::Type::Alive && event.until > event.timestamp
            ? tr("%1 to %2").arg(shortTime(event.timestamp), shortTime(event.until))
            : shortTime(event.timestamp);
    case EventColumn:
        return describe(event);
    case OwnerColumn:
        return visibleText(describe(event.owner), 300);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case EventColumn:
        return tr("What");
    case OwnerColumn:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace Portmonote
