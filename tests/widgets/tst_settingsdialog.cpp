// SPDX-License-Identifier: MIT
#include "widgets/AppearanceSettingsPage.h"
#include "widgets/DesktopSettingsPage.h"
#include "widgets/HistorySettingsPage.h"
#include "widgets/SettingsDialog.h"
#include "widgets/StateStyle.h"
#include "widgets/WindowFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Portmonote;

class SettingsDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesComeBackAsTheyWere();
    void everyChangeHoldsAtOnce();
    void everyValueGoesBackToItsDefault();
    void defaultsOfAPageComeBackTogether();
    void valuesThatWereSetByHandAreKept();
    void secretsAreTriedOut();
    void anotherLanguageOffersToStartAnew();
    void whatIsMissingIsSaidInWords();
    void pagesCanBeAdded();
    void everyControlHasAName();
    void colorsChangeAndComeBack();
    void compactCardsTakeLessRoom();

private:
    static SettingsValues unusual()
    {
        SettingsValues values;
        values.intervalSeconds = 300;
        values.policy = {std::chrono::hours(48), 9, std::chrono::hours(12)};
        values.colorScheme = ColorScheme::Dark;
        values.density = CardDensity::Compact;
        values.language = QStringLiteral("de");
        values.storesCommandLines = false;
        values.autostart = true;
        return values;
    }
    const QStringList m_languages{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("zh_CN")};
};

void SettingsDialogTest::valuesComeBackAsTheyWere()
{
    SettingsDialog dialog(m_languages);
    QCOMPARE(dialog.values(), SettingsValues());
    const QSignalSpy changed(&dialog, &SettingsDialog::valuesChanged);
    dialog.setValues(unusual());
    QCOMPARE(dialog.values(), unusual());
    QVERIFY(changed.isEmpty()); // only a person changes something
}

void SettingsDialogTest::everyChangeHoldsAtOnce()
{
    SettingsDialog dialog(m_languages);
    const QSignalSpy changed(&dialog, &SettingsDialog::valuesChanged);
    const auto last = [&changed] { return changed.last().first().value<SettingsValues>(); };
    dialog.findChild<QComboBox *>(QStringLiteral("interval"))->setCurrentIndex(0);
    QCOMPARE(last().intervalSeconds, 60);
    dialog.findChild<QComboBox *>(QStringLiteral("colorScheme"))->setCurrentIndex(2);
    QCOMPARE(last().colorScheme, ColorScheme::Dark);
    dialog.findChild<QComboBox *>(QStringLiteral("density"))->setCurrentIndex(1);
    QCOMPARE(last().density, CardDensity::Compact);
    dialog.findChild<QComboBox *>(QStringLiteral("language"))->setCurrentIndex(3);
    QCOMPARE(last().language, QStringLiteral("zh_CN"));
    dialog.findChild<QCheckBox *>(QStringLiteral("storesCommandLines"))->click();
    QVERIFY(!last().storesCommandLines);
    dialog.findChild<QCheckBox *>(QStringLiteral("autostart"))->click();
    QVERIFY(last().autostart);
}

void SettingsDialogTest::everyValueGoesBackToItsDefault()
{
    SettingsDialog dialog(m_languages);
    const auto resets = [&dialog] {
        QList<QToolButton *> found;
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            const bool isReset = button->accessibleName().startsWith(QStringLiteral("Back to the default"));
            if (isReset && !dialog.historyPage()->isAncestorOf(button)) // its values are its own
                found.append(button);
        }
        return found;
    }();
    QCOMPARE(resets.size(), 9);
    for (const QToolButton *button : resets)
        QVERIFY(!button->isEnabled());
    dialog.setValues(unusual());
    for (QToolButton *button : resets) {
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(!button->isEnabled());
    }
    QCOMPARE(dialog.values(), SettingsValues());
}

void SettingsDialogTest::defaultsOfAPageComeBackTogether()
{
    SettingsDialog dialog(m_languages);
    dialog.setValues(unusual());
    const QSignalSpy changed(&dialog, &SettingsDialog::valuesChanged);
    dialog.showPage(0);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    const auto values = changed.last().first().value<SettingsValues>();
    QCOMPARE(values.policy, Policy());
    QCOMPARE(values.intervalSeconds, 3600);
    QCOMPARE(values.colorScheme, ColorScheme::Dark); // of another page
}

void SettingsDialogTest::valuesThatWereSetByHandAreKept()
{
    SettingsDialog dialog(m_languages);
    SettingsValues values;
    values.intervalSeconds = 1234;
    dialog.setValues(values);
    QCOMPARE(dialog.values().intervalSeconds, 1234);
}

void SettingsDialogTest::secretsAreTriedOut()
{
    SettingsDialog dialog(m_languages);
    dialog.findChild<QLineEdit *>(QStringLiteral("tryRedaction"))
        ->setText(QStringLiteral("backup --password hunter2 --to /mnt"));
    QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("redactionResult"))->text(),
             QStringLiteral("backup --password *** --to /mnt"));
}

void SettingsDialogTest::anotherLanguageOffersToStartAnew()
{
    SettingsDialog dialog(m_languages);
    dialog.show();
    dialog.showPage(1);
    QPushButton *restart = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Start anew"))
            restart = button;
    }
    QVERIFY(restart && !restart->isVisible());
    auto *language = dialog.findChild<QComboBox *>(QStringLiteral("language"));
    QCOMPARE(language->itemText(1), QStringLiteral("Deutsch"));
    language->setCurrentIndex(1);
    QVERIFY(restart->isVisible());
    const QSignalSpy asked(&dialog, &SettingsDialog::restartRequested);
    restart->click();
    QCOMPARE(asked.size(), 1);
    language->setCurrentIndex(0);
    QVERIFY(!restart->isVisible());
}

void SettingsDialogTest::whatIsMissingIsSaidInWords()
{
    SettingsDialog dialog(m_languages);
    const QString hostile = QStringLiteral("<img src=x>");
    dialog.desktopPage()->setParts({{QStringLiteral("Panel"), false, hostile}});
    dialog.desktopPage()->setParts(
        {{QStringLiteral("Bus"), true, QStringLiteral("Used.")}, {QStringLiteral("Panel"), false, hostile}});
    QStringList words;
    for (const QLabel *label : dialog.desktopPage()->findChildren<QLabel *>()) {
        words.append(label->text());
        QVERIFY(label->text() != hostile || label->textFormat() == Qt::PlainText);
    }
    QVERIFY(words.contains(QStringLiteral("Used.")));
    QCOMPARE(words.count(QStringLiteral("Missing. ") + hostile), 1); // replaced, not added
}

void SettingsDialogTest::pagesCanBeAdded()
{
    SettingsDialog dialog(m_languages);
    const int before = dialog.pageCount();
    dialog.addPage(new QLabel(QStringLiteral("mine")), QStringLiteral("Mine"), QStringLiteral("history"));
    QCOMPARE(dialog.pageCount(), before + 1);
    dialog.showPage(0);
    dialog.showPage(QStringLiteral("no such page"));
    const auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->currentRow(), 0);
    const QString title = list->item(dialog.pageCount() - 2)->text();
    dialog.showPage(title);
    QCOMPARE(list->currentItem()->text(), title);
}

void SettingsDialogTest::everyControlHasAName()
{
    SettingsDialog dialog(m_languages);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget)
            || (qobject_cast<const QLineEdit *>(widget)
                && !qobject_cast<const QSpinBox *>(widget->parentWidget()));
        if (!input)
            continue;
        bool hasLabel = !widget->accessibleName().isEmpty();
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            hasLabel = hasLabel || label->buddy() == widget;
        QVERIFY2(hasLabel, qPrintable(widget->objectName()));
    }
}

void SettingsDialogTest::colorsChangeAndComeBack()
{
    const QColor before = QGuiApplication::palette().color(QPalette::Window);
    applyColorScheme(ColorScheme::Dark);
    QVERIFY(isDark(QGuiApplication::palette()));
    applyColorScheme(ColorScheme::Light);
    QVERIFY(!isDark(QGuiApplication::palette()));
    applyColorScheme(ColorScheme::System);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), before);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const QPalette colors = paletteOf(scheme);
        for (const auto &[text, ground] :
             {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
              std::pair(QPalette::ButtonText, QPalette::Button),
              std::pair(QPalette::PlaceholderText, QPalette::Base), std::pair(QPalette::Link, QPalette::Base),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase)})
            QVERIFY(contrast(colors.color(text), colors.color(ground)) >= 4.5);
        QVERIFY(contrast(colors.color(QPalette::HighlightedText), colors.color(QPalette::Highlight)) >= 4);
    }
}

void SettingsDialogTest::compactCardsTakeLessRoom()
{
    WindowFixture fixture(Samples::all());
    fixture.window->resize(1240, 800);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    const QSize comfortable = fixture.view()->gridSize();
    fixture.window->setDensity(CardDensity::Compact);
    const QSize compact = fixture.view()->gridSize();
    QVERIFY(compact.height() * 10 < comfortable.height() * 9);
    fixture.window->setDensity(CardDensity::Comfortable);
    QCOMPARE(fixture.view()->gridSize(), comfortable);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
