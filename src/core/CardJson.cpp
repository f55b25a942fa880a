// SPDX-License-Identifier: MIT
#include "core/CardJson.h"

#include "core/OwnerDetails.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

QJsonValue pidOrNull(std::optional<qint64> pid)
{
    return pid ? QJsonValue(*pid) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Listener &listener)
{
    QJsonArray processes;
    for (const SocketProcess &process : listener.processes) {
        processes.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(process.name)},
                                     {QStringLiteral("pid"), process.pid},
                                     {QStringLiteral("fd"), process.fd}});
    }
    const auto number = [](const auto &value) {
        return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
    };
    return {
        {QStringLiteral("protocol"), toString(listener.protocol)},
        {QStringLiteral("address"), QString::fromUtf8(listener.address)},
        {QStringLiteral("zone"), textOrNull(QString::fromUtf8(listener.zone))},
        {QStringLiteral("port"), listener.port},
        {QStringLiteral("processes"), processes},
        {QStringLiteral("truncated"), listener.processesTruncated},
        {QStringLiteral("uid"), number(listener.uid)},
        {QStringLiteral("inode"), number(listener.inode)},
        {QStringLiteral("cookie"), textOrNull(QString::fromUtf8(listener.cookie))},
        {QStringLiteral("cgroup"),
         listener.cgroup ? QJsonValue(QString::fromUtf8(*listener.cgroup)) : QJsonValue()},
        {QStringLiteral("v6only"), listener.v6only ? QJsonValue(*listener.v6only) : QJsonValue()},
    };
}

} // namespace

QJsonObject toJson(const Owner &owner)
{
    const QJsonObject details = ownerDetails(owner);
    const QJsonObject inside = details.value(QLatin1String("container")).toObject();
    const auto told = [&inside](const char *key) {
        return textOrNull(inside.value(QLatin1String(key)).toString());
    };
    return {
        {QStringLiteral("kind"), toString(owner.kind)},
        {QStringLiteral("name"), owner.title()},
        {QStringLiteral("script"), textOrNull(owner.script)},
        {QStringLiteral("socket_uid"), details.value(QLatin1String("socket_uid"))},
        {QStringLiteral("socket_unit"), textOrNull(owner.socketUnit)},
        {QStringLiteral("container_id"), told("id")},
        {QStringLiteral("image"), told("image")},
        {QStringLiteral("project"), told("project")},
        {QStringLiteral("service"), told("service")},
        {QStringLiteral("container_port"), told("port")},
        {QStringLiteral("target"), told("target")},
        {QStringLiteral("others"), QJsonArray::fromStringList(owner.others)},
        {QStringLiteral("evidence"), details.value(QLatin1String("evidence")).toArray()},
        {QStringLiteral("user"), textOrNull(owner.user)},
        {QStringLiteral("uid"), owner.uid ? QJsonValue(static_cast<qint64>(*owner.uid)) : QJsonValue()},
        {QStringLiteral("confidence"), toString(owner.confidence)},
        {QStringLiteral("executable"), textOrNull(owner.executable)},
        {QStringLiteral("unit"), textOrNull(owner.unit)},
        {QStringLiteral("container"), textOrNull(owner.container)},
        {QStringLiteral("hidden"), owner.hidden},
        {QStringLiteral("description"), describe(owner)},
    };
}

QJsonValue isoOrNull(std::optional<UtcMillis> time)
{
    return time ? QJsonValue(isoUtc(*time)) : QJsonValue();
}

QJsonObject toJson(const PortCard &card, const Classification &classification)
{
    const PortFacts &facts = card.facts;
    const PortNote note = card.note.value_or(PortNote{});
    const auto written = [&](const QString &text) { return card.note ? QJsonValue(text) : QJsonValue(); };
    return {
        {QStringLiteral("host_id"), facts.key.hostId},
        {QStringLiteral("protocol"), toString(facts.key.protocol)},
        {QStringLiteral("port"), facts.key.port},
        {QStringLiteral("first_seen_at"), isoUtc(facts.firstSeenAt)},
        {QStringLiteral("last_seen_at"), isoUtc(facts.lastSeenAt)},
        {QStringLiteral("last_disappeared_at"), isoOrNull(facts.lastDisappearedAt)},
        {QStringLiteral("current_state"),
         facts.active ? QStringLiteral("active") : QStringLiteral("disappeared")},
        {QStringLiteral("current_pid"), pidOrNull(facts.active ? facts.pid : std::nullopt)},
        {QStringLiteral("process_name"), textOrNull(facts.processName)},
        {QStringLiteral("cmdline"), textOrNull(facts.commandLine)},
        {QStringLiteral("uptime_seconds"), facts.uptimeSeconds()},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(facts.addresses)},
        {QStringLiteral("exposure"), toString(facts.exposure)},
        {QStringLiteral("owner"), toJson(facts.owner)},
        {QStringLiteral("note_host_id"), written(note.key.hostId)},
        {QStringLiteral("title"), written(note.title)},
        {QStringLiteral("description"), written(note.description)},
        {QStringLiteral("note_owner"), written(note.owner)},
        {QStringLiteral("service_type"), written(note.serviceType)},
        {QStringLiteral("risk_level"), textOrNull(toString(note.risk))},
        {QStringLiteral("tags"), QJsonArray::fromStringList(note.tags)},
        {QStringLiteral("is_pinned"), note.pinned},
        {QStringLiteral("derived_status"), toString(classification.state)},
        {QStringLiteral("reason"), classification.words()},
    };
}

QJsonObject toJson(const PortEvent &event)
{
    QJsonObject object{
        {QStringLiteral("event_type"), toString(event.type)},
        {QStringLiteral("timestamp"), isoUtc(event.timestamp)},
        {QStringLiteral("pid"), pidOrNull(event.pid)},
        {QStringLiteral("process_name"), textOrNull(event.processName)},
        {QStringLiteral("owner"), toJson(event.owner)},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(event.addresses)},
        {QStringLiteral("exposure"), toString(event.exposure)},
    };
    if (event.type == PortEvent::Type::Alive)
        object.insert(QStringLiteral("until"), isoUtc(event.until));
    if (event.type == PortEvent::Type::ProcessChanged)
        object.insert(QStringLiteral("same_identity"), event.sameIdentity);
    return object;
}

QJsonObject toJson(const SsOutput &output)
{
    QJsonArray listeners;
    for (const Listener &listener : output.listeners)
        listeners.append(toJson(listener));
    QJsonArray rejected;
    for (const QByteArray &record : output.rejected)
        rejected.append(QString::fromUtf8(record));
    return {{QStringLiteral("listeners"), listeners}, {QStringLiteral("rejected"), rejected}};
}

} // namespace Portmonote
