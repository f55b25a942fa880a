// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Portmonote {

/// Who manages the processes of a cgroup, as far as its path tells.
struct CgroupUnit
{
    enum class Kind {
        None,      ///< the path names nobody, e.g. `/`
        Service,   ///< `sshd.service`, of the system or of a user
        Socket,    ///< `cups.socket`: systemd listens on behalf of a service
        Scope,     ///< `app-firefox-1234.scope`
        Session,   ///< a login: `session-3.scope`
        Container, ///< docker, podman, containerd, CRI-O, LXC, nspawn, Flatpak, …
    };
    Kind kind = Kind::None;
    QString name;                   ///< the unit, or "docker 0123456789ab" for a container
    std::optional<quint32> userUid; ///< set for units of a user's own manager and for sessions
    QString slice = {};             ///< the innermost one above it: `system.slice`
    // Of containers only.
    QString runtime = {}; ///< docker, podman, cri-containerd, lxc, nspawn, flatpak, …; `container` if unsaid
    QString containerId = {}; ///< 64 hexadecimal digits, or the name where the runtime goes by names
    QString pod = {};         ///< uid of the Kubernetes pod
    QString innerUnit = {};   ///< the systemd unit within a machine container
    QString snap = {};        ///< the snap that the unit belongs to
    bool isMonitor = false;   ///< what looks after the container from outside, not what runs in it

    /// The runtime goes by names: the name outlives the container.
    [[nodiscard]] bool isNamed() const;
};

/// Reads a cgroup2 path as systemd and the container runtimes lay them out: slices, then the unit.
/// A directory that only looks like a unit further down the path is not believed.
[[nodiscard]] CgroupUnit unitOfCgroup(QByteArrayView path);

/// `a\x2db` as systemd writes it in the names of units: `a-b`. What is no such escape stays.
[[nodiscard]] QString withoutUnitEscapes(const QString &name);

} // namespace Portmonote
