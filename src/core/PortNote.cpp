// SPDX-License-Identifier: MIT
#include "core/PortNote.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Portmonote {

namespace {

struct PortNoteText
{
    Q_DECLARE_TR_FUNCTIONS(PortNote)
};

constexpr std::array riskNames{"", "trusted", "expected", "suspicious"};

} // namespace

QString toString(Risk risk)
{
    return QLatin1String(riskNames.at(static_cast<size_t>(risk)));
}

QString describe(Risk risk)
{
    switch (risk) {
    case Risk::Unset:
        return {};
    case Risk::Trusted:
        return PortNoteText::tr("trusted");
    case Risk::Expected:
        return PortNoteText::tr("expected");
    case Risk::Suspicious:
        break;
    }
    return PortNoteText::tr("suspicious");
}

std::optional<Risk> riskFromString(QStringView text)
{
    for (size_t i = 0; i < riskNames.size(); ++i) {
        if (text.compare(QLatin1String(riskNames.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<Risk>(i);
    }
    return std::nullopt;
}

const QStringList &knownServiceTypes()
{
    static const QStringList types{
        QStringLiteral("unknown"), QStringLiteral("web"),     QStringLiteral("db"),
        QStringLiteral("tunnel"),  QStringLiteral("test"),    QStringLiteral("ssh"),
        QStringLiteral("mail"),    QStringLiteral("dns"),     QStringLiteral("file"),
        QStringLiteral("queue"),   QStringLiteral("monitor"), QStringLiteral("desktop")};
    return types;
}

std::optional<QString> tooLong(const PortNote &note)
{
    const auto words = [](const QString &name, qsizetype size, qsizetype most) {
        return PortNoteText::tr("%1 is too long: %2 characters, %3 at the most.")
            .arg(name)
            .arg(size)
            .arg(most);
    };
    if (note.title.size() > longestTitle)
        return words(PortNoteText::tr("The title"), note.title.size(), longestTitle);
    if (note.description.size() > longestDescription)
        return words(PortNoteText::tr("The description"), note.description.size(), longestDescription);
    if (note.owner.size() > longestTitle)
        return words(PortNoteText::tr("The owner"), note.owner.size(), longestTitle);
    if (note.serviceType.size() > longestTitle)
        return words(PortNoteText::tr("The service type"), note.serviceType.size(), longestTitle);
    for (const QString &tag : note.tags) {
        if (tag.size() > longestTitle)
            return words(PortNoteText::tr("A tag"), tag.size(), longestTitle);
    }
    if (note.tags.size() > mostTags)
        return PortNoteText::tr("There are too many tags: %1, %2 at the most.")
            .arg(note.tags.size())
            .arg(mostTags);
    return std::nullopt;
}

QStringList normalisedTags(const QStringList &tags)
{
    QStringList result;
    for (const QString &tag : tags) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !result.contains(trimmed, Qt::CaseInsensitive))
            result.append(trimmed);
    }
    return result;
}

QString tagsToJson(const QStringList &tags)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsFromJson(const QString &json)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        if (value.isString())
            tags.append(value.toString());
    }
    return normalisedTags(tags);
}

} // namespace Portmonote
