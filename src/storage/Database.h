// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <memory>

namespace Portmonote {

/// One open connection to Portmonote's SQLite database, with the schema in place. It belongs to the
/// thread that opened it; open one for each piece of work elsewhere (that takes under a millisecond).
class Database
{
public:
    /// Opens `path`, creates it where it is missing (folder 0700, file 0600) and brings the schema
    /// up to date. Writers wait for each other up to `patience`.
    [[nodiscard]] static StorageResult<std::unique_ptr<Database>> open(
        const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// `$XDG_DATA_HOME/portmonote/portmonote.db`
    [[nodiscard]] static QString defaultPath();

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QSqlQuery query() const;
    /// Runs one statement without bound values.
    [[nodiscard]] MaybeError execute(const QString &statement) const;
    [[nodiscard]] StorageError error(const QSqlError &error) const;
    /// The file at the path is still the one that is open. WAL would hide that it was deleted.
    [[nodiscard]] MaybeError verifyFile() const;
    /// Changes when another connection has written (SQLite's data_version); for cheap polling.
    [[nodiscard]] qint64 dataVersion() const;

private:
    Database(QString path, const QSqlDatabase &handle);
    [[nodiscard]] MaybeError configure() const;
    void rememberFile();

    QString m_path;
    QSqlDatabase m_handle;
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

} // namespace Portmonote
