// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVariant>

#include <optional>

namespace Portmonote {

/// NULL for nothing.
template<typename T>
[[nodiscard]] QVariant toSql(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(static_cast<qint64>(*value))
                 : QVariant(QMetaType(QMetaType::LongLong));
}

/// NULL for the empty text.
[[nodiscard]] inline QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

template<typename T>
[[nodiscard]] std::optional<T> fromSql(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(static_cast<T>(value.toLongLong()));
}

/// A JSON array of strings.
[[nodiscard]] QString toJsonText(const QStringList &strings);
/// A JSON array of numbers: any number of ids as one bound value, for json_each().
[[nodiscard]] QString toJsonText(const QList<qint64> &numbers);
[[nodiscard]] QStringList stringsFromJson(const QString &json);

} // namespace Portmonote
