// SPDX-License-Identifier: MIT
#pragma once

#include "core/NoteChange.h"
#include "core/NoteSuggestion.h"
#include "models/DerivedStateModel.h"

#include <QHash>
#include <QWidget>

#include <array>
#include <memory>

class QPushButton;

namespace Ui {
class ReviewPane;
}

namespace Portmonote {

/// One unreviewed port after the other, judged by single keys: T trusted, E expected, S suspicious,
/// N note, K skip, U without the suggestion, Left back, Escape ends. Nothing is trusted before its key is
/// pressed.
class ReviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPane(const DerivedStateModel *derived, QWidget *parent = nullptr);
    ~ReviewPane() override;

    /// Begins with all ports that nobody has judged. False where there are none.
    bool start();
    /// What the notes could say; may come later than the start.
    void setSuggestions(const QHash<PortKey, NoteSuggestion> &suggestions);
    [[nodiscard]] bool isFinished() const { return m_at >= m_queue.size(); }
    [[nodiscard]] std::optional<PortKey> currentKey() const;

    /// The ports to be reviewed, the most urgent first.
    [[nodiscard]] static QList<PortCard> queueOf(const DerivedStateModel &derived);

signals:
    void suggestionsRequested(const QList<Portmonote::PortFacts> &ports);
    void judged(const Portmonote::PortKey &key, const Portmonote::NoteChange &change);
    /// The note is to be written in the editor, beginning with the suggestion.
    void noteRequested(const Portmonote::PortKey &key, const Portmonote::NoteSuggestion &suggestion);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void judge(Risk risk);
    void editNote();
    void step(qsizetype by);
    void showCurrent();
    void showFacts(const PortCard &card);
    void showSuggestion(const PortCard &card);
    void showEnd();
    void onCardsChanged();
    [[nodiscard]] std::optional<PortCard> cardOf(const PortKey &key) const;
    [[nodiscard]] std::optional<qsizetype> undone();
    void restyle();
    [[nodiscard]] std::optional<PortCard> currentCard() const;
    [[nodiscard]] NoteSuggestion currentSuggestion() const;

    std::unique_ptr<Ui::ReviewPane> m_ui;
    const DerivedStateModel *m_derived;
    QList<PortKey> m_queue;
    qsizetype m_at = 0;
    bool m_useSuggestion = true;
    QHash<PortKey, NoteSuggestion> m_suggestions;
    QHash<PortKey, bool> m_judged; ///< true once the judgement was seen in the cards
};

} // namespace Portmonote
