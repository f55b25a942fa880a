// SPDX-License-Identifier: MIT
#include "widgets/BulkEditDialog.h"

#include "widgets/RiskChoice.h"
#include "widgets/TagEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Portmonote {

BulkEditDialog::BulkEditDialog(qsizetype ports, const NoteVocabulary &vocabulary, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Notes of %n port(s)", nullptr, static_cast<int>(ports)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *hint = new QLabel(tr("Only what is ticked is changed; everything else stays as each note says."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    layout->addLayout(form);

    m_risk = new RiskChoice(this);
    m_changeRisk = addRow(form, tr("&Judgement"), m_risk);
    connect(m_risk, &RiskChoice::riskChanged, m_changeRisk, [this] { m_changeRisk->setChecked(true); });
    m_owner = new QLineEdit(this);
    m_owner->setCompleter(new QCompleter(vocabulary.owners, m_owner));
    m_changeOwner = addRow(form, tr("&Owner"), m_owner);
    connect(m_owner, &QLineEdit::textEdited, m_changeOwner, [this] { m_changeOwner->setChecked(true); });
    m_type = new QComboBox(this);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(knownServiceTypes());
    m_changeType = addRow(form, tr("T&ype"), m_type);
    connect(m_type, &QComboBox::currentTextChanged, m_changeType, [this] { m_changeType->setChecked(true); });
    m_added = new TagEditor(this);
    m_added->setKnownTags(vocabulary.tags);
    m_addTags = addRow(form, tr("Add ta&gs"), m_added);
    connect(m_added, &TagEditor::tagsChanged, m_addTags,
            [this] { m_addTags->setChecked(!m_added->tags().isEmpty()); });
    m_removed = new TagEditor(this);
    m_removed->setKnownTags(vocabulary.tags);
    m_removeTags = addRow(form, tr("Remo&ve tags"), m_removed);
    connect(m_removed, &TagEditor::tagsChanged, m_removeTags,
            [this] { m_removeTags->setChecked(!m_removed->tags().isEmpty()); });
    m_pin = new QComboBox(this);
    m_pin->addItems({tr("pinned"), tr("not pinned")});
    m_changePin = addRow(form, tr("&Pin"), m_pin);
    connect(m_pin, &QComboBox::activated, m_changePin, [this] { m_changePin->setChecked(true); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_risk->setFocus();
}

QCheckBox *BulkEditDialog::addRow(QFormLayout *form, const QString &name, QWidget *field)
{
    auto *tick = new QCheckBox(name, this);
    const QString plain = QString(name).remove(QLatin1Char('&'));
    tick->setAccessibleName(tr("Change: %1").arg(plain));
    field->setAccessibleName(plain);
    form->addRow(tick, field);
    connect(tick, &QCheckBox::clicked, field, [field](bool checked) {
        if (checked)
            field->setFocus();
    });
    return tick;
}

NoteChange BulkEditDialog::change() const
{
    NoteChange change;
    if (m_changeRisk->isChecked())
        change.risk = riskFromString(m_risk->risk()).value_or(Risk::Unset);
    if (m_changeOwner->isChecked())
        change.owner = m_owner->text().simplified();
    if (m_changeType->isChecked())
        change.serviceType = m_type->currentText().simplified();
    if (m_addTags->isChecked())
        change.addTags = m_added->tags().split(QLatin1Char(','));
    if (m_removeTags->isChecked())
        change.removeTags = m_removed->tags().split(QLatin1Char(','));
    if (m_changePin->isChecked())
        change.pinned = m_pin->currentIndex() == 0;
    return change;
}

} // namespace Portmonote
