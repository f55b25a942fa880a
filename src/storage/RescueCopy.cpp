// SPDX-License-Identifier: MIT
#include "storage/RescueCopy.h"

#include "storage/Backup.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Portmonote {

StorageResult<QString> writeRescueCopy(const Database &database)
{
    const QFileInfo path(database.path());
    const QString folder = path.absolutePath();
    if (!QFileInfo::exists(folder)) {
        // It went with its folder.
        if (!QDir().mkpath(QFileInfo(folder).absolutePath())
            || !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return StorageError{StorageError::Kind::CannotOpen, folder, QStringLiteral("mkdir")};
    }
    const QString name = QStringLiteral("%1/%2-rescued-%3")
                             .arg(folder, path.completeBaseName(),
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString file = name + QStringLiteral(".db");
    for (int again = 2; QFileInfo::exists(file); ++again)
        file = QStringLiteral("%1-%2.db").arg(name).arg(again);
    if (auto failed = writeBackup(database, file))
        return *failed;
    return file;
}

} // namespace Portmonote
