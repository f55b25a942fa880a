// SPDX-License-Identifier: MIT
#pragma once

#include "storage/OpenFiles.h"
#include "storage/StorageError.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <memory>

class QTemporaryDir;

namespace Portmonote {

/// One open connection to Portmonote's SQLite database, with the schema in place. It belongs to the
/// thread that opened it; open one for each piece of work elsewhere (that takes under a millisecond).
class Database
{
public:
    /// Opens `path`, creates it where it is missing (folder 0700, file 0600) and brings the schema
    /// up to date. Writers wait for each other up to `patience`. Where the file, or its folder, is
    /// read-only, it is opened to be read, see isReadOnly(). Where this process has another file open at
    /// the path already, that one was replaced, or deleted: nothing is opened, or made, in its place.
    [[nodiscard]] static StorageResult<std::unique_ptr<Database>> open(
        const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// `$XDG_DATA_HOME/portmonote/portmonote.db`
    [[nodiscard]] static QString defaultPath();

    /// Neither the file nor its folder is read-only; only looks.
    [[nodiscard]] static bool canBeWritten(const QString &path);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; }
    /// It can only be read: whatever writes fails with StorageError::Kind::ReadOnly.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// What a writer would be told.
    [[nodiscard]] StorageError readOnlyError() const;
    /// How long writers wait for each other from now on.
    void setPatience(std::chrono::milliseconds patience) const;
    [[nodiscard]] QSqlQuery query() const;
    /// Runs one statement without bound values.
    [[nodiscard]] MaybeError execute(const QString &statement) const;
    [[nodiscard]] StorageError error(const QSqlError &error) const;
    /// The file at the path is still the one that is open. WAL would hide that it was deleted.
    [[nodiscard]] MaybeError verifyFile() const;
    /// Changes when another connection has written (SQLite's data_version); for cheap polling.
    [[nodiscard]] qint64 dataVersion() const;

private:
    explicit Database(QString path);
    [[nodiscard]] static StorageResult<std::unique_ptr<Database>> openToRead(const QString &path);
    [[nodiscard]] static StorageResult<std::unique_ptr<Database>> openCopy(const QString &path);
    /// `name`: a file, or an address of SQLite's.
    [[nodiscard]] MaybeError connect(const QString &name, const QString &options);
    [[nodiscard]] MaybeError configure() const;
    [[nodiscard]] MaybeError setReadOnly();
    [[nodiscard]] MaybeError holdFile();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_copy; ///< that is read in the place of the file, where it has to be
    QSqlDatabase m_handle;
    std::optional<FileIdentity> m_file;
    std::unique_ptr<OpenFile> m_open;
    bool m_readOnly = false;
};

} // namespace Portmonote
