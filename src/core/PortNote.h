// SPDX-License-Identifier: MIT
#pragma once

#include "core/Exposure.h"
#include "core/Owner.h"
#include "core/PortKey.h"
#include "core/Time.h"

#include <QStringList>

#include <optional>

namespace Portmonote {

enum class Risk : quint8 {
    Unset, ///< there is a note, and it does not judge
    Trusted,
    Expected,
    Suspicious,
};

/// `trusted`, `expected`, `suspicious`; empty for Unset.
[[nodiscard]] QString toString(Risk risk);
/// In words for a person; empty for Unset.
[[nodiscard]] QString describe(Risk risk);
/// Nothing for any other word; the empty text is Risk::Unset.
[[nodiscard]] std::optional<Risk> riskFromString(QStringView text);

/// The service types that the editor offers; others may come from imports and are kept.
[[nodiscard]] const QStringList &knownServiceTypes();

/// What people wrote about one port. It has its own key and outlives the facts.
struct PortNote
{
    qint64 id = 0; ///< port_note.id; 0 where it is not stored yet
    PortKey key;   ///< its host may be a pattern (core/HostName): then it is for that port of many hosts
    QString title;
    QString description; ///< Markdown
    QString owner;
    QString serviceType = QStringLiteral("unknown");
    Risk risk = Risk::Unset;
    QStringList tags;
    bool pinned = false;
    Identity writtenFor;                      ///< who was behind the port when it was judged; may be empty
    std::optional<Exposure> expectedExposure; ///< more exposed than this is suspicious
    UtcMillis createdAt = 0;
    UtcMillis updatedAt = 0;

    friend bool operator==(const PortNote &, const PortNote &) = default;
};

/// How long its texts may be, in UTF-16 units; what goes out of a database can go into another one.
inline constexpr qsizetype longestTitle = 1000; ///< and owner, service type, one tag
inline constexpr qsizetype longestDescription = 1 << 20;
inline constexpr qsizetype mostTags = 1000;
/// Which text of it is too long, in words; nothing where none is.
[[nodiscard]] std::optional<QString> tooLong(const PortNote &note);

/// Trimmed, without empty ones and repetitions, in the order they were given.
[[nodiscard]] QStringList normalisedTags(const QStringList &tags);
/// As stored: a JSON array of strings.
[[nodiscard]] QString tagsToJson(const QStringList &tags);
/// Anything that is not an array of strings gives no tags.
[[nodiscard]] QStringList tagsFromJson(const QString &json);

} // namespace Portmonote
