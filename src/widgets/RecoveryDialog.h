// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Portmonote {

/// Asks what is to be done about a database that is damaged, or to be replaced by one of its backups.
/// Does none of it itself: it asks by signals, and is told the end.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choice
    {
        QString path;
        QString label; ///< "24 Nov 2026 (1 day old, 120 kB)"
    };

    /// `problem`: what is wrong, in words; empty where nothing is, and somebody wants a backup back.
    RecoveryDialog(const QString &databasePath, const QString &problem, const QList<Choice> &backups,
                   QWidget *parent = nullptr);

    /// These backups are damaged, too: they cannot be chosen. The newest of the others is proposed.
    void setDamaged(const QStringList &paths);
    /// One more file to choose, and the one that is chosen.
    void addFile(const QString &path);

    /// What was asked for is done, or not, in words; then it can only be closed.
    void showResult(const QString &words, bool succeeded);

signals:
    void restoreRequested(const QString &backup);
    void salvageRequested();

public slots:
    void reject() override; ///< not while something is done

private:
    void repair();
    void chooseFile();

    QComboBox *m_backups = nullptr;
    QPushButton *m_file = nullptr;
    QRadioButton *m_restore = nullptr;
    QRadioButton *m_salvage = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_repair = nullptr;
    QPushButton *m_quit = nullptr;
    bool m_hasChosen = false; ///< a person has
    bool m_working = false;
    bool m_done = false;
};

} // namespace Portmonote
