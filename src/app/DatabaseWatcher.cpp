// SPDX-License-Identifier: MIT
#include "app/DatabaseWatcher.h"

#include "core/Future.h"
#include "storage/CardStore.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace Portmonote {

namespace {

constexpr std::chrono::milliseconds settleTime(150);

/// Runs in the worker thread.
StorageResult<CardChanges> readChanges(const QString &path, const QList<PortCard> &shown)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto cards = CardStore(**database).cards();
    if (!cards)
        return cards.error();
    return changesBetween(shown, *cards);
}

} // namespace

DatabaseWatcher::DatabaseWatcher(const Database &database, std::function<QList<PortCard>()> shown,
                                 QObject *parent)
    : QObject(parent), m_database(database), m_shown(std::move(shown)), m_version(database.dataVersion())
{
    m_worker.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &DatabaseWatcher::check);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        // Not started anew: somebody who never stops touching the file would put it off for ever.
        if (!m_settle.isActive())
            m_settle.start();
    });
    watchFiles();
}

DatabaseWatcher::~DatabaseWatcher()
{
    m_worker.waitForDone();
}

void DatabaseWatcher::watchFiles()
{
    // Writes go to the log; the file itself changes at checkpoints only.
    for (const QString &file : {m_database.path(), m_database.path() + QStringLiteral("-wal")}) {
        if (QFileInfo::exists(file) && !m_files.files().contains(file))
            m_files.addPath(file);
    }
}

void DatabaseWatcher::forgetChanges()
{
    m_version = m_database.dataVersion();
}

void DatabaseWatcher::check()
{
    watchFiles();
    const qint64 version = m_database.dataVersion();
    if (version == m_version)
        return;
    m_version = version;
    emit touched();
    reload();
}

void DatabaseWatcher::reload()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenFinished(QtConcurrent::run(&m_worker, readChanges, m_database.path(), m_shown()), this,
                 [this](const StorageResult<CardChanges> &changes) {
                     m_reading = false;
                     if (!changes)
                         emit failed(changes.error().words());
                     else if (!changes->isEmpty())
                         emit changed(*changes);
                     if (std::exchange(m_again, false))
                         reload();
                 });
}

} // namespace Portmonote
