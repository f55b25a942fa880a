// SPDX-License-Identifier: MIT
// Why something runs, in the window: what is shown, stepped through and compared.
#include "widgets/SyntaxColors.h"
#include "widgets/WhyDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeWidget>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

WhyReport reportOf(const QString &program, UtcMillis at)
{
    WhyReport report;
    report.takenAt = at;
    for (const auto &[pid, name] :
         {std::pair(1, u"systemd"_s), std::pair(20, u"bash"_s), std::pair(300, program)}) {
        WhyProcess process;
        process.pid = pid;
        process.name = name;
        process.commandLine = name + u" --config /etc/x"_s;
        process.startedAt = 1'700'000'000'000;
        report.chain.append(process);
    }
    report.sourceType = u"shell"_s;
    report.sourceName = u"bash"_s;
    return report;
}

} // namespace

class WhyDialogs : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dialog = std::make_unique<WhyDialog>(PortKey{localHostId, Protocol::Tcp, 80}, true, &m_colors);
    }
    void cleanup() { m_dialog.reset(); }
    void theChainIsATreeWithTheProcessSelected();
    void keptOnesAreSteppedThrough();
    void theAnswerComesLastAndStays();
    void twoAreCompared();
    void whyWitrIsSilentIsSaid();
    void askingCanBeStopped();
    void nobodyIsSaid();
    void hostileTextIsHarmless();
    void copies();
    void theReportIsColoured();
    void theEnvironmentIsShownWhenItIsAskedFor();

private:
    template<typename T>
    [[nodiscard]] T *named(const QString &accessibleName) const
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeWidget *chain() const { return named<QTreeWidget>(u"Who started whom"_s); }
    [[nodiscard]] QString processName() const { return chain()->currentItem()->text(0); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return !label->isHidden() && label->text().contains(text);
        });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    SyntaxColors m_colors;
    std::unique_ptr<WhyDialog> m_dialog;
};

void WhyDialogs::theChainIsATreeWithTheProcessSelected()
{
    WhyReport report = reportOf(u"python3"_s, 1'700'000'000'000);
    report.warnings = {u"Process is running as root"_s};
    WhyProcess child;
    child.pid = 400;
    child.name = u"worker"_s;
    report.children = {child};
    m_dialog->showAnswer(report, "{\"a\": 1}", {});
    QCOMPARE(chain()->topLevelItem(0)->text(0), u"systemd (pid 1)"_s);
    QCOMPARE(processName(), u"python3 (pid 300)"_s);
    QCOMPARE(chain()->currentItem()->child(0)->text(0), u"worker (pid 400)"_s);
    QCOMPARE(named<QPlainTextEdit>(u"Command line of the process"_s)->toPlainText(),
             u"python3 --config /etc/x"_s);
    chain()->setCurrentItem(chain()->topLevelItem(0)); // it can be walked
    QCOMPARE(named<QPlainTextEdit>(u"Command line of the process"_s)->toPlainText(),
             u"systemd --config /etc/x"_s);
    QVERIFY(shows(u"⚠ Process is running as root"_s));
    QVERIFY(shows(u"python3, kept by a shell: bash"_s));
    QCOMPARE(named<QPlainTextEdit>(u"What witr printed"_s)->toPlainText(), u"{\"a\": 1}"_s);
}

void WhyDialogs::keptOnesAreSteppedThrough()
{
    m_dialog->setKept({reportOf(u"nginx"_s, 1000), reportOf(u"caddy"_s, 2000), reportOf(u"httpd"_s, 3000)});
    auto *older = named<QToolButton>(u"Older"_s);
    auto *newer = named<QToolButton>(u"Newer"_s);
    QCOMPARE(processName(), u"httpd (pid 300)"_s);
    QVERIFY(!newer->isEnabled());
    older->click();
    QCOMPARE(processName(), u"caddy (pid 300)"_s);
    older->click();
    QCOMPARE(processName(), u"nginx (pid 300)"_s); // the oldest is included
    QVERIFY(!older->isEnabled());
    m_dialog->setKept({reportOf(u"nginx"_s, 1000), reportOf(u"caddy"_s, 2000), reportOf(u"httpd"_s, 3000)});
    QCOMPARE(processName(), u"nginx (pid 300)"_s); // reading again does not take one away
    newer->click();
    newer->click();
    QCOMPARE(processName(), u"httpd (pid 300)"_s);
}

void WhyDialogs::theAnswerComesLastAndStays()
{
    m_dialog->showAnswer(reportOf(u"httpd"_s, 3000), {}, {});
    m_dialog->setKept({reportOf(u"nginx"_s, 1000)});
    auto *times = named<QComboBox>(u"When it was found out"_s);
    QCOMPARE(times->count(), 2);
    QCOMPARE(times->currentText(), u"Now"_s);
    QCOMPARE(processName(), u"httpd (pid 300)"_s);
    m_dialog->showAnswer(reportOf(u"caddy"_s, 4000), {}, {}); // asked again
    QCOMPARE(times->count(), 2);
    QCOMPARE(processName(), u"caddy (pid 300)"_s);
}

void WhyDialogs::twoAreCompared()
{
    m_dialog->setKept({reportOf(u"nginx"_s, 1000), reportOf(u"caddy"_s, 2000), reportOf(u"caddy"_s, 3000)});
    auto *tree = named<QTreeWidget>(u"Differences"_s);
    QCOMPARE(tree->topLevelItemCount(), 1); // with the one before: only the time is another
    QCOMPARE(tree->topLevelItem(0)->text(0), u"No difference"_s);
    named<QComboBox>(u"Compare with"_s)->setCurrentIndex(0);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Process"_s);
    QCOMPARE(tree->topLevelItem(0)->text(1), u"nginx (pid 300)"_s);
    QCOMPARE(tree->topLevelItem(0)->text(2), u"caddy (pid 300)"_s);
    QCOMPARE(tree->topLevelItemCount(), 3); // process, command, chain
}

void WhyDialogs::whyWitrIsSilentIsSaid()
{
    m_dialog->showAnswer(reportOf(u"nginx"_s, 1000), {}, u"The program witr is not installed"_s);
    QVERIFY(shows(u"The program witr is not installed"_s));
    QCOMPARE(processName(), u"nginx (pid 300)"_s);
    QVERIFY(!m_dialog->findChild<QTabWidget *>()->isTabEnabled(2)); // no JSON
    auto *journal = named<QPlainTextEdit>(u"The last lines of the journal of its unit"_s);
    m_dialog->showAnswer(reportOf(u"nginx"_s, 1000), "{}", {}, {u"started"_s, u"\x1b[31mready"_s});
    QCOMPARE(journal->toPlainText(), u"started\n␛[31mready"_s);
    QVERIFY(m_dialog->findChild<QTabWidget *>()->isTabVisible(4));
    m_dialog->showAnswer(reportOf(u"nginx"_s, 1000), "{}", {});
    QVERIFY(!m_dialog->findChild<QTabWidget *>()->isTabVisible(4));
    QVERIFY(!shows(u"not installed"_s));
    QVERIFY(m_dialog->findChild<QTabWidget *>()->isTabEnabled(2));
}

void WhyDialogs::askingCanBeStopped()
{
    QSignalSpy asked(m_dialog.get(), &WhyDialog::askRequested);
    QSignalSpy stopped(m_dialog.get(), &WhyDialog::cancelRequested);
    button(u"Ask again"_s)->click();
    QCOMPARE(asked.size(), 1);
    m_dialog->setBusy(true);
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isHidden());
    button(u"Stop asking"_s)->click();
    QCOMPARE(stopped.size(), 1);
    m_dialog->setBusy(false);
    QVERIFY(m_dialog->findChild<QProgressBar *>()->isHidden());
    const WhyDialog gone({localHostId, Protocol::Tcp, 80}, false, &m_colors);
    for (const QPushButton *one : gone.findChildren<QPushButton *>())
        QVERIFY(!one->text().contains(u"Ask"_s) || !one->isEnabled());
}

void WhyDialogs::nobodyIsSaid()
{
    m_dialog->showAnswer({}, {}, u"witr finds nobody there"_s);
    QVERIFY(shows(u"Nobody can be found behind it"_s));
    QCOMPARE(chain()->topLevelItemCount(), 0);
    named<QToolButton>(u"Older"_s)->click();
    QVERIFY(!named<QToolButton>(u"Newer"_s)->isEnabled());
}

void WhyDialogs::hostileTextIsHarmless()
{
    WhyReport report = reportOf(u"<b>evil</b>\x1b[31m\n"_s, 1000);
    report.chain.last().commandLine = QString(1'000'000, u'x');
    report.warnings = {u"<img src=x>"_s};
    const QByteArray json = "{\"a\": \"" + QByteArray(1'000'000, 'y') + "\"}";
    QElapsedTimer timer;
    timer.start();
    m_dialog->showAnswer(report, json, u"<i>no</i>"_s);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    for (int i = 0; i < 4; ++i) {
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    QVERIFY(timer.elapsed() < 20'000); // an uncut line takes over a minute
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    for (const QPlainTextEdit *text : m_dialog->findChildren<QPlainTextEdit *>()) {
        QVERIFY(!text->toPlainText().contains(u'\x1b'));
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() < 5000);
    }
}

void WhyDialogs::copies()
{
    m_dialog->showAnswer(reportOf(u"nginx"_s, 1'700'000'000'000), {}, {});
    QStringList copied;
    for (QAction *action : m_dialog->findChild<QMenu *>()->actions()) {
        action->trigger();
        copied.append(QGuiApplication::clipboard()->text());
    }
    QCOMPARE(copied.size(), 3);
    QVERIFY(copied.at(0).contains(u"└─ nginx (pid 300)"_s));
    QVERIFY(copied.at(1).startsWith(u"# Why"_s));
    QVERIFY(copied.at(2).contains(u"\"pid\": 300"_s));
}

void WhyDialogs::theReportIsColoured()
{
    WhyReport report = reportOf(u"nginx"_s, 1'700'000'000'000);
    report.warnings = {u"Process is running as root"_s};
    QTextDocument document(toText(report));
    if (!m_colors.colour(&document, u"Portmonote Why"_s, QGuiApplication::palette()))
        QSKIP("built without syntax highlighting");
    QCoreApplication::processEvents();
    const auto formats = [&document](const QString &start) {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.text().startsWith(start))
                return block.layout()->formats();
        }
        return QList<QTextLayout::FormatRange>();
    };
    QVERIFY(formats(u"! "_s).first().format.fontWeight() == QFont::Bold);
    QCOMPARE(formats(u"Why it exists"_s).size(), 1); // the whole line is a heading
    QVERIFY(formats(u"Process"_s).size() >= 2);      // label and pid
    QCOMPARE(formats(u"Process"_s).first().start, 0);
    QVERIFY(formats(u"  └─ bash"_s).size() >= 3);     // branch, name, pid
    QVERIFY(formats(u"Command"_s).last().start > 12); // the path
}

void WhyDialogs::theEnvironmentIsShownWhenItIsAskedFor()
{
    QSignalSpy asked(m_dialog.get(), &WhyDialog::environmentRequested);
    m_dialog->showAnswer(reportOf(u"nginx"_s, 1'700'000'000'000), "{}", {});
    QCOMPARE(asked.count(), 0);
    auto *tabs = m_dialog->findChild<QTabWidget *>();
    auto *list = named<QTreeWidget>(u"Environment"_s);
    auto *page = list->parentWidget();
    tabs->setCurrentWidget(page);
    QCOMPARE(asked.count(), 1);
    const auto process = asked.first().first().value<WhyProcess>();
    QCOMPARE(process.pid, 300);
    m_dialog->showEnvironment(process, QStringList{u"PGPASSWORD=hunter2"_s, u"LANG=<b>C</b>"_s});
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"<b>C</b>"_s);
    QCOMPARE(list->topLevelItem(1)->text(0), u"PGPASSWORD"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"***"_s);
    page->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(list->topLevelItem(1)->text(1), u"hunter2"_s);
    // What is kept by then is read again while it is looked at: it is asked for once more.
    m_dialog->setKept({reportOf(u"nginx"_s, 1'600'000'000'000)});
    QVERIFY(asked.count() > 1);
    m_dialog->showEnvironment(process, QStringList{u"A=1"_s});
    QCOMPARE(list->topLevelItemCount(), 1);
    // Another process: nothing of the first one stays, and a late answer about it is dropped.
    chain()->setCurrentItem(chain()->topLevelItem(0));
    QCOMPARE(list->topLevelItemCount(), 0);
    m_dialog->showEnvironment(process, QStringList{u"A=1"_s});
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!page->findChild<QCheckBox *>()->isChecked());
    WhyProcess first = process;
    first.pid = 1;
    m_dialog->showEnvironment(first, std::nullopt);
    QVERIFY(page->findChild<QLabel *>()->text().contains(u"may not be read"_s));
}

QTEST_MAIN(WhyDialogs)
#include "tst_whydialog.moc"
