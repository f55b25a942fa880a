// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// One thing that is known of an owner, from what, and how sure that is.
struct OwnerEvidence
{
    enum class Field : quint8 {
        Process,    ///< pid, executable, command line
        User,       ///< whose it is
        Unit,       ///< systemd unit
        Activation, ///< which `.socket` stands for which service
        Container,  ///< which container
        Image,      ///< image, project and service of the container
        Port,       ///< how the container comes to the port
        Kernel,     ///< what in the kernel it is
        InFlight,   ///< where the descriptor waits
    };
    enum class Source : quint8 {
        Socket,        ///< what the kernel tells everybody of a socket (uid)
        SocketCgroup,  ///< cgroup in which the socket was created
        ProcessList,   ///< `ss -p` said so
        Proc,          ///< /proc/PID
        ProcessCgroup, ///< /proc/PID/cgroup
        UnitFile,      ///< a `.socket` file of systemd
        UnitName,      ///< systemd's rule: `x.socket` starts `x.service`
        Runtime,       ///< the container engine answered
        RuntimeFiles,  ///< names that a runtime leaves in the file system
        CommandLine,   ///< arguments of the process that forwards the port
        Privileged,    ///< a look with more rights
        Kernel,        ///< the kernel's own tables of devices and services
        Descriptors,   ///< all descriptors of all processes were looked at
        Network,       ///< processes in the network that a forwarder leads into
    };
    enum class Sureness : quint8 {
        Guess,    ///< the best that could be concluded
        Reported, ///< somebody who should know said so
        Certain,  ///< the kernel, or a look at the very thing
    };

    Field field = Field::Process;
    Source source = Source::Socket;
    Sureness sureness = Sureness::Guess;

    friend bool operator==(const OwnerEvidence &, const OwnerEvidence &) = default;
};

[[nodiscard]] QString toString(OwnerEvidence::Field field);
[[nodiscard]] QString toString(OwnerEvidence::Source source);
[[nodiscard]] QString toString(OwnerEvidence::Sureness sureness);
[[nodiscard]] std::optional<OwnerEvidence> evidenceFromStrings(QStringView field, QStringView source,
                                                               QStringView sureness);
/// For a person: "unit: from the cgroup of its socket (certain)".
[[nodiscard]] QString describe(const OwnerEvidence &evidence);
/// The same without the field, to be shown beside it: "from the cgroup of its socket (certain)".
[[nodiscard]] QString describeOrigin(const OwnerEvidence &evidence);

/// How a container comes to a port of the machine.
enum class ContainerPort : quint8 {
    None,        ///< no container, or not known
    Published,   ///< the runtime forwards a port of the machine to it
    HostNetwork, ///< it shares the network of the machine
    Inside,      ///< only in the container's own network
};
[[nodiscard]] QString toString(ContainerPort port);
[[nodiscard]] ContainerPort containerPortFromString(QStringView text);
/// For a person: "published, leads to port 80 of the container"; empty for None.
[[nodiscard]] QString describe(ContainerPort port, const QString &target);

/// What is known of the container behind a port.
struct ContainerFacts
{
    QString id;      ///< as its runtime identifies it: 64 hexadecimal digits, or a name
    QString image;   ///< reference, as the runtime gives it: `docker.io/library/nginx:1.25`
    QString project; ///< of docker compose, or the namespace of Kubernetes
    QString service; ///< within the project; inside of a machine container, its own systemd unit
    ContainerPort port = ContainerPort::None;
    QString target; ///< where a published port leads: `80` or `172.17.0.2:80`

    /// `image` without tag and digest: what stays when the container is made anew.
    [[nodiscard]] QString repository() const;
    /// "shop/web", "web", or nothing.
    [[nodiscard]] QString place() const;

    friend bool operator==(const ContainerFacts &, const ContainerFacts &) = default;
};

} // namespace Portmonote
