// SPDX-License-Identifier: MIT
#include "core/OwnerEvidence.h"

#include <QCoreApplication>

#include <array>

namespace Portmonote {

namespace {

constexpr std::array fieldNames{"process", "user", "unit",   "activation", "container",
                                "image",   "port", "kernel", "in-flight"};
constexpr std::array sourceNames{
    "socket",  "socket-cgroup", "ss",           "proc",       "process-cgroup", "unit-file",   "unit-name",
    "runtime", "runtime-files", "command-line", "privileged", "kernel",         "descriptors", "network"};
constexpr std::array surenessNames{"guess", "reported", "certain"};
constexpr std::array portNames{"", "published", "host-network", "inside"};

template<typename Enum, size_t N>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QLatin1String(names.at(static_cast<size_t>(value)));
}

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &names, QStringView text)
{
    for (size_t i = 0; i < N; ++i) {
        if (text == QLatin1String(names.at(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

struct OwnerEvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(OwnerEvidence)
};

QString fieldWords(OwnerEvidence::Field field)
{
    switch (field) {
    case OwnerEvidence::Field::Process:
        return OwnerEvidenceText::tr("process");
    case OwnerEvidence::Field::User:
        return OwnerEvidenceText::tr("user");
    case OwnerEvidence::Field::Unit:
        return OwnerEvidenceText::tr("unit");
    case OwnerEvidence::Field::Activation:
        return OwnerEvidenceText::tr("socket activation");
    case OwnerEvidence::Field::Container:
        return OwnerEvidenceText::tr("container");
    case OwnerEvidence::Field::Image:
        return OwnerEvidenceText::tr("image and service");
    case OwnerEvidence::Field::Port:
        return OwnerEvidenceText::tr("forwarding");
    case OwnerEvidence::Field::Kernel:
        return OwnerEvidenceText::tr("kernel");
    case OwnerEvidence::Field::InFlight:
        break;
    }
    return OwnerEvidenceText::tr("whereabouts");
}

QString sourceWords(OwnerEvidence::Source source)
{
    using Source = OwnerEvidence::Source;
    switch (source) {
    case Source::Socket:
        return OwnerEvidenceText::tr("from the socket itself");
    case Source::SocketCgroup:
        return OwnerEvidenceText::tr("from the control group in which the socket was made");
    case Source::ProcessList:
        return OwnerEvidenceText::tr("as ss reported it");
    case Source::Proc:
        return OwnerEvidenceText::tr("from its descriptor in /proc");
    case Source::ProcessCgroup:
        return OwnerEvidenceText::tr("from the control group of the process");
    case Source::UnitFile:
        return OwnerEvidenceText::tr("from the unit file that names the port");
    case Source::UnitName:
        return OwnerEvidenceText::tr("by systemd's rule for names");
    case Source::Runtime:
        return OwnerEvidenceText::tr("as the container engine answered");
    case Source::RuntimeFiles:
        return OwnerEvidenceText::tr("from files of the container engine");
    case Source::CommandLine:
        return OwnerEvidenceText::tr("from the command line of what forwards the port");
    case Source::Privileged:
        return OwnerEvidenceText::tr("from a look with more rights");
    case Source::Kernel:
        return OwnerEvidenceText::tr("from the kernel's tables");
    case Source::Network:
        return OwnerEvidenceText::tr("from who runs in the network that the port leads into");
    case Source::Descriptors:
        break;
    }
    return OwnerEvidenceText::tr("after looking at the descriptors of all processes");
}

QString surenessWords(OwnerEvidence::Sureness sureness)
{
    switch (sureness) {
    case OwnerEvidence::Sureness::Certain:
        return OwnerEvidenceText::tr("certain");
    case OwnerEvidence::Sureness::Reported:
        return OwnerEvidenceText::tr("reported");
    case OwnerEvidence::Sureness::Guess:
        break;
    }
    return OwnerEvidenceText::tr("concluded");
}

} // namespace

QString toString(OwnerEvidence::Field field)
{
    return nameOf(fieldNames, field);
}

QString toString(OwnerEvidence::Source source)
{
    return nameOf(sourceNames, source);
}

QString toString(OwnerEvidence::Sureness sureness)
{
    return nameOf(surenessNames, sureness);
}

std::optional<OwnerEvidence> evidenceFromStrings(QStringView field, QStringView source, QStringView sureness)
{
    const auto knownField = valueOf<OwnerEvidence::Field>(fieldNames, field);
    const auto knownSource = valueOf<OwnerEvidence::Source>(sourceNames, source);
    const auto knownSureness = valueOf<OwnerEvidence::Sureness>(surenessNames, sureness);
    if (!knownField || !knownSource || !knownSureness)
        return std::nullopt;
    return OwnerEvidence{*knownField, *knownSource, *knownSureness};
}

QString describe(const OwnerEvidence &evidence)
{
    //: what is known, from what, how sure: "unit: from the control group of the process (certain)"
    return OwnerEvidenceText::tr("%1: %2 (%3)")
        .arg(fieldWords(evidence.field), sourceWords(evidence.source), surenessWords(evidence.sureness));
}

QString describeOrigin(const OwnerEvidence &evidence)
{
    //: from what something is known, how sure: "from the control group of the process (certain)"
    return OwnerEvidenceText::tr("%1 (%2)").arg(sourceWords(evidence.source),
                                                surenessWords(evidence.sureness));
}

QString toString(ContainerPort port)
{
    return nameOf(portNames, port);
}

ContainerPort containerPortFromString(QStringView text)
{
    return valueOf<ContainerPort>(portNames, text).value_or(ContainerPort::None);
}

QString describe(ContainerPort port, const QString &target)
{
    switch (port) {
    case ContainerPort::Published:
        return target.isEmpty()
            ? OwnerEvidenceText::tr("published on this machine")
            : OwnerEvidenceText::tr("published on this machine; leads to %1 in the container").arg(target);
    case ContainerPort::HostNetwork:
        return OwnerEvidenceText::tr("the container shares this machine's network");
    case ContainerPort::Inside:
        return OwnerEvidenceText::tr("only in the container's own network");
    case ContainerPort::None:
        break;
    }
    return {};
}

QString ContainerFacts::repository() const
{
    QString name = image.section(QLatin1Char('@'), 0, 0);
    // A colon before the last slash is of the port of a registry.
    const qsizetype colon = name.lastIndexOf(QLatin1Char(':'));
    return colon > name.lastIndexOf(QLatin1Char('/')) ? name.first(colon) : name;
}

QString ContainerFacts::place() const
{
    if (project.isEmpty() || service.isEmpty())
        return service;
    return project + QLatin1Char('/') + service;
}

} // namespace Portmonote
