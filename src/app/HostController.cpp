// SPDX-License-Identifier: MIT
#include "app/HostController.h"

#include "collect/SshConfig.h"
#include "collect/SshHost.h"
#include "core/Future.h"
#include "core/HostName.h"
#include "models/PortFilterModel.h"
#include "storage/RoundStore.h"
#include "widgets/HostBar.h"
#include "widgets/HostsDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/SymbolicIcon.h"

#include <QAction>
#include <QtConcurrentRun>

namespace Portmonote {

namespace {

constexpr std::chrono::milliseconds refreshDelay(50);
constexpr std::chrono::milliseconds slowRefreshDelay(500);
constexpr qsizetype manyHosts = 50;
constexpr std::chrono::seconds agesEvery(30);

// What follows runs in the worker thread.

struct HostList
{
    QList<HostReport> reports;
    QHash<QString, quint64> observedDays;
};

StorageResult<HostList> readHosts(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto reports = HostStore(**database).reports();
    if (!reports)
        return reports.error();
    HostList list{*reports, {}};
    const qint64 today = QDateTime::currentMSecsSinceEpoch() / millisPerDay;
    for (const HostReport &report : *reports) {
        const auto days = RoundStore(**database).observedDays(report.host.hostId, today);
        if (!days)
            return days.error();
        list.observedDays.insert(report.host.hostId, *days);
    }
    return list;
}

QString refusalOf(const HostReport &report)
{
    if (const auto problem = hostNameProblem(report.host.hostId))
        return *problem;
    return report.isOverSsh ? sshNameProblem(report.host.sshName).value_or(QString()) : QString();
}

} // namespace

HostController::HostController(const QString &databasePath, DerivedStateModel *derived,
                               PortFilterModel *filter, MainWindow *window)
    : m_databasePath(databasePath)
    , m_derived(derived)
    , m_filter(filter)
    , m_window(window)
    , m_rounds(databasePath)
    , m_bar(new HostBar(window))
{
    m_worker.setMaxThreadCount(1);
    m_window->setHostBar(m_bar);
    createActions();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &HostController::refresh);
    m_ages.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ages, &QTimer::timeout, m_bar, [this] {
        if (m_bar->isVisible()) // nobody sees the ages of a hidden window
            m_bar->refreshAges();
    });
    connect(m_derived, &DerivedStateModel::summaryChanged, this, &HostController::refreshSoon);
    connect(m_bar, &HostBar::selectionChanged, this, &HostController::showSelected);
    connect(m_bar, &HostBar::listRequested, this, &HostController::openDialog);
    connect(m_window, &MainWindow::allHostsRequested, m_bar, [this] { m_bar->setSelected(std::nullopt); });
    connect(&m_rounds, &HostRounds::started, this, &HostController::refreshSoon);
    connect(&m_rounds, &HostRounds::finished, this, &HostController::onFinished);
}

HostController::~HostController()
{
    m_worker.waitForDone();
}

void HostController::createActions()
{
    auto *hosts = new QAction(symbolicIcon(QStringLiteral("plug")), tr("&Hosts…"), this);
    hosts->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(hosts, &QAction::triggered, this, &HostController::openDialog);
    m_groupAction = new QAction(tr("Group by &host"), this);
    m_groupAction->setCheckable(true);
    m_groupAction->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_H);
    m_groupAction->setVisible(false); // while there is one
    m_groupAction->setChecked(m_filter->groupsHosts());
    connect(m_groupAction, &QAction::toggled, m_filter, &PortFilterModel::setGroupsHosts);
    m_window->addHostActions(hosts, m_groupAction);
}

void HostController::reload()
{
    whenFinished(QtConcurrent::run(&m_worker, readHosts, m_databasePath), this,
                 [this](const StorageResult<HostList> &list) {
                     if (!list) {
                         emit failed(list.error().words());
                         return;
                     }
                     for (auto days = list->observedDays.cbegin(); days != list->observedDays.cend();
                          ++days) {
                         if (days.key() != localHostId)
                             m_derived->setObservedDays(days.value(), days.key());
                     }
                     takeReports(list->reports);
                 });
}

void HostController::takeReports(const QList<HostReport> &reports)
{
    m_reports.clear();
    QList<RemoteHost> overSsh;
    for (const HostReport &report : reports) {
        m_reports.insert(report.host.hostId, report);
        if (report.isOverSsh)
            overSsh.append(report.host);
    }
    m_rounds.setHosts(overSsh);
    refresh();
}

void HostController::onFinished(const HostOutcome &outcome)
{
    if (outcome.storageError)
        emit failed(outcome.storageError->words());
    const auto report = m_reports.find(outcome.hostId);
    if (report != m_reports.end() && !outcome.storageError) {
        const qint64 interval = report->status.intervalSeconds;
        report->status = outcome.status;
        report->status.intervalSeconds = interval;
    }
    if (!outcome.storageError) // it was read then; a new day has begun with a failed round, too
        m_derived->setObservedDays(outcome.observedDays, outcome.hostId);
    emit recorded(outcome);
    refreshSoon();
}

void HostController::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void HostController::refresh()
{
    const auto summaries = m_reports.size() > 1 ? m_derived->summaries() : QHash<QString, GlanceSummary>();
    m_refresh.setInterval(m_reports.size() > manyHosts ? slowRefreshDelay : refreshDelay);
    QList<HostOverview> hosts;
    for (auto report = m_reports.cbegin(); report != m_reports.cend(); ++report) {
        const bool isLocal = report.key() == localHostId;
        HostOverview host{
            report.key(), summaries.value(report.key()), isLocal ? m_localStatus : report->status,
            isLocal ? m_isLocalObserving : m_rounds.isObserving(report.key()), refusalOf(*report)};
        hosts.append(host);
    }
    m_bar->setHosts(hosts);
    const bool isOne = hosts.size() < 2;
    m_groupAction->setVisible(!isOne);
    if (isOne)
        m_ages.stop();
    else if (!m_ages.isActive())
        m_ages.start(agesEvery);
    showSelected();
    fillDialog();
}

void HostController::showSelected()
{
    const auto &selected = m_bar->selected();
    RoundStatus status = m_localStatus;
    bool isObserving = m_isLocalObserving;
    if (selected && *selected != localHostId) {
        status = m_reports.value(*selected).status;
        isObserving = m_rounds.isObserving(*selected);
    }
    m_window->showHost(selected, status, isObserving);
}

bool HostController::includesThisMachine() const
{
    return !m_bar->selected() || *m_bar->selected() == localHostId;
}

void HostController::observe()
{
    if (m_bar->selected()) {
        m_rounds.observe({*m_bar->selected()});
        return;
    }
    QStringList hosts;
    for (const HostReport &report : std::as_const(m_reports)) {
        if (report.isOverSsh && report.host.enabled)
            hosts.append(report.host.hostId);
    }
    m_rounds.observe(hosts);
}

void HostController::confirm(const QStringList &hostIds)
{
    m_rounds.observe(hostIds);
}

void HostController::setLocalStatus(const RoundStatus &status)
{
    m_localStatus = status;
    refreshSoon();
}

void HostController::setLocalObserving(bool observing)
{
    m_isLocalObserving = observing;
    refreshSoon();
}

std::optional<QString> HostController::sshName(const QString &hostId) const
{
    const auto report = m_reports.constFind(hostId);
    if (report == m_reports.cend() || !report->isOverSsh)
        return std::nullopt;
    return report->host.sshName;
}

void HostController::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new HostsDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HostsDialog::saveRequested, this, &HostController::save);
    connect(m_dialog, &HostsDialog::removeRequested, this, &HostController::remove);
    connect(m_dialog, &HostsDialog::testRequested, this, &HostController::test);
    connect(m_dialog, &HostsDialog::observeRequested, this,
            [this](const QString &hostId) { m_rounds.observe({hostId}); });
    fillDialog();
    whenFinished(QtConcurrent::run(&m_worker, hostsOfSshConfig, QString()), m_dialog,
                 [dialog = m_dialog](const QStringList &names) {
                     if (dialog)
                         dialog->setKnownNames(names);
                 });
    m_dialog->show();
}

void HostController::fillDialog()
{
    if (!m_dialog)
        return;
    QList<ListedHost> hosts;
    QStringList names = m_reports.keys();
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names)) {
        const HostReport &report = m_reports[name];
        if (report.isOverSsh)
            hosts.append({report.host,
                          {name, m_derived->summaryOf(name), report.status, m_rounds.isObserving(name),
                           refusalOf(report)}});
    }
    m_dialog->setHosts(hosts);
}

/// `work` says what went wrong, or nothing.
template<typename Work>
void HostController::change(Work work)
{
    const auto inWorker = [path = m_databasePath, work]() -> MaybeError {
        const auto database = Database::open(path);
        return database ? work(HostStore(**database)) : MaybeError(database.error());
    };
    whenFinished(QtConcurrent::run(&m_worker, inWorker), this, [this](const MaybeError &problem) {
        if (problem && m_dialog)
            m_dialog->showProblem(problem->words());
        else if (problem)
            emit failed(problem->words());
        reload();
    });
}

void HostController::save(const RemoteHost &host)
{
    change([host](const HostStore &store) { return store.save(host); });
}

void HostController::remove(const QString &hostId)
{
    change([hostId](const HostStore &store) {
        const auto removed = store.remove(hostId);
        return removed ? MaybeError() : MaybeError(removed.error());
    });
}

void HostController::test(const RemoteHost &host)
{
    auto *collector = new Collector(std::make_unique<SshHost>(host.hostId, host.sshName), SshHost::limits(),
                                    m_dialog);
    const auto tell = [this, collector, hostId = host.hostId](bool isFine, const QString &words) {
        if (m_dialog)
            m_dialog->showTest(hostId, isFine, words);
        collector->deleteLater();
    };
    connect(collector, &Collector::observed, m_dialog, [tell](const Observation &observation) {
        tell(true, tr("%n port(s) listening", nullptr, static_cast<int>(observation.ports.size())));
    });
    connect(collector, &Collector::failed, m_dialog,
            [tell](const CollectError &error) { tell(false, error.words()); });
    collector->collect({});
}

} // namespace Portmonote
