// SPDX-License-Identifier: MIT
#pragma once

#include "core/OwnerEvidence.h"

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
        Unit,     ///< a systemd unit, from the cgroup of the socket
        User,     ///< only whose socket it is; the process is hidden from us
        Kernel,   ///< no process can own it, e.g. vxlan
        InFlight, ///< no process holds it: its descriptor waits in a unix socket, to be received
    };
    enum class Confidence : quint8 {
        None,
        Inferred,  ///< concluded from the socket's cgroup, uid or port
        Reported,  ///< `ss` named the process; not checked (another host, or prepared input)
        Confirmed, ///< /proc/PID/fd/N links to this very socket
    };

    Kind kind = Kind::Unknown;
    Confidence confidence = Confidence::None;
    QString name;               ///< what it calls itself, or is called: process, unit, container or user
    QString user;               ///< name of the user, or the number where it has none
    std::optional<quint32> uid; ///< of the process; where that is hidden, of who made the socket
    std::optional<quint32> socketUid; ///< who made the socket; everybody sees that
    QString executable;               ///< path, without the kernel's " (deleted)"
    QString script;                   ///< what an interpreter runs: a path or `-m module`
    QString unit;                     ///< systemd unit that runs it
    QString socketUnit;               ///< the `.socket` by which systemd listens for that unit
    QString container;                ///< e.g. `docker web`, or `docker 0123456789ab`
    ContainerFacts inside;            ///< what more is known of the container
    QString cgroup;                   ///< the raw path, for the details
    bool hidden = false;              ///< a process exists and we may not see which
    bool otherNamespace = false;      ///< hidden, since its process is in a pid namespace around ours
    QStringList others;               ///< who else has sockets on this port, for people
    QList<OwnerEvidence> evidence;    ///< what is known from where

    /// What a card shows: the script for an interpreter, else the name.
    [[nodiscard]] QString title() const;
    void addEvidence(OwnerEvidence::Field field, OwnerEvidence::Source source,
                     OwnerEvidence::Sureness sureness);

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
    /// Where its control group stands, as far as that tells two programs apart.
    enum class Place : quint8 {
        Unknown,
        Outside,   ///< in a session or a scope: in no service and no container
        Service,   ///< of systemd
        Container, ///< paths in there are not those of the machine
    };

    QString executable;
    QString script;
    QString unit;    ///< services only: a session or a scope is where something runs, not what
    QString process; ///< what the process calls itself, `[name]` for a service of the kernel; the weakest
    std::optional<quint32> uid;            ///< of the process
    std::optional<quint32> socketUid = {}; ///< who made the socket
    QString image = {}; ///< of the container, without tag: it stays when the container is made anew
    Place place = Place::Unknown;

    [[nodiscard]] bool isEmpty() const
    {
        return executable.isEmpty() && unit.isEmpty() && process.isEmpty() && image.isEmpty() && !uid
            && !socketUid;
    }
    /// For people: the executable and its script, else the unit, the process, the user's number.
    [[nodiscard]] QString label() const;

    friend bool operator==(const Identity &, const Identity &) = default;
};

[[nodiscard]] QString toString(Identity::Place place);
[[nodiscard]] Identity::Place placeFromString(QStringView text);

[[nodiscard]] Identity identityOf(const Owner &owner);

enum class IdentityMatch {
    Same,
    Different,
    Unknown, ///< what tells one side cannot be seen on the other; learning more is no change
};

/// Compares what is known on both sides, the best first: the image of a container, the executable (with
/// its script), the unit, the name of the process. Another user of the process is another owner; so is
/// another maker of the socket, unless the very program and its user are known to be the same. A program
/// in a container is never one outside, even at the same path; a service that was hidden is not a program
/// that runs in no service. Two views of one owner are never Different, however little each sees.
[[nodiscard]] IdentityMatch compare(const Identity &before, const Identity &now);

} // namespace Portmonote
