// SPDX-License-Identifier: MIT
#include "app/RoundRecorder.h"

#include "app/FrozenWhy.h"
#include "core/DisplayText.h"
#include "core/Future.h"
#include "storage/CardStore.h"
#include "storage/FactMemory.h"
#include "storage/RoundStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Portmonote {

namespace {

constexpr std::chrono::seconds patience(10); // in the worker thread
constexpr std::chrono::seconds lastPatience(2);
constexpr std::chrono::seconds firstRetry(2);
constexpr std::chrono::seconds longestRetry(60);

// What follows runs in the worker thread, each time on a connection of its own.

struct ValidRound
{
    qint64 id = 0; ///< 0: there is none
    UtcMillis startedAt = 0;
};

StorageResult<ValidRound> lastValidRound(const Database &database, const QString &hostId)
{
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral(
        "SELECT id, started_at FROM round WHERE host_id = ? AND valid = 1 ORDER BY id DESC LIMIT 1"));
    query.addBindValue(hostId);
    if (!query.exec())
        return database.error(query.lastError());
    if (query.next())
        return ValidRound{query.value(0).toLongLong(), query.value(1).toLongLong()};
    if (query.lastError().isValid())
        return database.error(query.lastError());
    return ValidRound();
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

MaybeError readChanges(const Database &database, RoundOutcome &outcome)
{
    const auto cards = CardStore(database).cards(outcome.recorded->updatedIds);
    if (!cards)
        return cards.error();
    outcome.changes.updated = *cards;
    outcome.changes.seenAt = outcome.recorded->at;
    outcome.changes.hostId = outcome.recorded->hostId;
    return std::nullopt;
}

/// Whether it is recorded; what could not be done after that is in the outcome all the same.
bool recordObservation(const Database &database, Observation observation, bool storesCommandLines,
                       FactMemory &memory, RoundOutcome &outcome)
{
    if (!storesCommandLines)
        dropCommandLines(observation);
    const auto recorded = FactStore(database, &memory).record(observation);
    if (!recorded) {
        outcome.storageError = recorded.error();
        return false;
    }
    outcome.recorded = *recorded;
    outcome.storageError = readChanges(database, outcome);
    if (!outcome.storageError)
        outcome.storageError = freezeWhy(database, observation, *recorded, storesCommandLines);
    if (!outcome.storageError)
        outcome.storageError = readStatus(database, observation.hostId, outcome);
    return true;
}

bool recordFailure(const Database &database, const FailedLook &look, RoundOutcome &outcome)
{
    outcome.storageError = FactStore(database).recordFailure(look.hostId, look.startedAt, look.finishedAt,
                                                             look.reason);
    if (outcome.storageError)
        return false;
    outcome.storageError = readStatus(database, look.hostId, outcome);
    return true;
}

} // namespace

struct RoundRecorder::Batch
{
    QList<RoundOutcome> outcomes; ///< the last one with an error where not all were recorded
    qsizetype recorded = 0;
    qint64 lastRound = 0;
};

QString RoundOutcome::problem() const
{
    if (!storageError)
        return {};
    if (waiting == 0)
        return storageError->words();
    return storageError->words() + QLatin1Char(' ')
        + QCoreApplication::translate(
               "RoundRecorder",
               "%n look(s) wait, with their own time, and are recorded as soon as that "
               "is possible.",
               nullptr, waiting);
}

StorageResult<Expectation> readExpectation(const QString &path, const QString &hostId, FactMemory &memory)
{
    const auto database = Database::open(path, lastPatience);
    if (!database)
        return database.error();
    const auto ports = FactStore(**database, &memory).expectedPorts(hostId);
    if (!ports)
        return ports.error();
    const auto last = lastValidRound(**database, hostId);
    if (!last)
        return last.error();
    return Expectation{*ports, last->id};
}

RoundRecorder::Batch RoundRecorder::recordAll(const QString &path, const QList<Look> &looks,
                                              bool storesCommandLines, FactMemory &memory,
                                              std::chrono::milliseconds patience)
{
    Batch batch;
    const auto database = Database::open(path, patience);
    if (!database) {
        batch.outcomes.append(RoundOutcome());
        batch.outcomes.last().storageError = database.error();
        return batch;
    }
    for (const Look &look : looks) {
        RoundOutcome outcome;
        bool isRecorded = false;
        if (const auto *observation = std::get_if<Observation>(&look.content)) {
            const auto newest = lastValidRound(**database, observation->hostId);
            // What somebody else saw later, and has recorded, is not undone by what was seen before. The
            // times tell, but for rounds that are known to be earlier: the clock may have been set back
            // since.
            const bool isOvertaken = look.hasWaited && newest
                && newest->id > std::max(look.afterRound, batch.lastRound)
                && newest->startedAt > observation->startedAt;
            if (isOvertaken)
                isRecorded = !(outcome.storageError = readStatus(**database, observation->hostId, outcome));
            else
                isRecorded = recordObservation(**database, *observation, storesCommandLines, memory, outcome);
        } else {
            isRecorded = recordFailure(**database, std::get<FailedLook>(look.content), outcome);
        }
        if (outcome.recorded)
            batch.lastRound = outcome.recorded->roundId;
        batch.recorded += isRecorded ? 1 : 0;
        outcome.isLate = look.hasWaited;
        batch.outcomes.append(outcome);
        if (!isRecorded)
            break;
    }
    return batch;
}

RoundRecorder::RoundRecorder(QString databasePath, QObject *parent, qsizetype mostWaiting)
    : QObject(parent)
    , m_path(std::move(databasePath))
    , m_mostWaiting(mostWaiting)
    , m_retryDelay(firstRetry)
    , m_memory(std::make_shared<FactMemory>())
{
    m_worker.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RoundRecorder::flush);
}

RoundRecorder::~RoundRecorder()
{
    m_worker.waitForDone(); // a transaction that has begun is finished
    // Of what a flush recorded just now nobody has told us yet.
    if (m_flushing)
        m_looks.remove(0, m_flushed->load());
    for (Look &look : m_looks)
        look.hasWaited = true;
    if (!m_looks.isEmpty())
        (void)recordAll(m_path, m_looks, m_storesCommandLines, *m_memory, lastPatience);
}

void RoundRecorder::record(const Look &look)
{
    if (m_looks.size() >= m_mostWaiting && !m_flushing)
        m_looks.removeFirst();
    m_looks.append(look);
    m_looks.last().afterRound = std::max(look.afterRound, m_lastRound);
    flush();
}

ExpectedPorts RoundRecorder::expectedAfterAll(const ExpectedPorts &recorded, const QString &hostId) const
{
    ExpectedPorts expected = recorded;
    for (const Look &look : m_looks) {
        const auto *observation = std::get_if<Observation>(&look.content);
        if (!observation || observation->hostId != hostId)
            continue;
        for (const ObservedPort &port : observation->ports)
            expected.insert(port.key, port.addresses);
    }
    return expected;
}

void RoundRecorder::flush()
{
    if (m_flushing || m_looks.isEmpty())
        return;
    m_flushing = true;
    m_flushed = std::make_shared<std::atomic<qsizetype>>(0);
    m_retry.stop();
    const auto inWorker = [path = m_path, looks = m_looks, stores = m_storesCommandLines, memory = m_memory,
                           flushed = m_flushed] {
        Batch batch = recordAll(path, looks, stores, *memory, patience);
        flushed->store(batch.recorded);
        return batch;
    };
    whenFinished(QtConcurrent::run(&m_worker, inWorker), this,
                 [this](const Batch &batch) { onFlushed(batch); });
}

void RoundRecorder::onFlushed(const Batch &batch)
{
    m_flushing = false;
    const bool hasNewLook = std::any_of(m_looks.cbegin(), m_looks.cend(),
                                        [](const Look &look) { return !look.hasWaited; });
    m_looks.remove(0, batch.recorded);
    m_lastRound = std::max(m_lastRound, batch.lastRound);
    const bool hasFailed = batch.recorded < batch.outcomes.size();
    for (Look &look : m_looks) {
        look.hasWaited = look.hasWaited || hasFailed;
        look.afterRound = std::max(look.afterRound, batch.lastRound);
    }
    if (hasFailed) {
        m_retry.start(m_retryDelay);
        m_retryDelay = std::min(m_retryDelay * 2, std::chrono::milliseconds(longestRetry));
    } else {
        m_retryDelay = firstRetry;
        flush(); // what came meanwhile
    }
    // A retry that fails as the one before is not told again.
    if (!hasNewLook && batch.recorded == 0)
        return;
    for (qsizetype i = 0; i < batch.outcomes.size(); ++i) {
        RoundOutcome outcome = batch.outcomes.at(i);
        outcome.waiting = static_cast<int>(m_looks.size());
        if (i == batch.recorded) // it speaks for all that wait now
            outcome.isLate = !hasNewLook;
        emit finished(outcome);
    }
}

} // namespace Portmonote
