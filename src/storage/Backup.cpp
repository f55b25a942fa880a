// SPDX-License-Identifier: MIT
#include "storage/Backup.h"

#include "storage/DatabaseCheck.h"
#include "storage/SyncedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QTemporaryFile>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace Portmonote {

namespace {

constexpr qsizetype dailyBackups = 7;
constexpr qsizetype weeklyBackups = 4;

StorageError cannotWrite(const QString &file, const QString &detail)
{
    return {StorageError::Kind::CannotOpen, file, detail};
}

MaybeError copyInto(const Database &database, const QString &file)
{
    // What is written is another file, and from one that can only be read, too.
    const auto setQueryOnly = [&database](const char *state) {
        return database.isReadOnly()
            ? database.execute(QStringLiteral("PRAGMA query_only = %1").arg(QLatin1String(state)))
            : MaybeError();
    };
    if (auto failed = setQueryOnly("OFF"))
        return failed;
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(file);
    const auto failed = query.exec() ? MaybeError() : MaybeError(database.error(query.lastError()));
    query.finish();
    const auto notReset = setQueryOnly("ON");
    return failed ? failed : notReset;
}

} // namespace

MaybeError writeBackup(const Database &database, const QString &file)
{
    const QFileInfo target(file);
    if (target.isDir() || target.isSymLink())
        return cannotWrite(file, QStringLiteral("not a file"));
    QTemporaryFile beside(target.absolutePath() + QStringLiteral("/.portmonote-backup-XXXXXX"));
    if (!beside.open()) // 0600
        return cannotWrite(file, beside.errorString());
    beside.close();
    if (auto failed = copyInto(database, beside.fileName()))
        return failed;
    if (!syncToDisk(beside.fileName()))
        return cannotWrite(file, QString::fromLocal8Bit(std::strerror(errno)));
    const auto findings = checkFile(beside.fileName());
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return StorageError{StorageError::Kind::Damaged, database.path(), findings->first()};
    // QFile::rename never replaces anything; rename(2) replaces in one step.
    if (std::rename(QFile::encodeName(beside.fileName()).constData(), QFile::encodeName(file).constData())
        != 0)
        return cannotWrite(file, QString::fromLocal8Bit(std::strerror(errno)));
    beside.setAutoRemove(false);
    if (!syncToDisk(target.absolutePath()))
        return cannotWrite(file, QString::fromLocal8Bit(std::strerror(errno)));
    return std::nullopt;
}

BackupFolder::BackupFolder(const QString &databasePath)
    : m_folder(QFileInfo(databasePath).absolutePath() + QStringLiteral("/backups"))
    , m_name(QFileInfo(databasePath).fileName())
{}

QString BackupFolder::pathOf(const QDate &day) const
{
    return QStringLiteral("%1/%2-%3.db").arg(m_folder, m_name, day.toString(Qt::ISODate));
}

QList<BackupFolder::Entry> BackupFolder::entries() const
{
    QList<Entry> found;
    const QString before = m_name + QLatin1Char('-');
    // Not by a pattern of the name: it may hold anything.
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*.db")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(before))
            continue;
        const QDate day = QDate::fromString(file.completeBaseName().mid(before.size()), Qt::ISODate);
        if (day.isValid())
            found.append({file.filePath(), day, file.size()});
    }
    std::sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) { return a.day > b.day; });
    return found;
}

QList<QDate> BackupFolder::worthKeeping(QList<QDate> days)
{
    std::sort(days.begin(), days.end(), std::greater<>());
    QList<QDate> kept = days.first(std::min(dailyBackups, days.size()));
    QSet<std::pair<int, int>> weeks;
    for (const QDate &day : days.mid(kept.size())) {
        int year = 0;
        const int week = day.weekNumber(&year);
        if (weeks.size() < weeklyBackups && !weeks.contains({year, week})) {
            weeks.insert({year, week});
            kept.append(day);
        }
    }
    return kept;
}

bool BackupFolder::isDue(const QDate &today) const
{
    // Not by the newest one: a clock that was ahead once must not end all backups until it is reached.
    return !QFileInfo::exists(pathOf(today));
}

MaybeError BackupFolder::keepUp(const Database &database, const QDate &today) const
{
    if (!isDue(today))
        return std::nullopt;
    if (!QFileInfo::exists(m_folder)) {
        if (!QDir().mkpath(m_folder))
            return cannotWrite(m_folder, QStringLiteral("mkdir"));
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (QFileInfo(m_folder).isSymLink() || QFileInfo(m_folder).ownerId() != ::geteuid())
        return cannotWrite(m_folder, QStringLiteral("a link, or somebody else's"));
    if (auto failed = writeBackup(database, pathOf(today)))
        return failed;
    QList<QDate> days;
    for (const Entry &entry : entries())
        days.append(entry.day);
    const QList<QDate> kept = worthKeeping(days);
    for (const QDate &day : std::as_const(days)) {
        if (!kept.contains(day) && day != today)
            QFile::remove(pathOf(day));
    }
    return std::nullopt;
}

} // namespace Portmonote
