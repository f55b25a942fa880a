// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>

namespace Portmonote {

/// Looks after the file of the database that the window has open. Where it is deleted, replaced or emptied
/// by somebody else, what the program still holds of it is written into a rescue copy beside it; a
/// connection of its own, in a thread of its own, keeps it readable for that.
class DatabaseGuard : public QObject
{
    Q_OBJECT
public:
    explicit DatabaseGuard(const Database &database, QObject *parent = nullptr);
    ~DatabaseGuard() override;

    /// Something went wrong with it: looks at once whether it is still there.
    void look();

signals:
    /// Told once, in words, with where the rescue copy is, or why there is none.
    void lost(const QString &words);

private:
    void watch();
    void rescue(const QString &what);

    QString m_path;
    std::optional<FileIdentity> m_file;
    QFileSystemWatcher m_watcher;
    bool m_isLost = false;
    std::shared_ptr<std::unique_ptr<Database>> m_connection; ///< made, used and ended in the thread
    QThreadPool m_worker;                                    ///< one thread, which stays
};

} // namespace Portmonote
