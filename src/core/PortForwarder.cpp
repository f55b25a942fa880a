// SPDX-License-Identifier: MIT
#include "core/PortForwarder.h"

#include <algorithm>
#include <array>

namespace Portmonote {

namespace {

/// `-name VALUE`, `--name VALUE` or `--name=VALUE`.
QString optionOf(const QStringList &arguments, QLatin1String name)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QStringView argument = arguments.at(i);
        if (!argument.startsWith(QLatin1Char('-')))
            continue;
        argument = argument.sliced(argument.startsWith(QLatin1String("--")) ? 2 : 1);
        if (argument == name)
            return arguments.value(i + 1);
        if (argument.startsWith(name) && argument.mid(name.size()).startsWith(QLatin1Char('=')))
            return argument.sliced(name.size() + 1).toString();
    }
    return {};
}

bool isId(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                   || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

PortForwarder dockerProxy(const QStringList &arguments)
{
    PortForwarder forwarder;
    forwarder.runtime = QStringLiteral("docker");
    const QString address = optionOf(arguments, QLatin1String("container-ip"));
    const QString port = optionOf(arguments, QLatin1String("container-port"));
    if (!address.isEmpty() && !port.isEmpty()) {
        const bool six = address.contains(QLatin1Char(':'));
        forwarder.target = (six ? QLatin1Char('[') + address + QLatin1Char(']') : address) + QLatin1Char(':')
            + port;
    }
    return forwarder;
}

PortForwarder conmon(const QStringList &arguments)
{
    PortForwarder forwarder;
    forwarder.runtime = QStringLiteral("podman");
    const QString id = optionOf(arguments, QLatin1String("c"));
    forwarder.containerId = isId(id) ? id : QString();
    forwarder.name = forwarder.containerId.isEmpty() ? QString() : optionOf(arguments, QLatin1String("n"));
    return forwarder;
}

} // namespace

std::optional<PortForwarder> forwarderOf(const QString &executable, const QStringList &arguments)
{
    const QString program = executable.mid(executable.lastIndexOf(QLatin1Char('/')) + 1);
    if (program == QLatin1String("docker-proxy"))
        return dockerProxy(arguments);
    if (program == QLatin1String("conmon"))
        return conmon(arguments);
    if (program == QLatin1String("rootlessport") || program == QLatin1String("rootlessport-child"))
        return PortForwarder{QStringLiteral("podman"), {}, {}, {}};
    if (program == QLatin1String("rootlesskit"))
        return PortForwarder{QStringLiteral("docker"), {}, {}, {}};
    if (program == QLatin1String("pasta") || program == QLatin1String("pasta.avx2")
        || program == QLatin1String("passt") || program == QLatin1String("slirp4netns"))
        return PortForwarder{};
    const bool forkProxy = arguments.size() > 1 && arguments.at(1) == QLatin1String("forkproxy");
    if (forkProxy && (program == QLatin1String("incusd") || program == QLatin1String("lxd")))
        return PortForwarder{
            program == QLatin1String("lxd") ? QStringLiteral("lxd") : QStringLiteral("incus"), {}, {}, {}};
    return std::nullopt;
}

bool isEngineUnit(const QString &unit)
{
    static constexpr std::array names{QLatin1String("docker.service"),
                                      QLatin1String("docker.socket"),
                                      QLatin1String("containerd.service"),
                                      QLatin1String("podman.service"),
                                      QLatin1String("incus.service"),
                                      QLatin1String("lxd.service"),
                                      QLatin1String("snap.lxd.daemon.service"),
                                      QLatin1String("snap.docker.dockerd.service"),
                                      QLatin1String("k3s.service"),
                                      QLatin1String("kubelet.service")};
    return std::find(names.begin(), names.end(), unit) != names.end();
}

} // namespace Portmonote
