// SPDX-License-Identifier: MIT
#include "widgets/ImportDialog.h"

#include "core/DisplayText.h"
#include "widgets/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

/// The fields that differ, as rows: name, here, in the file.
QList<QStringList> rowsOf(const NoteDifference &difference)
{
    const PortNote &here = difference.here;
    const PortNote &there = difference.there;
    const auto exposure = [](const PortNote &note) {
        return note.expectedExposure ? describe(*note.expectedExposure) : QString();
    };
    const auto tags = [](const PortNote &note) { return note.tags.join(QStringLiteral(", ")); };
    const auto pinned = [](const PortNote &note) {
        return note.pinned ? ImportDialog::tr("yes") : ImportDialog::tr("no");
    };
    const QList<QStringList> all{
        {ImportDialog::tr("Title"), here.title, there.title},
        {ImportDialog::tr("Description"), here.description, there.description},
        {ImportDialog::tr("Owner"), here.owner, there.owner},
        {ImportDialog::tr("Type"), here.serviceType, there.serviceType},
        {ImportDialog::tr("Judgement"), describe(here.risk), describe(there.risk)},
        {ImportDialog::tr("Tags"), tags(here), tags(there)},
        {ImportDialog::tr("Pinned"), pinned(here), pinned(there)},
        {ImportDialog::tr("May be reached from"), exposure(here), exposure(there)},
        {ImportDialog::tr("Written for"), here.writtenFor.label(), there.writtenFor.label()},
    };
    QList<QStringList> rows;
    for (const QStringList &row : all) {
        if (row.at(1) != row.at(2))
            rows.append(row);
    }
    return rows;
}

QComboBox *zoneChoice(QWidget *parent)
{
    auto *zones = new QComboBox(parent);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones->addItem(QString::fromUtf8(id));
    zones->setCurrentText(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return zones;
}

} // namespace

ImportDialog::ImportDialog(const QString &file, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import %1").arg(visibleText(QFileInfo(file).fileName(), 60)));
    m_summary = plainLabel(this);
    m_summary->setText(tr("Reading…"));
    m_assumptions = createAssumptions();
    m_differencesTitle = plainLabel(this);
    m_differences = new QTreeWidget(this);
    m_differences->setHeaderLabels({tr("Note"), tr("Here"), tr("In the file")});
    m_differences->setAccessibleName(tr("Notes that differ"));
    m_differences->setAlternatingRowColors(true);
    m_differences->setUniformRowHeights(true);
    m_differences->header()->setStretchLastSection(true);
    m_differences->setMinimumHeight(200);
    m_overwrite = new QCheckBox(tr("Take the &file's notes: what is written here is overwritten"), this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setEnabled(false);
    m_import->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_assumptions, m_differencesTitle,
                                                          m_differences, m_overwrite, m_progress})
        layout->addWidget(part);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    showDifferences({});
    m_assumptions->hide();

    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::importRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_overwrite, &QCheckBox::toggled, m_import,
            [this](bool overwrite) { m_import->setEnabled(m_isNew || overwrite); });
}

QWidget *ImportDialog::createAssumptions()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    QLabel *hint = plainLabel(box);
    hint->setText(tr("The web program wrote its times without a zone, and its machine by a name."));
    form->addRow(hint);
    m_zone = zoneChoice(box);
    m_host = new QComboBox(box);
    form->addRow(tr("It ran in time &zone"), m_zone);
    form->addRow(tr("Its ports are those &of"), m_host);
    connect(m_zone, &QComboBox::currentTextChanged, this, &ImportDialog::ask);
    connect(m_host, &QComboBox::currentIndexChanged, this, &ImportDialog::ask);
    return box;
}

void ImportDialog::ask()
{
    if (m_isFilling)
        return;
    m_import->setEnabled(false);
    if (!QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().toUtf8())) {
        m_summary->setText(tr("There is no time zone of that name; try one like Europe/Berlin."));
        return;
    }
    m_progress->show();
    emit previewRequested();
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_progress->hide();
    if (!preview.error.isEmpty()) {
        m_summary->setText(tr("It cannot be imported: %1.\nNothing was changed.").arg(preview.error));
        m_import->setEnabled(false);
        showDifferences({});
        return;
    }
    if (m_host->count() == 0 && preview.hosts.size() == 1) {
        m_isFilling = true;
        const QString host = preview.hosts.first();
        m_host->addItem(tr("this machine"), localHostId);
        m_host->addItem(tr("“%1”, kept apart").arg(visibleText(host, 60)), host);
        m_isFilling = false;
    }
    m_assumptions->setVisible(preview.isLegacy);
    m_host->setEnabled(m_host->count() > 0);
    m_summary->setText(preview.report.isEmpty() ? tr("Nothing in it is new.")
                                                : tr("It brings %1.").arg(words(preview.report)));
    showDifferences(preview.report.differingNotes);
    m_isNew = !preview.report.isEmpty();
    m_import->setEnabled(m_isNew || m_overwrite->isChecked());
}

void ImportDialog::showDifferences(const QList<NoteDifference> &differences)
{
    m_differences->clear();
    const int count = static_cast<int>(differences.size());
    m_differencesTitle->setText(
        tr("%n note(s) say something else here than in the file, and are kept:", nullptr, count));
    for (const NoteDifference &difference : differences) {
        auto *port = new QTreeWidgetItem(m_differences, {difference.here.key.toString()});
        for (const QStringList &row : rowsOf(difference)) {
            auto *field = new QTreeWidgetItem(
                port, {row.at(0), visibleText(row.at(1), 300), visibleText(row.at(2), 300)});
            field->setToolTip(1, plainToolTip(field->text(1)));
            field->setToolTip(2, plainToolTip(field->text(2)));
        }
        port->setFirstColumnSpanned(true);
        port->setExpanded(true);
    }
    m_differences->setColumnWidth(0, 180);
    m_differences->setColumnWidth(1, 160);
    for (QWidget *part : std::initializer_list<QWidget *>{m_differencesTitle, m_differences, m_overwrite})
        part->setVisible(count > 0);
    if (count == 0)
        m_overwrite->setChecked(false);
}

void ImportDialog::setBusy()
{
    m_progress->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_assumptions, m_overwrite, m_import})
        part->setEnabled(false);
}

QTimeZone ImportDialog::zone() const
{
    return QTimeZone(m_zone->currentText().toUtf8());
}

std::optional<QString> ImportDialog::host() const
{
    return m_host->count() == 0 ? std::nullopt : std::optional<QString>(m_host->currentData().toString());
}

bool ImportDialog::overwritesNotes() const
{
    return m_overwrite->isChecked();
}

QString ImportDialog::words(const ImportReport &report)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(report.newPorts, tr("%n new port(s)", nullptr, report.newPorts));
    add(report.newNotes, tr("%n new note(s)", nullptr, report.newNotes));
    add(report.newEvents, tr("%n new event(s)", nullptr, report.newEvents));
    add(report.changedPorts, tr("more history for %n known port(s)", nullptr, report.changedPorts));
    add(report.newRounds, tr("%n round(s)", nullptr, report.newRounds));
    return parts.join(QStringLiteral(", "));
}

} // namespace Portmonote
