// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"
#include "core/WhyReport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Portmonote {

class EnvironmentView;
class SyntaxColors;

/// Why a port is served: the answer of now, and those that were kept, to step through and to compare.
/// Asks nobody itself: it asks by signals.
class WhyDialog : public QDialog
{
    Q_OBJECT
public:
    /// `colors` must outlive it. Where nobody listens any more, only what was kept is shown.
    WhyDialog(const PortKey &key, bool isActive, SyntaxColors *colors, QWidget *parent = nullptr);

    [[nodiscard]] const PortKey &key() const { return m_key; }

    void setBusy(bool busy);
    /// What was kept, oldest first. Shows the newest, unless an older one is being looked at.
    void setKept(const QList<WhyReport> &reports);
    /// The answer of now; `json` is what witr printed, `problem` why it did not, `journal` the last lines
    /// of the unit.
    void showAnswer(const WhyReport &report, const QByteArray &json, const QString &problem,
                    const QStringList &journal = {});

    /// What the process was started with; nothing where that may not be read. Dropped where another one is
    /// looked at by now.
    void showEnvironment(const WhyProcess &process, const std::optional<QStringList> &variables);

signals:
    void askRequested();
    /// Somebody looks at the environment of a process that runs.
    void environmentRequested(const Portmonote::WhyProcess &process);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createNavigation();
    [[nodiscard]] QWidget *createChainPage();
    [[nodiscard]] QPlainTextEdit *createText(const QString &name);
    void createTabs();
    void fillTimes();
    void step(int by);
    void showCurrent();
    void showChain(const WhyReport &report);
    void showProcess(const QTreeWidgetItem *item);
    void showComparison();
    void askForEnvironment();
    [[nodiscard]] const WhyProcess *selectedProcess() const;
    void colourAll();
    void copy(const QString &text) const;
    [[nodiscard]] const WhyReport *current() const;

    PortKey m_key;
    SyntaxColors *m_colors;
    QList<WhyReport> m_reports; ///< kept ones, then the answer of now if there is one
    bool m_hasAnswer = false;
    QByteArray m_json;
    bool m_isFilling = false;

    QLabel *m_title = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_warnings = nullptr;
    QToolButton *m_older = nullptr;
    QToolButton *m_newer = nullptr;
    QComboBox *m_times = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_folder = nullptr;
    QProgressBar *m_progress = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeWidget *m_chain = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_jsonText = nullptr;
    QPlainTextEdit *m_journal = nullptr;
    EnvironmentView *m_environment = nullptr;
    QComboBox *m_other = nullptr;
    QTreeWidget *m_comparison = nullptr;
    bool m_busy = false;
};

} // namespace Portmonote
