// SPDX-License-Identifier: MIT
#include "storage/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Portmonote {

QString toJsonText(const QStringList &strings)
{
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
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    strings.reserve(array.size());
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace Portmonote
