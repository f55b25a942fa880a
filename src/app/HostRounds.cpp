// SPDX-License-Identifier: MIT
#include "app/HostRounds.h"

#include "collect/Clocks.h"
#include "collect/SshHost.h"
#include "core/Future.h"
#include "core/HostName.h"
#include "storage/CardStore.h"
#include "storage/RoundStore.h"

#include <QRandomGenerator>
#include <QtConcurrentRun>

#include <algorithm>

namespace Portmonote {

namespace {

/// A clock that goes on while the machine sleeps, and that nobody sets.
UtcMillis clockNow()
{
    return readClocks().bootMillis.value_or(QDateTime::currentMSecsSinceEpoch());
}

double anyShare()
{
    return QRandomGenerator::global()->generateDouble() * 2 - 1;
}

// What follows runs in the worker thread, each time on a connection of its own.

StorageResult<ExpectedPorts> readExpected(const QString &path, const QString &hostId)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return FactStore(**database).expectedPorts(hostId);
}

MaybeError readStatus(const Database &database, HostOutcome &outcome)
{
    const RoundStore rounds(database);
    const auto status = rounds.status(outcome.hostId);
    if (!status)
        return status.error();
    outcome.status = *status;
    const auto days = rounds.observedDays(outcome.hostId, QDateTime::currentMSecsSinceEpoch() / millisPerDay);
    if (!days)
        return days.error();
    outcome.observedDays = *days;
    return std::nullopt;
}

MaybeError write(const Database &database, const Observation &observation, HostOutcome &outcome)
{
    const auto recorded = FactStore(database).record(observation);
    if (!recorded)
        return recorded.error();
    outcome.recorded = *recorded;
    const auto cards = CardStore(database).cards(recorded->updatedIds);
    if (!cards)
        return cards.error();
    outcome.changes = {*cards, {}, recorded->at, recorded->hostId};
    return readStatus(database, outcome);
}

HostOutcome recordValid(const QString &path, Observation observation, bool storesCommandLines)
{
    HostOutcome outcome;
    outcome.hostId = observation.hostId;
    outcome.looks = observation.looks;
    if (!storesCommandLines)
        dropCommandLines(observation);
    const auto database = Database::open(path);
    outcome.storageError = database ? write(**database, observation, outcome) : database.error();
    return outcome;
}

HostOutcome recordFailed(const QString &path, const QString &hostId, UtcMillis startedAt,
                         const CollectError &error)
{
    HostOutcome outcome;
    outcome.hostId = hostId;
    outcome.failure = error;
    const auto database = Database::open(path);
    if (!database) {
        outcome.storageError = database.error();
        return outcome;
    }
    outcome.storageError = FactStore(**database)
                               .recordFailure(hostId, startedAt, QDateTime::currentMSecsSinceEpoch(),
                                              error.words());
    if (!outcome.storageError)
        outcome.storageError = readStatus(**database, outcome);
    return outcome;
}

} // namespace

HostRounds::HostRounds(const QString &databasePath, QObject *parent)
    : QObject(parent), m_databasePath(databasePath), m_schedule(mostAtOnce, anyShare)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_timer, &BootTimer::timeout, this, &HostRounds::go);
}

HostRounds::~HostRounds()
{
    for (const Running &running : std::as_const(m_running))
        delete running.collector; // ends its ssh
    m_worker.waitForDone();       // a transaction that has begun is finished
}

template<typename Work, typename Then>
void HostRounds::inWorker(Work work, Then then)
{
    whenFinished(QtConcurrent::run(&m_worker, std::move(work)), this, std::move(then));
}

void HostRounds::setHosts(const QList<RemoteHost> &hosts)
{
    m_hosts.clear();
    QList<HostPlan> plans;
    for (const RemoteHost &host : hosts) {
        // Whoever wrote such a row: nothing is run, and nothing filed, under that name.
        if (hostIdProblem(host.hostId))
            continue;
        m_hosts.insert(host.hostId, host);
        plans.append({host.hostId, host.intervalSeconds, host.enabled});
    }
    m_schedule.setHosts(plans, clockNow());
    go();
}

void HostRounds::setPaused(bool paused)
{
    m_schedule.setPaused(paused);
    go();
}

void HostRounds::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void HostRounds::observe(const QStringList &hostIds)
{
    m_schedule.request(hostIds, clockNow());
    go();
}

void HostRounds::go()
{
    if (m_stopped)
        return;
    const UtcMillis now = clockNow();
    for (const QString &hostId : m_schedule.takeDue(now))
        begin(m_hosts.value(hostId));
    m_timer.stop();
    if (const auto next = m_schedule.nextDueAt())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(1, *next - now)));
}

void HostRounds::begin(const RemoteHost &host)
{
    auto *collector = new Collector(
        std::make_unique<SshHost>(host.hostId, host.sshName, host.enabled ? host.intervalSeconds : 0),
        SshHost::limits(), this);
    const QString &hostId = host.hostId;
    m_running.insert(hostId, {collector, QDateTime::currentMSecsSinceEpoch(), host.intervalSeconds});
    connect(collector, &Collector::observed, this,
            [this, hostId](const Observation &observation) { record(hostId, observation); });
    connect(collector, &Collector::failed, this,
            [this, hostId](const CollectError &error) { recordFailure(hostId, error); });
    emit started(hostId);
    inWorker([path = m_databasePath, hostId] { return readExpected(path, hostId); },
             [this, collector, hostId](const StorageResult<ExpectedPorts> &expected) {
                 if (expected) {
                     collector->collect(*expected);
                     return;
                 }
                 HostOutcome outcome;
                 outcome.hostId = hostId;
                 outcome.storageError = expected.error();
                 end(outcome);
             });
}

void HostRounds::record(const QString &hostId, const Observation &seen)
{
    Observation observation = seen;
    observation.intervalSeconds = m_running.value(hostId).intervalSeconds;
    inWorker([path = m_databasePath, observation,
              stores = m_storesCommandLines] { return recordValid(path, observation, stores); },
             [this](const HostOutcome &outcome) { end(outcome); });
}

void HostRounds::recordFailure(const QString &hostId, const CollectError &error)
{
    inWorker([path = m_databasePath, hostId, startedAt = m_running.value(hostId).startedAt,
              error] { return recordFailed(path, hostId, startedAt, error); },
             [this](const HostOutcome &outcome) { end(outcome); });
}

void HostRounds::end(const HostOutcome &outcome)
{
    m_running.take(outcome.hostId).collector->deleteLater();
    using Outcome = HostSchedule::Outcome;
    const bool needsPerson = outcome.failure && outcome.failure->needsPerson();
    m_schedule.finished(outcome.hostId,
                        outcome.recorded  ? Outcome::Valid
                            : needsPerson ? Outcome::NeedsPerson
                                          : Outcome::Failed,
                        clockNow());
    emit finished(outcome);
    go();
}

} // namespace Portmonote
