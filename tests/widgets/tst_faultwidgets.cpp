// SPDX-License-Identifier: MIT
// What the window shows of a database that can only be read, and what it asks about one that is damaged.
#include "widgets/RecoveryDialog.h"
#include "widgets/ViewOnlyBar.h"
#include "widgets/WindowFixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Portmonote;

class FaultWidgets : public QObject
{
    Q_OBJECT
private slots:
    void viewOnlyIsSaidAndWhatWritesIsOff();
    void theNewestGoodBackupIsProposed();
    void whatSomebodyChoseStays();
    void anotherFileCanBeChosenWhereThereIsNoBackup();

private:
    static QList<RecoveryDialog::Choice> choices()
    {
        return {{QStringLiteral("/b/3.db"), QStringLiteral("today")},
                {QStringLiteral("/b/2.db"), QStringLiteral("yesterday")},
                {QStringLiteral("/b/1.db"), QStringLiteral("a week ago")}};
    }
    static QString chosen(const RecoveryDialog &dialog)
    {
        return dialog.findChild<QComboBox *>()->currentData().toString();
    }
};

void FaultWidgets::viewOnlyIsSaidAndWhatWritesIsOff()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    const QString why = QStringLiteral("<b>/data/portmonote.db</b> cannot be written");
    fixture.window->setViewOnly(why);
    auto *bar = fixture.window->findChild<ViewOnlyBar *>();
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible());
    bool isSaid = false;
    for (const QLabel *label : bar->findChildren<QLabel *>()) {
        isSaid = isSaid || label->text().contains(why);
        QCOMPARE(label->text().isEmpty() ? Qt::PlainText : label->textFormat(), Qt::PlainText);
    }
    QVERIFY(isSaid);
    for (const char *name : {"actionScan", "actionReview", "actionImport", "actionRestore"})
        QVERIFY2(!fixture.part<QAction>(name)->isEnabled(), name);
    QSignalSpy notes(fixture.window.get(), &MainWindow::noteRequested);
    QSignalSpy rounds(fixture.window.get(), &MainWindow::scanRequested);
    fixture.view()->setCurrentIndex(fixture.filter.index(0, 0));
    fixture.view()->setFocus();
    QTest::keyClick(fixture.window.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(fixture.view(), Qt::Key_Return);
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QCOMPARE(notes.count(), 0);
    QCOMPARE(rounds.count(), 0);
    QSignalSpy again(fixture.window.get(), &MainWindow::writingRequested);
    bar->findChild<QPushButton *>(QStringLiteral("tryAgain"))->click();
    QCOMPARE(again.count(), 1);
}

void FaultWidgets::theNewestGoodBackupIsProposed()
{
    RecoveryDialog dialog(QStringLiteral("/data/p.db"), QStringLiteral("damaged"), choices());
    QCOMPARE(chosen(dialog), QStringLiteral("/b/3.db"));
    dialog.setDamaged({QStringLiteral("/b/3.db")});
    QCOMPARE(chosen(dialog), QStringLiteral("/b/2.db"));
    QVERIFY(dialog.findChild<QComboBox *>()->itemText(0).contains(QStringLiteral("damaged")));
}

void FaultWidgets::whatSomebodyChoseStays()
{
    RecoveryDialog dialog(QStringLiteral("/data/p.db"), {}, choices());
    dialog.findChild<QComboBox *>()->setCurrentIndex(2);
    emit dialog.findChild<QComboBox *>()->activated(2);
    dialog.setDamaged({QStringLiteral("/b/3.db")});
    QCOMPARE(chosen(dialog), QStringLiteral("/b/1.db"));
}

void FaultWidgets::anotherFileCanBeChosenWhereThereIsNoBackup()
{
    RecoveryDialog dialog(QStringLiteral("/data/p.db"), {}, {});
    dialog.show();
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto restore = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(QStringLiteral("Restore"));
    });
    QVERIFY(restore != buttons.end());
    QVERIFY(!(*restore)->isEnabled());
    QSignalSpy wanted(&dialog, &RecoveryDialog::restoreRequested);
    dialog.addFile(QStringLiteral("/elsewhere/copy.db"));
    QVERIFY((*restore)->isEnabled());
    (*restore)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("/elsewhere/copy.db"));
}

QTEST_MAIN(FaultWidgets)
#include "tst_faultwidgets.moc"
