// SPDX-License-Identifier: MIT
#pragma once

#include "models/CardChanges.h"
#include "storage/Database.h"

#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace Portmonote {

/// Notices that somebody else (the command line, another window) wrote to the database, and reads in
/// the background what is different from what is shown.
class DatabaseWatcher : public QObject
{
    Q_OBJECT
public:
    /// `shown` gives the cards that are shown; called in this object's thread.
    DatabaseWatcher(const Database &database, std::function<QList<PortCard>()> shown,
                    QObject *parent = nullptr);
    ~DatabaseWatcher() override;

    /// What was written up to now is known already: our own round.
    void forgetChanges();
    /// Reads again, whoever wrote.
    void reload();

signals:
    /// Somebody wrote, whatever it was; what became of the cards is told when they were read.
    void touched();
    void changed(const Portmonote::CardChanges &changes);
    void failed(const QString &words);

private:
    void check();
    void watchFiles();

    const Database &m_database;
    std::function<QList<PortCard>()> m_shown;
    QFileSystemWatcher m_files;
    QTimer m_settle; ///< one check for a burst of writes
    qint64 m_version = 0;
    bool m_reading = false;
    bool m_again = false;
    QThreadPool m_worker;
};

} // namespace Portmonote
