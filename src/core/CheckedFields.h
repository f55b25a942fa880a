// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// Reads one object of a file that may say anything. The first thing that is wrong is put into words,
/// with its place ("notes[3].risk_level"); what is read after that is worth nothing.
class CheckedFields
{
public:
    /// `error` is shared by all objects of a file, and outlives them.
    CheckedFields(QJsonObject object, QString place, QString *error);

    [[nodiscard]] bool isFine() const { return m_error->isEmpty(); }
    [[nodiscard]] bool has(const char *name) const;
    void refuse(const char *name, const QString &why) const;

    /// Empty where it is missing or null.
    [[nodiscard]] QString text(const char *name, qsizetype longest) const;
    [[nodiscard]] QString requiredText(const char *name, qsizetype longest) const;
    [[nodiscard]] std::optional<qint64> integer(const char *name, qint64 least, qint64 most) const;
    [[nodiscard]] qint64 requiredInteger(const char *name, qint64 least, qint64 most) const;
    /// true, false, 1, 0; missing and null are false.
    [[nodiscard]] bool flag(const char *name) const;
    [[nodiscard]] QStringList texts(const char *name, qsizetype most, qsizetype longest) const;
    /// ISO 8601 in UTC, with a Z.
    [[nodiscard]] std::optional<UtcMillis> time(const char *name) const;
    [[nodiscard]] UtcMillis requiredTime(const char *name) const;
    [[nodiscard]] CheckedFields object(const char *name) const;
    /// Unchecked; empty where it is missing, null or no object.
    [[nodiscard]] QJsonObject rawObject(const char *name) const;

    /// A word that `parse` knows; missing and null give nothing.
    template<typename Parse>
    [[nodiscard]] auto word(const char *name, Parse parse) const -> decltype(parse(QString()))
    {
        const QString written = text(name, longestWord);
        if (written.isEmpty())
            return {};
        const auto value = parse(written);
        if (!value)
            refuseWord(name, written);
        return value;
    }
    template<typename Parse>
    [[nodiscard]] auto requiredWord(const char *name, Parse parse) const
    {
        const auto value = word(name, parse);
        if (!value)
            refuseMissing(name);
        return value.value_or(typename decltype(value)::value_type{});
    }

    /// Between 1970 and 2200: whatever is outside is no time that a machine had.
    [[nodiscard]] static bool isSaneTime(UtcMillis time);

private:
    static constexpr qsizetype longestWord = 100;

    void refuseWord(const char *name, const QString &written) const;
    void refuseMissing(const char *name) const;

    QJsonObject m_object;
    QString m_place;
    QString *m_error;
};

} // namespace Portmonote
