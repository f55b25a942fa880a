// SPDX-License-Identifier: MIT
#include "models/AlertModel.h"

#include "core/DisplayText.h"

namespace Portmonote {

AlertModel::AlertModel(QObject *parent) : QAbstractListModel(parent) {}

void AlertModel::setAlerts(QList<Alert> alerts)
{
    beginResetModel();
    m_alerts = std::move(alerts);
    endResetModel();
}

int AlertModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_alerts.size(); ++row) {
        if (m_alerts.at(row).id == id)
            return row;
    }
    return -1;
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alert &alert = m_alerts.at(index.row());
    const QString time = alert.times > 1
        ? tr("%1, %n time(s)", nullptr, alert.times).arg(shortTime(alert.latestAt))
        : shortTime(alert.latestAt);
    switch (role) {
    case Qt::DisplayRole:
        return alert.headline();
    case ReasonRole:
        return alert.reason;
    case TimeRole:
        return alert.endedAt ? tr("%1 · over").arg(time) : time;
    case StateRole:
        return static_cast<int>(stateOf(alert.kind));
    case UnreadRole:
        return alert.isUnread();
    case OverRole:
        return alert.endedAt.has_value();
    case Qt::AccessibleTextRole:
        return (alert.isUnread() ? tr("Unread. %1. %2 %3") : QStringLiteral("%1. %2 %3"))
            .arg(alert.headline(), alert.reason, data(index, TimeRole).toString());
    default:
        return {};
    }
}

} // namespace Portmonote
