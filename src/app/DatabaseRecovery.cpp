// SPDX-License-Identifier: MIT
#include "app/DatabaseRecovery.h"

#include "core/Future.h"
#include "storage/Backup.h"
#include "storage/Recovery.h"
#include "widgets/MainWindow.h"
#include "widgets/RecoveryDialog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseRecovery)
};

struct Result
{
    QString words;
    bool succeeded = false;
};

QList<RecoveryDialog::Choice> backupsOf(const QString &path)
{
    const QLocale locale;
    QList<RecoveryDialog::Choice> choices;
    for (const BackupFolder::Entry &entry : BackupFolder(path).entries()) {
        const auto age = static_cast<int>(entry.day.daysTo(QDate::currentDate()));
        const QString words = age > 0 ? Text::tr("%1 (%n day(s) old, %2)", nullptr, age)
            : age == 0                ? Text::tr("%1 (of today, %2)")
                                      : Text::tr("%1 (made while the clock was ahead, %2)");
        choices.append({entry.path,
                        words.arg(locale.toString(entry.day, QLocale::ShortFormat),
                                  locale.formattedDataSize(entry.bytes))});
    }
    return choices;
}

// What follows runs in a worker thread.

Result restore(const QString &backup, const QString &path)
{
    const auto former = restoreBackup(backup, path);
    if (!former)
        return {former.error().words(), false};
    return {former->isEmpty() ? Text::tr("The backup is in its place.")
                              : Text::tr("The backup is in its place. What was there is in %1.").arg(*former),
            true};
}

Result carryOver(const QString &path)
{
    const auto salvaged = salvage(path);
    if (!salvaged)
        return {salvaged.error().words(), false};
    return {Text::tr("%1 The damaged one is in %2.").arg(salvaged->words(), salvaged->damagedPath), true};
}

} // namespace

std::unique_ptr<Database> openOrRecover(const QString &path)
{
    constexpr std::chrono::seconds patience(2);
    for (;;) {
        auto opened = Database::open(path, patience);
        if (opened)
            return std::move(*opened);
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
    RecoveryDialog dialog(path, problem, backupsOf(path));
    QThreadPool worker;
    const auto tell = [&dialog](const Result &result) { dialog.showResult(result.words, result.succeeded); };
    QObject::connect(&dialog, &RecoveryDialog::restoreRequested, &dialog, [&](const QString &backup) {
        whenFinished(QtConcurrent::run(&worker, restore, backup, path), &dialog, tell);
    });
    QObject::connect(&dialog, &RecoveryDialog::salvageRequested, &dialog,
                     [&] { whenFinished(QtConcurrent::run(&worker, carryOver, path), &dialog, tell); });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace Portmonote
