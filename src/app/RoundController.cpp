// SPDX-License-Identifier: MIT
#include "app/RoundController.h"

#include "core/Future.h"
#include "storage/Backup.h"

#include <QtConcurrentRun>

#include <utility>

namespace Portmonote {

namespace {

// Runs in the worker thread, on a connection of its own.

MaybeError keepBackups(const QString &path)
{
    const BackupFolder backups(path);
    const QDate today = QDate::currentDate();
    if (!backups.isDue(today))
        return std::nullopt;
    const auto database = Database::open(path);
    return database ? backups.keepUp(**database, today) : MaybeError(database.error());
}

} // namespace

RoundController::RoundController(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_databasePath(databasePath)
    , m_collector(std::make_unique<LocalHost>())
    , m_recorder(databasePath)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_timer, &BootTimer::timeout, this, &RoundController::observe);
    connect(&m_collector, &Collector::observed, this, &RoundController::record);
    connect(&m_collector, &Collector::failed, this, &RoundController::recordFailure);
    connect(&m_recorder, &RoundRecorder::finished, this, &RoundController::end);
}

RoundController::~RoundController()
{
    m_worker.waitForDone(); // a transaction that has begun is finished
}

template<typename Work, typename Then>
void RoundController::inWorker(Work work, Then then)
{
    whenFinished(QtConcurrent::run(&m_worker, std::move(work)), this, std::move(then));
}

void RoundController::setInterval(std::chrono::seconds interval)
{
    if (m_interval == interval)
        return;
    m_interval = interval;
    if (!m_observing)
        schedule();
}

void RoundController::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        observe();
    else if (!m_observing)
        schedule();
}

void RoundController::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void RoundController::observe()
{
    if (m_observing || m_stopped)
        return;
    m_observing = true;
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_timer.stop();
    emit started();
    inWorker([path = m_databasePath, host = m_collector.hostId(),
              memory = m_recorder.memory()] { return readExpectation(path, host, *memory); },
             [this](const StorageResult<Expectation> &expectation) {
                 if (expectation)
                     m_expectation = *expectation;
                 // Where it cannot be read for now, what it was before will do.
                 if (expectation || expectation.error().isPassing()) {
                     look();
                 } else {
                     RoundOutcome outcome;
                     outcome.storageError = expectation.error();
                     end(outcome);
                 }
             });
}

void RoundController::look()
{
    m_collector.collect(m_recorder.expectedAfterAll(m_expectation.ports, m_collector.hostId()));
}

void RoundController::observeWith(const OwnerRecords &records)
{
    m_collector.setOwnerRecords(records);
    m_again = m_observing; // the round that runs does without
    observe();
}

void RoundController::record(const Observation &seen)
{
    Observation observation = seen;
    observation.intervalSeconds = m_interval.count();
    m_recorder.record({observation, m_expectation.lastRound});
}

void RoundController::recordFailure(const CollectError &error)
{
    m_recorder.record(
        {FailedLook{m_collector.hostId(), m_startedAt, QDateTime::currentMSecsSinceEpoch(), error.words()},
         m_expectation.lastRound});
}

void RoundController::end(const RoundOutcome &outcome)
{
    if (!outcome.isLate) {
        m_observing = false;
        schedule();
    }
    emit finished(outcome);
    if (outcome.recorded)
        backUp();
    if (!outcome.isLate && std::exchange(m_again, false))
        observe();
}

void RoundController::backUp()
{
    inWorker([path = m_databasePath] { return keepBackups(path); },
             [this](const MaybeError &problem) {
                 if (problem)
                     emit backupFailed(tr("Today's backup failed: %1").arg(problem->words()));
             });
}

void RoundController::schedule()
{
    if (m_paused || m_stopped) {
        m_timer.stop();
        emit nextRoundAt(std::nullopt);
        return;
    }
    m_timer.start(m_interval);
    emit nextRoundAt(QDateTime::currentMSecsSinceEpoch() + m_interval.count() * millisPerSecond);
}

} // namespace Portmonote
