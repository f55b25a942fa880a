// SPDX-License-Identifier: MIT
#include "collect/HostLook.h"

#include "collect/Collector.h"
#include "collect/SshHost.h"

#include <QEventLoop>

namespace Portmonote {

HostLook lookAt(std::unique_ptr<Host> host, const ExpectedPorts &expected)
{
    const ChildLimits limits = host->isThisMachine() ? ChildLimits{} : SshHost::limits();
    Collector collector(std::move(host), limits);
    QEventLoop loop;
    HostLook outcome;
    QObject::connect(&collector, &Collector::observed, &loop, [&](const Observation &observation) {
        outcome = observation;
        loop.quit();
    });
    QObject::connect(&collector, &Collector::failed, &loop, [&](const CollectError &error) {
        outcome = error;
        loop.quit();
    });
    collector.collect(expected);
    loop.exec();
    return outcome;
}

HostLook lookAtHost(const RemoteHost &host, const ExpectedPorts &expected)
{
    return lookAt(std::make_unique<SshHost>(host.hostId, host.sshName, 0), expected);
}

} // namespace Portmonote
