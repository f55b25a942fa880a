// SPDX-License-Identifier: MIT
#pragma once

#include "core/AlertPolicy.h"
#include "widgets/SettingsPage.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Portmonote {

/// What to be told of, how often, and what is muted. Mutes are changed by signals; the rest is read by
/// values().
class AlertSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit AlertSettingsPage(QWidget *parent = nullptr);

    void setValues(const AlertPolicy &values);
    [[nodiscard]] AlertPolicy values() const;
    void setMutes(const QList<AlertMute> &mutes);

signals:
    void muteRequested(const QList<Portmonote::AlertMute> &mutes);
    void unmuteRequested(const QList<qint64> &ids);

private:
    void addKinds();
    void addMutes();
    void addRange();
    void revoke();

    QHash<AlertKind, QCheckBox *> m_kinds;
    QComboBox *m_coolDown = nullptr;
    QTreeWidget *m_mutes = nullptr;
    QLineEdit *m_range = nullptr;
    QPushButton *m_addRange = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace Portmonote
