// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QDate>

namespace Portmonote {

/// Copies a database, as it is at one moment and while it is used, into `file`: written beside it by
/// SQLite itself, synced, checked, and only then renamed. So `file` is whole and good, or what it was
/// before. Nobody else can read it.
[[nodiscard]] MaybeError writeBackup(const Database &database, const QString &file);

/// The backups that are made by themselves, in the folder `backups` beside a database: one a day at the
/// most, named by it.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &databasePath);

    struct Entry
    {
        QString path;
        QDate day;
        qint64 bytes = 0;
    };
    /// The newest first.
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] bool isDue(const QDate &today) const;
    /// Makes the one of `today` where there is none, then removes those that need not be kept. Returns what
    /// went wrong. For a worker thread: it copies the whole database.
    [[nodiscard]] MaybeError keepUp(const Database &database, const QDate &today) const;

    /// Of these days, which backups stay: the newest seven, and of the weeks before them the newest of
    /// each of four.
    [[nodiscard]] static QList<QDate> worthKeeping(QList<QDate> days);

private:
    [[nodiscard]] QString pathOf(const QDate &day) const;

    QString m_folder;
    QString m_name; ///< of the database
};

} // namespace Portmonote
