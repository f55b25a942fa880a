// SPDX-License-Identifier: MIT
#pragma once

#include "core/AlertMute.h"
#include "core/AwayNews.h"
#include "core/GlanceSummary.h"
#include "core/NoteChange.h"
#include "core/NoteSuggestion.h"
#include "core/SearchQuery.h"
#include "storage/MomentStore.h"
#include "storage/NoteStore.h"
#include "widgets/CardLayout.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;
class QSettings;
class QUndoStack;

namespace Ui {
class MainWindow;
}

namespace Portmonote {

struct Alert;
class AlertsPane;
class AwayPanel;
class CardActions;
class CardView;
class DerivedStateModel;
class DetailsPane;
class EmptyState;
class GlanceHeader;
class MessageBar;
class PauseBar;
class PastBar;
class PortFilterModel;
class PortTimelineModel;
class ReviewPane;
class RoundStatusBar;
class StateChips;
class TimelinePage;
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
    /// A message that something is done; with nothing to do about it.
    void showNews(const QString &words);
    /// A message with something to be done about it.
    void showOffer(const QString &words, const QString &action, const std::function<void()> &then);
    /// Gives the Edit menu its Undo and Redo.
    void setUndoStack(QUndoStack *stack);
    void setVocabulary(const NoteVocabulary &vocabulary);
    /// What was asked for by suggestionsRequested().
    void setSuggestions(const QHash<PortKey, NoteSuggestion> &suggestions);
    /// Shows one unreviewed port after the other in the place of the cards.
    void startReview();
    void endReview();
    void setAlerts(const QList<Alert> &alerts);
    /// Shows what was told in the place of the cards.
    void showAlerts();
    void leaveAlerts();
    /// Nothing: it does not pause.
    void setPausedUntil(std::optional<UtcMillis> until);
    /// Closing the window hides it, because there is a tray to bring it back from.
    void setClosesToTray(bool closesToTray) { m_closesToTray = closesToTray; }
    /// Makes the card current and scrolls to it; clears a search that hides it.
    void selectPort(const PortKey &key);
    /// Only cards in these states; clears the search.
    void showStates(const QSet<DerivedState> &states);
    /// As if it was typed into the search box.
    void search(const QString &text);
    void setDensity(CardDensity density);
    /// Shows the window wherever it is, hidden or behind others, and gives it the focus. `activationToken`
    /// is what the desktop gave for it; empty where it gave none.
    void showAndRaise(const QString &activationToken = {});

    /// Gives the window a timeline.
    void setTimeline(PortTimelineModel *timeline);
    void showTimeline(bool shown);
    /// The models hold this moment now: says so, and switches off all that writes.
    void showPast(const Moment &moment);
    /// The models hold the present again.
    void endPast();
    [[nodiscard]] std::optional<PortKey> currentKey() const;
    [[nodiscard]] bool isPast() const { return m_past; }
    /// What happened since somebody looked at the window.
    void showAwayNews(const AwayNews &news, UtcMillis since);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

    /// For what keeps the window from opening at all.
    static void reportFatal(const QString &words);

    /// The program runs as root, which it neither needs nor should: warns, and has nothing more to show.
    void setRunsAsRoot(bool asRoot);
    /// A look with more rights is on its way, or asks for a password.
    void setAskingForOwners(bool asking);

signals:
    void scanRequested();
    /// The owners of all sockets are to be looked at, with more rights.
    void ownersRequested();
    void namespacesRequested();
    void noteRequested(const Portmonote::PortKey &key);
    void whyRequested(const Portmonote::PortKey &key);
    void stopRequested(const Portmonote::PortKey &key);
    /// As noteRequested(), beginning with a suggestion.
    void suggestedNoteRequested(const Portmonote::PortKey &key, const Portmonote::NoteSuggestion &suggestion);
    void suggestionsRequested(const QList<Portmonote::PortFacts> &ports);
    /// `name` is what the Undo menu calls it.
    void changeRequested(const QList<Portmonote::PortKey> &keys, const Portmonote::NoteChange &change,
                         const QString &name);
    void acknowledgeRequested(const QList<Portmonote::PortKey> &keys);
    void forgetRequested(const QList<Portmonote::PortKey> &keys, bool notesToo);
    /// Another card is the current one.
    void historyRequested(const Portmonote::PortKey &key);
    void settingsRequested();
    /// What is told, and what is muted.
    void alertSettingsRequested();
    void momentRequested(Portmonote::UtcMillis time);
    void presentRequested();
    void compareRequested(Portmonote::UtcMillis before, Portmonote::UtcMillis after);
    void awayNewsDismissed();
    void importRequested();
    void exportRequested();
    /// A backup is to take the place of the database.
    void restoreRequested();
    void pauseRequested(Portmonote::UtcMillis until);
    void resumeRequested();
    void quitRequested();
    /// It was closed, and is in the tray now.
    void hiddenToTray();
    void trustRequested(const Portmonote::PortKey &key);
    void muteRequested(const QList<Portmonote::AlertMute> &mutes);
    void alertsSeen(const QList<qint64> &ids);
    void alertsRemoved(const QList<qint64> &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createParts(TimelineModel *timeline);
    void createSortMenu();
    void connectActions();
    void connectParts();
    void connectReview();
    void createAlerts();
    void connectModels();
    void connectTime();
    void requestNote(const PortKey &key);
    void switchPast(bool past);
    void applySearch();
    void clearSearch();
    void showCards();
    void showPage(QWidget *page);
    void showDetails();
    void refreshAges();
    void openMenu(const PortKey &key, const QPoint &position);
    void copyCurrent();
    void showShortcuts();
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    DerivedStateModel *m_derived;
    PortFilterModel *m_filter;
    GlanceHeader *m_header = nullptr;
    StateChips *m_chips = nullptr;
    CardView *m_cards = nullptr;
    EmptyState *m_empty = nullptr;
    ReviewPane *m_review = nullptr;
    AlertsPane *m_alerts = nullptr;
    PauseBar *m_pause = nullptr;
    QMenu *m_pauseMenu = nullptr;
    QAction *m_alertsAction = nullptr;
    QAction *m_resumeAction = nullptr;
    DetailsPane *m_details = nullptr;
    CardActions *m_actions = nullptr;
    MessageBar *m_message = nullptr;
    RoundStatusBar *m_status = nullptr;
    RoundStatus m_round;
    bool m_observing = false;
    bool m_asRoot = false;
    bool m_reviewing = false;
    bool m_showsAlerts = false;
    bool m_closesToTray = false;
    bool m_past = false;
    AwayPanel *m_away = nullptr;
    PastBar *m_pastBar = nullptr;
    TimelinePage *m_timelinePage = nullptr;
    QUndoStack *m_undoStack = nullptr;
    QList<QAction *> m_undoActions;
    QTimer m_searchDelay;  ///< many cards: one filtering for several keystrokes
    QTimer m_detailsDelay; ///< one reading for a burst of changes
    QTimer m_ages;         ///< runs only while the window can be seen
};

} // namespace Portmonote
