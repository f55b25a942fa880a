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

/// What a program is told to lead into: a process, or the path of its network.
void setNetwork(PortForwarder &forwarder, const QString &text)
{
    bool isNumber = false;
    const qint64 pid = text.toLongLong(&isNumber);
    if (isNumber && pid > 0)
        forwarder.pid = pid;
    else if (text.startsWith(QLatin1Char('/')))
        forwarder.network = text;
    else if (!text.isEmpty() && !text.contains(QLatin1Char('/')))
        forwarder.network = QStringLiteral("/run/netns/") + text;
}

/// `slirp4netns [OPTION]... PID|PATH TAPNAME`
PortForwarder slirp(const QStringList &arguments)
{
    PortForwarder forwarder;
    const QString place = arguments.value(arguments.size() - 2);
    if (arguments.size() > 2 && (place.startsWith(QLatin1Char('/')) || place.toLongLong() > 0))
        setNetwork(forwarder, place);
    return forwarder;
}

/// `pasta [OPTION]... [--netns PATH|NAME]`, `pasta [OPTION]... PID`, or with a command that it starts itself.
PortForwarder pasta(const QStringList &arguments)
{
    PortForwarder forwarder;
    if (const QString place = optionOf(arguments, QLatin1String("netns")); !place.isEmpty()) {
        setNetwork(forwarder, place);
        return forwarder;
    }
    // These are followed by something that may be a number, too.
    static const QString valued = QStringLiteral("lpPmanMgioDStuTUI");
    const QString before = arguments.value(arguments.size() - 2);
    const bool isValue = before.size() == 2 && before.startsWith(QLatin1Char('-'))
        && valued.contains(before.at(1));
    const bool isLongValue = before.startsWith(QLatin1String("--")) && !before.contains(QLatin1Char('='))
        && (before.endsWith(QLatin1String("-ports")) || before.endsWith(QLatin1String("-ns"))
            || before == QLatin1String("--mtu"));
    if (arguments.size() > 1 && !isValue && !isLongValue && arguments.last().toLongLong() > 0)
        setNetwork(forwarder, arguments.last());
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
        || program == QLatin1String("passt") || program == QLatin1String("passt.avx2"))
        return pasta(arguments);
    if (program == QLatin1String("slirp4netns"))
        return slirp(arguments);
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
