// SPDX-License-Identifier: MIT
#include "storage/Recovery.h"

#include "storage/DatabaseCheck.h"
#include "storage/SyncedFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <numeric>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

StorageError cannotMove(const QString &path, const QString &detail)
{
    return {StorageError::Kind::CannotOpen, path, detail};
}

} // namespace

StorageResult<QString> setAside(const QString &path)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString folder = QStringLiteral("%1/set-aside-%2").arg(file.absolutePath(), stamp);
    for (int again = 2; QFileInfo::exists(folder); ++again)
        folder = QStringLiteral("%1/set-aside-%2-%3").arg(file.absolutePath(), stamp).arg(again);
    if (!QDir().mkpath(folder))
        return cannotMove(folder, QStringLiteral("mkdir"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The journals first: were it cut short here, the database would be the older one, and not one with
    // somebody else's journal.
    for (const char *ending : {"-wal", "-shm", "-journal", ""}) {
        const QString from = path + QLatin1String(ending);
        const QString to = folder + QLatin1Char('/') + file.fileName() + QLatin1String(ending);
        if (QFileInfo::exists(from) && !QFile::rename(from, to))
            return cannotMove(from, QStringLiteral("rename"));
    }
    if (!syncToDisk(file.absolutePath()))
        return cannotMove(path, QStringLiteral("fsync"));
    return folder + QLatin1Char('/') + file.fileName();
}

StorageResult<QString> restoreBackup(const QString &backup, const QString &path)
{
    const auto findings = checkFile(backup);
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return StorageError{StorageError::Kind::Damaged, backup, findings->first()};
    QFile source(backup);
    QTemporaryFile beside(QFileInfo(path).absolutePath() + QStringLiteral("/.portmonote-restore-XXXXXX"));
    if (!source.open(QIODevice::ReadOnly) || !beside.open())
        return cannotMove(path, beside.errorString());
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || beside.write(bytes) != bytes.size())
            return StorageError{StorageError::Kind::Full, path, beside.errorString()};
    }
    if (!beside.flush() || !syncToDisk(beside.fileName()))
        return StorageError{StorageError::Kind::Full, path, beside.errorString()};
    QString former;
    if (QFileInfo::exists(path)) {
        const auto moved = setAside(path);
        if (!moved)
            return moved.error();
        former = *moved;
    }
    if (!beside.rename(path))
        return cannotMove(path, beside.errorString());
    beside.setAutoRemove(false);
    if (!syncToDisk(QFileInfo(path).absolutePath()))
        return cannotMove(path, QStringLiteral("fsync"));
    return former;
}

qint64 Salvaged::total() const
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0));
}

QString Salvaged::words() const
{
    const QLocale locale;
    const auto count = [&](const char *table) { return locale.toString(rows.value(QLatin1String(table))); };
    return Text::tr("%1 notes, %2 ports, %3 events of their history and %4 rounds were carried over.")
               .arg(count("port_note"), count("port_runtime"), count("port_event"), count("round"))
        + QLatin1Char(' ')
        + (incomplete.isEmpty() ? Text::tr("All of it could be read.")
                                : Text::tr("There was more that could not be read."));
}

} // namespace Portmonote
