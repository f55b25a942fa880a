// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ContainerRuntimes.h"
#include "collect/DescriptorScan.h"
#include "collect/KernelSockets.h"
#include "collect/OwnerMemory.h"
#include "collect/ProcFs.h"
#include "collect/SocketUnits.h"
#include "core/CgroupUnit.h"
#include "core/Listener.h"
#include "core/Observation.h"
#include "core/OwnerRecords.h"

#include <QHash>

#include <memory>

namespace Portmonote {

/// What an OwnerResolver may ask beside /proc.
struct OwnerSources
{
    QList<EngineSocket> engines = ContainerRuntimes::usualSockets();
    QStringList socketUnitFolders = {}; ///< empty: where systemd has them
    OwnerRecords records = {};          ///< of a look with more rights
    bool ownNetwork = true;             ///< the sockets are of the network namespace of this program
};

/// Turns sockets into ports with owners. One resolver serves one round: what it has read of a
/// process or a user it does not read again. Asks container engines: for a worker thread.
class OwnerResolver
{
public:
    enum class Evidence {
        LiveProc, ///< the sockets are of this machine, just now: /proc can confirm
        OnlySs,   ///< another host, or prepared output: only what `ss` says
    };
    /// `memory`: of earlier rounds of the same host; without one, everything is looked at.
    explicit OwnerResolver(Evidence evidence, OwnerSources sources = {}, OwnerMemory *memory = nullptr);

    /// All ports of the sockets, ordered by key; each with the best owner that can be told.
    [[nodiscard]] QList<ObservedPort> resolve(const QList<Listener> &told, const QString &hostId);

private:
    /// The process behind a port, and how it was found.
    struct Found
    {
        std::optional<ProcessInfo> process;
        const Listener *socket = nullptr; ///< that it holds
        QByteArray cgroup;
        OwnerEvidence::Source source = OwnerEvidence::Source::Proc;

        [[nodiscard]] bool isManager() const;
    };
    using Sockets = QList<const Listener *>;

    [[nodiscard]] ObservedPort recallOrResolve(const PortKey &key, const Sockets &sockets);
    [[nodiscard]] ObservedPort resolvePort(const PortKey &key, const Sockets &sockets);
    [[nodiscard]] bool isLasting(const ObservedPort &port, const Found &found,
                                 OwnerEvidence::Source source) const;
    [[nodiscard]] Found findProcess(const Sockets &sockets);
    [[nodiscard]] Found confirmedProcess(const Sockets &sockets);
    [[nodiscard]] Found recordedProcess(const Sockets &sockets) const;
    [[nodiscard]] const ProcessInfo *processInfo(qint64 pid);
    [[nodiscard]] QString nameOfUser(quint32 uid);
    [[nodiscard]] CgroupUnit placeOf(ObservedPort &port, const Found &found,
                                     OwnerEvidence::Source &source) const;
    [[nodiscard]] const SocketUnits &socketUnits();
    [[nodiscard]] const ContainerRuntimes &containers();
    void describeSockets(ObservedPort &port, const Sockets &sockets) const;
    void applySocket(ObservedPort &port, const Listener &first, const Sockets &sockets);
    void applyUnit(ObservedPort &port, const CgroupUnit &unit, OwnerEvidence::Source source);
    void applyProcess(ObservedPort &port, const Found &found);
    void applyReported(ObservedPort &port, const SocketProcess &process);
    void applyWithoutProcess(ObservedPort &port, const Sockets &sockets);
    void applyInFlight(ObservedPort &port);
    [[nodiscard]] bool wasHeldByNobody(const Sockets &sockets) const;
    void applyActivation(ObservedPort &port, const CgroupUnit &unit, const Found &found);
    void applyContainer(ObservedPort &port, const CgroupUnit &unit, OwnerEvidence::Source source);
    void applyPublished(ObservedPort &port, const CgroupUnit &unit, const Found &found);
    void applyOthers(ObservedPort &port, const Listener &first, const Sockets &sockets);
    void describeContainer(Owner &owner, const ContainerInfo &info, OwnerEvidence::Source source) const;

    Evidence m_evidence;
    OwnerSources m_sources;
    OwnerMemory *m_memory;
    bool m_seesAll = false;
    bool m_isOutermost = true;
    KernelSockets m_kernel;
    DescriptorScan m_scan;
    std::unique_ptr<SocketUnits> m_socketUnits;      ///< read when they are first needed
    std::unique_ptr<ContainerRuntimes> m_containers; ///< asked when they are first needed
    QHash<qint64, std::optional<ProcessInfo>> m_processes;
    QHash<quint32, QString> m_users;
};

/// How an address is shown and stored: `0.0.0.0`, `[::1]`, `[fe80::1]%eth0`, `*`.
[[nodiscard]] QString addressText(const Listener &listener);

} // namespace Portmonote
