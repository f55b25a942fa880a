// SPDX-License-Identifier: MIT
#pragma once

#include "core/NetNamespace.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QTreeWidget;

namespace Portmonote {

/// The network namespaces of this machine, and what listens in each. It shows what it is given; looking takes
/// time, and is done elsewhere.
class NamespacesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NamespacesDialog(QWidget *parent = nullptr);

    void setNetworks(const QList<NetNamespace> &networks);

private:
    QLabel *m_words = nullptr;
    QTreeWidget *m_tree = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace Portmonote
