// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostOverview.h"
#include "core/RemoteHost.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Portmonote {

/// A host of the list, with how it is.
struct ListedHost
{
    RemoteHost host;
    HostOverview overview;
};

/// The other machines that are looked at: add one by the name that ssh knows, try it, change how often it is
/// looked at, take it away.
class HostsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HostsDialog(QWidget *parent = nullptr);

    void setHosts(const QList<ListedHost> &hosts);
    /// What the name completes from.
    void setKnownNames(const QStringList &names);
    /// How a try ended.
    void showTest(const QString &hostId, bool isFine, const QString &words);
    void showProblem(const QString &words);

signals:
    void saveRequested(const Portmonote::RemoteHost &host);
    void removeRequested(const QString &hostId);
    /// Look, and store nothing.
    void testRequested(const Portmonote::RemoteHost &host);
    void observeRequested(const QString &hostId);

private:
    void createForm();
    void connectParts();
    void showCurrent();
    [[nodiscard]] QTreeWidgetItem *itemAt(int row, const QString &hostId);
    void choose(const QString &hostId);
    void refreshButtons();
    void judgeName();
    void say(const QString &words, bool isAlarming);
    [[nodiscard]] RemoteHost written() const;
    [[nodiscard]] const ListedHost *current() const;
    [[nodiscard]] const ListedHost *known(const QString &hostId) const;

    QList<ListedHost> m_hosts;
    QTreeWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_interval = nullptr;
    QCheckBox *m_enabled = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_observe = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_words = nullptr;
    bool m_isTesting = false;
};

} // namespace Portmonote
