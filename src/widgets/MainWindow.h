// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"
#include "core/SearchQuery.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QSettings;

namespace Ui {
class MainWindow;
}

namespace Portmonote {

class CardView;
class DerivedStateModel;
class DetailsPane;
class EmptyState;
class GlanceHeader;
class MessageBar;
class PortFilterModel;
class RoundStatusBar;
class StateChips;
class TimelineModel;

/// The window: the sentence, the chips and the search, the cards, the details, the status bar. It shows
/// models and asks by signals; it observes and stores nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(DerivedStateModel *derived, PortFilterModel *filter, TimelineModel *timeline,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void setRoundStatus(const RoundStatus &status);
    void setObserving(bool observing);
    void setNextRoundAt(std::optional<UtcMillis> time);
    /// A message above the cards, until it is closed.
    void showProblem(const QString &words);
    /// Makes the card current and scrolls to it; clears a search that hides it.
    void selectPort(const PortKey &key);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

    /// For what keeps the window from opening at all.
    static void reportFatal(const QString &words);

signals:
    void scanRequested();
    void noteRequested(const Portmonote::PortKey &key);
    void pinRequested(const Portmonote::PortKey &key, bool pinned);
    /// Another card is the current one.
    void historyRequested(const Portmonote::PortKey &key);
    void settingsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createParts(TimelineModel *timeline);
    void connectActions();
    void connectParts();
    void connectModels();
    void applySearch();
    void clearSearch();
    void showCards();
    void showPage(QWidget *page);
    void showDetails();
    void refreshAges();
    void openMenu(const PortKey &key, const QPoint &position);
    void editCurrentNote();
    void copyCurrent();
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    DerivedStateModel *m_derived;
    PortFilterModel *m_filter;
    GlanceHeader *m_header = nullptr;
    StateChips *m_chips = nullptr;
    CardView *m_cards = nullptr;
    EmptyState *m_empty = nullptr;
    DetailsPane *m_details = nullptr;
    MessageBar *m_message = nullptr;
    RoundStatusBar *m_status = nullptr;
    RoundStatus m_round;
    bool m_observing = false;
    QTimer m_searchDelay;  ///< many cards: one filtering for several keystrokes
    QTimer m_detailsDelay; ///< one reading for a burst of changes
    QTimer m_ages;         ///< runs only while the window can be seen
};

} // namespace Portmonote
