// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Portmonote {

class MarkdownView;
class TimelineModel;

/// Everything about one port: state and reason, facts, note, history. All of it plain text.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(TimelineModel *timeline, QWidget *parent = nullptr);

    void showCard(const PortCard &card, const Classification &classification);
    void clear();
    /// The past is shown: nothing can be done about it.
    void setReadOnly(bool readOnly);

signals:
    void noteRequested();
    void whyRequested(const Portmonote::PortKey &key);
    void acknowledgeRequested(const Portmonote::PortKey &key);
    /// The note is to be for whoever is behind the port now.
    void reassignRequested(const Portmonote::PortKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createPage(TimelineModel *timeline);
    [[nodiscard]] QWidget *createChangeRow(QWidget *parent);
    void showFacts(const PortFacts &facts);
    void showNote(const std::optional<PortNote> &note);
    /// `origin`: from what it is known, and how sure that is.
    void addFact(const QString &label, const QString &value, const QString &origin = {});
    [[nodiscard]] QPalette quietPalette() const;
    [[nodiscard]] QLabel *section(const QString &title, QWidget *parent) const;
    void restyle();

    QStackedWidget *m_pages = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_reason = nullptr;
    QWidget *m_facts = nullptr;
    QFormLayout *m_factRows = nullptr;
    QPlainTextEdit *m_commandLine = nullptr;
    QLabel *m_commandLineLabel = nullptr;
    QLabel *m_noteSummary = nullptr;
    MarkdownView *m_noteText = nullptr;
    QPushButton *m_editNote = nullptr;
    QPushButton *m_why = nullptr;
    bool m_readOnly = false;
    QWidget *m_changeRow = nullptr; ///< what to do about a change
    QPushButton *m_reassign = nullptr;
    PortKey m_key;
    QTreeView *m_history = nullptr;
    DerivedState m_state = DerivedState::Gone;
};

} // namespace Portmonote
