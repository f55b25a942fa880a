// SPDX-License-Identifier: MIT
#include "app/DatabaseGuard.h"

#include "core/Future.h"
#include "storage/RescueCopy.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace Portmonote {

DatabaseGuard::DatabaseGuard(const Database &database, QObject *parent)
    : QObject(parent)
    , m_path(database.path())
    , m_file(FileIdentity::at(database.path()))
    , m_connection(std::make_shared<std::unique_ptr<Database>>())
{
    if (database.isReadOnly())
        return; // nothing is written, so nothing can go to the wrong place
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1); // a connection belongs to its thread
    m_worker.start([path = m_path, connection = m_connection] {
        auto opened = Database::open(path);
        if (opened)
            *connection = std::move(*opened);
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DatabaseGuard::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DatabaseGuard::look);
    watch();
}

DatabaseGuard::~DatabaseGuard()
{
    m_worker.start([connection = m_connection] { connection->reset(); });
    m_worker.waitForDone();
}

void DatabaseGuard::watch()
{
    for (const QString &name : {m_path, QFileInfo(m_path).absolutePath()}) {
        const bool isWatched = m_watcher.files().contains(name) || m_watcher.directories().contains(name);
        if (!isWatched && QFileInfo::exists(name))
            m_watcher.addPath(name);
    }
}

void DatabaseGuard::look()
{
    if (m_isLost || !m_file)
        return;
    const auto there = FileIdentity::at(m_path);
    const QFileInfo info(m_path);
    if (there == m_file && info.size() > 0) {
        watch();
        return;
    }
    m_isLost = true;
    rescue(!there ? tr("The database %1 was deleted while it was open.").arg(m_path)
               : there == m_file
               ? tr("The database %1 was emptied while it was open.").arg(m_path)
               : tr("The database %1 was replaced by another file while it was open.").arg(m_path));
}

void DatabaseGuard::rescue(const QString &what)
{
    const auto write = [connection = m_connection, path = m_path]() -> StorageResult<QString> {
        if (!*connection)
            return StorageError{StorageError::Kind::CannotOpen, path, QStringLiteral("no connection")};
        return writeRescueCopy(**connection);
    };
    whenFinished(QtConcurrent::run(&m_worker, write), this, [this, what](const StorageResult<QString> &copy) {
        emit lost(what + QLatin1Char(' ')
                  + (copy ? tr("All that was in it is safe in %1. Nothing is recorded until it, or a backup, "
                               "is put back.")
                                .arg(*copy)
                          : tr("What was in it could not be kept (%1); the backups are still there. Nothing "
                               "is recorded until one of them is put back.")
                                .arg(copy.error().words())));
    });
}

} // namespace Portmonote
