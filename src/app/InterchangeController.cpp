// SPDX-License-Identifier: MIT
#include "app/InterchangeController.h"

#include "core/Future.h"
#include "storage/ImportSource.h"
#include "widgets/ImportDialog.h"

#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Portmonote {

namespace {

struct Read
{
    std::shared_ptr<const ImportSource> source;
    ImportPreview preview;
};

/// Runs in the worker thread.
Read readFile(const QString &databasePath, const QString &file, const QTimeZone &zone,
              const std::optional<QString> &host)
{
    Read read;
    read.source = std::make_shared<const ImportSource>(ImportSource::read(file, zone, host));
    read.preview.isLegacy = read.source->isLegacy;
    read.preview.hosts = read.source->hosts;
    read.preview.error = read.source->error;
    if (!read.preview.error.isEmpty())
        return read;
    const auto database = Database::open(databasePath);
    const auto report = database ? Importer(**database).preview(read.source->archive, false)
                                 : StorageResult<ImportReport>(database.error());
    if (report)
        read.preview.report = *report;
    else
        read.preview.error = report.error().words();
    return read;
}

/// Runs in the worker thread.
StorageResult<ImportReport> bringIn(const QString &databasePath,
                                    const std::shared_ptr<const ImportSource> &source, bool overwrite)
{
    const auto database = Database::open(databasePath);
    if (!database)
        return database.error();
    return Importer(**database).apply(source->archive, overwrite);
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

InterchangeController::InterchangeController(const QString &databasePath, QWidget *window)
    : m_databasePath(databasePath), m_window(window)
{
    m_worker.setMaxThreadCount(1);
}

InterchangeController::~InterchangeController()
{
    m_worker.waitForDone();
}

void InterchangeController::importFile()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import"), folder(),
        tr("Exports, and data of the web Portmonote (*.json *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &InterchangeController::showImport);
    dialog->open();
}

void InterchangeController::showImport(const QString &file)
{
    auto *dialog = new ImportDialog(file, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::previewRequested, this, [this, dialog, file] { preview(dialog, file); });
    connect(dialog, &ImportDialog::importRequested, this, [this, dialog] { apply(dialog); });
    dialog->open();
    preview(dialog, file);
}

void InterchangeController::preview(ImportDialog *dialog, const QString &file)
{
    whenFinished(QtConcurrent::run(&m_worker, readFile, m_databasePath, file, dialog->zone(), dialog->host()),
                 dialog, [this, dialog](const Read &read) {
                     m_source = read.source;
                     dialog->showPreview(read.preview);
                 });
}

void InterchangeController::apply(ImportDialog *dialog)
{
    dialog->setBusy();
    const bool overwrite = dialog->overwritesNotes();
    whenFinished(QtConcurrent::run(&m_worker, bringIn, m_databasePath, m_source, overwrite), this,
                 [this, overwrite, open = QPointer(dialog)](const StorageResult<ImportReport> &report) {
                     if (open)
                         open->accept();
                     if (!report) {
                         emit failed(tr("Nothing was imported. %1").arg(report.error().words()));
                         return;
                     }
                     const QString words = ImportDialog::words(*report);
                     const int notes = static_cast<int>(overwrite ? report->differingNotes.size() : 0);
                     QStringList done;
                     if (!words.isEmpty())
                         done.append(tr("Imported: %1.").arg(words));
                     if (notes > 0)
                         done.append(tr("%n note(s) are the file's now.", nullptr, notes));
                     emit imported(done.join(QLatin1Char(' ')));
                     emit changed();
                 });
}

void InterchangeController::exportFile(const Policy &policy)
{
    auto *dialog = new QFileDialog(m_window, tr("Export"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("All there is, to be imported again (*.json)"),
                              tr("A report to read and to print (*.html)"),
                              tr("A table for spreadsheets (*.csv)")};
    const QStringList endings{QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("csv")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.first());
    dialog->selectFile(QStringLiteral("portmonote.json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString &filter) {
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter)));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, policy](const QString &file) {
        const auto format = exportFormatFromString(QFileInfo(file).suffix());
        writeTo(file, format.value_or(ExportFormat::Json), policy);
    });
    dialog->open();
}

void InterchangeController::writeTo(const QString &file, ExportFormat format, const Policy &policy)
{
    whenFinished(
        QtConcurrent::run(&m_worker,
                          [path = m_databasePath, file, format, policy]() -> QString {
                              const auto database = Database::open(path);
                              if (!database)
                                  return database.error().words();
                              return Exporter(**database).exportTo(file, format, policy).value_or(QString());
                          }),
        this, [this, file](const QString &problem) {
            if (problem.isEmpty())
                emit exported(file);
            else
                emit failed(problem);
        });
}

} // namespace Portmonote
