// SPDX-License-Identifier: MIT
#include "storage/ImportFile.h"

#include "storage/LegacyDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace Portmonote {

namespace {

struct ImportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

constexpr qint64 mostImportBytes = 256LL << 20;

/// All of a regular file; what is wrong with it goes into `error`.
QByteArray readRegularFile(const QString &path, QString *error)
{
    // Neither a link nor a pipe: what is named is what is read, and nothing hangs.
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0) {
        *error = errno == ELOOP ? ImportFileText::tr("it is a link; name the file itself")
                                : QString::fromLocal8Bit(std::strerror(errno));
        return {};
    }
    QFile file;
    struct stat status = {};
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || ::fstat(fd, &status) != 0
        || !S_ISREG(status.st_mode)) {
        *error = ImportFileText::tr("it is no regular file");
        return {};
    }
    if (status.st_size > mostImportBytes) {
        *error = ImportFileText::tr("it is too big (%1 MiB; %2 at the most)")
                     .arg(status.st_size >> 20)
                     .arg(mostImportBytes >> 20);
        return {};
    }
    return file.read(mostImportBytes);
}

/// Opening a database writes beside it, and what is only in its log is part of it, too.
QJsonObject readCopy(const QString &path, const QByteArray &database, QString *error)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    const auto write = [error](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            *error = ImportFileText::tr("no copy of it can be made (%1)").arg(file.errorString());
    };
    write(copy, database);
    QString noLog;
    const QByteArray log = readRegularFile(path + QStringLiteral("-wal"), &noLog);
    if (!log.isEmpty())
        write(copy + QStringLiteral("-wal"), log);
    return error->isEmpty() ? readLegacyDatabase(copy, error) : QJsonObject();
}

} // namespace

ImportFile ImportFile::read(const QString &path)
{
    ImportFile file;
    const QByteArray bytes = readRegularFile(path, &file.error);
    if (!file.error.isEmpty())
        return file;
    if (bytes.startsWith("SQLite format 3")) {
        file.kind = Kind::LegacyDatabase;
        file.content = readCopy(path, bytes, &file.error);
        return file;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    file.content = document.object();
    if (document.isNull())
        file.error = ImportFileText::tr("it is neither JSON nor a database (%1, at byte %2)")
                         .arg(problem.errorString())
                         .arg(problem.offset);
    else if (file.content.value(QStringLiteral("format")) == QStringLiteral("portmonote"))
        file.kind = Kind::Own;
    else if (file.content.contains(QStringLiteral("runtimes")))
        file.kind = Kind::LegacyJson;
    else
        file.error = ImportFileText::tr("it is JSON, but of another program");
    return file;
}

} // namespace Portmonote
