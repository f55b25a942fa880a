// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/Backup.h"
#include "storage/ContentCheck.h"
#include "storage/DatabaseCheck.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Portmonote {

namespace {

struct VerbBackupText
{
    Q_DECLARE_TR_FUNCTIONS(VerbBackup)
};

bool isThere(const VerbContext &context)
{
    if (QFileInfo::exists(context.databasePath()))
        return true;
    context.complain(VerbBackupText::tr("there is no database %1").arg(visibleText(context.databasePath())));
    return false;
}

int backup(const VerbContext &context)
{
    const QString file = context.arguments().value(0);
    if (file.isEmpty())
        return context.usageFailed(VerbBackupText::tr("where to? Name a file"));
    if (!isThere(context))
        return ExitDatabase; // a mistyped path must not become an empty database
    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    if (QFileInfo(file).canonicalFilePath() == QFileInfo((*database)->path()).canonicalFilePath())
        return context.usageFailed(VerbBackupText::tr("a backup in the place of the database would be none"));
    if (const auto failed = writeBackup(**database, file))
        return context.databaseFailed(*failed);
    context.print(VerbBackupText::tr("%1: all of it, and checked").arg(visibleText(file)));
    return ExitFine;
}

int check(const VerbContext &context)
{
    const QString path = context.databasePath();
    if (!isThere(context))
        return ExitDatabase;
    auto findings = checkFile(path);
    if (!findings)
        return context.databaseFailed(findings.error());
    const bool isDamaged = !findings->isEmpty();
    if (!isDamaged) {
        const auto doubts = checkContent(path);
        if (!doubts)
            return context.databaseFailed(doubts.error());
        findings = *doubts;
    }
    if (context.isSet("json")) {
        context.print(QJsonObject{{QStringLiteral("database"), path},
                                  {QStringLiteral("clean"), findings->isEmpty()},
                                  {QStringLiteral("findings"), QJsonArray::fromStringList(*findings)}});
    } else if (findings->isEmpty()) {
        context.print(VerbBackupText::tr("%1: clean").arg(visibleText(path)));
    } else {
        for (const QString &finding : *findings)
            context.print(visibleText(finding, 300));
        context.complain(
            (isDamaged ? VerbBackupText::tr("%1 is damaged; backups are in the folder %2")
                       : VerbBackupText::tr("%1 is whole, but not all in it is as it was written; backups "
                                            "are in the folder %2"))
                .arg(path, QFileInfo(path).absolutePath() + QStringLiteral("/backups")));
    }
    return findings->isEmpty() ? ExitFine : ExitDatabase;
}

} // namespace

Verb backupVerb()
{
    return {QStringLiteral("backup"),
            QStringLiteral("FILE"),
            VerbBackupText::tr("Copies the database, while it is used, into a file that is checked."),
            {},
            backup};
}

Verb checkVerb()
{
    return {QStringLiteral("check"),
            QString(),
            VerbBackupText::tr("Looks whether the database is whole; says what is not, and where."),
            {jsonOption()},
            check};
}

} // namespace Portmonote
