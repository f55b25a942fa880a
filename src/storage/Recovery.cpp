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

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <numeric>

namespace Portmonote {

namespace {

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

StorageError cannotMove(const QString &path, const QString &detail)
{
    return {StorageError::Kind::CannotOpen, path, detail};
}

bool renamed(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Moves a database with its journals, and back again unless it was told that all went well.
class SetAside
{
public:
    explicit SetAside(const QString &path) : m_path(path) {}
    ~SetAside()
    {
        if (m_kept)
            return;
        for (auto move = m_moves.crbegin(); move != m_moves.crend(); ++move)
            (void)renamed(move->second, move->first);
        if (!m_folder.isEmpty())
            QDir().rmdir(m_folder); // only where it is empty again
    }
    Q_DISABLE_COPY_MOVE(SetAside)

    bool move()
    {
        const QFileInfo file(m_path);
        const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        QString folder = QStringLiteral("%1/set-aside-%2").arg(file.absolutePath(), stamp);
        for (int again = 2; QFileInfo::exists(folder); ++again)
            folder = QStringLiteral("%1/set-aside-%2-%3").arg(file.absolutePath(), stamp).arg(again);
        if (!QDir().mkpath(folder))
            return false;
        m_folder = folder;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        // The journals first: were it cut short here, the database would be the older one, and not one with
        // somebody else's journal.
        for (const char *ending : {"-wal", "-shm", "-journal", ""}) {
            const QString from = m_path + QLatin1String(ending);
            const QString to = folder + QLatin1Char('/') + file.fileName() + QLatin1String(ending);
            if (!QFileInfo::exists(from))
                continue;
            if (!renamed(from, to))
                return false;
            m_moves.append({from, to});
        }
        return true;
    }
    void keep() { m_kept = true; }
    [[nodiscard]] QString path() const { return m_moves.isEmpty() ? QString() : m_moves.last().second; }

private:
    QString m_path;
    QString m_folder;
    QList<std::pair<QString, QString>> m_moves;
    bool m_kept = false;
};

} // namespace

StorageResult<QString> putInPlace(const QString &whole, const QString &path)
{
    if (!syncToDisk(whole))
        return cannotMove(path, QStringLiteral("fsync"));
    SetAside former(path);
    if (QFileInfo::exists(path) && !former.move())
        return cannotMove(path, QString::fromLocal8Bit(std::strerror(errno)));
    // Replaces what another process may have made there meanwhile, an empty database; its journal would be
    // taken for ours.
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
    if (!renamed(whole, path))
        return cannotMove(path, QString::fromLocal8Bit(std::strerror(errno)));
    former.keep();
    if (!syncToDisk(QFileInfo(path).absolutePath()))
        return cannotMove(path, QStringLiteral("fsync"));
    return former.path();
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
    if (!beside.flush())
        return StorageError{StorageError::Kind::Full, path, beside.errorString()};
    auto former = putInPlace(beside.fileName(), path);
    if (former)
        beside.setAutoRemove(false);
    return former;
}

qint64 Salvaged::total() const
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0));
}

QString Salvaged::words() const
{
    const auto count = [this](const char *table) {
        return static_cast<int>(rows.value(QLatin1String(table)));
    };
    if (total() == 0 && !incomplete.isEmpty())
        return RecoveryText::tr("Nothing of it could be read.");
    const QString kept = QLocale().createSeparatedList(
        {RecoveryText::tr("%n note(s)", nullptr, count("port_note")),
         RecoveryText::tr("%n port(s)", nullptr, count("port_runtime")),
         RecoveryText::tr("%n event(s) of their history", nullptr, count("port_event")),
         RecoveryText::tr("%n round(s)", nullptr, count("round"))});
    return RecoveryText::tr("Carried over: %1.").arg(kept) + QLatin1Char(' ')
        + (incomplete.isEmpty() ? RecoveryText::tr("All of it could be read.")
                                : RecoveryText::tr("There was more that could not be read."));
}

} // namespace Portmonote
