// SPDX-License-Identifier: MIT
#include "app/TimeController.h"

#include "core/DisplayText.h"
#include "core/Future.h"
#include "models/DerivedStateModel.h"
#include "storage/CardStore.h"
#include "storage/RetentionStore.h"
#include "widgets/HistorySettingsPage.h"
#include "widgets/MainWindow.h"

#include <QGuiApplication>
#include <QSettings>
#include <QtConcurrentRun>

#include <utility>

namespace Portmonote {

namespace {

constexpr int stepsAtOnce = 2000;
constexpr QLatin1String lookedKey("away/lookedEvent");
constexpr QLatin1String lookedAtKey("away/lookedAt");

// What follows runs in the worker thread, each time on a connection of its own.

StorageResult<Moment> readMoment(const QString &path, UtcMillis time)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return MomentStore(**database).at(time, localHostId);
}

StorageResult<QList<PortCard>> readPresent(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return CardStore(**database).cards();
}

struct Compared
{
    CardComparison comparison;
    QString remark;
};

StorageResult<Compared> readComparison(const QString &path, UtcMillis before, UtcMillis after)
{
    const auto then = readMoment(path, before);
    if (!then)
        return then.error();
    const auto now = readMoment(path, after);
    if (!now)
        return now.error();
    QStringList remarks;
    for (const Moment &moment : {*then, *now}) {
        if (moment.unobserved)
            remarks.append(TimeController::tr("%1: %2; compared is what was known before.")
                               .arg(longTime(moment.at), describe(*moment.unobserved)));
    }
    return Compared{compareCards(then->cards, now->cards), remarks.join(QLatin1Char('\n'))};
}

struct Away
{
    AwayNews news;
    qint64 lastEvent = 0;
};

StorageResult<Away> readNews(const QString &path, std::optional<qint64> looked)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    const AwayStore store(**database);
    const auto last = store.lastEventId();
    if (!last)
        return last.error();
    Away away;
    away.lastEvent = *last;
    if (!looked)
        return away;
    const auto happenings = store.since(*looked);
    if (!happenings)
        return happenings.error();
    away.news = newsOf(*happenings);
    return away;
}

MaybeError thin(const QString &path, const RetentionPolicy &policy)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return RetentionStore(**database).keepUp(policy, QDateTime::currentMSecsSinceEpoch(), stepsAtOnce);
}

StorageResult<DatabaseFacts> readFacts(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return RetentionStore(**database).facts();
}

} // namespace

TimeController::TimeController(QString databasePath, MainWindow *window, PortTableModel *table,
                               DerivedStateModel *derived, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_path(std::move(databasePath))
    , m_window(window)
    , m_table(table)
    , m_derived(derived)
    , m_settings(settings)
{
    m_worker.setMaxThreadCount(2); // thinning keeps no moment waiting
    connectWindow();
}

TimeController::~TimeController()
{
    m_worker.waitForDone();
    if (!m_hasNews && isLookedAt())
        m_settings->setValue(lookedAtKey, QDateTime::currentMSecsSinceEpoch());
}

template<typename Work, typename Then>
void TimeController::inWorker(Work work, Then then)
{
    whenFinished(QtConcurrent::run(&m_worker, std::move(work)), this, std::move(then));
}

void TimeController::connectWindow()
{
    connect(m_window, &MainWindow::momentRequested, this, &TimeController::showMoment);
    connect(m_window, &MainWindow::presentRequested, this, &TimeController::showPresent);
    connect(m_window, &MainWindow::compareRequested, this, &TimeController::compare);
    connect(m_window, &MainWindow::awayNewsDismissed, this, [this] {
        m_hasNews = false;
        setLooked();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            lookForNews();
        else if (!m_hasNews)
            m_settings->setValue(lookedAtKey, QDateTime::currentMSecsSinceEpoch());
    });
    connect(&m_states, &BootTimer::timeout, this, [this] {
        if (!isPast())
            m_derived->setNow(QDateTime::currentMSecsSinceEpoch());
        scheduleStates();
    });
    connect(m_derived, &DerivedStateModel::summaryChanged, this, &TimeController::scheduleStates);
}

bool TimeController::isLookedAt() const
{
    return m_window->isVisible() && !m_window->isMinimized()
        && QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void TimeController::scheduleStates()
{
    m_states.stop();
    const auto next = isPast() ? std::nullopt : m_derived->nextChangeAt();
    if (!next)
        return;
    const UtcMillis left = *next - QDateTime::currentMSecsSinceEpoch();
    if (left > 0)
        m_states.start(std::chrono::milliseconds(left));
}

void TimeController::showMoment(UtcMillis time)
{
    m_wanted = time;
    inWorker([path = m_path, time] { return readMoment(path, time); },
             [this](const StorageResult<Moment> &moment) {
                 if (!moment)
                     emit failed(moment.error().words());
                 else if (moment->at == m_wanted)
                     take(moment);
             });
}

void TimeController::take(const StorageResult<Moment> &moment)
{
    const auto key = m_window->currentKey();
    m_past = moment->at;
    m_derived->setNow(moment->at);
    m_derived->setObservedDays(moment->observedDays);
    m_table->setCards(moment->cards);
    m_window->showPast(*moment);
    if (key && m_table->rowOf(*key) >= 0)
        m_window->selectPort(*key);
    m_states.stop();
}

void TimeController::showPresent()
{
    if (!isPast())
        return;
    m_wanted = 0;
    inWorker([path = m_path] { return readPresent(path); },
             [this](const StorageResult<QList<PortCard>> &cards) {
                 if (!cards) {
                     emit failed(cards.error().words());
                     return;
                 }
                 const auto key = m_window->currentKey();
                 m_past.reset();
                 m_derived->setNow(QDateTime::currentMSecsSinceEpoch());
                 m_table->setCards(*cards);
                 m_window->endPast();
                 if (key)
                     m_window->selectPort(*key);
                 scheduleStates();
                 emit presentShown();
             });
}

void TimeController::compare(UtcMillis before, UtcMillis after)
{
    auto *dialog = new CompareDialog(before, after, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto read = [this, shown = QPointer(dialog)](UtcMillis from, UtcMillis until) {
        inWorker([path = m_path, from, until] { return readComparison(path, from, until); },
                 [this, shown](const StorageResult<Compared> &compared) {
                     if (!compared)
                         emit failed(compared.error().words());
                     else if (shown)
                         shown->showComparison(compared->comparison, compared->remark);
                 });
    };
    connect(dialog, &CompareDialog::momentsChosen, this, read);
    connect(dialog, &CompareDialog::portChosen, m_window, &MainWindow::selectPort);
    read(before, after);
    dialog->show();
}

void TimeController::setLooked()
{
    inWorker([path = m_path] { return readNews(path, std::nullopt); },
             [this](const StorageResult<Away> &away) {
                 if (!away)
                     return; // it is news once more, then
                 m_settings->setValue(lookedKey, away->lastEvent);
                 m_settings->setValue(lookedAtKey, QDateTime::currentMSecsSinceEpoch());
             });
}

void TimeController::eventsRecorded()
{
    if (!m_settings->contains(lookedKey)) {
        m_isFirst = false;
        setLooked(); // the first look is no news
        return;
    }
    if (!isLookedAt())
        return; // it is told when somebody looks
    // What the first round after the start finds happened while nobody looked, too.
    if (std::exchange(m_isFirst, false) || m_hasNews)
        lookForNews();
    else
        setLooked();
}

void TimeController::lookForNews()
{
    if (!m_settings->contains(lookedKey))
        return;
    const qint64 looked = m_settings->value(lookedKey).toLongLong();
    inWorker([path = m_path, looked] { return readNews(path, looked); },
             [this](const StorageResult<Away> &away) {
                 if (!away) {
                     emit failed(away.error().words());
                     return;
                 }
                 m_hasNews = !away->news.isEmpty();
                 m_window->showAwayNews(away->news, m_settings->value(lookedAtKey).toLongLong());
             });
}

void TimeController::keepUp(const RetentionPolicy &policy)
{
    if (!policy.thinsHeartbeats)
        return;
    inWorker([path = m_path, policy] { return thin(path, policy); },
             [this](const MaybeError &problem) {
                 if (problem)
                     emit failed(problem->words());
             });
}

void TimeController::fill(HistorySettingsPage *page)
{
    inWorker([path = m_path] { return readFacts(path); },
             [shown = QPointer(page)](const StorageResult<DatabaseFacts> &facts) {
                 if (facts && shown)
                     shown->showDatabase(facts->bytes, facts->oldestAt);
             });
}

} // namespace Portmonote
