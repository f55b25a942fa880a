// SPDX-License-Identifier: MIT
#include "storage/AlertJson.h"

#include "core/OwnerDetails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Portmonote {

namespace {

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonValue uidToJson(const std::optional<quint32> &uid)
{
    return uid ? QJsonValue(static_cast<qint64>(*uid)) : QJsonValue();
}

std::optional<quint32> uidFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(static_cast<quint32>(value.toInteger())) : std::nullopt;
}

QJsonObject toObject(const Identity &identity)
{
    return {{QStringLiteral("executable"), identity.executable},
            {QStringLiteral("script"), identity.script},
            {QStringLiteral("unit"), identity.unit},
            {QStringLiteral("process"), identity.process},
            {QStringLiteral("uid"), uidToJson(identity.uid)},
            {QStringLiteral("socket_uid"), uidToJson(identity.socketUid)},
            {QStringLiteral("image"), identity.image},
            {QStringLiteral("place"), toString(identity.place)}};
}

Identity toIdentity(const QJsonObject &object)
{
    return {object[QLatin1String("executable")].toString(),
            object[QLatin1String("script")].toString(),
            object[QLatin1String("unit")].toString(),
            object[QLatin1String("process")].toString(),
            uidFromJson(object[QLatin1String("uid")]),
            uidFromJson(object[QLatin1String("socket_uid")]),
            object[QLatin1String("image")].toString(),
            placeFromString(object[QLatin1String("place")].toString())};
}

QJsonObject fromText(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QString ownerToJson(const Owner &owner)
{
    return toText({{QStringLiteral("kind"), toString(owner.kind)},
                   {QStringLiteral("confidence"), toString(owner.confidence)},
                   {QStringLiteral("name"), owner.name},
                   {QStringLiteral("user"), owner.user},
                   {QStringLiteral("uid"), uidToJson(owner.uid)},
                   {QStringLiteral("executable"), owner.executable},
                   {QStringLiteral("script"), owner.script},
                   {QStringLiteral("unit"), owner.unit},
                   {QStringLiteral("container"), owner.container},
                   {QStringLiteral("hidden"), owner.hidden},
                   {QStringLiteral("details"), ownerDetails(owner)}});
}

Owner ownerFromJson(const QString &json)
{
    const QJsonObject object = fromText(json);
    Owner owner;
    owner.kind = ownerKindFromString(object[QLatin1String("kind")].toString());
    owner.confidence = confidenceFromString(object[QLatin1String("confidence")].toString());
    owner.name = object[QLatin1String("name")].toString();
    owner.user = object[QLatin1String("user")].toString();
    owner.uid = uidFromJson(object[QLatin1String("uid")]);
    owner.executable = object[QLatin1String("executable")].toString();
    owner.script = object[QLatin1String("script")].toString();
    owner.unit = object[QLatin1String("unit")].toString();
    owner.container = object[QLatin1String("container")].toString();
    owner.hidden = object[QLatin1String("hidden")].toBool();
    readOwnerDetails(object[QLatin1String("details")].toObject(), owner);
    return owner;
}

QString identityToJson(const Identity &identity)
{
    return toText(toObject(identity));
}

Identity identityFromJson(const QString &json)
{
    return toIdentity(fromText(json));
}

QString coveredToJson(const QHash<PortKey, AlertMute::Covered> &covered)
{
    QJsonObject all;
    for (auto port = covered.cbegin(); port != covered.cend(); ++port) {
        all.insert(port.key().toString(),
                   QJsonObject{{QStringLiteral("identity"), toObject(port->identity)},
                               {QStringLiteral("known"), port->isKnown},
                               {QStringLiteral("exposure"), toString(port->exposure)},
                               {QStringLiteral("over"), port->over}});
    }
    return toText(all);
}

QHash<PortKey, AlertMute::Covered> coveredFromJson(const QString &json, const QString &hostId)
{
    QHash<PortKey, AlertMute::Covered> covered;
    const QJsonObject all = fromText(json);
    for (auto port = all.begin(); port != all.end(); ++port) {
        const auto key = PortKey::fromString(port.key(), hostId);
        const QJsonObject object = port.value().toObject();
        if (!key)
            continue;
        covered.insert(
            *key,
            {toIdentity(object[QLatin1String("identity")].toObject()),
             object[QLatin1String("known")].toBool(),
             exposureFromString(object[QLatin1String("exposure")].toString()).value_or(Exposure::Loopback),
             object[QLatin1String("over")].toBool()});
    }
    return covered;
}

} // namespace Portmonote
