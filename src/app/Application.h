// SPDX-License-Identifier: MIT
#pragma once

#include "app/AlertController.h"
#include "app/AlertNotices.h"
#include "app/DraftKeeper.h"
#include "app/HostController.h"
#include "app/InterchangeController.h"
#include "app/LaunchRequest.h"
#include "app/MemoryController.h"
#include "app/RoundController.h"
#include "app/Settings.h"
#include "app/StopController.h"
#include "app/TimeController.h"
#include "app/TrayController.h"
#include "app/WhyController.h"
#include "collect/PrivilegedLook.h"
#include "core/NoteSuggestion.h"
#include "models/PortFilterModel.h"
#include "models/PortTimelineModel.h"
#include "models/TimelineModel.h"
#include "storage/Database.h"
#include "widgets/SyntaxColors.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFuture>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace Portmonote {

class DatabaseGuard;
class DatabaseWatcher;
class MainWindow;
class NoteEditor;
class SettingsDialog;
class ViewOnlyController;
struct DesktopPart;

/// The program with a window: makes all objects, connects them and owns them. Read this class, and
/// you know how the parts work together.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(std::unique_ptr<Database> database);
    ~Application() override;

    /// Shows the window (unless it is to stay hidden) and takes the first observation.
    void start(const LaunchRequest &request);
    /// Does what a later start of the program, or the desktop, asks of the one that runs.
    void answer(const LaunchRequest &request);
    /// Shows the window, in front of all others.
    void showWindow(const QString &activationToken = {});
    void showSuspicious();
    /// Makes the card of this port the current one.
    void selectPort(const PortKey &key);
    /// Somebody wants a backup back, or the damage mended; the program has to let go of the database first.
    [[nodiscard]] bool isRecoveryRequested() const { return m_isRecoveryRequested; }
    /// The database can be written again, and is to be opened anew for that.
    [[nodiscard]] bool isReopenRequested() const { return m_isReopenRequested; }
    /// Out of sight, in the tray.
    [[nodiscard]] bool isHidden() const;
    /// What is wrong with the database, in words; empty where nothing is known to be.
    [[nodiscard]] QString damage() const { return m_damage; }
    /// Saves a picture of the window once the first round is through, then quits.
    void takeScreenshot(const QString &path);

private:
    void connectStorage();
    void connectRounds();
    void connectWindow();
    void applySettings();
    void onRoundFinished(const RoundOutcome &outcome);
    void showStoredState();
    void connectMemory();
    void connectInterchange();
    void connectDiagnostics();
    void connectAlerts();
    void connectTray();
    void connectHosts();
    void onHostRecorded(const HostOutcome &outcome);
    void scan();
    void judgeAlerts(const QString &hostId = localHostId);
    void showAlerts(const QList<Alert> &alerts, const QString &token);
    void trust(const PortKey &key);
    void addAlertPage();
    void showDesktopParts();
    void quit();
    void connectOwners();
    void connectTime();
    void readHistoryPage(const PortKey &key, qint64 before);
    void showNamespaces();
    void explain(const PortKey &key);
    void refreshVocabulary();
    void suggest(const QList<PortFacts> &ports);
    void offerDrafts(const QList<PortKey> &keys);
    NoteEditor *editNote(const PortKey &key, const NoteSuggestion &suggestion);
    void showHistory(const PortKey &key);
    void editSettings();
    void changeSettings(const SettingsValues &values);
    void forgetCommandLines();
    [[nodiscard]] QList<DesktopPart> desktopParts() const;
    void savePicture();
    void showStorageProblem(const RoundOutcome &outcome);
    /// Above the cards; what is to be done about a database that is gone is not pushed away by it.
    void showProblem(const QString &words);
    void offerRepair(const QString &damage, const QString &action);
    void lookForDamage();
    void requestRecovery();

    std::unique_ptr<Database> m_database;
    Settings m_settings;
    PortTableModel m_table;
    DerivedStateModel m_derived;
    PortFilterModel m_filter;
    TimelineModel m_timeline;
    PortTimelineModel m_tracks;
    RoundController m_rounds;
    PrivilegedLook m_privilegedLook;
    MemoryController m_memory;
    DraftKeeper m_drafts;
    SyntaxColors m_colors;
    NoteVocabulary m_vocabulary;
    std::unique_ptr<DatabaseWatcher> m_watcher;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DatabaseGuard> m_guard;
    std::unique_ptr<ViewOnlyController> m_viewOnly;
    std::unique_ptr<InterchangeController> m_interchange;
    std::unique_ptr<WhyController> m_why;
    std::unique_ptr<StopController> m_stop;
    Notifier m_notifier;
    AlertController m_alerts;
    AlertNotices m_notices;
    std::unique_ptr<TrayController> m_tray;
    std::unique_ptr<TimeController> m_time;
    std::unique_ptr<HostController> m_hosts;
    QThreadPool m_readers;
    QFuture<StorageResult<QList<PortCard>>> m_firstCards;
    PortKey m_historyKey;                            ///< of the latest request; older answers are dropped
    ColorScheme m_colorScheme = ColorScheme::System; ///< that is shown now
    QPointer<SettingsDialog> m_settingsDialog;
    QString m_screenshotPath;
    QString m_damage;
    QString m_repair; ///< what the button that does something about it is called
    bool m_isRecoveryRequested = false;
    bool m_isReopenRequested = false;
    bool m_isDamageLookedFor = false;
};

/// Reads the options of the window, runs it, and returns the exit code. Where a window runs already, it
/// is asked instead.
[[nodiscard]] int runApplication(QApplication &application);

} // namespace Portmonote
