// SPDX-License-Identifier: MIT
#include "widgets/RecoveryDialog.h"

#include "core/DisplayText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Portmonote {

namespace {

QLabel *wordsLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(visibleText(words, 1000), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryDialog::RecoveryDialog(const QString &databasePath, const QString &problem,
                               const QList<Choice> &backups, QWidget *parent)
    : QDialog(parent)
{
    const bool damaged = !problem.isEmpty();
    setWindowTitle(damaged ? tr("The database is damaged") : tr("Restore a backup"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    if (damaged)
        layout->addWidget(wordsLabel(problem, this));
    layout->addWidget(
        wordsLabel(tr("What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of "
                      "it is deleted.")
                       .arg(databasePath),
                   this));
    m_restore = new QRadioButton(tr("Go back to the &backup of:"), this);
    m_backups = new QComboBox(this);
    m_backups->setAccessibleName(tr("Backup"));
    for (const Choice &backup : backups)
        m_backups->addItem(visibleText(backup.label, 200), backup.path);
    m_file = new QPushButton(tr("Another &file…"), this);
    m_file->setObjectName(QStringLiteral("anotherFile"));
    connect(m_file, &QPushButton::clicked, this, &RecoveryDialog::chooseFile);
    connect(m_backups, &QComboBox::activated, this, [this] { m_hasChosen = true; });
    m_salvage = new QRadioButton(tr("&Carry over what can be read of the damaged one"), this);
    m_restore->setEnabled(!backups.isEmpty());
    m_backups->setEnabled(!backups.isEmpty());
    m_salvage->setVisible(damaged);
    (backups.isEmpty() ? m_salvage : m_restore)->setChecked(true);
    layout->addWidget(m_restore);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_backups, 1);
    choice->addWidget(m_file);
    layout->addLayout(choice);
    if (backups.isEmpty())
        layout->addWidget(wordsLabel(tr("There is no backup yet."), this));
    layout->addWidget(m_salvage);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();
    m_result = wordsLabel({}, this);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->hide();
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_repair = buttons->addButton(damaged ? tr("&Repair") : tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_repair->setEnabled(damaged || !backups.isEmpty());
    m_quit = buttons->addButton(damaged ? tr("&Leave it as it is") : tr("&Cancel"),
                                QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_repair, &QPushButton::clicked, this, &RecoveryDialog::repair);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryDialog::reject);
    resize(520, sizeHint().height());
}

void RecoveryDialog::repair()
{
    if (m_done) {
        accept();
        return;
    }
    m_working = true;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_restore, m_backups, m_file, m_salvage, m_repair, m_quit})
        part->setEnabled(false);
    m_progress->show();
    if (m_restore->isChecked())
        emit restoreRequested(m_backups->currentData().toString());
    else
        emit salvageRequested();
}

void RecoveryDialog::showResult(const QString &words, bool succeeded)
{
    m_working = false;
    m_done = succeeded;
    m_progress->hide();
    m_result->setText(visibleText(words, 1000));
    m_result->show();
    m_repair->setEnabled(true);
    m_quit->setEnabled(!succeeded);
    if (succeeded)
        m_repair->setText(tr("&Go on"));
    m_repair->setFocus();
    for (QWidget *part : std::initializer_list<QWidget *>{m_salvage, m_restore, m_backups})
        part->setEnabled(!succeeded && (part == m_salvage || m_backups->count() > 0));
    m_file->setEnabled(!succeeded);
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void RecoveryDialog::setDamaged(const QStringList &paths)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_backups->model());
    for (const QString &path : paths) {
        const int row = m_backups->findData(path);
        if (row < 0 || !items)
            continue;
        m_backups->setItemText(row, tr("%1: damaged").arg(m_backups->itemText(row)));
        items->item(row)->setEnabled(false);
    }
    if (m_hasChosen || m_working || !items)
        return;
    for (int row = 0; row < m_backups->count(); ++row) {
        if (items->item(row)->isEnabled()) {
            m_backups->setCurrentIndex(row);
            return;
        }
    }
}

void RecoveryDialog::addFile(const QString &path)
{
    if (m_backups->findData(path) < 0)
        m_backups->insertItem(0, visibleText(path, 200), path);
    m_backups->setCurrentIndex(m_backups->findData(path));
    m_hasChosen = true;
    for (QWidget *part : std::initializer_list<QWidget *>{m_restore, m_backups, m_repair})
        part->setEnabled(true);
    m_restore->setChecked(true);
}

void RecoveryDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Restore from a file"), {},
                                  tr("Databases of Portmonote (*.db);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &RecoveryDialog::addFile);
    files->open();
}

void RecoveryDialog::reject()
{
    if (m_done)
        accept(); // there is a whole database now
    else if (!m_working)
        QDialog::reject();
}

} // namespace Portmonote
