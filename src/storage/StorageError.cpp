// SPDX-License-Identifier: MIT
#include "storage/StorageError.h"

#include <QCoreApplication>
#include <QSqlError>

namespace Portmonote {

namespace {

struct StorageErrorText
{
    Q_DECLARE_TR_FUNCTIONS(StorageError)
};

/// SQLite's primary result codes; extended ones keep them in the lowest byte.
StorageError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageError::Kind::Busy;
    case 7: // SQLITE_NOMEM
        return StorageError::Kind::Memory;
    case 8: // SQLITE_READONLY
        return StorageError::Kind::ReadOnly;
    case 10: // SQLITE_IOERR
        return StorageError::Kind::Disk;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageError::Kind::Damaged;
    case 13: // SQLITE_FULL
        return StorageError::Kind::Full;
    case 14: // SQLITE_CANTOPEN
        return StorageError::Kind::CannotOpen;
    default:
        return StorageError::Kind::Failed;
    }
}

} // namespace

StorageError StorageError::from(const QSqlError &error, const QString &path)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {kindOf(error.nativeErrorCode().toInt()), path, said};
}

bool StorageError::isPassing() const
{
    switch (kind) {
    case Kind::Busy:
    case Kind::Full:
    case Kind::ReadOnly:
    case Kind::Disk:
    case Kind::Memory:
    case Kind::CannotOpen:
        return true;
    default:
        return false;
    }
}

QString StorageError::words() const
{
    switch (kind) {
    case Kind::CannotOpen:
        return StorageErrorText::tr(
                   "The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.")
            .arg(path, detail);
    case Kind::Unsafe:
        return StorageErrorText::tr("%1 is not used: %2").arg(path, detail);
    case Kind::Foreign:
        return StorageErrorText::tr("%1 is not a database of Portmonote; it was left as it is.").arg(path);
    case Kind::Newer:
        return StorageErrorText::tr(
                   "%1 was written by a newer version of Portmonote (%2); it was left as it is. "
                   "Update the program.")
            .arg(path, detail);
    case Kind::Busy:
        return StorageErrorText::tr("Another program is writing to %1 and did not finish in time. Try again.")
            .arg(path);
    case Kind::Full:
        return StorageErrorText::tr("There is no space left to write to %1. Make room and try again.")
            .arg(path);
    case Kind::ReadOnly:
        return StorageErrorText::tr(
                   "%1 cannot be written: it, or its folder, is read-only. Nothing is recorded, and "
                   "notes cannot be changed. Make the file and its folder writable for you, or mount "
                   "them so, and try again.")
            .arg(path);
    case Kind::Disk:
        return StorageErrorText::tr(
                   "%1 could not be read or written (%2). What was stored before is safe. The disk may be "
                   "failing or full, or a limit on the size of files is reached.")
            .arg(path, detail);
    case Kind::Memory:
        return StorageErrorText::tr("There was not enough memory to use %1. What was stored before is safe.")
            .arg(path);
    case Kind::Damaged:
        return StorageErrorText::tr("%1 is damaged, or not a database (%2). It was left as it is.")
            .arg(path, detail);
    case Kind::Replaced:
        return StorageErrorText::tr(
                   "The file %1 was deleted or replaced while it was open. Nothing was written to what "
                   "is there now.")
            .arg(path);
    case Kind::Refused:
        return detail;
    case Kind::Failed:
        break;
    }
    return StorageErrorText::tr("The database %1 failed: %2").arg(path, detail);
}

} // namespace Portmonote
