// SPDX-License-Identifier: MIT
#include "core/OwnerDetails.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace Portmonote {

namespace {

constexpr qsizetype longestText = 4096;
constexpr qsizetype mostOthers = 64;
constexpr qsizetype mostEvidence = 32;

void insertText(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString textAt(const QJsonObject &object, QLatin1String key)
{
    const QString text = object.value(key).toString();
    return text.size() <= longestText ? text : QString();
}

QJsonObject containerJson(const ContainerFacts &container)
{
    QJsonObject object;
    insertText(object, QLatin1String("id"), container.id);
    insertText(object, QLatin1String("image"), container.image);
    insertText(object, QLatin1String("project"), container.project);
    insertText(object, QLatin1String("service"), container.service);
    insertText(object, QLatin1String("port"), toString(container.port));
    insertText(object, QLatin1String("target"), container.target);
    return object;
}

ContainerFacts readContainer(const QJsonObject &object)
{
    ContainerFacts container;
    container.id = textAt(object, QLatin1String("id"));
    container.image = textAt(object, QLatin1String("image"));
    container.project = textAt(object, QLatin1String("project"));
    container.service = textAt(object, QLatin1String("service"));
    container.port = containerPortFromString(textAt(object, QLatin1String("port")));
    container.target = textAt(object, QLatin1String("target"));
    return container;
}

QJsonArray evidenceJson(const QList<OwnerEvidence> &evidence)
{
    QJsonArray array;
    for (const OwnerEvidence &known : evidence) {
        array.append(QJsonObject{{QStringLiteral("field"), toString(known.field)},
                                 {QStringLiteral("source"), toString(known.source)},
                                 {QStringLiteral("sureness"), toString(known.sureness)}});
    }
    return array;
}

constexpr qsizetype mostRecent = 8;
constexpr qsizetype mostKnown = 4096;

bool hasSameDetails(const Owner &a, const Owner &b)
{
    return a.socketUid == b.socketUid && a.socketUnit == b.socketUnit && a.inside == b.inside
        && a.otherNamespace == b.otherNamespace && a.others == b.others && a.evidence == b.evidence;
}

void copyDetails(const Owner &from, Owner &to)
{
    to.socketUid = from.socketUid;
    to.socketUnit = from.socketUnit;
    to.inside = from.inside;
    to.otherNamespace = from.otherNamespace;
    to.others = from.others;
    to.evidence = from.evidence;
}

} // namespace

QJsonObject ownerDetails(const Owner &owner)
{
    QJsonObject object;
    if (owner.socketUid)
        object.insert(QStringLiteral("socket_uid"), static_cast<qint64>(*owner.socketUid));
    insertText(object, QLatin1String("socket_unit"), owner.socketUnit);
    if (const QJsonObject container = containerJson(owner.inside); !container.isEmpty())
        object.insert(QStringLiteral("container"), container);
    if (owner.otherNamespace)
        object.insert(QStringLiteral("other_namespace"), true);
    if (!owner.others.isEmpty())
        object.insert(QStringLiteral("others"), QJsonArray::fromStringList(owner.others));
    if (!owner.evidence.isEmpty())
        object.insert(QStringLiteral("evidence"), evidenceJson(owner.evidence));
    return object;
}

void readOwnerDetails(const QJsonObject &details, Owner &owner)
{
    const QJsonValue uid = details.value(QLatin1String("socket_uid"));
    const qint64 number = uid.toInteger(-1);
    if (number >= 0 && number <= std::numeric_limits<quint32>::max())
        owner.socketUid = static_cast<quint32>(number);
    owner.socketUnit = textAt(details, QLatin1String("socket_unit"));
    owner.otherNamespace = details.value(QLatin1String("other_namespace")).toBool();
    owner.inside = readContainer(details.value(QLatin1String("container")).toObject());
    const QJsonArray others = details.value(QLatin1String("others")).toArray();
    for (const QJsonValue &other : others) {
        const QString text = other.toString();
        if (!text.isEmpty() && text.size() <= longestText && owner.others.size() < mostOthers)
            owner.others.append(text);
    }
    const QJsonArray values = details.value(QLatin1String("evidence")).toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject known = value.toObject();
        const auto evidence = evidenceFromStrings(known.value(QLatin1String("field")).toString(),
                                                  known.value(QLatin1String("source")).toString(),
                                                  known.value(QLatin1String("sureness")).toString());
        if (evidence && owner.evidence.size() < mostEvidence)
            owner.evidence.append(*evidence);
    }
}

QString ownerDetailsText(const Owner &owner)
{
    const QJsonObject details = ownerDetails(owner);
    return details.isEmpty() ? QString()
                             : QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

void readOwnerDetails(const QString &text, Owner &owner)
{
    if (!text.isEmpty())
        readOwnerDetails(QJsonDocument::fromJson(text.toUtf8()).object(), owner);
}

QString OwnerDetailsWriter::text(const Owner &owner)
{
    for (const auto &[known, text] : std::as_const(m_recent)) {
        if (hasSameDetails(known, owner))
            return text;
    }
    if (m_recent.size() == mostRecent)
        m_recent.removeFirst();
    m_recent.append({owner, ownerDetailsText(owner)});
    return m_recent.last().second;
}

void OwnerDetailsReader::read(const QString &text, Owner &owner)
{
    if (text.isEmpty())
        return;
    const auto known = m_known.constFind(text);
    if (known != m_known.cend()) {
        copyDetails(*known, owner);
        return;
    }
    Owner details;
    readOwnerDetails(text, details);
    copyDetails(details, owner);
    if (m_known.size() < mostKnown)
        m_known.insert(text, details);
}

} // namespace Portmonote
