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

class TimelineModel;

/// Everything about one port: state and reason, facts, note, history. All of it plain text.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(TimelineModel *timeline, QWidget *parent = nullptr);

    void showCard(const PortCard &card, const Classification &classification);
    void clear();

signals:
    void noteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createPage(TimelineModel *timeline);
    void showFacts(const PortFacts &facts);
    void showNote(const std::optional<PortNote> &note);
    void addFact(const QString &label, const QString &value);
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
    QLabel *m_noteText = nullptr;
    QPushButton *m_editNote = nullptr;
    QTreeView *m_history = nullptr;
    DerivedState m_state = DerivedState::Gone;
};

} // namespace Portmonote
