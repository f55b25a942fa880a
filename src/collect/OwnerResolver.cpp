// SPDX-License-Identifier: MIT
#include "collect/OwnerResolver.h"

#include "collect/CgroupPaths.h"
#include "collect/InterpreterScript.h"
#include "collect/UserName.h"
#include "core/CgroupUnit.h"
#include "core/PortForwarder.h"
#include "core/Redaction.h"

#include <QCoreApplication>
#include <QMap>

#include <unistd.h>

#include <algorithm>
#include <climits>
#include <tuple>
#include <utility>

namespace Portmonote {

namespace {

struct OwnerResolverText
{
    Q_DECLARE_TR_FUNCTIONS(OwnerResolver)
};

/// Workers that share a socket can be thousands; the oldest are enough.
constexpr qsizetype maxCandidates = 32;
constexpr qsizetype maxHoldings = 4;
constexpr qsizetype maxSocketsKept = 64;
constexpr qsizetype mostOthers = 8;

/// A descriptor that a process is said to hold, and the socket that it is said to be.
struct Holding
{
    int fd = 0;
    quint64 inode = 0;
    const Listener *socket = nullptr;
};

/// All processes of all sockets of a port, lowest pid, which is mostly the oldest, first. Sockets that
/// come and go, of which there may be any number, don't crowd out those that stay.
QMap<qint64, QList<Holding>> holdingsByPid(const QList<const Listener *> &sockets, const DescriptorScan &scan)
{
    QMap<qint64, QList<Holding>> holdings;
    const auto add = [&holdings](qint64 pid, int fd, const Listener *socket) {
        QList<Holding> &held = holdings[pid];
        if (held.size() < maxHoldings)
            held.append({fd, *socket->inode, socket});
    };
    for (const Listener *socket : sockets) {
        if (!socket->inode)
            continue;
        for (const SocketProcess &process : socket->processes)
            add(process.pid, process.fd, socket);
        for (const DescriptorScan::Holder &holder : scan.holders(*socket->inode))
            add(holder.pid, holder.fd, socket);
    }
    return holdings;
}

/// The first process of `ss` is the newest; the last is the one that the others were forked from.
std::optional<SocketProcess> oldestReported(const QList<const Listener *> &sockets)
{
    for (const Listener *socket : sockets) {
        if (!socket->processes.isEmpty())
            return socket->processes.last();
    }
    return std::nullopt;
}

/// A process may call itself nothing, or blanks; a card never shows that as nothing.
QString shownName(const QString &name, const QString &executable)
{
    if (!name.trimmed().isEmpty())
        return name;
    const QString program = executable.mid(executable.lastIndexOf(QLatin1Char('/')) + 1);
    return program.isEmpty() ? OwnerResolverText::tr("a process without a name") : program;
}

/// As it is kept: with the boot it names a socket for good.
QString nameOfSocket(const Listener &socket)
{
    return QString::fromLatin1(socket.cookie) + QLatin1Char('-') + QString::number(socket.inode.value_or(0));
}

bool isOlder(const ProcessInfo &a, const ProcessInfo &b)
{
    return a.startTicks != b.startTicks ? a.startTicks < b.startTicks : a.pid < b.pid;
}

/// Where systemd itself runs: that of the machine, or of a user.
bool isManagersOwn(const CgroupUnit &unit)
{
    return unit.name == QLatin1String("init.scope");
}

/// A session is where something runs, not what.
bool isOfService(const QString &unit)
{
    return !unit.isEmpty() && !unit.startsWith(QLatin1String("session-"));
}

ProcessInfo processOf(const OwnerRecords::Process &recorded)
{
    ProcessInfo info;
    info.pid = recorded.pid;
    info.startTicks = recorded.startTicks;
    info.startedAt = ProcFs::timeOfTicks(recorded.startTicks);
    info.name = recorded.name;
    info.arguments = recorded.arguments;
    info.commandLine = redactedArguments(recorded.arguments).join(QLatin1Char(' '));
    info.executable = recorded.executable;
    info.uid = recorded.uid;
    return info;
}

} // namespace

QString addressText(const Listener &listener)
{
    QString text = QString::fromUtf8(listener.address);
    if (text.contains(QLatin1Char(':')))
        text = QLatin1Char('[') + text + QLatin1Char(']');
    if (!listener.zone.isEmpty())
        text += QLatin1Char('%') + QString::fromUtf8(listener.zone);
    return text;
}

OwnerResolver::OwnerResolver(Evidence evidence, OwnerSources sources, OwnerMemory *memory)
    : m_evidence(evidence), m_sources(std::move(sources)), m_memory(memory)
{
    if (evidence != Evidence::LiveProc)
        return;
    m_seesAll = ProcFs::seesAllProcesses();
    m_isOutermost = ProcFs::isOutermostNamespace();
    if (m_sources.ownNetwork)
        m_kernel = KernelSockets::look();
    // Inodes and cookies of another boot, or another network, are others.
    if (m_sources.records.bootId != ProcFs::bootId() || !m_sources.ownNetwork)
        m_sources.records = {};
}

QList<ObservedPort> OwnerResolver::resolve(const QList<Listener> &told, const QString &hostId)
{
    const QList<Listener> listeners = m_evidence == Evidence::LiveProc ? withNamedCgroups(told) : told;
    // Of several owners that are hidden the same one stands for the port each time, whatever the order in
    // which the kernel told: the one with the most rights, and of his sockets mostly the one that is there
    // the longest.
    const auto place = [](const Listener *socket) {
        return std::tuple(socket->port, socket->protocol, socket->uid.value_or(UINT_MAX),
                          socket->inode.value_or(0));
    };
    Sockets sorted;
    sorted.reserve(listeners.size());
    QSet<quint64> unowned;
    for (const Listener &listener : listeners) {
        sorted.append(&listener);
        if (listener.inode && listener.processes.isEmpty())
            unowned.insert(*listener.inode);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&place](const Listener *a, const Listener *b) { return place(a) < place(b); });
    if (m_seesAll && !unowned.isEmpty())
        m_scan = DescriptorScan::look(unowned);
    QList<ObservedPort> ports;
    ports.reserve(sorted.size());
    for (auto first = sorted.cbegin(); first != sorted.cend();) {
        const PortKey key{hostId, (*first)->protocol, (*first)->port};
        const auto last = std::find_if(first, sorted.cend(), [&key](const Listener *socket) {
            return socket->port != key.port || socket->protocol != key.protocol;
        });
        ports.append(recallOrResolve(key, Sockets(first, last)));
        first = last;
    }
    if (m_memory)
        m_memory->endRound();
    return ports;
}

ObservedPort OwnerResolver::recallOrResolve(const PortKey &key, const Sockets &sockets)
{
    if (!m_memory)
        return resolvePort(key, sockets);
    if (const OwnerMemory::Port *known = m_memory->find(key, sockets)) {
        const ProcessInfo *now = processInfo(known->process.pid);
        const Owner &owner = known->resolved.owner;
        if (now && OwnerMemory::isOf(*known, *now) && (!owner.uid || nameOfUser(*owner.uid) == owner.user)) {
            m_memory->keepAgain(*known);
            ObservedPort port = known->resolved;
            port.processStartedAt = now->startedAt; // by the clock as it is set today
            return port;
        }
    }
    return resolvePort(key, sockets);
}

ObservedPort OwnerResolver::resolvePort(const PortKey &key, const Sockets &sockets)
{
    ObservedPort port;
    port.key = key;
    describeSockets(port, sockets);
    const Found found = findProcess(sockets);
    const Listener &first = found.socket ? *found.socket : *sockets.first();
    applySocket(port, first, sockets);
    OwnerEvidence::Source source = OwnerEvidence::Source::SocketCgroup;
    const CgroupUnit unit = placeOf(port, found, source);
    applyUnit(port, unit, source);
    if (found.process)
        applyProcess(port, found);
    else if (const auto reported = oldestReported(sockets))
        applyReported(port, *reported);
    else
        applyWithoutProcess(port, sockets);
    applyActivation(port, unit, found);
    applyContainer(port, unit, source);
    applyPublished(port, unit, found);
    applyOthers(port, first, sockets);
    if (m_memory && isLasting(port, found, source))
        m_memory->keep(sockets, *found.process, port);
    return port;
}

void OwnerResolver::describeSockets(ObservedPort &port, const Sockets &sockets) const
{
    for (const Listener *socket : sockets) {
        const QString address = addressText(*socket);
        if (!port.addresses.contains(address))
            port.addresses.append(address);
        port.exposure = std::max(port.exposure, exposureOf(socket->address, socket->zone));
        if (socket->inode && !socket->cookie.isEmpty())
            port.sockets.append(nameOfSocket(*socket));
    }
    port.addresses.sort();
    port.sockets.removeDuplicates();
    port.sockets = port.sockets.first(std::min(port.sockets.size(), maxSocketsKept));
    port.sockets.sort();
}

void OwnerResolver::applySocket(ObservedPort &port, const Listener &first, const Sockets &sockets)
{
    Owner &owner = port.owner;
    const Listener *named = first.cgroupIsKnown() ? &first : nullptr;
    for (const Listener *socket : sockets) {
        if (!owner.socketUid)
            owner.socketUid = first.uid ? first.uid : socket->uid;
        if (socket->cgroup && !socket->cgroupIsKnown())
            port.cgroupUnreachable = true;
        if (!named && socket->cgroupIsKnown() && socket->uid == first.uid)
            named = socket;
    }
    if (owner.socketUid) {
        owner.uid = owner.socketUid;
        owner.user = nameOfUser(*owner.socketUid);
        owner.addEvidence(OwnerEvidence::Field::User, OwnerEvidence::Source::Socket,
                          OwnerEvidence::Sureness::Certain);
    }
    if (named)
        owner.cgroup = QString::fromUtf8(*named->cgroup);
    // It counts as unreachable only when no socket of the port could be named.
    port.cgroupUnreachable = port.cgroupUnreachable && owner.cgroup.isEmpty();
}

/// By the socket, which everybody sees alike; where that tells nothing, by the process. Sockets that systemd
/// makes for others may be of its own group.
CgroupUnit OwnerResolver::placeOf(ObservedPort &port, const Found &found, OwnerEvidence::Source &source) const
{
    const QByteArray path = port.owner.cgroup.toUtf8();
    CgroupUnit unit = unitOfCgroup(path);
    if (unit.kind != CgroupUnit::Kind::None && !isManagersOwn(unit))
        return unit;
    const CgroupUnit ofProcess = unitOfCgroup(found.cgroup);
    if (ofProcess.kind == CgroupUnit::Kind::None || isManagersOwn(ofProcess))
        return unit.kind == CgroupUnit::Kind::None ? ofProcess : unit;
    source = OwnerEvidence::Source::ProcessCgroup;
    port.owner.cgroup = QString::fromUtf8(found.cgroup);
    return ofProcess;
}

void OwnerResolver::applyUnit(ObservedPort &port, const CgroupUnit &unit, OwnerEvidence::Source source)
{
    if (unit.kind == CgroupUnit::Kind::None || unit.kind == CgroupUnit::Kind::Container
        || isManagersOwn(unit))
        return;
    port.owner.unit = unit.name;
    if (!unit.snap.isEmpty())
        port.owner.inside.image = QStringLiteral("snap ") + unit.snap;
    port.owner.addEvidence(OwnerEvidence::Field::Unit, source, OwnerEvidence::Sureness::Certain);
}

/// Nothing but the sockets and the process has a say in it.
bool OwnerResolver::isLasting(const ObservedPort &port, const Found &found,
                              OwnerEvidence::Source source) const
{
    const Owner &owner = port.owner;
    return found.process && found.source == OwnerEvidence::Source::Proc && !found.isManager()
        && owner.kind == Owner::Kind::Process && owner.container.isEmpty() && owner.socketUnit.isEmpty()
        && owner.others.isEmpty() && source == OwnerEvidence::Source::SocketCgroup && !port.cgroupUnreachable
        && !isEngineUnit(owner.unit) && !forwarderOf(found.process->executable, found.process->arguments);
}

OwnerResolver::Found OwnerResolver::findProcess(const Sockets &sockets)
{
    if (m_evidence != Evidence::LiveProc)
        return {};
    Found found = confirmedProcess(sockets);
    if (!found.process)
        found = recordedProcess(sockets);
    return found;
}

bool OwnerResolver::Found::isManager() const
{
    return process && process->executable.endsWith(QLatin1String("/systemd"))
        && (process->pid == 1 || process->arguments.contains(QStringLiteral("--user")));
}

OwnerResolver::Found OwnerResolver::confirmedProcess(const Sockets &sockets)
{
    Found oldest;
    const QMap<qint64, QList<Holding>> candidates = holdingsByPid(sockets, m_scan);
    qsizetype tried = 0;
    for (auto it = candidates.cbegin(); it != candidates.cend() && tried < maxCandidates; ++it, ++tried) {
        const qint64 pid = it.key();
        const auto held = std::find_if(it->begin(), it->end(), [pid](const Holding &holding) {
            return ProcFs::holdsSocket(pid, holding.fd, holding.inode);
        });
        const ProcessInfo *info = held == it->end() ? nullptr : processInfo(pid);
        if (!info)
            continue;
        const Found candidate{*info, held->socket, {}, OwnerEvidence::Source::Proc};
        // systemd keeps the sockets of services that it has started for them.
        const bool better = !oldest.process || (oldest.isManager() && !candidate.isManager())
            || (oldest.isManager() == candidate.isManager() && isOlder(*info, *oldest.process));
        if (better)
            oldest = candidate;
    }
    if (oldest.process)
        oldest.cgroup = ProcFs::cgroupOf(oldest.process->pid);
    return oldest;
}

OwnerResolver::Found OwnerResolver::recordedProcess(const Sockets &sockets) const
{
    Found best;
    for (const Listener *socket : sockets) {
        for (const qint64 pid : m_sources.records.holders.value(nameOfSocket(*socket))) {
            const OwnerRecords::Process recorded = m_sources.records.processes.value(pid);
            // Who took its pid since then is another; whether somebody did is told to everybody.
            if (ProcFs::startTicks(pid) != recorded.startTicks)
                continue;
            const Found candidate{processOf(recorded), socket, recorded.cgroup,
                                  OwnerEvidence::Source::Privileged};
            if (!best.process || (best.isManager() && !candidate.isManager()))
                best = candidate;
        }
        if (best.process)
            break;
    }
    return best;
}

const ProcessInfo *OwnerResolver::processInfo(qint64 pid)
{
    auto known = m_processes.find(pid);
    if (known == m_processes.end())
        known = m_processes.insert(pid, ProcFs::process(pid));
    return known->has_value() ? &**known : nullptr;
}

QString OwnerResolver::nameOfUser(quint32 uid)
{
    const auto known = m_users.constFind(uid);
    if (known != m_users.cend())
        return *known;
    QString name = QString::number(uid);
    if (m_evidence == Evidence::LiveProc) {
        name = userName(uid);
    } else if (uid == 0) {
        name = QStringLiteral("root");
    }
    return *m_users.insert(uid, name);
}

void OwnerResolver::applyProcess(ObservedPort &port, const Found &found)
{
    const ProcessInfo &process = *found.process;
    port.pid = process.pid;
    port.processName = process.name;
    port.commandLine = process.commandLine;
    port.processStartedAt = process.startedAt;
    Owner &owner = port.owner;
    owner.kind = Owner::Kind::Process;
    owner.confidence = Owner::Confidence::Confirmed;
    owner.name = shownName(process.name, process.executable);
    owner.executable = process.executable;
    owner.script = scriptOf(process.executable, process.arguments);
    owner.addEvidence(OwnerEvidence::Field::Process, found.source, OwnerEvidence::Sureness::Certain);
    if (process.uid) {
        owner.uid = process.uid;
        owner.user = nameOfUser(*process.uid);
        owner.addEvidence(OwnerEvidence::Field::User, found.source, OwnerEvidence::Sureness::Certain);
    }
}

void OwnerResolver::applyReported(ObservedPort &port, const SocketProcess &process)
{
    port.pid = process.pid;
    port.processName = QString::fromUtf8(process.name);
    port.owner.kind = Owner::Kind::Process;
    port.owner.confidence = Owner::Confidence::Reported;
    port.owner.name = shownName(port.processName, {});
    port.owner.addEvidence(OwnerEvidence::Field::Process, OwnerEvidence::Source::ProcessList,
                           OwnerEvidence::Sureness::Reported);
}

void OwnerResolver::applyWithoutProcess(ObservedPort &port, const Sockets &sockets)
{
    Owner &owner = port.owner;
    const bool tooMany = std::any_of(sockets.begin(), sockets.end(),
                                     [](const Listener *socket) { return socket->processesTruncated; });
    if (tooMany) {
        owner.kind = Owner::Kind::Process;
        owner.name = OwnerResolverText::tr("thousands of processes");
        return;
    }
    owner.confidence = Owner::Confidence::Inferred;
    owner.hidden = !m_seesAll;
    const bool ofRoot = owner.socketUid.value_or(1) == 0;
    auto kernel = ofRoot ? m_kernel.certain(port.key.protocol, port.key.port) : std::nullopt;
    if (!kernel && ofRoot)
        kernel = m_kernel.likely(port.key.protocol, port.key.port,
                                 isOfService(owner.unit) ? owner.unit : QString(),
                                 !m_seesAll && !wasHeldByNobody(sockets));
    if (kernel) {
        owner.kind = Owner::Kind::Kernel;
        owner.name = kernel->name;
        owner.hidden = false;
        owner.addEvidence(OwnerEvidence::Field::Kernel, OwnerEvidence::Source::Kernel,
                          kernel->isCertain ? OwnerEvidence::Sureness::Certain
                                            : OwnerEvidence::Sureness::Guess);
    } else if (m_seesAll && !m_scan.receivers().isEmpty()) {
        applyInFlight(port);
    } else if (isOfService(owner.unit)) {
        owner.kind = Owner::Kind::Unit;
        owner.name = owner.unit;
    } else if (owner.uid && !m_seesAll) {
        owner.kind = Owner::Kind::User;
        owner.name = owner.user;
        owner.otherNamespace = !m_isOutermost && ::geteuid() == 0;
    } else {
        owner.confidence = Owner::Confidence::None;
    }
}

/// Somebody with more rights looked at all processes, and none held them.
bool OwnerResolver::wasHeldByNobody(const Sockets &sockets) const
{
    return m_isOutermost && std::all_of(sockets.begin(), sockets.end(), [this](const Listener *socket) {
               const auto held = m_sources.records.holders.constFind(nameOfSocket(*socket));
               return held != m_sources.records.holders.cend() && held->isEmpty();
           });
}

/// All processes were looked at and none holds it: its only descriptor was sent over a unix socket, and
/// waits in it. Who may receive it can be told, which of the waiting ones it is cannot.
void OwnerResolver::applyInFlight(ObservedPort &port)
{
    QStringList receivers;
    for (const qint64 pid : m_scan.receivers().first(std::min<qsizetype>(m_scan.receivers().size(), 3))) {
        if (const ProcessInfo *info = processInfo(pid))
            receivers.append(
                OwnerResolverText::tr("%1, pid %2").arg(shownName(info->name, info->executable)).arg(pid));
    }
    Owner &owner = port.owner;
    owner.kind = Owner::Kind::InFlight;
    owner.name = receivers.isEmpty()
        ? OwnerResolverText::tr("in a unix socket")
        : OwnerResolverText::tr("perhaps to %1").arg(receivers.join(QStringLiteral("; ")));
    owner.addEvidence(OwnerEvidence::Field::InFlight, OwnerEvidence::Source::Descriptors,
                      OwnerEvidence::Sureness::Guess);
}

const SocketUnits &OwnerResolver::socketUnits()
{
    if (!m_socketUnits) {
        m_socketUnits = std::make_unique<SocketUnits>(m_evidence == Evidence::LiveProc
                                                          ? SocketUnits::read(m_sources.socketUnitFolders)
                                                          : SocketUnits());
    }
    return *m_socketUnits;
}

void OwnerResolver::applyActivation(ObservedPort &port, const CgroupUnit &unit, const Found &found)
{
    using Sureness = OwnerEvidence::Sureness;
    Owner &owner = port.owner;
    const bool isSocket = unit.kind == CgroupUnit::Kind::Socket;
    const bool byManager = found.isManager() || (!found.process && isManagersOwn(unit));
    if (!isSocket && !byManager)
        return;
    const SocketUnits::Unit activation = isSocket
        ? socketUnits().named(unit.name)
        : socketUnits().listeningOn(port.key.protocol, port.key.port);
    if (activation.name.isEmpty())
        return;
    const bool byFile = socketUnits().knows(activation.name);
    owner.socketUnit = activation.name;
    owner.unit = activation.service;
    owner.addEvidence(OwnerEvidence::Field::Activation,
                      byFile ? OwnerEvidence::Source::UnitFile : OwnerEvidence::Source::UnitName,
                      isSocket && byFile ? Sureness::Certain : Sureness::Guess);
    if (found.process && !found.isManager())
        return; // it was started already
    owner.kind = Owner::Kind::Unit;
    owner.name = owner.unit;
    // What systemd is says nothing of the service that it will start.
    owner.executable.clear();
    owner.script.clear();
}

void OwnerResolver::applyOthers(ObservedPort &port, const Listener &first, const Sockets &sockets)
{
    const auto whose = [this](const Listener &socket) {
        const CgroupUnit unit = socket.cgroupIsKnown() ? unitOfCgroup(*socket.cgroup) : CgroupUnit();
        const QString user = socket.uid ? nameOfUser(*socket.uid) : QString();
        if (unit.name.isEmpty())
            return user;
        return user.isEmpty() ? unit.name : OwnerResolverText::tr("%1, user %2").arg(unit.name, user);
    };
    // Who it is, where that may be seen.
    const auto label = [this](const Listener &socket, const QString &otherwise) {
        const Found found = findProcess({&socket});
        if (!found.process)
            return otherwise;
        Owner other;
        other.kind = Owner::Kind::Process;
        other.name = shownName(found.process->name, found.process->executable);
        other.script = scriptOf(found.process->executable, found.process->arguments);
        return OwnerResolverText::tr("%1 (%2)").arg(other.title(), otherwise);
    };
    QStringList known;
    const QString mine = whose(first);
    for (const Listener *socket : sockets) {
        const QString other = whose(*socket);
        // A cgroup that could not be named this time is no other owner.
        const bool comparable = !socket->cgroup || socket->cgroupIsKnown() || socket->uid != first.uid;
        if (comparable && !other.isEmpty() && other != mine && !known.contains(other)
            && known.size() < mostOthers) {
            known.append(other);
            port.owner.others.append(label(*socket, other));
        }
    }
    port.owner.others.sort();
}

} // namespace Portmonote
