// SPDX-License-Identifier: MIT
#include "widgets/NoteEditor.h"

#include "core/DisplayText.h"
#include "models/NoteModel.h"
#include "ui_NoteEditor.h"

#include <QDataWidgetMapper>
#include <QKeyEvent>
#include <QPushButton>
#include <QSqlDatabase>

namespace Portmonote {

NoteEditor::NoteEditor(const QSqlDatabase &database, const PortCard &card, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NoteEditor>()), m_card(card)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Note on %1").arg(card.key().toString()));
    m_ui->problem->hide();
    m_ui->serviceType->addItems(knownServiceTypes());
    m_ui->description->setTabChangesFocus(true);
    showSubject();

    m_model = new NoteModel(database, card, this);
    m_mapper = new QDataWidgetMapper(this);
    m_mapper->setModel(m_model);
    m_mapper->setSubmitPolicy(QDataWidgetMapper::ManualSubmit);
    fillIn();
    connectFields();
    m_ui->title->setFocus();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::showSubject()
{
    const PortFacts &facts = m_card.facts;
    m_ui->subject->setTextFormat(Qt::PlainText);
    m_ui->problem->setTextFormat(Qt::PlainText);
    m_ui->subject->setText(
        tr("%1 · %2 · reachable from %3")
            .arg(facts.key.toString(), visibleText(describe(facts.owner), 200), describe(facts.exposure)));
}

void NoteEditor::fillIn()
{
    if (const auto problem = m_model->open()) {
        showProblem(*problem);
        m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
        return;
    }
    m_mapper->addMapping(m_ui->title, m_model->columnOf(NoteModel::TitleColumn));
    m_mapper->addMapping(m_ui->description, m_model->columnOf(NoteModel::DescriptionColumn), "plainText");
    m_mapper->addMapping(m_ui->owner, m_model->columnOf(NoteModel::OwnerColumn));
    m_mapper->addMapping(m_ui->serviceType, m_model->columnOf(NoteModel::TypeColumn), "currentText");
    m_mapper->addMapping(m_ui->risk, m_model->columnOf(NoteModel::RiskColumn), "risk");
    m_mapper->addMapping(m_ui->tags, m_model->columnOf(NoteModel::TagsColumn));
    m_mapper->addMapping(m_ui->pinned, m_model->columnOf(NoteModel::PinnedColumn), "checked");
    m_mapper->toFirst();
    m_stored = fieldValues();
}

void NoteEditor::connectFields()
{
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NoteEditor::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NoteEditor::reject);
    connect(m_ui->discard, &QPushButton::clicked, this, [this] { done(Rejected); });
    connect(m_ui->keep, &QPushButton::clicked, m_ui->unsaved, &QWidget::hide);
    m_ui->unsaved->hide();
}

QVariantList NoteEditor::fieldValues() const
{
    return {m_ui->title->text(),      m_ui->description->toPlainText(),
            m_ui->owner->text(),      m_ui->serviceType->currentText(),
            m_ui->risk->risk(),       m_ui->tags->text(),
            m_ui->pinned->isChecked()};
}

bool NoteEditor::isModified() const
{
    return fieldValues() != m_stored;
}

void NoteEditor::save()
{
    if (m_ui->pinned->isDown()) // its key was pressed just now
        m_ui->pinned->click();
    const bool nothingToStore = !isModified() && m_card.note;
    if (!nothingToStore) {
        m_mapper->submit(); // from the fields into the model; the model then stores what changed
        if (const auto problem = m_model->save()) {
            showProblem(*problem);
            return;
        }
        m_stored = fieldValues();
        emit saved(m_card.key());
    }
    accept();
}

void NoteEditor::reject()
{
    if (!isModified()) {
        QDialog::reject();
        return;
    }
    // Asked here, not in another window.
    m_ui->unsaved->show();
    m_ui->keep->setFocus();
}

void NoteEditor::showProblem(const QString &words)
{
    m_ui->problem->setText(words);
    m_ui->problem->show();
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier)
        save();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Portmonote
