// SPDX-License-Identifier: MIT
#include "widgets/NamespacesDialog.h"

#include "core/DisplayText.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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

/// A line that is no port: over all columns, and quiet.
QTreeWidgetItem *remark(const QString &words, const QPalette &palette)
{
    auto *item = new QTreeWidgetItem({words});
    const QColor base = palette.color(QPalette::Base);
    item->setForeground(0, readable(blend(base, palette.color(QPalette::Text), 0.62), base, 4.5));
    item->setFlags(item->flags() & ~Qt::ItemIsSelectable);
    return item;
}

QTreeWidgetItem *itemOf(const ObservedPort &port)
{
    auto *item = new QTreeWidgetItem({port.key.toString(),
                                      visibleText(port.addresses.join(QStringLiteral(", ")), longestWords),
                                      visibleText(describe(port.owner), longestWords)});
    for (const int column : {NamespacesDialog::Addresses, NamespacesDialog::Who})
        item->setToolTip(column, plainToolTip(item->text(column)));
    return item;
}

/// All that can be told of it.
QTreeWidgetItem *itemOf(const NetNamespace &network, const QPalette &palette)
{
    //: a network namespace and who is in it: "blue: 2 processes, first sleep (pid 7)"
    auto *item = new QTreeWidgetItem(
        {NamespacesDialog::tr("%1: %2").arg(nameOf(network), processesOf(network))});
    QFont strong = item->font(0);
    strong.setWeight(QFont::DemiBold);
    item->setFont(0, strong);
    item->setToolTip(0, plainToolTip(item->text(0) + QStringLiteral("\nnet:[%1]").arg(network.inode)));
    if (!network.problem.isEmpty())
        item->addChild(remark(network.problem, palette));
    else if (network.ports.isEmpty())
        item->addChild(remark(NamespacesDialog::tr("Nothing listens there."), palette));
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
    m_tree->setHeaderLabels({tr("Port"), tr("Addresses"), tr("Who")});
    m_tree->setAccessibleName(tr("Network namespaces"));
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(20);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The namespaces are being looked into"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_again = buttons->addButton(tr("&Look again"), QDialogButtonBox::ActionRole);
    m_again->setIcon(symbolicIcon(QStringLiteral("scan")));
    m_again->setShortcut(QKeySequence(Qt::Key_F5));
    m_again->setToolTip(tr("Look again (F5)"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &NamespacesDialog::look);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
}

void NamespacesDialog::look()
{
    m_again->setEnabled(false);
    m_progress->show();
    emit lookRequested();
}

void NamespacesDialog::setNetworks(const QList<NetNamespace> &networks)
{
    m_progress->hide();
    m_again->setEnabled(true);
    m_tree->clear();
    for (const NetNamespace &network : networks) {
        QTreeWidgetItem *item = itemOf(network, palette());
        // All rows are as high as the first one.
        item->setSizeHint(0, QSize(0, fontMetrics().height() * 8 / 5));
        m_tree->addTopLevelItem(item);
        item->setFirstColumnSpanned(true);
        item->setExpanded(true);
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setFirstColumnSpanned(item->child(i)->text(Who).isEmpty());
    }
    fitColumns();
    const bool all = std::all_of(networks.begin(), networks.end(),
                                 [](const NetNamespace &network) { return network.isLookedInto; });
    const QString words = tr("Containers and services may have networks of their own, whose ports are not "
                             "among the cards.");
    m_words->setText(
        all ? words
            : tr("%1 Looking into them needs the rights of root: sudo portmonote namespaces").arg(words));
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
}

/// As wide as what is in them, within reason: who it is has the rest.
void NamespacesDialog::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    std::array<int, 2> widths{em * 12, em * 14};
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *network = m_tree->topLevelItem(i);
        for (int row = 0; row < network->childCount(); ++row) {
            for (const int column : {Port, Addresses}) {
                const QTreeWidgetItem *item = network->child(row);
                if (!item->text(Who).isEmpty())
                    widths.at(static_cast<size_t>(column)) = std::max(
                        widths.at(static_cast<size_t>(column)),
                        fontMetrics().horizontalAdvance(item->text(column)) + 4 * em);
            }
        }
    }
    m_tree->setColumnWidth(Port, std::min(widths[0] + 2 * m_tree->indentation(), em * 24));
    m_tree->setColumnWidth(Addresses, std::min(widths[1], em * 30));
}

} // namespace Portmonote
