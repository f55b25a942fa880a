// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Importer.h"

#include <QDialog>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Portmonote {

/// What a file would bring, or why it is refused.
struct ImportPreview
{
    bool isLegacy = false; ///< of the web program: its times have no zone, its hosts other names
    QStringList hosts;     ///< as the file names them
    ImportReport report;
    QString error;
};

/// Shows what an import would do before it does anything, and what had to be assumed for that. Reads and
/// writes nothing itself: it asks by signals.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const QString &file, QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    /// While the import runs: nothing can be chosen any more.
    void setBusy();

    [[nodiscard]] QTimeZone zone() const;
    /// Whose ports those of a legacy file are; nothing where the dialog has no choice.
    [[nodiscard]] std::optional<QString> host() const;
    [[nodiscard]] bool overwritesNotes() const;

    /// What is new by an import, as a list in words; empty where nothing is.
    [[nodiscard]] static QString words(const ImportReport &report);

signals:
    /// Zone or host are others now; showPreview() answers.
    void previewRequested();
    void importRequested();

private:
    QWidget *createAssumptions();
    void showDifferences(const QList<NoteDifference> &differences);
    void ask();

    QLabel *m_summary;
    QWidget *m_assumptions;
    QComboBox *m_zone;
    QComboBox *m_host;
    QLabel *m_differencesTitle;
    QTreeWidget *m_differences;
    QCheckBox *m_overwrite;
    QProgressBar *m_progress;
    QPushButton *m_import;
    bool m_isFilling = false;
    bool m_isNew = false; ///< something in it is new
};

} // namespace Portmonote
