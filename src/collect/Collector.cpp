// SPDX-License-Identifier: MIT
#include "collect/Collector.h"

#include "collect/Clocks.h"
#include "collect/OwnerResolver.h"
#include "collect/PrivilegedLook.h"
#include "collect/RemoteLook.h"
#include "collect/SsLook.h"
#include "core/Future.h"
#include "core/RoundDiff.h"

#include <QtConcurrentRun>

#include <utility>

namespace Portmonote {

namespace {

/// Runs in the background.
Observation observe(const QList<Listener> &listeners, const ExpectedPorts &expected, const QString &hostId,
                    OwnerResolver::Evidence evidence, const OwnerRecords &records,
                    const std::shared_ptr<OwnerMemory> &memory, const SsText &told)
{
    OwnerSources sources;
    if (evidence == OwnerResolver::Evidence::LiveProc)
        sources.records = records.isEmpty() ? readOwnerSpool().value_or(OwnerRecords()) : records;
    Observation observation;
    observation.hostId = hostId;
    observation.ports = OwnerResolver(evidence, sources, memory.get()).resolve(listeners, hostId);
    if (evidence == OwnerResolver::Evidence::LiveProc)
        observation.bootId = ProcFs::bootId();
    else
        observation.bootId = told.bootId;
    nameUsers(observation.ports, told.users);
    observation.absent = absentFrom(expected, observation.ports);
    return observation;
}

} // namespace

Collector::Collector(std::unique_ptr<Host> host, const ChildLimits &limits, QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_child(limits)
{
    connect(&m_child, &ChildProcess::finished, this, &Collector::onFinished);
}

Collector::~Collector() = default;

void Collector::collect(const ExpectedPorts &expected)
{
    if (m_running)
        return;
    m_running = true;
    m_look = Look::First;
    m_looks = 0;
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_expected = expected;
    m_listeners.clear();
    m_missing.clear();
    runSs();
}

void Collector::cancel()
{
    m_child.cancel();
}

void Collector::runSs()
{
    const auto command = m_host->ssCommand(m_flags, m_missing);
    if (!command) {
        // Never from within collect(): whoever asks expects the answer later.
        QMetaObject::invokeMethod(
            this, [this] { fail(m_host->missing()); }, Qt::QueuedConnection);
        return;
    }
    m_child.start(*command);
}

void Collector::onFinished(const ChildResult &result)
{
    if (m_host->refusedFlags(result)) {
        if (const auto fewer = fallbackOf(m_flags)) {
            m_flags = *fewer; // and stay there: this ss won't learn it
            runSs();
            return;
        }
    }
    const auto told = m_host->read(result, m_flags);
    if (const auto *error = std::get_if<CollectError>(&told)) {
        fail(*error);
        return;
    }
    ++m_looks;
    m_told = std::get<SsText>(told);
    const QByteArray text = std::exchange(m_told.text, {});
    whenFinished(QtConcurrent::run(readLook, text, m_told.flags), this,
                 [this](const std::variant<QList<Listener>, CollectError> &read) {
                     if (const auto *error = std::get_if<CollectError>(&read))
                         fail(*error);
                     else
                         onListeners(std::get<QList<Listener>>(read));
                 });
}

void Collector::onListeners(const QList<Listener> &listeners)
{
    QList<Listener> seen = listeners;
    if (m_look == Look::Probe && !takeProbe(seen)) {
        fail({CollectError::Kind::Silent, {}});
        return;
    }
    m_listeners = m_listeners.isEmpty() ? seen : mergeLooks(m_listeners, seen);
    m_missing.clear();
    if (m_look == Look::First) {
        m_missing = missingPorts(m_expected, m_listeners);
    }
    if (!m_missing.isEmpty()) {
        m_look = Look::Second;
        runSs();
    } else if (m_look != Look::Probe && m_listeners.isEmpty() && m_host->isThisMachine()) {
        startProbe();
    } else {
        finish();
    }
}

void Collector::startProbe()
{
    m_look = Look::Probe;
    m_probe = std::make_unique<ListeningProbe>();
    if (m_probe->port() == 0)
        fail({CollectError::Kind::Silent, {}});
    else
        runSs();
}

bool Collector::takeProbe(QList<Listener> &listeners) const
{
    return listeners.removeIf([this](const Listener &listener) {
        return listener.protocol == Protocol::Udp && listener.port == m_probe->port()
            && (!listener.inode || *listener.inode == m_probe->inode());
    }) > 0;
}

void Collector::finish()
{
    m_probe.reset();
    const auto evidence = m_host->isThisMachine() ? OwnerResolver::Evidence::LiveProc
                                                  : OwnerResolver::Evidence::OnlySs;
    if (m_host->isThisMachine() && !m_memory)
        m_memory = std::make_shared<OwnerMemory>();
    whenFinished(QtConcurrent::run(observe, m_listeners, m_expected, m_host->id(), evidence, m_records,
                                   m_memory, m_told),
                 this, [this](Observation observation) {
                     observation.startedAt = m_startedAt;
                     observation.finishedAt = QDateTime::currentMSecsSinceEpoch();
                     observation.looks = m_looks;
                     // Ours, for other machines, too: it is our clock that says when they were seen.
                     observation.clocks = readClocks();
                     m_listeners.clear();
                     m_running = false;
                     emit observed(observation);
                 });
}

void Collector::fail(const CollectError &error)
{
    m_probe.reset();
    m_listeners.clear();
    m_running = false;
    emit failed(error);
}

} // namespace Portmonote
