// SPDX-License-Identifier: MIT
#include "app/RoundController.h"

#include "app/FrozenWhy.h"
#include "core/Future.h"
#include "storage/Backup.h"
#include "storage/CardStore.h"
#include "storage/FactMemory.h"
#include "storage/RoundStore.h"

#include <QtConcurrentRun>

#include <utility>

namespace Portmonote {

namespace {

// What follows runs in the worker thread, each time on a connection of its own.

StorageResult<ExpectedPorts> readExpected(const QString &path, const QString &hostId, FactMemory &memory)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return FactStore(**database, &memory).expectedPorts(hostId);
}

MaybeError readStatus(const Database &database, const QString &hostId, RoundOutcome &outcome)
{
    const RoundStore rounds(database);
    const auto status = rounds.status(hostId);
    if (!status)
        return status.error();
    outcome.status = *status;
    const auto days = rounds.observedDays(hostId, QDateTime::currentMSecsSinceEpoch() / millisPerDay);
    if (!days)
        return days.error();
    outcome.observedDays = *days;
    return std::nullopt;
}

MaybeError recordRound(const Database &database, const Observation &observation, FactMemory &memory,
                       RoundOutcome &outcome)
{
    const auto recorded = FactStore(database, &memory).record(observation);
    if (!recorded)
        return recorded.error();
    outcome.recorded = *recorded;
    const auto cards = CardStore(database).cards(recorded->updatedIds);
    if (!cards)
        return cards.error();
    outcome.changes.updated = *cards;
    outcome.changes.seenAt = recorded->at;
    outcome.changes.hostId = recorded->hostId;
    return std::nullopt;
}

RoundOutcome recordObservation(const QString &path, Observation observation, bool storesCommandLines,
                               FactMemory &memory)
{
    if (!storesCommandLines)
        dropCommandLines(observation);
    RoundOutcome outcome;
    const auto database = Database::open(path);
    if (!database) {
        outcome.storageError = database.error();
        return outcome;
    }
    outcome.storageError = recordRound(**database, observation, memory, outcome);
    if (!outcome.storageError)
        outcome.storageError = freezeWhy(**database, observation, *outcome.recorded, storesCommandLines);
    if (!outcome.storageError)
        outcome.storageError = readStatus(**database, observation.hostId, outcome);
    return outcome;
}

RoundOutcome recordFailedRound(const QString &path, const QString &hostId, UtcMillis startedAt,
                               const QString &reason)
{
    RoundOutcome outcome;
    const auto database = Database::open(path);
    if (!database) {
        outcome.storageError = database.error();
        return outcome;
    }
    outcome.storageError =
        FactStore(**database).recordFailure(hostId, startedAt, QDateTime::currentMSecsSinceEpoch(), reason);
    if (!outcome.storageError)
        outcome.storageError = readStatus(**database, hostId, outcome);
    return outcome;
}

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
    , m_memory(std::make_shared<FactMemory>())
{
    m_worker.setMaxThreadCount(1);
    connect(&m_timer, &BootTimer::timeout, this, &RoundController::observe);
    connect(&m_collector, &Collector::observed, this, &RoundController::record);
    connect(&m_collector, &Collector::failed, this, &RoundController::recordFailure);
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

void RoundController::observe()
{
    if (m_observing)
        return;
    m_observing = true;
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_timer.stop();
    emit started();
    inWorker([path = m_databasePath, host = m_collector.hostId(),
              memory = m_memory] { return readExpected(path, host, *memory); },
             [this](const StorageResult<ExpectedPorts> &expected) {
                 if (expected) {
                     m_collector.collect(*expected);
                 } else {
                     RoundOutcome outcome;
                     outcome.storageError = expected.error();
                     end(outcome);
                 }
             });
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
    inWorker([path = m_databasePath, observation, stores = m_storesCommandLines,
              memory = m_memory] { return recordObservation(path, observation, stores, *memory); },
             [this](const RoundOutcome &outcome) { end(outcome); });
}

void RoundController::recordFailure(const CollectError &error)
{
    inWorker([path = m_databasePath, host = m_collector.hostId(), startedAt = m_startedAt,
              reason = error.words()] { return recordFailedRound(path, host, startedAt, reason); },
             [this](const RoundOutcome &outcome) { end(outcome); });
}

void RoundController::end(const RoundOutcome &outcome)
{
    m_observing = false;
    schedule();
    emit finished(outcome);
    if (outcome.recorded)
        backUp();
    if (std::exchange(m_again, false))
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
    if (m_paused) {
        m_timer.stop();
        emit nextRoundAt(std::nullopt);
        return;
    }
    m_timer.start(m_interval);
    emit nextRoundAt(QDateTime::currentMSecsSinceEpoch() + m_interval.count() * millisPerSecond);
}

} // namespace Portmonote
