// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace Portmonote {

/// A file that is to be imported, read but not yet understood.
struct ImportFile
{
    enum class Kind {
        Own,           ///< an export of this program
        LegacyJson,    ///< legacy_export.json of the original web Portmonote
        LegacyDatabase ///< its portmonote.db
    };
    Kind kind = Kind::Own;
    QJsonObject content;
    QString error; ///< why it is refused, in words; empty where it is not

    [[nodiscard]] bool isLegacy() const { return kind != Kind::Own; }
    /// Told apart by what is in it, not by its name. Only regular files, up to 256 MiB, and no links.
    /// Waits for the disk: for a worker thread.
    [[nodiscard]] static ImportFile read(const QString &path);
};

} // namespace Portmonote
