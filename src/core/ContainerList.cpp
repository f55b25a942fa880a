// SPDX-License-Identifier: MIT
#include "core/ContainerList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Portmonote {

namespace {

constexpr qsizetype mostContainers = 10'000;
constexpr qsizetype mostPorts = 1'000;
constexpr qsizetype longestText = 1'000;

QString textOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= longestText ? text : text.first(longestText);
}

std::optional<quint16> portOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number > 0 && number <= 65535 ? std::optional<quint16>(static_cast<quint16>(number))
                                         : std::nullopt;
}

/// Empty where it means any address.
QString hostAddress(const QString &address)
{
    const bool any = address == QLatin1String("0.0.0.0") || address == QLatin1String("::");
    return any ? QString() : address;
}

QList<ContainerInfo::Port> dockerPorts(const QJsonArray &array)
{
    QList<ContainerInfo::Port> ports;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto protocol = protocolFromString(object.value(QLatin1String("Type")).toString());
        const auto outside = portOf(object.value(QLatin1String("PublicPort")));
        const auto inside = portOf(object.value(QLatin1String("PrivatePort")));
        if (!protocol || !outside || !inside || ports.size() >= mostPorts)
            continue; // exposed within its own network only
        ports.append({*protocol, hostAddress(textOf(object.value(QLatin1String("IP")))), *outside,
                      QString::number(*inside)});
    }
    return ports;
}

QStringList dockerAddresses(const QJsonObject &container)
{
    QStringList addresses;
    const QJsonObject networks = container.value(QLatin1String("NetworkSettings"))
                                     .toObject()
                                     .value(QLatin1String("Networks"))
                                     .toObject();
    for (const QJsonValue &value : networks) {
        const QJsonObject network = value.toObject();
        for (const auto *key : {"IPAddress", "GlobalIPv6Address"}) {
            const QString address = textOf(network.value(QLatin1String(key)));
            if (!address.isEmpty() && addresses.size() < mostPorts)
                addresses.append(address);
        }
    }
    return addresses;
}

void readLabels(ContainerInfo &container, const QJsonObject &labels)
{
    const auto label = [&labels](const char *first, const char *second) {
        const QString text = textOf(labels.value(QLatin1String(first)));
        return text.isEmpty() ? textOf(labels.value(QLatin1String(second))) : text;
    };
    container.project = label("com.docker.compose.project", "io.podman.compose.project");
    container.service = label("com.docker.compose.service", "io.podman.compose.service");
    if (!container.service.isEmpty())
        return;
    container.project = label("com.docker.stack.namespace", "io.kubernetes.pod.namespace");
    container.service = label("com.docker.swarm.service.name", "io.kubernetes.container.name");
}

ContainerInfo dockerContainer(const QJsonObject &object, const QString &runtime)
{
    ContainerInfo container;
    container.runtime = runtime;
    container.id = textOf(object.value(QLatin1String("Id")));
    container.name = textOf(object.value(QLatin1String("Names")).toArray().first());
    if (container.name.startsWith(QLatin1Char('/')))
        container.name.remove(0, 1);
    container.image = textOf(object.value(QLatin1String("Image")));
    readLabels(container, object.value(QLatin1String("Labels")).toObject());
    container.published = dockerPorts(object.value(QLatin1String("Ports")).toArray());
    container.addresses = dockerAddresses(object);
    return container;
}

/// `tcp:0.0.0.0:80` → `tcp:127.0.0.1:8080`, as a proxy device of Incus has them.
std::optional<ContainerInfo::Port> proxyDevice(const QJsonObject &device)
{
    static const QRegularExpression end(
        QStringLiteral("\\A(tcp|udp):(?:\\[([0-9a-fA-F:]{2,45})\\]|([0-9.]{7,15})):([0-9]{1,5})\\z"));
    const auto outside = end.match(textOf(device.value(QLatin1String("listen"))));
    const auto inside = end.match(textOf(device.value(QLatin1String("connect"))));
    const bool onMachine = device.value(QLatin1String("bind")).toString() != QLatin1String("instance")
        && device.value(QLatin1String("bind")).toString() != QLatin1String("guest");
    const uint port = outside.captured(4).toUInt();
    if (!outside.hasMatch() || !inside.hasMatch() || !onMachine || port == 0 || port > 65535)
        return std::nullopt;
    ContainerInfo::Port published;
    published.protocol = protocolFromString(outside.captured(1)).value_or(Protocol::Tcp);
    published.hostAddress = hostAddress(outside.captured(2) + outside.captured(3));
    published.hostPort = static_cast<quint16>(port);
    published.target = inside.captured(4);
    return published;
}

/// Of a body in pieces, each with its length before it; nothing where one is cut.
std::optional<QByteArray> withoutChunks(QByteArrayView rest)
{
    QByteArray body;
    for (;;) {
        const qsizetype line = rest.indexOf("\r\n");
        if (line < 0)
            return std::nullopt;
        const QByteArray digits = rest.first(line).toByteArray().split(';').first().trimmed();
        bool isNumber = false;
        const qsizetype size = digits.size() <= 8 ? digits.toLongLong(&isNumber, 16) : -1;
        rest = rest.sliced(line + 2);
        if (!isNumber || size < 0 || (size > 0 && rest.size() < size + 2))
            return std::nullopt;
        if (size == 0)
            return body;
        body += rest.first(size);
        rest = rest.sliced(size + 2);
    }
}

} // namespace

std::optional<QByteArray> httpBody(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList head = answer.first(end).split('\n');
    const QByteArrayList status = head.first().trimmed().split(' ');
    if (!status.first().startsWith("HTTP/1.") || status.value(1) != "200")
        return std::nullopt;
    const QByteArrayView body = QByteArrayView(answer).sliced(end + 4);
    for (const QByteArray &line : head.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed().toLower();
        if (name == "transfer-encoding" && value == "chunked")
            return withoutChunks(body);
        bool isNumber = false;
        const qint64 length = name == "content-length" ? value.toLongLong(&isNumber) : 0;
        if (isNumber)
            return length >= 0 && body.size() >= length ? std::optional(body.first(length).toByteArray())
                                                        : std::nullopt;
    }
    return body.toByteArray();
}

std::optional<QList<ContainerInfo>> parseDockerContainers(const QByteArray &json, const QString &runtime)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<ContainerInfo> containers;
    const QJsonArray values = document.array();
    for (const QJsonValue &value : values) {
        const ContainerInfo container = dockerContainer(value.toObject(), runtime);
        if (container.id.size() >= 12 && containers.size() < mostContainers)
            containers.append(container);
    }
    return containers;
}

std::optional<QList<ContainerInfo>> parseIncusInstances(const QByteArray &json, const QString &runtime)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonValue metadata = answer.value(QLatin1String("metadata"));
    if (!metadata.isArray())
        return std::nullopt;
    QList<ContainerInfo> containers;
    const QJsonArray values = metadata.toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject instance = value.toObject();
        const QJsonObject config = instance.value(QLatin1String("config")).toObject();
        ContainerInfo container;
        container.runtime = runtime;
        container.id = container.name = textOf(instance.value(QLatin1String("name")));
        container.image = textOf(config.value(QLatin1String("image.description")));
        const QString project = textOf(instance.value(QLatin1String("project")));
        container.project = project == QLatin1String("default") ? QString() : project;
        for (const QJsonValue &device : instance.value(QLatin1String("expanded_devices")).toObject()) {
            const QJsonObject object = device.toObject();
            const auto port = object.value(QLatin1String("type")) == QLatin1String("proxy")
                ? proxyDevice(object)
                : std::nullopt;
            if (port && container.published.size() < mostPorts)
                container.published.append(*port);
        }
        if (!container.id.isEmpty() && containers.size() < mostContainers)
            containers.append(container);
    }
    return containers;
}

std::optional<ContainerInfo> containerOfLogName(const QString &fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([a-z0-9.-]{1,253})_([a-z0-9-]{1,63})_([a-z0-9-]{1,63})-([0-9a-f]{64})\\.log\\z"));
    const auto match = pattern.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    ContainerInfo container;
    container.runtime = QStringLiteral("kubernetes");
    container.name = match.captured(1);
    container.project = match.captured(2);
    container.service = match.captured(3);
    container.id = match.captured(4);
    return container;
}

} // namespace Portmonote
