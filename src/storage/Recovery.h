// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QMap>

namespace Portmonote {

/// Puts a database that is whole, and beside it, in the place of another one. That one is moved out of the
/// way first, with its journals, into a folder of its own; nothing of it is ever deleted. Nobody may have
/// either open. Returns where it is now (empty where there was none); where that fails, it is where it was.
[[nodiscard]] StorageResult<QString> putInPlace(const QString &whole, const QString &path);

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
    /// "120 notes, 300 ports …"
    [[nodiscard]] QString words() const;
};

/// Makes a new database of what can be read of a damaged one, row by row, notes first, as nobody can observe
/// them again; then sets the damaged one aside, as it was. For a worker thread.
[[nodiscard]] StorageResult<Salvaged> salvage(const QString &path);

} // namespace Portmonote
