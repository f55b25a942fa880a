// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Portmonote {

/// Who is behind a port, as well as it is known, and how that is known.
struct Owner
{
    enum class Kind : quint8 {
        Unknown, ///< nothing tells, although we could have seen it
        Process,
        Container,
        Unit,   ///< a systemd unit, from the cgroup of the socket
        User,   ///< only whose socket it is; the process is hidden from us
        Kernel, ///< no process can own it, e.g. vxlan
    };
    enum class Confidence : quint8 {
        None,
        Inferred,  ///< concluded from the socket's cgroup, uid or port
        Reported,  ///< `ss` named the process; not checked (another host, or prepared input)
        Confirmed, ///< /proc/PID/fd/N links to this very socket
    };

    Kind kind = Kind::Unknown;
    Confidence confidence = Confidence::None;
    QString name; ///< what a card shows: process, unit, container or user
    QString user; ///< name of the user, or the number where it has none
    std::optional<quint32> uid;
    QString executable;  ///< path, without the kernel's " (deleted)"
    QString script;      ///< what an interpreter runs: a path or `-m module`
    QString unit;        ///< systemd unit, where the cgroup names one
    QString container;   ///< e.g. `docker 0123456789ab`
    QString cgroup;      ///< the raw path, for the details
    bool hidden = false; ///< a process exists and we may not see which

    friend bool operator==(const Owner &, const Owner &) = default;
};

[[nodiscard]] QString toString(Owner::Kind kind);
[[nodiscard]] Owner::Kind ownerKindFromString(QStringView text);
[[nodiscard]] QString toString(Owner::Confidence confidence);
[[nodiscard]] Owner::Confidence confidenceFromString(QStringView text);

/// One line for a person, never empty: "nginx, user www-data", "sshd.service (inferred)",
/// "hidden: belongs to root; run with more rights to see it".
[[nodiscard]] QString describe(const Owner &owner);
/// How the owner is known, in words: "confirmed through /proc".
[[nodiscard]] QString describeSource(const Owner &owner);

/// What trust is tied to: not the number of a port but the program, service and user behind it.
struct Identity
{
    QString executable;
    QString script;
    QString unit;    ///< services only: a session or a scope is where something runs, not what
    QString process; ///< what the process calls itself, `[name]` for a service of the kernel; the weakest
    std::optional<quint32> uid;

    [[nodiscard]] bool isEmpty() const
    {
        return executable.isEmpty() && unit.isEmpty() && process.isEmpty() && !uid;
    }
    /// For people: the executable and its script, else the unit, the process, the user's number.
    [[nodiscard]] QString label() const;

    friend bool operator==(const Identity &, const Identity &) = default;
};

[[nodiscard]] Identity identityOf(const Owner &owner);

enum class IdentityMatch {
    Same,
    Different,
    Unknown, ///< what tells one side cannot be seen on the other; learning more is no change
};

/// Compares by the best that is known of `before`: executable (and script), unit, process, user. Where
/// that can't be seen of `now`, the unit may still tell; a different user always does.
[[nodiscard]] IdentityMatch compare(const Identity &before, const Identity &now);

} // namespace Portmonote
