// SPDX-License-Identifier: MIT
#include "widgets/NamespacesDialog.h"

#include "core/DisplayText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr int longestWords = 300;

QString nameOf(const NetNamespace &network)
{
    if (!network.names.isEmpty())
        return visibleText(network.names.join(QStringLiteral(", ")), longestWords);
    return network.isOwn ? NamespacesDialog::tr("This machine")
                         : NamespacesDialog::tr("Without a name (%1)").arg(network.inode);
}

QString processesOf(const NetNamespace &network)
{
    if (network.processes == 0)
        return NamespacesDialog::tr("no process to be seen");
    return NamespacesDialog::tr("%n process(es), first %1 (pid %2)", nullptr, network.processes)
        .arg(visibleText(network.process, longestWords))
        .arg(network.pid);
}

QTreeWidgetItem *itemOf(const ObservedPort &port)
{
    return new QTreeWidgetItem({port.key.toString(),
                                visibleText(port.addresses.join(QStringLiteral(", ")), longestWords),
                                visibleText(describe(port.owner), longestWords)});
}

QTreeWidgetItem *itemOf(const NetNamespace &network)
{
    auto *item = new QTreeWidgetItem({nameOf(network), {}, processesOf(network)});
    if (!network.problem.isEmpty())
        item->addChild(new QTreeWidgetItem({network.problem}));
    else if (network.ports.isEmpty())
        item->addChild(new QTreeWidgetItem({NamespacesDialog::tr("Nothing listens there.")}));
    for (const ObservedPort &port : network.ports)
        item->addChild(itemOf(port));
    return item;
}

} // namespace

NamespacesDialog::NamespacesDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Network namespaces"));
    m_words = new QLabel(
        tr("Containers and services may have networks of their own, whose ports are not among the "
           "cards."),
        this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_tree = new QTreeWidget(this);
    m_tree->setHeaderLabels({tr("Namespace or port"), tr("Addresses"), tr("Who")});
    m_tree->setAccessibleName(tr("Network namespaces"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The namespaces are being looked into"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(760, 480);
}

void NamespacesDialog::setNetworks(const QList<NetNamespace> &networks)
{
    m_progress->hide();
    m_tree->clear();
    for (const NetNamespace &network : networks) {
        QTreeWidgetItem *item = itemOf(network);
        m_tree->addTopLevelItem(item);
        item->setExpanded(true);
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setFirstColumnSpanned(item->child(i)->text(2).isEmpty());
    }
    const bool all = std::all_of(networks.begin(), networks.end(),
                                 [](const NetNamespace &network) { return network.isLookedInto; });
    if (!all)
        m_words->setText(
            tr("Containers and services may have networks of their own, whose ports are not among the "
               "cards. Looking into them needs the rights of root: sudo portmonote namespaces"));
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
}

} // namespace Portmonote
