// SPDX-License-Identifier: MIT
// Every screen in a language whose words are 40 % longer (scripts/pseudo-translation): nothing is cut off,
// and nothing is left that cannot be translated.
#include "widgets/AppearanceSettingsPage.h"
#include "widgets/BulkEditDialog.h"
#include "widgets/DesktopSettingsPage.h"
#include "widgets/ForgetDialog.h"
#include "widgets/ImportDialog.h"
#include "widgets/NoteEditor.h"
#include "widgets/SettingsDialog.h"
#include "widgets/ShortcutsDialog.h"
#include "widgets/SyntaxColors.h"
#include "widgets/WhyDialog.h"
#include "widgets/WindowFixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Portmonote;

class PseudoLocale : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsCutOffIsNoticed();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    static void look(QWidget &screen, const QString &name, bool resize = true);
    static QString cutOff(const QWidget *widget);

    QTemporaryDir m_folder;
    QTranslator m_translator;
};

void PseudoLocale::initTestCase()
{
    const QString compiled = m_folder.filePath(QStringLiteral("pseudo.qm"));
    QProcess make;
    make.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    make.start(QStringLiteral("python3"),
               {QStringLiteral("-B"), QStringLiteral(PORTMONOTE_FIXTURES "/../../scripts/pseudo-translation"),
                compiled});
    QVERIFY(make.waitForFinished(100'000));
    QCOMPARE(make.exitCode(), 0);
    QVERIFY(m_translator.load(compiled));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

/// What is wrong with how a widget shows its text; empty: nothing.
QString PseudoLocale::cutOff(const QWidget *widget)
{
    const auto tell = [widget](const QString &text) {
        return QStringLiteral("%1 %2: “%3” needs %4x%5, has %6x%7")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
            .arg(widget->sizeHint().width())
            .arg(widget->sizeHint().height())
            .arg(widget->width())
            .arg(widget->height());
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() ? tell(label->text()) : QString();
        return label->sizeHint().width() > label->width() ? tell(label->text()) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
            && !tool->icon().isNull();
        if (button->text().isEmpty() || iconOnly)
            return {};
        return button->sizeHint().width() > button->width() ? tell(button->text()) : QString();
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
        const int needed = group->fontMetrics().horizontalAdvance(group->title());
        return needed > group->width() ? tell(group->title()) : QString();
    }
    return {};
}

void PseudoLocale::look(QWidget &screen, const QString &name, bool resize)
{
    if (resize)
        screen.resize(screen.size().expandedTo(screen.minimumSizeHint()));
    screen.show();
    QVERIFY(QTest::qWaitForWindowExposed(&screen));
    QTest::qWait(0);
    const QString folder = qEnvironmentVariable("PORTMONOTE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(QDir().mkpath(folder)
                && screen.grab().save(QStringLiteral("%1/pseudo-%2.png").arg(folder, name)));
    QStringList problems;
    int translated = 0;
    for (const QWidget *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString problem = cutOff(widget);
        if (!problem.isEmpty())
            problems.append(problem);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button ? button->text() : label ? label->text() : QString();
        translated += text.contains(QLatin1Char('[')) && text.contains(QLatin1Char(']')) ? 1 : 0;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    QVERIFY(translated >= 2);
}

void PseudoLocale::whatIsCutOffIsNoticed()
{
    QWidget screen;
    QLabel label(QStringLiteral("as long as this"), &screen);
    label.resize(20, 20);
    QPushButton button(QStringLiteral("as long as this"), &screen);
    button.resize(button.sizeHint() - QSize(1, 0));
    QVERIFY(!cutOff(&label).isEmpty());
    QVERIFY(!cutOff(&button).isEmpty());
    label.setWordWrap(true);
    QVERIFY(!cutOff(&label).isEmpty());
    label.resize(300, 100);
    button.resize(button.sizeHint());
    QVERIFY(cutOff(&label).isEmpty());
    QVERIFY(cutOff(&button).isEmpty());
}

void PseudoLocale::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen :
         {"cards", "empty", "review", "note", "bulk", "import", "why", "forget", "settings", "shortcuts"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void PseudoLocale::nothingIsCutOff()
{
    QFETCH(QString, screen);
    SyntaxColors colors;
    if (screen == QLatin1String("note")) {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("portmonote.db")));
        QVERIFY(bool(database));
        NoteEditor editor(**database, Samples::all().at(5));
        look(editor, screen);
    } else if (screen == QLatin1String("bulk")) {
        BulkEditDialog dialog(12, {});
        look(dialog, screen);
    } else if (screen == QLatin1String("import")) {
        ImportPreview preview{true, {QStringLiteral("vm")}, {}, {}};
        preview.report.newPorts = 9;
        preview.report.newNotes = 1;
        ImportDialog dialog(QStringLiteral("/home/ann/legacy_export.json"));
        dialog.showPreview(preview);
        look(dialog, screen);
    } else if (screen == QLatin1String("why")) {
        WhyDialog dialog({localHostId, Protocol::Tcp, 8080}, true, &colors);
        dialog.showAnswer(WhyReport(), "{}", {});
        look(dialog, screen);
    } else if (screen == QLatin1String("forget")) {
        ForgetDialog dialog(Samples::all());
        look(dialog, screen);
    } else if (screen == QLatin1String("settings")) {
        SettingsDialog dialog({QStringLiteral("de"), QStringLiteral("zh_CN")});
        dialog.desktopPage()->setParts({{QStringLiteral("Panel"), false, QStringLiteral("No icon there.")}});
        for (int page = 0; page < dialog.pageCount(); ++page) {
            dialog.showPage(page);
            look(dialog, QStringLiteral("settings-%1").arg(page));
        }
    } else if (screen == QLatin1String("shortcuts")) {
        const WindowFixture fixture({});
        ShortcutsDialog dialog(fixture.part<QMenuBar>("menuBar"));
        dialog.resize(800, 600);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.windowTitle().startsWith(QLatin1Char('[')));
    } else {
        WindowFixture fixture(screen == QLatin1String("empty") ? QList<PortCard>{} : Samples::all());
        if (screen == QLatin1String("review"))
            fixture.window->startReview();
        fixture.window->resize(1240, 800);
        look(*fixture.window, screen, false);
    }
}

QTEST_MAIN(PseudoLocale)
#include "tst_pseudolocale.moc"
