// SPDX-License-Identifier: MIT
#pragma once

#include "core/Alert.h"

#include <QAbstractListModel>

namespace Portmonote {

/// The list of alerts, newest first. All texts are plain text with control characters made visible.
class AlertModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ReasonRole = Qt::UserRole + 1, ///< QString, why
        TimeRole,                      ///< QString, when it was told last, and how often
        StateRole,                     ///< int of DerivedState: whose drawing and colour stand for it
        UnreadRole,                    ///< bool
        OverRole,                      ///< bool: it no longer holds
    };

    explicit AlertModel(QObject *parent = nullptr);

    void setAlerts(QList<Alert> alerts);
    [[nodiscard]] const QList<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] const Alert &alertAt(int row) const { return m_alerts.at(row); }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Alert> m_alerts;
};

} // namespace Portmonote
