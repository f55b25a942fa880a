// SPDX-License-Identifier: MIT
// Which container is behind a port: the part of OwnerResolver that speaks of containers.
#include "collect/ContainerBehind.h"
#include "collect/OwnerResolver.h"

#include "core/PortForwarder.h"

namespace Portmonote {

using Field = OwnerEvidence::Field;
using Source = OwnerEvidence::Source;
using Sureness = OwnerEvidence::Sureness;

namespace {

/// Where the engine leads this port.
QString targetOf(const ContainerInfo &info, const PortKey &key)
{
    for (const ContainerInfo::Port &port : info.published) {
        if (port.protocol == key.protocol && port.hostPort == key.port)
            return port.target;
    }
    return {};
}

/// A service that is no container engine: what it listens on is its own.
bool isOfOtherService(const QString &unit)
{
    return unit.endsWith(QLatin1String(".service")) && !isEngineUnit(unit);
}

} // namespace

const ContainerRuntimes &OwnerResolver::containers()
{
    if (!m_containers) {
        m_containers = std::make_unique<ContainerRuntimes>(m_evidence == Evidence::LiveProc
                                                               ? ContainerRuntimes::look(m_sources.engines)
                                                               : ContainerRuntimes());
    }
    return *m_containers;
}

void OwnerResolver::describeContainer(Owner &owner, const ContainerInfo &info, Source source) const
{
    owner.container = info.runtime + QLatin1Char(' ') + (info.name.isEmpty() ? info.id.left(12) : info.name);
    owner.inside.id = info.id;
    if (!info.image.isEmpty())
        owner.inside.image = info.image;
    owner.inside.project = info.project;
    if (!info.service.isEmpty())
        owner.inside.service = info.service;
    owner.addEvidence(Field::Image, source, Sureness::Reported);
}

void OwnerResolver::applyContainer(ObservedPort &port, const CgroupUnit &unit, Source source)
{
    if (unit.kind != CgroupUnit::Kind::Container)
        return;
    Owner &owner = port.owner;
    owner.container = unit.name;
    owner.inside.id = unit.containerId;
    owner.inside.service = unit.innerUnit;
    // A container that goes by a name is the same one when it is made anew; its image is not told.
    if (unit.isNamed())
        owner.inside.image = unit.name;
    const ContainerPort own = m_sources.ownNetwork ? ContainerPort::HostNetwork : ContainerPort::Inside;
    owner.inside.port = unit.isMonitor ? ContainerPort::Published : own;
    owner.addEvidence(Field::Container, source, Sureness::Certain);
    if (const ContainerInfo *info = containers().find(unit))
        describeContainer(owner, *info, Source::Runtime);
    else if (const auto pod = m_evidence == Evidence::LiveProc && !unit.isNamed()
                 ? kubernetesContainer(unit.containerId)
                 : std::nullopt)
        describeContainer(owner, *pod, Source::RuntimeFiles);
    if (owner.kind == Owner::Kind::Process || owner.kind == Owner::Kind::Kernel
        || owner.kind == Owner::Kind::InFlight)
        return;
    owner.kind = Owner::Kind::Container;
    owner.confidence = Owner::Confidence::Inferred;
    owner.name = owner.container;
    owner.hidden = !m_seesAll;
}

/// What holds the port is not who is behind it: a proxy of the engine, or the engine itself.
void OwnerResolver::applyPublished(ObservedPort &port, const CgroupUnit &unit, const Found &found)
{
    if (m_evidence != Evidence::LiveProc || !m_sources.ownNetwork)
        return;
    Owner &owner = port.owner;
    const auto forwarder = found.process ? forwarderOf(found.process->executable, found.process->arguments)
                                         : std::nullopt;
    const bool byEngine = isEngineUnit(owner.unit);
    const bool mayBe = forwarder || byEngine || unit.isMonitor
        || (!found.process && owner.hidden && !isOfOtherService(owner.unit));
    if (!mayBe || owner.kind == Owner::Kind::Kernel)
        return;
    const std::optional<quint32> actor = found.process ? found.process->uid : owner.socketUid;
    const ContainerInfo *info = forwarder ? containers().withId(forwarder->containerId, actor) : nullptr;
    if (!info && unit.isMonitor)
        info = containers().find(unit);
    if (!info)
        info = containers().publishing(port.key.protocol, port.key.port, port.addresses, forwarder, byEngine,
                                       actor);
    if (!info && forwarder)
        info = containers().withAddress(forwarder->target, actor);
    ContainerBehind behind;
    if (!info && forwarder) {
        behind = containerBehind(*forwarder, *found.process);
        info = containers().find(behind.unit);
    }
    const bool isTold = forwarder
        && !(forwarder->containerId.isEmpty() && forwarder->target.isEmpty() && !behind.isKnown());
    if (!info && !isTold)
        return;
    owner.kind = Owner::Kind::Container;
    owner.hidden = false;
    owner.executable.clear();
    owner.script.clear();
    owner.inside.port = ContainerPort::Published;
    if (info) {
        describeContainer(owner, *info, Source::Runtime);
        owner.confidence = Owner::Confidence::Reported;
        owner.inside.target = targetOf(*info, port.key);
        owner.addEvidence(Field::Container, Source::Runtime, Sureness::Reported);
    } else if (behind.isKnown()) {
        owner.container = behind.unit.name;
        owner.inside.id = behind.unit.containerId;
        owner.confidence = Owner::Confidence::Inferred;
        owner.addEvidence(Field::Container, Source::Network,
                          behind.isOnlyOne ? Sureness::Certain : Sureness::Guess);
    } else {
        const QString called = forwarder->name.isEmpty() ? forwarder->containerId.left(12) : forwarder->name;
        owner.container = forwarder->runtime + QLatin1Char(' ')
            + (called.isEmpty() ? forwarder->target : called);
        owner.inside.id = forwarder->containerId;
        owner.confidence = Owner::Confidence::Inferred;
        owner.addEvidence(Field::Container, Source::CommandLine, Sureness::Reported);
    }
    if (forwarder && !forwarder->target.isEmpty())
        owner.inside.target = forwarder->target;
    owner.name = owner.container;
    if (!info && behind.isKnown())
        owner.addEvidence(Field::Port, Source::Network, Sureness::Certain);
    else
        owner.addEvidence(Field::Port, info ? Source::Runtime : Source::CommandLine, Sureness::Reported);
}

} // namespace Portmonote
