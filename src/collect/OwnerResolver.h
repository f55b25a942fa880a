// SPDX-License-Identifier: MIT
#pragma once

#include "collect/KernelSockets.h"
#include "collect/ProcFs.h"
#include "core/Listener.h"
#include "core/Observation.h"

#include <QHash>

namespace Portmonote {

/// Turns sockets into ports with owners. One resolver serves one round: what it has read of a
/// process or a user it does not read again.
class OwnerResolver
{
public:
    enum class Evidence {
        LiveProc, ///< the sockets are of this machine, just now: /proc can confirm
        OnlySs,   ///< another host, or prepared output: only what `ss` says
    };
    explicit OwnerResolver(Evidence evidence);

    /// All ports of `listeners`, ordered by key; each with the best owner that can be told.
    [[nodiscard]] QList<ObservedPort> resolve(const QList<Listener> &listeners, const QString &hostId);

private:
    [[nodiscard]] ObservedPort resolvePort(const PortKey &key, const QList<const Listener *> &sockets);
    [[nodiscard]] std::optional<ProcessInfo> confirmedProcess(const QList<const Listener *> &sockets);
    [[nodiscard]] const ProcessInfo *processInfo(qint64 pid);
    [[nodiscard]] QString nameOfUser(quint32 uid);
    void describeSockets(ObservedPort &port, const QList<const Listener *> &sockets) const;
    void applyCgroup(ObservedPort &port, const QList<const Listener *> &sockets);
    void applyProcess(ObservedPort &port, const ProcessInfo &process);
    void applyReported(ObservedPort &port, const SocketProcess &process);
    void applyWithoutProcess(ObservedPort &port, const QList<const Listener *> &sockets);

    Evidence m_evidence;
    bool m_seesAll = false;
    KernelSockets m_kernel;
    QHash<qint64, std::optional<ProcessInfo>> m_processes;
    QHash<quint32, QString> m_users;
};

/// How an address is shown and stored: `0.0.0.0`, `[::1]`, `[fe80::1]%eth0`, `*`.
[[nodiscard]] QString addressText(const Listener &listener);

} // namespace Portmonote
