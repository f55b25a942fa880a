// SPDX-License-Identifier: MIT
#include "core/PortNote.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Portmonote {

namespace {

constexpr std::array riskNames{"", "trusted", "expected", "suspicious"};

} // namespace

QString toString(Risk risk)
{
    return QLatin1String(riskNames.at(static_cast<size_t>(risk)));
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
