// SPDX-License-Identifier: MIT
#include "widgets/WhyDialog.h"

#include "core/DisplayText.h"
#include "widgets/EnvironmentView.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/SyntaxColors.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

/// A text view takes minutes for a line of a million characters, and a chain of folded ones no time.
constexpr qsizetype longestShownLine = 4000;
constexpr qsizetype longestShownText = 1 << 18;

QString shortened(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.left(longestShownText).split(QLatin1Char('\n')))
        lines.append(line.size() > longestShownLine ? line.left(longestShownLine) + QStringLiteral("…")
                                                    : line);
    return lines.join(QLatin1Char('\n'));
}

QTreeWidget *createTree(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setHeaderLabels(headers);
    tree->setAccessibleName(name);
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(true);
    return tree;
}

} // namespace

WhyDialog::WhyDialog(const PortKey &key, bool isActive, SyntaxColors *colors, QWidget *parent)
    : QDialog(parent), m_key(key), m_colors(colors)
{
    setWindowTitle(tr("Why %1").arg(key.toString()));
    resize(820, 620);
    m_title = plainLabel(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_problem = plainLabel(this);
    m_warnings = plainLabel(this);
    m_warnings->setAccessibleName(tr("Warnings"));
    createTabs();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *menu = new QMenu(copyButton);
    menu->addAction(tr("As &text"), this, [this] { copy(current() ? toText(*current()) : QString()); });
    menu->addAction(tr("As &Markdown"), this,
                    [this] { copy(current() ? toMarkdown(*current()) : QString()); });
    menu->addAction(tr("As &JSON"), this, [this] {
        copy(current() ? QString::fromUtf8(QJsonDocument(toJson(*current())).toJson()) : QString());
    });
    copyButton->setMenu(menu);
    m_folder = buttons->addButton(tr("Open &folder"), QDialogButtonBox::ActionRole);
    m_folder->setToolTip(tr("The working folder of the process"));
    m_folder->setEnabled(false);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (current())
            QDesktopServices::openUrl(QUrl::fromLocalFile(current()->process().workingFolder));
    });
    m_ask = buttons->addButton(tr("&Ask again"), QDialogButtonBox::ActionRole);
    m_ask->setShortcut(QKeySequence::Refresh);
    m_ask->setEnabled(isActive);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this,
            [this] { m_busy ? emit cancelRequested() : emit askRequested(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(createNavigation());
    for (QWidget *part : std::initializer_list<QWidget *>{m_problem, m_warnings})
        layout->addWidget(part);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    m_title->setText(tr("Nothing is known yet"));
    m_problem->hide();
    m_warnings->hide();
    setBusy(false);
    m_chain->setFocus();
}

QWidget *WhyDialog::createNavigation()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    m_progress = new QProgressBar(row);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(120);
    m_progress->setAccessibleName(tr("Asking"));
    layout->addWidget(m_progress);
    const auto arrow = [this, row](Qt::ArrowType type, const QString &name, const QKeySequence &keys,
                                   int by) {
        auto *button = new QToolButton(row);
        button->setArrowType(type);
        button->setAccessibleName(name);
        button->setToolTip(
            plainToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText))));
        button->setShortcut(keys);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        return button;
    };
    m_older = arrow(Qt::LeftArrow, tr("Older"), Qt::ALT | Qt::Key_Left, -1);
    m_newer = arrow(Qt::RightArrow, tr("Newer"), Qt::ALT | Qt::Key_Right, 1);
    m_times = new QComboBox(row);
    m_times->setAccessibleName(tr("When it was found out"));
    connect(m_times, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    layout->addWidget(m_older);
    layout->addWidget(m_times);
    layout->addWidget(m_newer);
    return row;
}

QPlainTextEdit *WhyDialog::createText(const QString &name)
{
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(name);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setTabChangesFocus(true);
    return text;
}

QWidget *WhyDialog::createChainPage()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    m_chain = createTree({tr("Process"), tr("User"), tr("Started"), tr("Folder")}, tr("Who started whom"),
                         splitter);
    m_chain->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_command = createText(tr("Command line of the process"));
    splitter->addWidget(m_chain);
    splitter->addWidget(m_command);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    connect(m_chain, &QTreeWidget::currentItemChanged, this, &WhyDialog::showProcess);
    return splitter;
}

void WhyDialog::createTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(createChainPage(), tr("C&hain"));
    m_text = createText(tr("The whole report"));
    m_tabs->addTab(m_text, tr("&Report"));
    m_jsonText = createText(tr("What witr printed"));
    m_tabs->addTab(m_jsonText, tr("&JSON of witr"));
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_other = new QComboBox(page);
    m_other->setAccessibleName(tr("Compare with"));
    m_comparison = createTree({tr("What"), tr("Then"), tr("In the one above")}, tr("Differences"), page);
    m_comparison->setRootIsDecorated(false);
    m_comparison->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_comparison->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    layout->addWidget(m_other);
    layout->addWidget(m_comparison);
    m_tabs->addTab(page, tr("Co&mpare"));
    connect(m_other, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            showComparison();
    });
    m_journal = createText(tr("The last lines of the journal of its unit"));
    m_tabs->addTab(m_journal, tr("Jour&nal"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_journal), false);
    m_environment = new EnvironmentView(this);
    m_tabs->addTab(m_environment, tr("En&vironment"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhyDialog::askForEnvironment);
    // Colouring, and the repository behind it, only for what is looked at.
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhyDialog::colourAll);
}

const WhyReport *WhyDialog::current() const
{
    const int index = m_times->currentIndex();
    return index >= 0 && index < m_reports.size() ? &m_reports.at(index) : nullptr;
}

void WhyDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_ask->setText(busy ? tr("S&top asking") : tr("&Ask again"));
    m_ask->setShortcut(QKeySequence::Refresh);
}

void WhyDialog::setKept(const QList<WhyReport> &reports)
{
    const std::optional<WhyReport> answer = m_hasAnswer ? std::optional(m_reports.last()) : std::nullopt;
    const bool wasNewest = m_times->currentIndex() + 1 >= m_reports.size();
    const UtcMillis shown = current() ? current()->takenAt : 0;
    m_reports = reports;
    if (answer)
        m_reports.append(*answer);
    fillTimes();
    qsizetype index = m_reports.size() - 1;
    for (qsizetype i = 0; !wasNewest && i < m_reports.size(); ++i) {
        if (m_reports.at(i).takenAt == shown)
            index = i;
    }
    m_times->setCurrentIndex(static_cast<int>(index));
    showCurrent();
}

void WhyDialog::showAnswer(const WhyReport &report, const QByteArray &json, const QString &problem,
                           const QStringList &journal)
{
    setBusy(false);
    QStringList lines;
    for (const QString &line : journal)
        lines.append(visibleText(line, longestShownLine));
    m_journal->setPlainText(lines.join(QLatin1Char('\n')));
    m_journal->moveCursor(QTextCursor::End);
    m_tabs->setTabVisible(m_tabs->indexOf(m_journal), !journal.isEmpty());
    m_json = json;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_hasAnswer)
        m_reports.removeLast();
    m_hasAnswer = !report.isEmpty();
    if (m_hasAnswer)
        m_reports.append(report);
    fillTimes();
    m_times->setCurrentIndex(static_cast<int>(m_reports.size()) - 1);
    showCurrent();
}

void WhyDialog::fillTimes()
{
    m_isFilling = true;
    for (QComboBox *times : {m_times, m_other}) {
        times->clear();
        for (qsizetype i = 0; i < m_reports.size(); ++i) {
            const bool isNow = m_hasAnswer && i == m_reports.size() - 1;
            times->addItem(isNow ? tr("Now") : longTime(m_reports.at(i).takenAt));
        }
    }
    m_isFilling = false;
    m_times->setEnabled(m_reports.size() > 1);
    m_tabs->setTabEnabled(3, m_reports.size() > 1);
}

void WhyDialog::step(int by)
{
    const int index = m_times->currentIndex() + by;
    if (index >= 0 && index < m_times->count())
        m_times->setCurrentIndex(index);
}

void WhyDialog::showCurrent()
{
    const int index = m_times->currentIndex();
    m_older->setEnabled(index > 0);
    m_newer->setEnabled(index >= 0 && index + 1 < m_times->count());
    const WhyReport *report = current();
    m_folder->setEnabled(report && m_key.hostId == localHostId && !report->process().workingFolder.isEmpty());
    if (!report) {
        m_title->setText(m_busy ? tr("Asking…") : tr("Nobody can be found behind it"));
        m_tabs->setTabEnabled(m_tabs->indexOf(m_environment), false);
        showChain({});
        return;
    }
    const QString source = describeSource(*report);
    const QString name = visibleText(report->process().name, 100);
    m_title->setText(source.isEmpty() ? name : tr("%1, kept by %2").arg(name, source));
    QStringList warnings;
    for (const QString &warning : report->warnings)
        warnings.append(QStringLiteral("⚠ ") + visibleText(warning, 300));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    const bool isAnswer = m_hasAnswer && index == m_reports.size() - 1;
    m_tabs->setTabEnabled(m_tabs->indexOf(m_environment), isAnswer && m_key.hostId == localHostId);
    showChain(*report);
    m_text->setPlainText(toText(*report));
    m_jsonText->setPlainText(isAnswer ? shortened(QString::fromUtf8(m_json)) : QString());
    m_tabs->setTabEnabled(2, isAnswer && !m_json.isEmpty());
    m_isFilling = true;
    m_other->setCurrentIndex(index > 0 ? index - 1 : std::min(1, m_other->count() - 1));
    m_isFilling = false;
    showComparison();
    colourAll();
}

void WhyDialog::showChain(const WhyReport &report)
{
    m_chain->clear();
    m_command->clear();
    const auto add = [this](QTreeWidgetItem *parent, const WhyProcess &process) {
        const QString name = visibleText(process.name, 100);
        const QStringList texts{process.pid > 0 ? tr("%1 (pid %2)").arg(name).arg(process.pid) : name,
                                visibleText(process.user, 100),
                                process.startedAt ? longTime(*process.startedAt) : QString(),
                                visibleText(process.workingFolder, 300)};
        auto *item = parent ? new QTreeWidgetItem(parent, texts) : new QTreeWidgetItem(m_chain, texts);
        item->setData(0, Qt::UserRole, process.commandLine);
        item->setData(1, Qt::UserRole, process.pid);
        return item;
    };
    QTreeWidgetItem *last = nullptr;
    for (const WhyProcess &process : report.chain)
        last = add(last, process);
    for (const WhyProcess &child : report.children)
        add(last, child);
    m_chain->expandAll();
    if (!last)
        return;
    QFont bold = m_chain->font();
    bold.setBold(true);
    last->setFont(0, bold);
    m_chain->setCurrentItem(last);
}

void WhyDialog::showProcess(const QTreeWidgetItem *item)
{
    const QString command = item ? item->data(0, Qt::UserRole).toString() : QString();
    m_command->setPlainText(visibleText(command, longestShownLine));
    m_environment->clear();
    askForEnvironment(); // does nothing unless that tab is looked at
}

const WhyProcess *WhyDialog::selectedProcess() const
{
    const QTreeWidgetItem *item = m_chain->currentItem();
    const WhyReport *report = current();
    if (!item || !report)
        return nullptr;
    const qint64 pid = item->data(1, Qt::UserRole).toLongLong();
    for (const QList<WhyProcess> *processes : {&report->chain, &report->children}) {
        for (const WhyProcess &process : *processes) {
            if (process.pid == pid)
                return &process;
        }
    }
    return nullptr;
}

void WhyDialog::askForEnvironment()
{
    const WhyProcess *process = selectedProcess();
    if (m_tabs->currentWidget() == m_environment && process)
        emit environmentRequested(*process);
}

void WhyDialog::showEnvironment(const WhyProcess &process, const std::optional<QStringList> &variables)
{
    const WhyProcess *shown = selectedProcess();
    if (shown && shown->pid == process.pid)
        m_environment->setVariables(process.name, variables);
}

void WhyDialog::showComparison()
{
    m_comparison->clear();
    const int other = m_other->currentIndex();
    if (!current() || other < 0 || other >= m_reports.size())
        return;
    for (const WhyDifference &difference : differences(m_reports.at(other), *current())) {
        auto *item = new QTreeWidgetItem(m_comparison,
                                         {difference.field, difference.before, difference.after});
        for (const int column : {1, 2})
            item->setToolTip(column, plainToolTip(item->text(column)));
    }
    if (m_comparison->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_comparison, {tr("No difference")});
    m_comparison->resizeColumnToContents(0);
}

void WhyDialog::colourAll()
{
    const StateStyle style = StateStyle::of(DerivedState::Suspicious, QGuiApplication::palette());
    QPalette warning = m_warnings->palette();
    warning.setColor(QPalette::WindowText, style.onCard);
    m_warnings->setPalette(warning);
    if (m_tabs->currentWidget() == m_text)
        m_colors->colour(m_text->document(), QStringLiteral("Portmonote Why"), palette());
    else if (m_tabs->currentWidget() == m_jsonText)
        m_colors->colour(m_jsonText->document(), QStringLiteral("JSON"), palette());
    else
        m_colors->colour(m_command->document(), QStringLiteral("Bash"), palette());
}

void WhyDialog::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void WhyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tabs)
        colourAll();
}

} // namespace Portmonote
