// SPDX-License-Identifier: MIT
#include "app/DatabaseRecovery.h"

#include "core/Future.h"
#include "storage/Backup.h"
#include "storage/DatabaseCheck.h"
#include "storage/Recovery.h"
#include "widgets/MainWindow.h"
#include "widgets/RecoveryDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace Portmonote {

namespace {

struct DatabaseRecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseRecovery)
};

struct Result
{
    QString words;
    bool succeeded = false;
};

/// What was rescued of a database that was taken away, the newest first; then the backups.
QList<RecoveryDialog::Choice> backupsOf(const QString &path)
{
    const QLocale locale;
    QList<RecoveryDialog::Choice> choices;
    const QFileInfo database(path);
    const QString before = database.completeBaseName() + QStringLiteral("-rescued-");
    const auto rescued = database.absoluteDir().entryInfoList({QStringLiteral("*.db")}, QDir::Files,
                                                              QDir::Time);
    for (const QFileInfo &file : rescued) {
        if (file.fileName().startsWith(before)) {
            choices.append({file.filePath(),
                            DatabaseRecoveryText::tr("%1 (rescued when the database went, %2)")
                                .arg(locale.toString(file.lastModified(), QLocale::ShortFormat),
                                     locale.formattedDataSize(file.size()))});
        }
    }
    for (const BackupFolder::Entry &entry : BackupFolder(path).entries()) {
        const auto age = static_cast<int>(entry.day.daysTo(QDate::currentDate()));
        const QString words = age > 0 ? DatabaseRecoveryText::tr("%1 (%n day(s) old, %2)", nullptr, age)
            : age == 0                ? DatabaseRecoveryText::tr("%1 (of today, %2)")
                                      : DatabaseRecoveryText::tr("%1 (made while the clock was ahead, %2)");
        choices.append({entry.path,
                        words.arg(locale.toString(entry.day, QLocale::ShortFormat),
                                  locale.formattedDataSize(entry.bytes))});
    }
    return choices;
}

// What follows runs in a worker thread.

QStringList damagedOf(const QStringList &backups)
{
    QStringList damaged;
    for (const QString &backup : backups) {
        const auto findings = checkFile(backup);
        if (!findings || !findings->isEmpty())
            damaged.append(backup);
    }
    return damaged;
}

Result restore(const QString &backup, const QString &path)
{
    const auto former = restoreBackup(backup, path);
    if (!former)
        return {former.error().words(), false};
    return {
        former->isEmpty()
            ? DatabaseRecoveryText::tr("The backup is in its place.")
            : DatabaseRecoveryText::tr("The backup is in its place. What was there is in %1.").arg(*former),
        true};
}

Result carryOver(const QString &path)
{
    const auto salvaged = salvage(path);
    if (!salvaged)
        return {salvaged.error().words(), false};
    return {DatabaseRecoveryText::tr("%1 The damaged one is in %2.")
                .arg(salvaged->words(), salvaged->damagedPath),
            true};
}

} // namespace

std::unique_ptr<Database> openOrRecover(const QString &path)
{
    constexpr std::chrono::seconds patience(2);
    // Whoever writes in the thread of the window tries again a little later instead of waiting.
    constexpr std::chrono::milliseconds patienceOfTheWindow(50);
    for (;;) {
        auto opened = Database::open(path, patience);
        if (opened) {
            (*opened)->setPatience(patienceOfTheWindow);
            return std::move(*opened);
        }
        const StorageError &error = opened.error();
        if (error.kind != StorageError::Kind::Damaged) {
            MainWindow::reportFatal(error.words());
            return nullptr;
        }
        if (!recoverDatabase(path, error.words()))
            return nullptr;
    }
}

bool recoverDatabase(const QString &path, const QString &problem)
{
    const QList<RecoveryDialog::Choice> backups = backupsOf(path);
    RecoveryDialog dialog(path, problem, backups);
    QThreadPool worker;
    worker.setMaxThreadCount(1);
    QStringList files;
    for (const RecoveryDialog::Choice &backup : backups)
        files.append(backup.path);
    whenFinished(QtConcurrent::run(&worker, damagedOf, files), &dialog,
                 [&dialog](const QStringList &damaged) { dialog.setDamaged(damaged); });
    const auto tell = [&dialog](const Result &result) { dialog.showResult(result.words, result.succeeded); };
    QObject::connect(&dialog, &RecoveryDialog::restoreRequested, &dialog, [&](const QString &backup) {
        whenFinished(QtConcurrent::run(&worker, restore, backup, path), &dialog, tell);
    });
    QObject::connect(&dialog, &RecoveryDialog::salvageRequested, &dialog,
                     [&] { whenFinished(QtConcurrent::run(&worker, carryOver, path), &dialog, tell); });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace Portmonote
