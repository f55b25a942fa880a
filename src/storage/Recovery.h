// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QMap>

namespace Portmonote {

/// Moves a database out of the way, with its journals, into a folder of its own beside it; nothing of it is
/// ever deleted. Nobody may have it open. Returns the new path of the database.
[[nodiscard]] StorageResult<QString> setAside(const QString &path);

/// Puts a backup in the place of a database: what is there is set aside first. The backup is checked
/// before, and stays where it is. Returns where the former database is now (empty where there was none).
[[nodiscard]] StorageResult<QString> restoreBackup(const QString &backup, const QString &path);

/// What could be read of a damaged database, by table.
struct Salvaged
{
    QMap<QString, qint64> rows; ///< that are in the new one
    QStringList incomplete;     ///< tables of which not all could be read, or kept
    QString damagedPath;        ///< where the damaged one is now

    [[nodiscard]] qint64 total() const;
    /// "120 ports, 4,000 events …"
    [[nodiscard]] QString words() const;
};

/// Sets a damaged database aside, makes a new one in its place, and carries over, row by row, what can be
/// read: notes first, as nobody can observe them again. For a worker thread.
[[nodiscard]] StorageResult<Salvaged> salvage(const QString &path);

} // namespace Portmonote
