// SPDX-License-Identifier: MIT
// What a screen reader is told, without the bus: names, roles, values and states.
#include "widgets/BulkEditDialog.h"
#include "widgets/NoteEditor.h"
#include "widgets/SettingsDialog.h"
#include "widgets/ShortcutsDialog.h"
#include "widgets/WindowFixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Portmonote;

class Accessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void everyCardIsAnItemWithAName();
    void theCurrentCardIsSaid();
    void controlsHaveNames_data();
    void controlsHaveNames();
    void theSentenceIsReadAsItStands();
    void shortcutsAreThoseOfTheMenus();

private:
    static QString nameOf(QWidget *widget)
    {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        return interface ? interface->text(QAccessible::Name) : QString();
    }
    static bool takesFocus(const QWidget *widget)
    {
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextBrowser *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
    }
    static void check(QWidget &screen)
    {
        screen.show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
        for (QWidget *widget : screen.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const QByteArray who = QByteArray(widget->metaObject()->className()) + ' '
                + widget->objectName().toUtf8() + " in " + widget->parentWidget()->objectName().toUtf8();
            const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                || qobject_cast<QComboBox *>(widget->parentWidget());
            if (takesFocus(widget) && !isPart && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!nameOf(widget).isEmpty(), who.constData());
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && !label->text().isEmpty() && label->textFormat() == Qt::PlainText) {
                // A name of its own would be read in the place of what the label says.
                const QString said = nameOf(widget).remove(QLatin1Char('&'));
                QVERIFY2(said == QString(label->text()).remove(QLatin1Char('&')), who.constData());
            }
        }
    }
};

void Accessibility::everyCardIsAnItemWithAName()
{
    const WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(fixture.view());
    QVERIFY(view);
    QCOMPARE(view->text(QAccessible::Name), QStringLiteral("Ports"));
    QCOMPARE(view->role(), QAccessible::List);
    QCOMPARE(view->childCount(), fixture.filter.rowCount());
    for (int row = 0; row < view->childCount(); ++row) {
        const QAccessibleInterface *card = view->child(row);
        QVERIFY(card && card->isValid());
        QCOMPARE(card->role(), QAccessible::ListItem);
        const QString name = card->text(QAccessible::Name);
        const QModelIndex index = fixture.filter.index(row, 0);
        for (const int role : {int(DerivedStateModel::PortTextRole), int(DerivedStateModel::ProtocolTextRole),
                               int(DerivedStateModel::StateTextRole), int(DerivedStateModel::HeadlineRole),
                               int(DerivedStateModel::ReasonRole)})
            QVERIFY2(name.contains(index.data(role).toString()), qPrintable(name));
        const QString details = card->text(QAccessible::Description);
        QVERIFY2(details.contains(index.data(DerivedStateModel::ExposureTextRole).toString())
                     && details.contains(index.data(DerivedStateModel::UptimeTextRole).toString()),
                 qPrintable(details));
        QVERIFY(!card->rect().isEmpty());
    }
}

void Accessibility::theCurrentCardIsSaid()
{
    const WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(fixture.view());
    fixture.view()->setCurrentIndex(fixture.filter.index(2, 0));
    QVERIFY(view->child(2)->state().selected);
    QVERIFY(view->child(2)->state().focused);
    QVERIFY(!view->child(1)->state().selected);
    QVERIFY(view->child(1)->state().selectable);
}

void Accessibility::controlsHaveNames_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"cards", "review", "note", "bulk", "settings", "shortcuts"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void Accessibility::controlsHaveNames()
{
    QFETCH(QString, screen);
    WindowFixture fixture(Samples::all());
    if (screen == QLatin1String("note")) {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("portmonote.db")));
        QVERIFY(bool(database));
        NoteEditor editor(**database, Samples::all().at(5));
        check(editor);
    } else if (screen == QLatin1String("bulk")) {
        BulkEditDialog dialog(3, {});
        check(dialog);
    } else if (screen == QLatin1String("settings")) {
        SettingsDialog dialog({QStringLiteral("de")});
        for (int page = 0; page < dialog.pageCount(); ++page) {
            dialog.showPage(page);
            check(dialog);
        }
    } else if (screen == QLatin1String("shortcuts")) {
        ShortcutsDialog dialog(fixture.part<QMenuBar>("menuBar"));
        check(dialog);
    } else {
        if (screen == QLatin1String("review"))
            fixture.window->startReview();
        check(*fixture.window);
    }
}

void Accessibility::theSentenceIsReadAsItStands()
{
    const WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    QStringList names;
    for (QLabel *label : fixture.window->findChildren<QLabel *>())
        names.append(nameOf(label));
    QVERIFY(names.contains(fixture.derived.summary().sentence()));
}

void Accessibility::shortcutsAreThoseOfTheMenus()
{
    const WindowFixture fixture(Samples::all());
    const auto *menus = fixture.part<QMenuBar>("menuBar");
    ShortcutsDialog dialog(menus);
    auto *tree = dialog.findChild<QTreeWidget *>();
    QMap<QString, QString> listed;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            listed.insert(tree->topLevelItem(i)->child(j)->text(0), tree->topLevelItem(i)->child(j)->text(1));
    }
    QCOMPARE(listed.value(QStringLiteral("Scan now")), QStringLiteral("F5"));
    QVERIFY(listed.value(QStringLiteral("Keyboard shortcuts")).startsWith(QStringLiteral("F1")));
    // No two of them are the same: that would make both useless.
    QMap<QString, QString> owners;
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text) || owners.value(text) == action->text(), qPrintable(text));
            owners.insert(text, action->text());
        }
    }
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("F5"));
    int visible = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        visible += tree->topLevelItem(i)->isHidden() ? 0 : 1;
    QCOMPARE(visible, 1);
}

QTEST_MAIN(Accessibility)
#include "tst_accessibility.moc"
