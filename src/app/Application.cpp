// SPDX-License-Identifier: MIT
#include "app/Application.h"

#include "app/Autostart.h"
#include "app/CommandLineInterface.h"
#include "app/DatabaseGuard.h"
#include "app/DatabaseRecovery.h"
#include "app/DatabaseWatcher.h"
#include "app/SingleInstance.h"
#include "app/TerminationSignals.h"
#include "app/Translations.h"
#include "app/ViewOnlyController.h"
#include "collect/NetNamespaces.h"
#include "collect/NoteSuggester.h"
#include "core/Future.h"
#include "storage/CardStore.h"
#include "storage/CommandLineStore.h"
#include "storage/ContentCheck.h"
#include "storage/DatabaseCheck.h"
#include "storage/EventStore.h"
#include "storage/NoteStore.h"
#include "storage/RoundStore.h"
#include "widgets/AlertSettingsPage.h"
#include "widgets/DesktopSettingsPage.h"
#include "widgets/MainWindow.h"
#include "widgets/NamespacesDialog.h"
#include "widgets/NoteEditor.h"
#include "widgets/SettingsDialog.h"

#include <QDBusConnection>
#include <QDesktopServices>
#include <QPixmapCache>
#include <QProcess>
#include <QTextStream>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

#include <malloc.h>
#include <unistd.h>

namespace Portmonote {

namespace {

constexpr int exitToStartAnew = 1000; ///< no code that a program can end with

/// Runs in a worker thread.
constexpr int historyPage = 200;

StorageResult<QList<PortEvent>> readHistory(const QString &path, qint64 runtimeId, qint64 before)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return EventStore(**database).page(runtimeId, before, historyPage);
}

StorageResult<QList<PortCard>> readCards(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return CardStore(**database).cards();
}

/// What was needed for a while goes back to the system: hidden in the tray, nobody waits for what that takes.
void giveMemoryBack()
{
    QPixmapCache::clear();
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

StorageResult<NoteVocabulary> readVocabulary(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return NoteStore(**database).vocabulary();
}

/// What is wrong with the database, and what in it a person should look at, in words.
struct Findings
{
    QString damage;
    QString doubt;
};

Findings findDamage(const QString &path)
{
    const auto findings = checkFile(path);
    if (!findings) {
        const bool damaged = findings.error().kind == StorageError::Kind::Damaged;
        return {damaged ? findings.error().words() : QString(), {}};
    }
    if (!findings->isEmpty())
        return {findings->first(), {}};
    const auto doubts = checkContent(path);
    return {{}, doubts ? doubts->value(0) : QString()};
}

} // namespace

Application::Application(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_table(m_database->handle())
    , m_rounds(m_database->path())
    , m_memory(m_database->path())
    , m_drafts(m_database->path())
    , m_alerts(m_database->path())
    , m_notices(&m_notifier)
{
    // From here on it sees what others write: what they wrote before is in what is read next.
    m_watcher = std::make_unique<DatabaseWatcher>(*m_database, [this] { return m_table.cards(); });
    // Read while the window is made.
    m_firstCards = QtConcurrent::run(&m_readers, readCards, m_database->path());
    m_derived.setPolicy(m_settings.policy());
    m_derived.setSourceModel(&m_table);
    m_filter.setSourceModel(&m_derived);
    m_window = std::make_unique<MainWindow>(&m_derived, &m_filter, &m_timeline);
    m_window->restoreState(m_settings.store());
    connectStorage();
    connectRounds();
    connectWindow();
    connectMemory();
    connectInterchange();
    connectDiagnostics();
    connectAlerts();
    connectTray();
    connectOwners();
    connectTime();
    connectHosts();
    applySettings();
}

Application::~Application()
{
    m_interchange.reset(); // what was asked for is done
    m_why.reset();
    m_stop.reset();
    m_viewOnly.reset();
    m_guard.reset();
    m_tray.reset();
    m_time.reset();
    m_hosts.reset();
    m_readers.waitForDone();
    for (NoteEditor *open : m_window->findChildren<NoteEditor *>())
        open->keepDraft();
    delete m_settingsDialog; // without a parent where the window was hidden
    m_window->saveState(m_settings.store());
    m_window.reset(); // before the models that it shows, and the database that editors write to
}

void Application::connectStorage()
{
    m_guard = std::make_unique<DatabaseGuard>(*m_database);
    connect(m_guard.get(), &DatabaseGuard::lost, this,
            [this](const QString &words) { offerRepair(words, tr("Put &back…")); });
    m_viewOnly = std::make_unique<ViewOnlyController>(*m_database, m_window.get());
    connect(m_viewOnly.get(), &ViewOnlyController::writable, this, [this] {
        m_isReopenRequested = true;
        QCoreApplication::exit(ExitFine);
    });
    if (m_viewOnly->isActive())
        m_rounds.stop();
}

void Application::offerRepair(const QString &damage, const QString &action)
{
    m_damage = damage;
    m_repair = action;
    m_window->showOffer(damage, action, [this] { requestRecovery(); });
}

void Application::showProblem(const QString &words)
{
    if (m_damage.isEmpty())
        m_window->showProblem(words);
    else
        offerRepair(m_damage, m_repair);
}

void Application::showStorageProblem(const RoundOutcome &outcome)
{
    using Kind = StorageError::Kind;
    if (outcome.storageError->kind == Kind::Damaged && m_damage.isEmpty()) {
        offerRepair(outcome.storageError->words(), tr("&Repair…"));
        return;
    }
    showProblem(outcome.problem());
    if (outcome.storageError->kind == Kind::Replaced)
        m_guard->look();
}

void Application::connectRounds()
{
    connect(&m_rounds, &RoundController::started, m_window.get(), [this] {
        m_window->setObserving(true);
        m_hosts->setLocalObserving(true);
    });
    connect(&m_rounds, &RoundController::finished, this, &Application::onRoundFinished);
    connect(&m_rounds, &RoundController::nextRoundAt, m_window.get(),
            [this](std::optional<UtcMillis> time) { m_window->setNextRoundAt(time); });
    connect(&m_rounds, &RoundController::backupFailed, m_window.get(), &MainWindow::showProblem);
    connect(m_watcher.get(), &DatabaseWatcher::changed, this, [this](const CardChanges &changes) {
        m_tracks.invalidate();
        m_time->eventsRecorded();
        if (!m_time->isPast()) { // else the present is read anew when it is shown again
            m_table.apply(changes);
            m_derived.setNow(QDateTime::currentMSecsSinceEpoch());
            showStoredState();
        }
        // Somebody else may have recorded a round, of whichever host.
        QSet<QString> hosts{localHostId};
        for (const PortCard &card : changes.updated)
            hosts.insert(card.key().hostId);
        for (const QString &host : std::as_const(hosts))
            judgeAlerts(host);
    });
    connect(m_watcher.get(), &DatabaseWatcher::failed, this, &Application::showProblem);
}

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::scanRequested, this, &Application::scan);
    connect(m_window.get(), &MainWindow::noteRequested, this,
            [this](const PortKey &key) { editNote(key, {}); });
    connect(m_window.get(), &MainWindow::suggestedNoteRequested, this, &Application::editNote);
    connect(m_window.get(), &MainWindow::suggestionsRequested, this, &Application::suggest);
    connect(m_window.get(), &MainWindow::historyRequested, this, &Application::showHistory);
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Application::editSettings);
    connect(m_window.get(), &MainWindow::alertSettingsRequested, this, [this] {
        editSettings();
        m_settingsDialog->showPage(tr("Alerts"));
    });
}

void Application::connectMemory()
{
    m_window->setUndoStack(&m_memory.undoStack());
    connect(m_window.get(), &MainWindow::changeRequested, &m_memory, &MemoryController::changeNotes);
    connect(m_window.get(), &MainWindow::acknowledgeRequested, &m_memory, &MemoryController::acknowledge);
    connect(m_window.get(), &MainWindow::forgetRequested, &m_memory, &MemoryController::forget);
    connect(&m_memory, &MemoryController::failed, this, &Application::showProblem);
    connect(&m_memory, &MemoryController::changed, this, [this] {
        m_watcher->reload();
        refreshVocabulary();
    });
    connect(&m_drafts, &DraftKeeper::failed, m_window.get(), &MainWindow::showProblem);
    connect(&m_drafts, &DraftKeeper::found, this, &Application::offerDrafts);
}

void Application::connectInterchange()
{
    m_interchange = std::make_unique<InterchangeController>(m_database->path(), m_window.get());
    connect(m_window.get(), &MainWindow::importRequested, m_interchange.get(),
            &InterchangeController::importFile);
    connect(m_window.get(), &MainWindow::exportRequested, m_interchange.get(),
            [this] { m_interchange->exportFile(m_settings.policy()); });
    connect(m_window.get(), &MainWindow::restoreRequested, this, &Application::requestRecovery);
    connect(m_interchange.get(), &InterchangeController::failed, m_window.get(), &MainWindow::showProblem);
    connect(m_interchange.get(), &InterchangeController::imported, m_window.get(), &MainWindow::showNews);
    connect(m_interchange.get(), &InterchangeController::changed, this, [this] {
        m_watcher->reload();
        refreshVocabulary();
    });
    connect(m_interchange.get(), &InterchangeController::exported, m_window.get(),
            [this](const QString &file) {
                m_window->showOffer(tr("Exported to %1.").arg(file), tr("&Open it"),
                                    [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
            });
}

void Application::connectDiagnostics()
{
    m_why = std::make_unique<WhyController>(m_database->path(), &m_colors, m_window.get());
    connect(m_window.get(), &MainWindow::whyRequested, this, &Application::explain);
    connect(m_why.get(), &WhyController::failed, m_window.get(), &MainWindow::showProblem);
    m_stop = std::make_unique<StopController>(m_database->path(), m_window.get());
    connect(m_window.get(), &MainWindow::stopRequested, m_stop.get(), [this](const PortKey &key) {
        if (const int row = m_table.rowOf(key); row >= 0)
            m_stop->stop(m_table.cardAt(row).facts);
    });
    connect(m_stop.get(), &StopController::failed, m_window.get(), &MainWindow::showProblem);
    connect(m_stop.get(), &StopController::stopped, m_window.get(), &MainWindow::showNews);
    connect(m_stop.get(), &StopController::stopped, &m_rounds, &RoundController::observe);
}

void Application::connectAlerts()
{
    m_alerts.setConfirmAfter(m_settings.confirmAfter());
    connect(&m_alerts, &AlertController::failed, this, &Application::showProblem);
    connect(&m_alerts, &AlertController::confirmationWanted, this, [this](const QStringList &hostIds) {
        if (m_tray->isPaused())
            return;
        if (hostIds.contains(localHostId))
            m_rounds.observe();
        m_hosts->confirm(hostIds);
    });
    connect(&m_alerts, &AlertController::listChanged, m_window.get(),
            [this] { m_window->setAlerts(m_alerts.alerts()); });
    connect(&m_alerts, &AlertController::told, this, [this](const AlertNews &news) {
        m_notices.withdraw(news.overIds);
        m_notices.tell(news.toNotify);
    });
    const auto idsOf = [](const QList<Alert> &alerts) {
        QList<qint64> ids;
        for (const Alert &alert : alerts)
            ids.append(alert.id);
        return ids;
    };
    connect(&m_notices, &AlertNotices::dismissed, &m_alerts,
            [this, idsOf](const QList<Alert> &alerts) { m_alerts.markSeen(idsOf(alerts)); });
    connect(&m_notices, &AlertNotices::muteRequested, &m_alerts, [this](const QList<Alert> &alerts) {
        QList<AlertMute> mutes;
        for (const Alert &alert : alerts) {
            if (alert.isOfPort())
                mutes.append(AlertMute::ofPort(alert.key, alert.owner, alert.exposure));
        }
        m_alerts.mute(mutes);
    });
    connect(&m_notices, &AlertNotices::showRequested, this, &Application::showAlerts);
    connect(&m_notices, &AlertNotices::trustRequested, this,
            [this](const Alert &alert, const QString &token) {
                showAlerts({alert}, token);
                trust(alert.key);
            });
    connect(m_window.get(), &MainWindow::trustRequested, this, [this](const PortKey &key) {
        if (!m_viewOnly->isActive())
            trust(key);
    });
    connect(m_window.get(), &MainWindow::muteRequested, &m_alerts, &AlertController::mute);
    connect(m_window.get(), &MainWindow::alertsRemoved, &m_alerts, &AlertController::remove);
    connect(m_window.get(), &MainWindow::alertsSeen, &m_alerts, [this](const QList<qint64> &ids) {
        if (!m_viewOnly->isActive())
            m_alerts.markSeen(ids);
        m_notices.withdraw(ids);
    });
}

void Application::connectTray()
{
    m_tray = std::make_unique<TrayController>(&m_settings, m_window.get(), &m_derived, &m_notifier);
    connect(m_tray.get(), &TrayController::scanRequested, this, &Application::scan);
    connect(m_tray.get(), &TrayController::pauseChanged, &m_rounds, [this](std::optional<UtcMillis> until) {
        m_rounds.setPaused(until.has_value());
        m_hosts->setPaused(until.has_value());
    });
    connect(m_tray.get(), &TrayController::portRequested, this, [this](const PortKey &key) {
        m_window->showAndRaise();
        m_window->selectPort(key);
    });
    connect(m_tray.get(), &TrayController::suspiciousRequested, this, [this] {
        m_window->showAndRaise();
        m_window->showStates({DerivedState::Suspicious});
    });
    connect(m_tray.get(), &TrayController::settingsRequested, this, [this] {
        m_window->showAndRaise();
        editSettings();
    });
    connect(m_tray.get(), &TrayController::quitRequested, this, &Application::quit);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Application::quit);
    connect(
        &m_notifier, &Notifier::undeliverable, m_tray.get(),
        [this](const QString &, const Notice &notice) { m_tray->showMessage(notice.title, notice.body); });
}

void Application::connectHosts()
{
    m_hosts = std::make_unique<HostController>(m_database->path(), &m_derived, &m_filter, m_window.get());
    m_why->setSshNames([this](const QString &hostId) { return m_hosts->sshName(hostId); });
    connect(m_hosts.get(), &HostController::recorded, this, &Application::onHostRecorded);
    connect(m_hosts.get(), &HostController::failed, this, &Application::showProblem);
    if (m_viewOnly->isActive())
        m_hosts->stop(); // what they tell could not be recorded
    connect(m_watcher.get(), &DatabaseWatcher::touched, m_hosts.get(), &HostController::reload);
    connect(m_interchange.get(), &InterchangeController::changed, m_hosts.get(), &HostController::reload);
}

void Application::onHostRecorded(const HostOutcome &outcome)
{
    if (!outcome.storageError)
        m_watcher->forgetChanges(); // a round that failed was recorded as such
    if (!outcome.recorded)
        return;
    m_tracks.invalidate();
    m_time->eventsRecorded();
    if (!m_time->isPast()) {
        m_table.apply(outcome.changes);
        m_derived.setNow(QDateTime::currentMSecsSinceEpoch());
    }
    judgeAlerts(outcome.hostId);
    if (m_historyKey.hostId == outcome.hostId && m_table.rowOf(m_historyKey) >= 0)
        showHistory(m_historyKey);
}

void Application::scan()
{
    if (m_viewOnly->isActive())
        return; // nothing could be recorded
    if (m_hosts->includesThisMachine())
        m_rounds.observe();
    m_hosts->observe();
}

void Application::judgeAlerts(const QString &hostId)
{
    if (m_viewOnly->isActive())
        return; // what was told could not be remembered
    // Whoever looks at the window sees it there.
    const bool quiet = QApplication::activeWindow() != nullptr || m_tray->isPaused();
    // While a moment of the past is shown, the models do not hold what is.
    const auto cards = m_time->isPast() ? std::nullopt : std::optional(m_table.cards());
    m_alerts.judge(cards, m_settings.policy(), m_settings.alertPolicy(), quiet, hostId);
}

void Application::showAlerts(const QList<Alert> &alerts, const QString &token)
{
    m_window->showAndRaise(token);
    if (alerts.size() == 1 && alerts.first().isOfPort()) {
        m_window->selectPort(alerts.first().key);
        if (!m_viewOnly->isActive())
            m_alerts.markSeen({alerts.first().id});
    } else {
        m_window->showAlerts();
    }
}

void Application::trust(const PortKey &key)
{
    editNote(key, {})->proposeTrust();
}

void Application::addAlertPage()
{
    auto *page = new AlertSettingsPage;
    page->setValues(m_settings.alertPolicy());
    const auto fill = [this, page] { page->setMutes(m_alerts.mutes()); };
    fill();
    connect(&m_alerts, &AlertController::listChanged, page, fill);
    connect(page, &AlertSettingsPage::changed, this,
            [this, page] { m_settings.setAlertPolicy(page->values()); });
    connect(page, &AlertSettingsPage::muteRequested, &m_alerts, &AlertController::mute);
    connect(page, &AlertSettingsPage::unmuteRequested, &m_alerts, &AlertController::unmute);
    m_settingsDialog->addPage(page, tr("Alerts"), QStringLiteral("bell"));
    m_notifier.look();
}

void Application::quit()
{
    QCoreApplication::quit();
}

void Application::connectOwners()
{
    m_window->setRunsAsRoot(::geteuid() == 0);
    connect(m_window.get(), &MainWindow::ownersRequested, &m_privilegedLook, [this] {
        m_window->setAskingForOwners(true);
        m_privilegedLook.start();
    });
    connect(m_window.get(), &MainWindow::namespacesRequested, this, &Application::showNamespaces);
    connect(&m_privilegedLook, &PrivilegedLook::seen, this, [this](const OwnerRecords &records) {
        m_window->setAskingForOwners(false);
        m_rounds.observeWith(records);
    });
    connect(&m_privilegedLook, &PrivilegedLook::dismissed, m_window.get(), [this] {
        m_window->setAskingForOwners(false);
        m_window->showNews(tr("The question for the password was closed. Nothing has changed, and it is not "
                              "asked again by itself."));
    });
    connect(&m_privilegedLook, &PrivilegedLook::failed, m_window.get(), [this](const QString &words) {
        m_window->setAskingForOwners(false);
        m_window->showProblem(words);
    });
}

void Application::connectTime()
{
    m_tracks.setSourceModel(&m_filter);
    m_tracks.setReader(timelineReader(m_database->path()));
    m_window->setTimeline(&m_tracks);
    m_time = std::make_unique<TimeController>(m_database->path(), m_window.get(), &m_table, &m_derived,
                                              &m_settings.store());
    connect(m_time.get(), &TimeController::failed, this, &Application::showProblem);
    connect(m_window.get(), &MainWindow::hiddenToTray, m_time.get(), &TimeController::showPresent);
    connect(m_window.get(), &MainWindow::hiddenToTray, this, &giveMemoryBack);
    connect(m_time.get(), &TimeController::presentShown, this, &Application::showStoredState);
    connect(&m_timeline, &TimelineModel::olderRequested, this,
            [this](qint64 before) { readHistoryPage(m_historyKey, before); });
}

void Application::showNamespaces()
{
    auto *dialog = new NamespacesDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto look = [this, dialog] {
        const auto lookIntoAll = [] {
            QList<NetNamespace> networks = networkNamespaces();
            for (NetNamespace &network : networks)
                lookInto(network);
            return networks;
        };
        whenFinished(QtConcurrent::run(&m_readers, lookIntoAll), dialog,
                     [dialog](const QList<NetNamespace> &networks) { dialog->setNetworks(networks); });
    };
    connect(dialog, &NamespacesDialog::lookRequested, this, look);
    dialog->open();
    look();
}

void Application::refreshVocabulary()
{
    whenFinished(QtConcurrent::run(&m_readers, readVocabulary, m_database->path()), this,
                 [this](const StorageResult<NoteVocabulary> &vocabulary) {
                     if (!vocabulary)
                         return; // only completion goes without it
                     m_vocabulary = *vocabulary;
                     m_window->setVocabulary(*vocabulary);
                 });
}

void Application::suggest(const QList<PortFacts> &ports)
{
    whenFinished(
        QtConcurrent::run(&m_readers, suggestNotes, ports), this,
        [this](const QHash<PortKey, NoteSuggestion> &suggestions) { m_window->setSuggestions(suggestions); });
}

void Application::offerDrafts(const QList<PortKey> &keys)
{
    const QString first = keys.first().toString();
    m_window->showOffer(tr("%n note(s) were being written when the program ended, e.g. on %1.", nullptr,
                           static_cast<int>(keys.size()))
                            .arg(first),
                        tr("&Go on writing"), [this, keys] {
                            for (const PortKey &key : keys)
                                editNote(key, {});
                        });
}

void Application::start(const LaunchRequest &request)
{
    auto cards = m_firstCards.takeResult();
    if (cards)
        m_table.setCards(*std::move(cards));
    else
        m_window->showProblem(cards.error().words());
    m_derived.setNow(QDateTime::currentMSecsSinceEpoch());
    showStoredState();
    m_tray->start(request.hidden);
    m_notifier.look();
    m_alerts.refresh();
    LaunchRequest first = request;
    first.scan = request.scan || !m_tray->isPaused();
    answer(first);
    refreshVocabulary();
    m_drafts.lookForDrafts();
    m_hosts->reload();
    if (!m_viewOnly->isActive())
        return;
    lookForDamage(); // no round will come
    if (!m_screenshotPath.isEmpty())
        savePicture();
}

bool Application::isHidden() const
{
    return !m_window->isVisible();
}

void Application::lookForDamage()
{
    if (std::exchange(m_isDamageLookedFor, true))
        return;
    whenFinished(QtConcurrent::run(&m_readers, findDamage, m_database->path()), this,
                 [this](const Findings &findings) {
                     if (!findings.damage.isEmpty())
                         offerRepair(tr("The database is damaged: %1").arg(findings.damage), tr("&Repair…"));
                     else if (!findings.doubt.isEmpty())
                         m_window->showProblem(findings.doubt);
                 });
}

void Application::requestRecovery()
{
    m_isRecoveryRequested = true;
    QCoreApplication::exit(ExitFine); // asks no window first: editors keep their drafts
}

void Application::answer(const LaunchRequest &request)
{
    if (!request.hidden)
        showWindow(request.activationToken);
    if (request.scan)
        m_rounds.observe();
    if (request.showSuspicious)
        showSuspicious();
    if (request.search)
        m_window->search(*request.search);
    if (request.port)
        selectPort(*request.port);
    if (request.settings)
        editSettings();
}

void Application::showWindow(const QString &activationToken)
{
    m_window->showAndRaise(activationToken);
}

void Application::showSuspicious()
{
    m_window->showStates({DerivedState::Suspicious});
}

void Application::selectPort(const PortKey &key)
{
    m_window->selectPort(key);
}

void Application::showStoredState()
{
    const RoundStore rounds(*m_database);
    auto status = rounds.status(localHostId);
    if (!status) {
        m_window->showProblem(status.error().words());
        return;
    }
    status->intervalSeconds = m_settings.intervalSeconds();
    m_window->setRoundStatus(*status);
    m_tray->setRoundStatus(*status);
    m_hosts->setLocalStatus(*status);
    if (m_time && m_time->isPast())
        return;
    if (const auto days = rounds.observedDays(localHostId,
                                              QDateTime::currentMSecsSinceEpoch() / millisPerDay))
        m_derived.setObservedDays(*days);
}

void Application::onRoundFinished(const RoundOutcome &outcome)
{
    if (!outcome.isLate) {
        m_window->setObserving(false);
        m_hosts->setLocalObserving(false);
    }
    if (outcome.storageError) {
        showStorageProblem(outcome);
    } else {
        m_watcher->forgetChanges();
        m_tracks.invalidate();
        m_time->eventsRecorded();
        m_time->keepUp(m_settings.retention());
        if (!m_time->isPast()) {
            m_derived.setObservedDays(outcome.observedDays);
            m_table.apply(outcome.changes);
            m_derived.setNow(QDateTime::currentMSecsSinceEpoch());
        }
        RoundStatus status = outcome.status;
        status.intervalSeconds = m_settings.intervalSeconds();
        m_window->setRoundStatus(status);
        m_tray->setRoundStatus(status);
        m_hosts->setLocalStatus(status);
        if (outcome.isLate && outcome.waiting == 0)
            m_window->showNews(tr("What had to wait is recorded now."));
        if (outcome.recorded)
            judgeAlerts();
        if (m_table.rowOf(m_historyKey) >= 0)
            showHistory(m_historyKey);
    }
    if (!m_screenshotPath.isEmpty())
        savePicture();
    if (!m_window->isVisible())
        giveMemoryBack();
    lookForDamage(); // reads all of the file: not while the first cards are on their way
}

NoteEditor *Application::editNote(const PortKey &key, const NoteSuggestion &suggestion)
{
    for (NoteEditor *open : m_window->findChildren<NoteEditor *>()) {
        if (open->key() == key) {
            open->raise();
            open->activateWindow();
            return open;
        }
    }
    // A port that was never seen can have a note, too.
    const int row = m_table.rowOf(key);
    PortCard card = row < 0 ? PortCard{} : m_table.cardAt(row);
    card.facts.key = key;
    auto *editor = new NoteEditor(*m_database, card, &m_colors, m_window.get());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setVocabulary(m_vocabulary);
    editor->setHosts(m_hosts->hosts());
    editor->suggest(suggestion);
    connect(editor, &NoteEditor::saved, &m_memory, &MemoryController::noteWasSaved);
    connect(editor, &NoteEditor::draftChanged, &m_drafts, &DraftKeeper::save);
    connect(editor, &NoteEditor::draftEnded, &m_drafts, &DraftKeeper::remove);
    m_drafts.read(key, editor, [editor](const NoteDraft &draft) { editor->takeUp(draft); });
    editor->show();
    return editor;
}

void Application::explain(const PortKey &key)
{
    const int row = m_table.rowOf(key);
    if (row >= 0)
        m_why->show(m_table.cardAt(row).facts);
}

void Application::showHistory(const PortKey &key)
{
    const int row = m_table.rowOf(key);
    if (row < 0)
        return;
    m_historyKey = key;
    readHistoryPage(key, 0);
}

void Application::readHistoryPage(const PortKey &key, qint64 before)
{
    const int row = m_table.rowOf(key);
    if (row < 0)
        return;
    whenFinished(
        QtConcurrent::run(&m_readers, readHistory, m_database->path(), m_table.cardAt(row).facts.id, before),
        this, [this, key, before](const StorageResult<QList<PortEvent>> &events) {
            if (!(key == m_historyKey))
                return;
            if (!events)
                m_window->showProblem(events.error().words());
            else if (before > 0)
                m_timeline.addOlder(*events, events->size() == historyPage);
            else
                m_timeline.setEvents(*events, events->size() == historyPage);
        });
}

void Application::editSettings()
{
    if (m_settingsDialog) {
        m_settingsDialog->raise();
        m_settingsDialog->activateWindow();
        return;
    }
    m_settingsDialog = new SettingsDialog(shippedLanguages(),
                                          m_window->isVisible() ? m_window.get() : nullptr);
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    SettingsValues values = m_settings.values();
    values.autostart = Autostart::isOn();
    m_settingsDialog->setValues(values);
    m_time->fill(m_settingsDialog->historyPage());
    showDesktopParts();
    addAlertPage();
    connect(m_settingsDialog, &SettingsDialog::valuesChanged, this, &Application::changeSettings);
    connect(m_settingsDialog, &SettingsDialog::forgetCommandLinesRequested, this,
            &Application::forgetCommandLines);
    connect(m_settingsDialog, &SettingsDialog::restartRequested, this,
            [] { QCoreApplication::exit(exitToStartAnew); });
    m_settingsDialog->show();
}

void Application::changeSettings(const SettingsValues &values)
{
    m_settings.setValues(values);
    if (values.autostart != Autostart::isOn()) {
        const auto problem = Autostart::set(values.autostart);
        m_settingsDialog->desktopPage()->showProblem(problem.value_or(QString()));
        m_settingsDialog->desktopPage()->setAutostart(Autostart::isOn());
    }
    applySettings();
}

QList<DesktopPart> Application::desktopParts() const
{
    const bool bus = QDBusConnection::sessionBus().isConnected();
    QList<DesktopPart> parts{
        {tr("Session bus"), bus,
         bus ? tr("Starting the program again brings this window to the front.")
             : tr("Starting the program again opens another window, and the desktop cannot be asked for "
                  "notifications or a place in its panel. Start it from within a desktop session, or "
                  "with dbus-run-session.")}};
    if (bus)
        parts += m_tray->desktopParts();
    return parts;
}

void Application::showDesktopParts()
{
    if (m_settingsDialog)
        m_settingsDialog->desktopPage()->setParts(desktopParts());
}

void Application::forgetCommandLines()
{
    const auto forget = [path = m_database->path()]() -> MaybeError {
        const auto database = Database::open(path);
        return database ? Portmonote::forgetCommandLines(**database) : MaybeError(database.error());
    };
    whenFinished(QtConcurrent::run(&m_readers, forget), this, [this](const MaybeError &problem) {
        if (problem) {
            m_window->showProblem(problem->words());
            return;
        }
        m_watcher->reload();
        m_window->showNews(tr("The command lines that were kept are forgotten."));
    });
}

void Application::applySettings()
{
    m_rounds.setInterval(std::chrono::seconds(m_settings.intervalSeconds()));
    m_rounds.setStoresCommandLines(m_settings.storesCommandLines());
    m_hosts->setStoresCommandLines(m_settings.storesCommandLines());
    m_why->setStoresCommandLines(m_settings.storesCommandLines());
    m_derived.setPolicy(m_settings.policy());
    m_window->setDensity(m_settings.density());
    if (m_settings.colorScheme() != m_colorScheme) {
        m_colorScheme = m_settings.colorScheme();
        applyColorScheme(m_colorScheme);
    }
    showStoredState();
}

void Application::takeScreenshot(const QString &path)
{
    m_screenshotPath = path;
}

void Application::savePicture()
{
    // Once the event loop has painted what the round brought.
    QTimer::singleShot(std::chrono::milliseconds(300), this, [this] {
        const bool saved = m_window->grab().save(m_screenshotPath, "PNG");
        if (!saved)
            QTextStream(stderr)
                << tr("portmonote: the picture could not be saved to %1").arg(m_screenshotPath) << Qt::endl;
        QCoreApplication::exit(saved ? ExitFine : ExitUsage);
    });
}

namespace {

struct WindowOptions
{
    LaunchRequest request;
    QString database;   ///< as it was named; empty: the user's own
    QString screenshot; ///< empty: none
};

/// Nothing, and a message, where they make no sense.
std::optional<WindowOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("database"), {}, QStringLiteral("PATH"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), {}, QStringLiteral("FILE"));
    parser.addOptions({database, screenshot});
    parser.addOptions(LaunchRequest::options());
    QString problem;
    std::optional<LaunchRequest> request;
    if (parser.parse(arguments))
        request = LaunchRequest::from(parser, &problem);
    else
        problem = parser.errorText();
    if (request)
        return WindowOptions{*request, parser.value(database), parser.value(screenshot)};
    QTextStream(stderr) << QStringLiteral("portmonote: ") << problem << Qt::endl;
    return std::nullopt;
}

/// One window after the other: a new one opens when a backup took the place of the database.
int runWindows(QApplication &application, SingleInstance &instance, const WindowOptions &options)
{
    const QString path = options.database.isEmpty() ? Database::defaultPath() : options.database;
    LaunchRequest request = options.request;
    bool isEnding = false;
    const TerminationSignals ending;
    // Leaves dialogs, too, and asks no window first: what is being written is kept as a draft.
    QObject::connect(&ending, &TerminationSignals::received, &application, [&isEnding] {
        isEnding = true;
        QCoreApplication::exit(ExitFine);
    });
    // A later start, while there is only a question on the screen, brings that to the front.
    QObject::connect(&instance, &SingleInstance::requested, &application, [] {
        if (QWidget *question = QApplication::activeModalWidget()) {
            question->raise();
            question->activateWindow();
        }
    });
    for (;;) {
        auto opened = openOrRecover(path);
        if (!opened)
            return isEnding ? ExitFine : ExitDatabase;
        QString damage;
        bool isDamaged = false;
        bool isHidden = false;
        {
            Application program(std::move(opened));
            if (!options.screenshot.isEmpty())
                program.takeScreenshot(options.screenshot);
            QObject::connect(&instance, &SingleInstance::requested, &program, &Application::answer);
            program.start(request);
            const int code = QApplication::exec();
            if (isEnding || !(program.isRecoveryRequested() || program.isReopenRequested()))
                return code;
            isDamaged = program.isRecoveryRequested();
            damage = program.damage();
            isHidden = program.isHidden();
        } // nobody has the database open any more
        if (isDamaged)
            (void)recoverDatabase(path, damage);
        if (isEnding)
            return ExitFine;
        request = {}; // what was asked of the first window was done
        request.hidden = isHidden && !isDamaged;
    }
}

int openOrAsk(QApplication &application)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Portmonote"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.portmonote.Portmonote"));
    const auto options = readOptions(QApplication::arguments());
    if (!options)
        return ExitUsage;
    SingleInstance instance(options->database, QDBusConnection::sessionBus());
    // A picture is taken of a window of its own.
    if (options->screenshot.isEmpty() && instance.claim() == SingleInstance::Role::Later) {
        if (instance.handOver(options->request))
            return ExitFine;
        // It may have been on its way out.
        if (instance.claim() == SingleInstance::Role::Later)
            QTextStream(stderr) << Application::tr(
                "portmonote: the window that is open does not answer; another one opens")
                                << Qt::endl;
    }
    return runWindows(application, instance, *options);
}

} // namespace

int runApplication(QApplication &application)
{
    const int code = openOrAsk(application);
    if (code != exitToStartAnew)
        return code;
    // All is put away, and the name on the bus is free.
    QStringList arguments = QCoreApplication::arguments().mid(1);
    arguments.removeAll(QStringLiteral("--hidden"));
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    return ExitFine;
}

} // namespace Portmonote
