// SPDX-License-Identifier: MIT
#include "storage/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Portmonote {

namespace {

/// Nothing in it has to be written in another way.
bool isPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c == u'"' || c == u'\\' || c < u' ' || c.isSurrogate(); });
}

/// The common form, as it is written here; nothing for any other.
std::optional<QStringList> plainStrings(QStringView json)
{
    if (json == QLatin1String("[]"))
        return QStringList();
    if (json.size() < 4 || !json.startsWith(QLatin1String("[\"")) || !json.endsWith(QLatin1String("\"]")))
        return std::nullopt;
    QStringList strings;
    for (const QStringView text : json.sliced(2, json.size() - 4).tokenize(u"\",\"")) {
        if (!isPlain(text))
            return std::nullopt;
        strings.append(text.toString());
    }
    return strings;
}

} // namespace

QString toJsonText(const QStringList &strings)
{
    if (std::all_of(strings.begin(), strings.end(), [](const QString &text) { return isPlain(text); }))
        return strings.isEmpty()
            ? QStringLiteral("[]")
            : QLatin1String("[\"") + strings.join(QLatin1String("\",\"")) + QLatin1String("\"]");
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact));
}

QString toJsonText(const QList<qint64> &numbers)
{
    QStringList texts;
    texts.reserve(numbers.size());
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return QStringLiteral("[%1]").arg(texts.join(QLatin1Char(',')));
}

QStringList stringsFromJson(const QString &json)
{
    if (auto plain = plainStrings(json))
        return *std::move(plain);
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    strings.reserve(array.size());
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace Portmonote
