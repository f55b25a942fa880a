// SPDX-License-Identifier: MIT
#include "storage/Database.h"

#include "storage/Backup.h"
#include "storage/Migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>

namespace Portmonote {

namespace {

struct DatabaseText
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
        return unsafe(DatabaseText::tr("it is a link. Name the file that it points to."));
    if (!S_ISREG(file.st_mode) && !S_ISDIR(file.st_mode))
        return unsafe(DatabaseText::tr("it is no file."));
    if (file.st_uid != ::geteuid())
        return unsafe(DatabaseText::tr("it belongs to somebody else. Only its owner can use it."));
    return std::nullopt;
}

/// What is there is what this process has open already, and was not emptied.
MaybeError refuseOther(const QString &path)
{
    const auto open = OpenFile::at(path);
    const auto there = FileIdentity::at(path);
    if (open && there != open)
        return StorageError{StorageError::Kind::Replaced, path, {}};
    constexpr qint64 smallest = 512;
    const QFileInfo info(path);
    if (!there || info.size() >= smallest || info.isDir())
        return std::nullopt;
    // SQLite takes what is that small for a new database, and deletes the journal beside it.
    const bool wasFull = open || info.size() > 0 || QFileInfo(path + QStringLiteral("-wal")).size() > 0
        || !BackupFolder(path).entries().isEmpty();
    if (wasFull)
        return StorageError{StorageError::Kind::Damaged, path, DatabaseText::tr("it is empty")};
    return std::nullopt;
}

/// Nobody else can look into it, not even for a moment; the folders that it is in are as usual.
bool makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    return QDir().mkpath(info.absolutePath())
        && (QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || info.isDir());
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
    if (auto other = refuseOther(path))
        return other;
    if (info.exists())
        return std::nullopt;
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder) && !makeFolder(folder))
        return StorageError{StorageError::Kind::CannotOpen, path, QStringLiteral("mkdir")};
    // Made before SQLite makes it, so that it never exists with other permissions; the journals
    // take theirs from it.
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFile::ReadOwner | QFile::WriteOwner);
    if (!made && !QFileInfo::exists(path))
        return StorageError{StorageError::Kind::CannotOpen, path, file.errorString()};
    return std::nullopt;
}

/// As the one who we act as; root is told of what is mounted read-only, too.
bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool isFull(const QString &path)
{
    constexpr unsigned long fewBlocks = 8; // a journal wants some at once
    struct statvfs system = {};
    return ::statvfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &system) == 0
        && (::geteuid() == 0 ? system.f_bfree : system.f_bavail) < fewBlocks;
}

QString patienceOption(std::chrono::milliseconds patience)
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
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
    if (QFileInfo(path).isFile() && !canBeWritten(path))
        return openToRead(path);
    std::unique_ptr<Database> database(new Database(path));
    if (auto error = database->connect(path, patienceOption(patience)))
        return *error;
    if (auto refused = checkOrigin(*database))
        return *refused;
    if (auto error = database->configure())
        return *error;
    if (auto error = migrate(*database))
        return *error;
    if (auto error = database->holdFile())
        return *error;
    return database;
}

bool Database::canBeWritten(const QString &path)
{
    return isWritable(path) && isWritable(QFileInfo(path).absolutePath());
}

/// A journal cannot be shared where nothing can be written: where SQLite itself cannot do without, the
/// file is read as one that nobody changes; and a copy of it where a journal has to be read, or the schema
/// brought up to date.
StorageResult<std::unique_ptr<Database>> Database::openToRead(const QString &path)
{
    const QString address = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath())
                                                    .toEncoded(QUrl::FullyEncoded))
        + QStringLiteral("?immutable=1");
    const bool hasJournal = QFileInfo(path + QStringLiteral("-wal")).size() > 0
        || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    const QList<std::pair<QString, QString>> ways{
        {path, QStringLiteral("QSQLITE_OPEN_READONLY")},
        {address, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")}};
    for (const auto &[name, options] : ways.first(hasJournal ? 1 : 2)) {
        std::unique_ptr<Database> database(new Database(path));
        if (database->connect(name, options))
            continue;
        using Kind = StorageError::Kind;
        if (auto refused = checkOrigin(*database)) {
            if (refused->kind == Kind::Foreign || refused->kind == Kind::Newer
                || refused->kind == Kind::Damaged)
                return *refused;
            continue;
        }
        if (!isUpToDate(*database))
            break;
        if (auto error = database->setReadOnly())
            return *error;
        return database;
    }
    return openCopy(path);
}

StorageResult<std::unique_ptr<Database>> Database::openCopy(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    database->m_copy = std::make_unique<QTemporaryDir>(); // 0700
    const QString copy = database->m_copy->filePath(QStringLiteral("copy.db"));
    for (const char *ending : {"", "-wal", "-journal"}) {
        const QString from = path + QLatin1String(ending);
        if (QFileInfo::exists(from) && !QFile::copy(from, copy + QLatin1String(ending)))
            return StorageError{StorageError::Kind::CannotOpen, path, DatabaseText::tr("it cannot be read")};
        QFile::setPermissions(copy + QLatin1String(ending), QFile::ReadOwner | QFile::WriteOwner);
    }
    if (auto error = database->connect(copy, {}))
        return *error;
    if (auto refused = checkOrigin(*database))
        return *refused;
    if (auto error = database->configure())
        return *error;
    if (auto error = migrate(*database))
        return *error;
    if (auto error = database->setReadOnly())
        return *error;
    return database;
}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                         QUuid::createUuid().toString(QUuid::WithoutBraces)))
{}

Database::~Database()
{
    const QString name = m_handle.connectionName();
    m_handle.close();
    m_handle = {};
    QSqlDatabase::removeDatabase(name);
}

MaybeError Database::connect(const QString &name, const QString &options)
{
    m_handle.setDatabaseName(name);
    m_handle.setConnectOptions(options);
    m_file = FileIdentity::at(m_path);
    if (!m_handle.open())
        return StorageError{StorageError::Kind::CannotOpen, m_path, m_handle.lastError().databaseText()};
    return std::nullopt;
}

MaybeError Database::setReadOnly()
{
    m_readOnly = true;
    for (const char *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA query_only = ON"}) {
        if (auto failed = execute(QLatin1String(pragma)))
            return failed;
    }
    return holdFile();
}

MaybeError Database::holdFile()
{
    // Between the opening and the remembering somebody may have been faster.
    if (!m_file || FileIdentity::at(m_path) != m_file)
        return StorageError{StorageError::Kind::Replaced, m_path, {}};
    m_open = std::make_unique<OpenFile>(m_path, *m_file);
    if (!m_open->isTheOne())
        return StorageError{StorageError::Kind::Replaced, m_path, {}};
    return std::nullopt;
}

StorageError Database::readOnlyError() const
{
    return {StorageError::Kind::ReadOnly, m_path, {}};
}

void Database::setPatience(std::chrono::milliseconds patience) const
{
    (void)execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience.count()));
}

QSqlQuery Database::query() const
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    return query;
}

StorageError Database::error(const QSqlError &error) const
{
    StorageError told = StorageError::from(error, m_path);
    // A journal that cannot be made, or grow, for want of room is told in many ways.
    using Kind = StorageError::Kind;
    if ((told.kind == Kind::Disk || told.kind == Kind::CannotOpen) && isFull(m_path))
        told.kind = Kind::Full;
    return told;
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

MaybeError Database::verifyFile() const
{
    if (!m_file || FileIdentity::at(m_path) != m_file)
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
