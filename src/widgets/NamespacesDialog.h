// SPDX-License-Identifier: MIT
#pragma once

#include "core/NetNamespace.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Portmonote {

/// The network namespaces of this machine, and what listens in each. It shows what it is given; looking takes
/// time, and is done elsewhere.
class NamespacesDialog : public QDialog
{
    Q_OBJECT
public:
    enum Column { Port, Addresses, Who };

    explicit NamespacesDialog(QWidget *parent = nullptr);

    void setNetworks(const QList<NetNamespace> &networks);

signals:
    /// setNetworks() is to follow.
    void lookRequested();

private:
    void look();
    void fitColumns();

    QLabel *m_words = nullptr;
    QTreeWidget *m_tree = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Portmonote
