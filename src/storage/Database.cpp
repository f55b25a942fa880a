// SPDX-License-Identifier: MIT
#include "storage/Database.h"

#include "storage/Migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Whoever can put a link there, or owns the file, decides what is read as facts, and what is overwritten.
MaybeError refuseUnsafe(const QString &path)
{
    struct stat file = {};
    if (::lstat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt; // not there yet
    const auto unsafe = [&path](const QString &why) {
        return StorageError{StorageError::Kind::Unsafe, path, why};
    };
    if (S_ISLNK(file.st_mode))
        return unsafe(Text::tr("it is a link. Name the file that it points to."));
    if (!S_ISREG(file.st_mode) && !S_ISDIR(file.st_mode))
        return unsafe(Text::tr("it is no file."));
    if (file.st_uid != ::geteuid())
        return unsafe(Text::tr("it belongs to somebody else. Only its owner can use it."));
    return std::nullopt;
}

MaybeError prepareFile(const QString &path)
{
    if (path.isEmpty())
        return StorageError{StorageError::Kind::CannotOpen, path, QStringLiteral("no name")};
    const QFileInfo info(path);
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        if (auto unsafe = refuseUnsafe(path + QLatin1String(ending)))
            return unsafe;
    }
    if (info.exists())
        return std::nullopt;
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return StorageError{StorageError::Kind::CannotOpen, path, QStringLiteral("mkdir")};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Made before SQLite makes it, so that it never exists with other permissions; the journals
    // take theirs from it.
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFile::ReadOwner | QFile::WriteOwner);
    if (!made && !QFileInfo::exists(path))
        return StorageError{StorageError::Kind::CannotOpen, path, file.errorString()};
    return std::nullopt;
}

} // namespace

QString Database::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/portmonote/portmonote.db");
}

StorageResult<std::unique_ptr<Database>> Database::open(const QString &path,
                                                        std::chrono::milliseconds patience)
{
    if (auto error = prepareFile(path))
        return *error;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(
        new Database(path, QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name)));
    QSqlDatabase &handle = database->m_handle; // a copy would outlive it where opening fails
    handle.setDatabaseName(path);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!handle.open())
        return StorageError{StorageError::Kind::CannotOpen, path, handle.lastError().databaseText()};
    database->rememberFile();
    if (auto refused = checkOrigin(*database))
        return *refused;
    if (auto error = database->configure())
        return *error;
    if (auto error = migrate(*database))
        return *error;
    return database;
}

Database::Database(QString path, const QSqlDatabase &handle) : m_path(std::move(path)), m_handle(handle) {}

Database::~Database()
{
    const QString name = m_handle.connectionName();
    m_handle.close();
    m_handle = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery Database::query() const
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    return query;
}

StorageError Database::error(const QSqlError &error) const
{
    return StorageError::from(error, m_path);
}

MaybeError Database::execute(const QString &statement) const
{
    QSqlQuery query(m_handle);
    if (!query.exec(statement))
        return error(query.lastError());
    return std::nullopt;
}

MaybeError Database::configure() const
{
    // The journal mode is in the file, and only a database that may be written can change it.
    static constexpr std::array pragmas{"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
                                        "PRAGMA synchronous = FULL", "PRAGMA journal_mode = WAL"};
    for (const char *pragma : pragmas) {
        if (auto failed = execute(QLatin1String(pragma));
            failed && failed->kind != StorageError::Kind::ReadOnly)
            return failed;
    }
    return std::nullopt;
}

void Database::rememberFile()
{
    struct stat file = {};
    if (::stat(QFile::encodeName(m_path).constData(), &file) == 0) {
        m_device = file.st_dev;
        m_inode = file.st_ino;
    }
}

MaybeError Database::verifyFile() const
{
    struct stat file = {};
    const bool same = ::stat(QFile::encodeName(m_path).constData(), &file) == 0 && file.st_dev == m_device
        && file.st_ino == m_inode;
    if (!same)
        return StorageError{StorageError::Kind::Replaced, m_path, {}};
    return std::nullopt;
}

qint64 Database::dataVersion() const
{
    QSqlQuery version = query();
    return version.exec(QStringLiteral("PRAGMA data_version")) && version.next()
        ? version.value(0).toLongLong()
        : 0;
}

} // namespace Portmonote
