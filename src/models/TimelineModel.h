// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortEvent.h"

#include <QAbstractTableModel>

namespace Portmonote {

/// The history of one port, newest first, for the details pane.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, EventColumn, OwnerColumn, ColumnCount };
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< int of PortEvent::Type
        TimestampRole,               ///< qint64, UtcMillis
    };

    explicit TimelineModel(QObject *parent = nullptr);

    /// Oldest first, as EventStore gives them.
    /// `hasMore`: there are older ones, which are asked for when they are about to be seen.
    void setEvents(QList<PortEvent> events, bool hasMore = false);
    /// Those that were asked for, oldest first.
    void addOlder(const QList<PortEvent> &events, bool hasMore);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Events before the one with this id.
    void olderRequested(qint64 before);

private:
    bool m_hasMore = false;
    bool m_fetching = false;
    QList<PortEvent> m_events; ///< newest first
};

} // namespace Portmonote
