// SPDX-License-Identifier: MIT
#include "core/CheckedFields.h"

#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace Portmonote {

namespace {

struct CheckedFieldsText
{
    Q_DECLARE_TR_FUNCTIONS(CheckedFields)
};

constexpr UtcMillis earliest = 1;               // machines without a clock begin in 1970
constexpr UtcMillis latest = 7'258'118'400'000; // 2200

} // namespace

CheckedFields::CheckedFields(QJsonObject object, QString place, QString *error)
    : m_object(std::move(object)), m_place(std::move(place)), m_error(error)
{}

bool CheckedFields::isSaneTime(UtcMillis time)
{
    return time >= earliest && time <= latest;
}

bool CheckedFields::has(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

void CheckedFields::refuse(const char *name, const QString &why) const
{
    if (m_error->isEmpty())
        *m_error = QStringLiteral("%1.%2: %3").arg(m_place, QLatin1String(name), why);
}

void CheckedFields::refuseWord(const char *name, const QString &written) const
{
    refuse(name, CheckedFieldsText::tr("“%1” is not known").arg(visibleText(written, 60)));
}

void CheckedFields::refuseMissing(const char *name) const
{
    refuse(name, CheckedFieldsText::tr("is missing"));
}

QString CheckedFields::text(const char *name, qsizetype longest) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString()) {
        refuse(name, CheckedFieldsText::tr("is no text"));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > longest) {
        refuse(name,
               CheckedFieldsText::tr("is too long (%1 characters; %2 at the most)")
                   .arg(text.size())
                   .arg(longest));
        return {};
    }
    return text;
}

QString CheckedFields::requiredText(const char *name, qsizetype longest) const
{
    const QString value = text(name, longest);
    if (value.isEmpty())
        refuseMissing(name);
    return value;
}

std::optional<qint64> CheckedFields::integer(const char *name, qint64 least, qint64 most) const
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(QLatin1String(name));
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 9e15) {
        refuse(name, CheckedFieldsText::tr("is no whole number"));
        return std::nullopt;
    }
    const qint64 whole = value.toInteger();
    if (whole < least || whole > most) {
        refuse(name, CheckedFieldsText::tr("%1 is not between %2 and %3").arg(whole).arg(least).arg(most));
        return std::nullopt;
    }
    return whole;
}

qint64 CheckedFields::requiredInteger(const char *name, qint64 least, qint64 most) const
{
    const auto value = integer(name, least, most);
    if (!value)
        refuseMissing(name);
    return value.value_or(least);
}

bool CheckedFields::flag(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isBool() || !has(name))
        return value.toBool();
    return integer(name, 0, 1).value_or(0) == 1;
}

QStringList CheckedFields::texts(const char *name, qsizetype most, qsizetype longest) const
{
    if (!has(name))
        return {};
    const QJsonValue value = m_object.value(QLatin1String(name));
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most) {
        refuse(name,
               value.isArray() ? CheckedFieldsText::tr("has too many entries")
                               : CheckedFieldsText::tr("is no list"));
        return {};
    }
    QStringList texts;
    for (const QJsonValue &entry : array) {
        if (!entry.isString() || entry.toString().size() > longest) {
            refuse(name, CheckedFieldsText::tr("holds something else than short texts"));
            return {};
        }
        texts.append(entry.toString());
    }
    return texts;
}

std::optional<UtcMillis> CheckedFields::time(const char *name) const
{
    const QString written = text(name, longestWord);
    if (written.isEmpty())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::UTC || !isSaneTime(time.toMSecsSinceEpoch())) {
        refuse(name, CheckedFieldsText::tr("“%1” is no time in UTC").arg(visibleText(written, 60)));
        return std::nullopt;
    }
    return time.toMSecsSinceEpoch();
}

UtcMillis CheckedFields::requiredTime(const char *name) const
{
    const auto value = time(name);
    if (!value)
        refuseMissing(name);
    return value.value_or(earliest);
}

QJsonObject CheckedFields::rawObject(const char *name) const
{
    return m_object.value(QLatin1String(name)).toObject();
}

CheckedFields CheckedFields::object(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isObject())
        refuseMissing(name);
    return {value.toObject(), m_place + QLatin1Char('.') + QLatin1String(name), m_error};
}

} // namespace Portmonote
