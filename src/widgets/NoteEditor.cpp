// SPDX-License-Identifier: MIT
#include "widgets/NoteEditor.h"

#include "core/DisplayText.h"
#include "core/HostName.h"
#include "core/HostOverview.h"
#include "ui_NoteEditor.h"
#include "widgets/NoteConflicts.h"
#include "widgets/SyntaxColors.h"

#include <QComboBox>
#include <QCompleter>
#include <QDataWidgetMapper>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr std::chrono::milliseconds draftDelay(1000);
constexpr std::chrono::milliseconds busyDelay(300);
constexpr int busyTries = 300; // with the tries themselves, over a minute and a half

} // namespace

NoteEditor::NoteEditor(const Database &database, const PortCard &card, SyntaxColors *colors, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NoteEditor>()), m_card(card), m_colors(colors)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Note on %1").arg(card.key().toString()));
    const QList<QWidget *> later{m_ui->problem, m_ui->unsaved, m_ui->draftNotice, m_ui->identityNotice,
                                 m_ui->suggestion};
    for (QWidget *widget : later)
        widget->hide();
    m_ui->serviceType->addItems(knownServiceTypes());
    m_conflicts = new NoteConflicts(this);
    m_ui->conflictPlace->addWidget(m_conflicts);
    m_fields = {{NoteModel::TitleColumn, m_ui->title, "text"},
                {NoteModel::DescriptionColumn, m_ui->description, "plainText"},
                {NoteModel::OwnerColumn, m_ui->owner, "text"},
                {NoteModel::TypeColumn, m_ui->serviceType, "currentText"},
                {NoteModel::RiskColumn, m_ui->risk, "risk"},
                {NoteModel::ExposureColumn, m_ui->exposure, "exposure"},
                {NoteModel::TagsColumn, m_ui->tags, "tags"},
                {NoteModel::PinnedColumn, m_ui->pinned, "checked"}};
    showSubject();

    m_model = new NoteModel(database, card, this);
    m_mapper = new QDataWidgetMapper(this);
    m_mapper->setModel(m_model);
    m_mapper->setSubmitPolicy(QDataWidgetMapper::ManualSubmit);
    fillIn();
    showIdentity();
    connectFields();
    connectDescription();
    m_ui->title->setFocus();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::showSubject()
{
    const PortFacts &facts = m_card.facts;
    for (QLabel *label :
         {m_ui->subject, m_ui->problem, m_ui->draftText, m_ui->identityText, m_ui->suggestion})
        label->setTextFormat(Qt::PlainText);
    const QString port = facts.key.hostId == localHostId
        ? facts.key.toString()
        : tr("%1 on %2", "a port, a host").arg(facts.key.toString(), hostWords(facts.key.hostId));
    m_ui->subject->setText(
        facts.id == 0 ? tr("%1 · nobody has been seen there yet").arg(port)
                      : tr("%1 · %2 · reachable from %3")
                            .arg(port, visibleText(describe(facts.owner), 200), describe(facts.exposure)));
}

void NoteEditor::fillIn()
{
    if (const auto problem = m_model->open()) {
        showProblem(*problem);
        m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
        return;
    }
    for (const Field &field : std::as_const(m_fields))
        m_mapper->addMapping(field.widget, m_model->columnOf(field.column), field.property);
    m_mapper->toFirst();
    m_stored = fieldValues();
}

void NoteEditor::showIdentity()
{
    if (!m_card.note || !m_card.facts.active)
        return;
    const Identity present = identityOf(m_card.facts.owner);
    const Identity &before = m_card.note->writtenFor;
    const IdentityMatch match = compare(before, present);
    if (match == IdentityMatch::Same || (match == IdentityMatch::Unknown && present.isEmpty()))
        return;
    const QString now = visibleText(present.isEmpty() ? describe(m_card.facts.owner) : present.label(), 200);
    m_ui->identityText->setText(
        before.isEmpty()
            ? tr("This note was written while nobody was there. Now it is %1.").arg(now)
            : tr("This note was written for %1. Now it is %2.").arg(visibleText(before.label(), 200), now));
    m_ui->identityNotice->show();
    connect(m_ui->reassign, &QPushButton::clicked, this, [this] {
        m_reassigned = true;
        m_model->reassign();
        m_ui->identityNotice->hide();
        m_ui->title->setFocus();
    });
}

void NoteEditor::connectFields()
{
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NoteEditor::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NoteEditor::reject);
    connect(m_ui->discard, &QPushButton::clicked, this, [this] { done(Rejected); });
    connect(m_ui->keep, &QPushButton::clicked, m_ui->unsaved, &QWidget::hide);
    connect(m_ui->discardDraft, &QPushButton::clicked, this, &NoteEditor::discardDraft);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &NoteEditor::keepDraft);
    const auto touched = [this] {
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    };
    connect(m_ui->title, &QLineEdit::textChanged, this, touched);
    connect(m_ui->description, &QPlainTextEdit::textChanged, this, touched);
    connect(m_ui->owner, &QLineEdit::textChanged, this, touched);
    connect(m_ui->serviceType, &QComboBox::currentTextChanged, this, touched);
    connect(m_ui->exposure, &QComboBox::currentIndexChanged, this, touched);
    connect(m_ui->tags, &TagEditor::tagsChanged, this, touched);
    connect(m_ui->pinned, &QCheckBox::toggled, this, touched);
    connect(m_ui->risk, &RiskChoice::riskChanged, this, touched);
    // Who judges it now finds fine how far it can be reached now, and sees that in the next field.
    connect(m_ui->risk, &RiskChoice::riskChanged, this, [this] {
        const bool untouched = fieldValue(NoteModel::ExposureColumn)
            == m_model->base(NoteModel::ExposureColumn);
        if (untouched && m_card.facts.id != 0 && ifKnown(m_card.facts.exposure))
            setField(NoteModel::ExposureColumn, toString(m_card.facts.exposure));
    });
}

void NoteEditor::connectDescription()
{
    m_ui->description->setTabChangesFocus(true);
    m_ui->description->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_ui->descriptionTabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_ui->descriptionTabs->widget(tab) == m_ui->previewTab)
            m_ui->preview->setText(m_ui->description->toPlainText());
    });
    // Once the editor stands there: the first colouring reads the definitions.
    QTimer::singleShot(0, this, &NoteEditor::colourDescription);
}

void NoteEditor::colourDescription()
{
    if (m_colors)
        m_colors->colour(m_ui->description->document(), QStringLiteral("Markdown"), palette());
}

void NoteEditor::setVocabulary(const NoteVocabulary &vocabulary)
{
    auto *owners = new QCompleter(vocabulary.owners, m_ui->owner);
    owners->setCaseSensitivity(Qt::CaseInsensitive);
    owners->setFilterMode(Qt::MatchContains);
    m_ui->owner->setCompleter(owners);
    m_ui->tags->setKnownTags(vocabulary.tags);
    for (const QString &type : vocabulary.serviceTypes) {
        if (m_ui->serviceType->findText(type, Qt::MatchFixedString) < 0)
            m_ui->serviceType->addItem(type);
    }
}

void NoteEditor::setHosts(const QStringList &hosts)
{
    const QString own = m_card.key().hostId;
    const QString present = m_model->appliesTo();
    if (m_appliesTo || (hosts.size() < 2 && own == localHostId && present == localHostId))
        return;
    m_appliesTo = new QComboBox(this);
    m_appliesTo->setEditable(true);
    m_appliesTo->setInsertPolicy(QComboBox::NoInsert);
    m_appliesTo->setAccessibleName(tr("Applies to"));
    m_appliesTo->setToolTip(
        tr("One host, or a pattern such as web*; the note that names more of a host's name wins"));
    const auto add = [this](const QString &text, const QString &pattern) {
        if (m_appliesTo->findData(pattern) < 0)
            m_appliesTo->addItem(text, pattern);
    };
    add(tr("Only %1", "a host").arg(hostWords(own)), own);
    // "web12.example.org" is one of "web*".
    const qsizetype digits = std::find_if(own.begin(), own.end(), [](QChar c) { return c.isDigit(); })
        - own.begin();
    if (own != localHostId && digits > 0 && digits < own.size())
        add(own.left(digits) + QLatin1Char('*'), own.left(digits) + QLatin1Char('*'));
    add(tr("All hosts"), QStringLiteral("*"));
    add(visibleText(present, 100), present);
    m_appliesTo->setCurrentIndex(m_appliesTo->findData(present));
    auto *label = new QLabel(tr("App&lies to"), this);
    label->setBuddy(m_appliesTo);
    m_ui->form->addRow(label, m_appliesTo);
}

QString NoteEditor::appliesTo() const
{
    if (!m_appliesTo)
        return m_model->appliesTo();
    const QString text = m_appliesTo->currentText().trimmed();
    const int item = m_appliesTo->findText(text);
    return item < 0 ? text : m_appliesTo->itemData(item).toString();
}

void NoteEditor::takeUp(const NoteDraft &draft)
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString name = NoteModel::nameOf(field.column);
        if (!draft.fields.contains(name))
            continue;
        const bool isFlag = field.column == NoteModel::PinnedColumn;
        const auto value = [isFlag](const QString &text) {
            return isFlag ? QVariant(text == QLatin1String("true")) : QVariant(text);
        };
        setField(field.column, value(draft.fields.value(name)));
        m_model->setBase(field.column, value(draft.base.value(name)));
    }
    m_ui->draftText->setText(
        tr("Taken up where you stopped on %1; it is not saved yet.").arg(longTime(draft.savedAt)));
    m_ui->draftNotice->show();
}

void NoteEditor::discardDraft()
{
    for (const NoteModel::Column column : NoteModel::allColumns)
        m_model->setBase(column, m_model->value(column));
    m_mapper->revert();
    m_stored = fieldValues();
    m_draftTimer.stop();
    m_ui->draftNotice->hide();
    emit draftEnded(key());
}

void NoteEditor::suggest(const NoteSuggestion &suggestion)
{
    if (!m_model->isNew() || suggestion.isEmpty() || isModified())
        return;
    if (!suggestion.title.isEmpty() && m_ui->title->text().isEmpty())
        m_ui->title->setText(suggestion.title);
    if (!suggestion.serviceType.isEmpty())
        m_ui->serviceType->setCurrentText(suggestion.serviceType);
    m_ui->title->selectAll();
    m_ui->suggestion->setText(suggestion.titleSource.isEmpty()
                                  ? tr("Title and type are suggestions.")
                                  : tr("Suggested, from %1.").arg(visibleText(suggestion.titleSource, 120)));
    m_ui->suggestion->show();
    m_stored = fieldValues(); // nobody loses anything by closing it
}

void NoteEditor::proposeTrust()
{
    m_ui->risk->setProperty("risk", toString(Risk::Trusted));
    if (m_ui->identityNotice->isVisibleTo(this))
        m_ui->reassign->click();
    const Identity present = identityOf(m_card.facts.owner);
    const QString who = visibleText(present.isEmpty() ? describe(m_card.facts.owner) : present.label(), 120);
    m_ui->suggestion->setText(tr("Saving this trusts %1 on %2.").arg(who, key().toString()));
    m_ui->suggestion->show();
    m_reassigned = false;
    m_stored = fieldValues(); // nobody loses anything by closing it
}

QVariant NoteEditor::fieldValue(NoteModel::Column column) const
{
    const Field &field = m_fields.at(column);
    return field.widget->property(field.property);
}

void NoteEditor::setField(NoteModel::Column column, const QVariant &value)
{
    const Field &field = m_fields.at(column);
    field.widget->setProperty(field.property, value);
}

QVariantList NoteEditor::fieldValues() const
{
    QVariantList values;
    for (const NoteModel::Column column : NoteModel::allColumns)
        values.append(fieldValue(column));
    return values;
}

bool NoteEditor::isModified() const
{
    return m_reassigned || fieldValues() != m_stored || appliesTo() != m_model->appliesTo();
}

void NoteEditor::keepDraft()
{
    if (!isModified()) {
        emit draftEnded(key());
        return;
    }
    NoteDraft draft{key(), QDateTime::currentMSecsSinceEpoch(), {}, {}};
    for (const NoteModel::Column column : NoteModel::allColumns) {
        if (fieldValue(column) == m_model->base(column))
            continue;
        draft.fields.insert(NoteModel::nameOf(column), fieldValue(column).toString());
        draft.base.insert(NoteModel::nameOf(column), m_model->base(column).toString());
    }
    if (!draft.fields.isEmpty())
        emit draftChanged(draft);
}

void NoteEditor::takeChoices()
{
    const QList<NoteModel::Conflict> conflicts = m_conflicts->conflicts();
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        const NoteModel::Conflict &conflict = conflicts.at(i);
        QVariant chosen = m_conflicts->chosen(i);
        // What was typed while the question stood there is part of it.
        if (chosen == conflict.mine)
            chosen = fieldValue(conflict.column);
        setField(conflict.column, chosen);
        m_model->resolve(conflict, chosen);
    }
    m_conflicts->setConflicts({});
}

void NoteEditor::save()
{
    if (m_ui->pinned->isDown()) // its key was pressed just now
        m_ui->pinned->click();
    takeChoices();
    m_model->setAppliesTo(appliesTo());
    m_mapper->submit(); // from the fields into the model; the model then stores what changed
    const NoteModel::SaveResult result = m_model->save();
    if (m_mapper->currentIndex() < 0)
        m_mapper->toFirst(); // the model was read anew, and holds what the fields hold
    using Outcome = NoteModel::SaveResult::Outcome;
    switch (result.outcome) {
    case Outcome::Saved:
        onSaved(result);
        return;
    case Outcome::Unchanged:
        accept();
        return;
    case Outcome::Conflicts:
        m_conflicts->setConflicts(result.conflicts);
        m_conflicts->setFocus();
        return;
    case Outcome::Busy:
        saveAgainSoon(result.words);
        return;
    case Outcome::Failed:
        break;
    }
    showProblem(result.words);
}

void NoteEditor::onSaved(const NoteModel::SaveResult &result)
{
    m_stored = fieldValues();
    m_reassigned = false;
    emit saved(result.revision, result.besides);
    accept();
}

void NoteEditor::saveAgainSoon(const QString &words)
{
    // The window stays alive while somebody else writes.
    m_triesLeft = m_triesLeft > 0 ? m_triesLeft - 1 : busyTries;
    if (m_triesLeft == 1) {
        m_triesLeft = 0;
        showProblem(words);
        return;
    }
    showProblem(tr("Another program is writing; waiting for it…"));
    QTimer::singleShot(busyDelay, this, &NoteEditor::save);
}

void NoteEditor::done(int result)
{
    m_draftTimer.stop();
    emit draftEnded(key());
    QDialog::done(result);
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

void NoteEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourDescription();
}

} // namespace Portmonote
