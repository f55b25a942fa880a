// SPDX-License-Identifier: MIT
// The list of network namespaces: what it says of each, of what may not be seen, and that text stays text.
#include "widgets/NamespacesDialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

NetNamespace named(const QString &name)
{
    NetNamespace network;
    network.inode = 7;
    network.names = {name};
    network.isLookedInto = true;
    return network;
}

ObservedPort portOf(const QString &owner)
{
    ObservedPort port;
    port.key = {localHostId, Protocol::Tcp, 8080};
    port.addresses = {u"0.0.0.0"_s};
    port.owner.kind = Owner::Kind::Process;
    port.owner.name = owner;
    return port;
}

} // namespace

class TestNamespacesDialog : public QObject
{
    Q_OBJECT
private slots:
    void itSaysWhatListensWhere();
    void itSaysWhatItMayNotSee();
    void textStaysText();
    void itLooksAgainWhenAsked();
};

void TestNamespacesDialog::itSaysWhatListensWhere()
{
    NetNamespace blue = named(u"blue"_s);
    blue.processes = 2;
    blue.pid = 4711;
    blue.process = u"nginx"_s;
    blue.ports = {portOf(u"nginx"_s)};
    NamespacesDialog dialog;
    dialog.setNetworks({blue, named(u"green"_s)});
    const auto *tree = dialog.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QVERIFY(tree->topLevelItem(0)->text(0).startsWith(u"blue: 2 process"_s));
    QVERIFY(tree->topLevelItem(0)->text(0).endsWith(u"first nginx (pid 4711)"_s));
    QTreeWidgetItem *port = tree->topLevelItem(0)->child(0);
    QCOMPARE(port->text(NamespacesDialog::Port), u"tcp/8080"_s);
    QCOMPARE(port->text(NamespacesDialog::Addresses), u"0.0.0.0"_s);
    QCOMPARE(port->text(NamespacesDialog::Who), u"nginx"_s);
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), u"Nothing listens there."_s);
    QVERIFY(tree->topLevelItem(0)->isExpanded());
    QVERIFY(!dialog.findChild<QLabel *>()->text().contains(u"root"_s));
}

void TestNamespacesDialog::itSaysWhatItMayNotSee()
{
    NetNamespace closed = named(u"blue"_s);
    closed.isLookedInto = false;
    closed.problem = u"Looking into it needs the rights of root."_s;
    NamespacesDialog dialog;
    dialog.setNetworks({closed});
    const auto *tree = dialog.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), closed.problem);
    QVERIFY(dialog.findChild<QLabel *>()->text().contains(u"sudo portmonote namespaces"_s));
}

void TestNamespacesDialog::textStaysText()
{
    NetNamespace odd = named(u"<img src=x>"_s);
    odd.ports = {portOf(u"<b>bold</b>\n\u202e"_s)};
    NamespacesDialog dialog;
    dialog.setNetworks({odd});
    const QTreeWidgetItem *item = dialog.findChild<QTreeWidget *>()->topLevelItem(0);
    QVERIFY(!item->toolTip(0).contains(u"<img"_s));
    QVERIFY(item->text(0).contains(u"<img src=x>"_s)); // drawn as it is
    const QString who = item->child(0)->text(NamespacesDialog::Who);
    QVERIFY(!who.contains(u'\n') && !who.contains(u'\u202e'));
    QVERIFY(!item->child(0)->toolTip(NamespacesDialog::Who).contains(u"<b>"_s));
}

void TestNamespacesDialog::itLooksAgainWhenAsked()
{
    NamespacesDialog dialog;
    dialog.setNetworks({named(u"blue"_s)});
    auto *progress = dialog.findChild<QProgressBar *>();
    QVERIFY(progress->isHidden());
    QSignalSpy asked(&dialog, &NamespacesDialog::lookRequested);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F5);
    QTRY_COMPARE(asked.size(), 1); // the button is seen to go down first
    QVERIFY(!progress->isHidden());
    QPushButton *again = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->shortcut() == QKeySequence(Qt::Key_F5))
            again = button;
    }
    QVERIFY(again && !again->isEnabled()); // one look at a time
    dialog.setNetworks({});
    QVERIFY(progress->isHidden());
    QVERIFY(again->isEnabled());
    again->click();
    QCOMPARE(asked.size(), 2);
}

QTEST_MAIN(TestNamespacesDialog)
#include "tst_namespacesdialog.moc"
