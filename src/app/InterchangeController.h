// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"
#include "storage/Exporter.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class QWidget;

namespace Portmonote {

class ImportDialog;
struct ImportSource;

/// Import and export from the window: which file, a preview, then the work in a thread of its own.
class InterchangeController : public QObject
{
    Q_OBJECT
public:
    InterchangeController(const QString &databasePath, QWidget *window);
    ~InterchangeController() override;

    /// Asks for a file, shows what it would bring, and brings it if that is confirmed.
    void importFile();
    void exportFile(const Policy &policy);

signals:
    /// The database holds something else now.
    void changed();
    void failed(const QString &words);
    /// `words` say what was brought in.
    void imported(const QString &words);
    void exported(const QString &file);

private:
    void showImport(const QString &file);
    void preview(ImportDialog *dialog, const QString &file);
    void apply(ImportDialog *dialog);
    void writeTo(const QString &file, ExportFormat format, const Policy &policy);

    QString m_databasePath;
    QWidget *m_window;
    QThreadPool m_worker; ///< one thread: the latest preview is the last to arrive
    /// What the preview showed is what is brought in, even if the file is another one by then.
    std::shared_ptr<const ImportSource> m_source;
};

} // namespace Portmonote
