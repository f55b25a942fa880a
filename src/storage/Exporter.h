// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"
#include "storage/Database.h"

#include <QStringList>

class QIODevice;

namespace Portmonote {

enum class ExportFormat {
    Json, ///< all there is, to be imported again
    Csv,  ///< one card a line, for spreadsheets
    Html, ///< a report for people, in one file
};

/// `json`, `csv`, `html`.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(QStringView text);

/// Writes what the database holds, as it is at one moment. The same database gives the same bytes
/// (JSON; what the others show depends on the time).
class Exporter
{
public:
    explicit Exporter(const Database &database) : m_database(database) {}

    /// To `file`, which nobody else can read, whole or not at all. Returns what went wrong, in words, or
    /// nothing.
    [[nodiscard]] std::optional<QString> exportTo(const QString &file, ExportFormat format,
                                                  const Policy &policy) const;
    [[nodiscard]] std::optional<QString> write(QIODevice &device, ExportFormat format,
                                               const Policy &policy) const;

private:
    [[nodiscard]] MaybeError writeJson(QIODevice &device) const;
    [[nodiscard]] MaybeError writeCsv(QIODevice &device, const Policy &policy) const;
    [[nodiscard]] MaybeError writeHtml(QIODevice &device, const Policy &policy) const;

    const Database &m_database;
};

} // namespace Portmonote
