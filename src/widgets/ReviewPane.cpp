// SPDX-License-Identifier: MIT
#include "widgets/ReviewPane.h"

#include "core/DisplayText.h"
#include "ui_ReviewPane.h"
#include "widgets/FlowLayout.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace Portmonote {

namespace {

/// Nobody has judged it yet, whatever else is the matter with it.
bool isToBeReviewed(const PortCard &card, const Classification &classification)
{
    return classification.reason == Reason::NotReviewed || classification.reason == Reason::NoteDoesNotJudge
        || (classification.reason == Reason::OwnerUnknown && !card.note);
}

} // namespace

ReviewPane::ReviewPane(const DerivedStateModel *derived, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReviewPane>()), m_derived(derived)
{
    m_ui->setupUi(this);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    m_ui->commandLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connectButtons();
    restyle();
    // After undo, a note from the terminal, or the editor that was opened from here.
    connect(m_derived, &DerivedStateModel::summaryChanged, this, &ReviewPane::onCardsChanged);
}

ReviewPane::~ReviewPane() = default;

void ReviewPane::connectButtons()
{
    auto *row = new FlowLayout(m_ui->buttons, 8);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *icon, const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(symbolicIcon(QLatin1String(icon)), text, m_ui->buttons);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    add("state-healthy", tr("Trusted (T)"), tr("Trusted"), [this] { judge(Risk::Trusted); });
    add("state-expected", tr("Expected (E)"), tr("Expected"), [this] { judge(Risk::Expected); });
    add("state-suspicious", tr("Suspicious (S)"), tr("Suspicious"), [this] { judge(Risk::Suspicious); });
    add("edit", tr("Note… (N)"), tr("Write a note"), [this] { editNote(); });
    add("state-unreviewed", tr("Skip (K)"), tr("Skip"), [this] { step(1); });
    m_ui->end->setFocusPolicy(Qt::TabFocus);
    connect(m_ui->end, &QPushButton::clicked, this, &ReviewPane::ended);
    connect(m_ui->useSuggestion, &QCheckBox::toggled, this, [this](bool used) { m_useSuggestion = used; });
    m_ui->useSuggestion->setFocusPolicy(Qt::TabFocus);
}

QList<PortCard> ReviewPane::queueOf(const DerivedStateModel &derived)
{
    QList<std::pair<int, PortCard>> found;
    for (int row = 0; row < derived.rowCount(); ++row) {
        const PortCard &card = derived.cardAt(row);
        const Classification classification = derived.classificationAt(row);
        if (card.facts.active && isToBeReviewed(card, classification))
            found.append({displayRank(classification.state, false), card});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.key() < b.second.key();
    });
    QList<PortCard> queue;
    for (const auto &[rank, card] : std::as_const(found))
        queue.append(card);
    return queue;
}

bool ReviewPane::start()
{
    m_queue.clear();
    m_judged.clear();
    m_at = 0;
    QList<PortFacts> facts;
    for (const PortCard &card : queueOf(*m_derived)) {
        m_queue.append(card.key());
        facts.append(card.facts);
    }
    if (m_queue.isEmpty())
        return false;
    showCurrent();
    setFocus();
    emit suggestionsRequested(facts);
    return true;
}

void ReviewPane::setSuggestions(const QHash<PortKey, NoteSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    if (const auto card = currentCard())
        showSuggestion(*card);
}

std::optional<PortKey> ReviewPane::currentKey() const
{
    return isFinished() ? std::nullopt : std::optional<PortKey>(m_queue.at(m_at));
}

std::optional<PortCard> ReviewPane::cardOf(const PortKey &key) const
{
    const auto *table = qobject_cast<const PortTableModel *>(m_derived->sourceModel());
    const int row = table->rowOf(key);
    return row < 0 ? std::nullopt : std::optional<PortCard>(m_derived->cardAt(row));
}

std::optional<PortCard> ReviewPane::currentCard() const
{
    const auto key = currentKey();
    return key ? cardOf(*key) : std::nullopt;
}

NoteSuggestion ReviewPane::currentSuggestion() const
{
    const auto key = currentKey();
    return key && m_useSuggestion ? m_suggestions.value(*key) : NoteSuggestion{};
}

void ReviewPane::judge(Risk risk)
{
    const auto card = currentCard();
    if (!card)
        return;
    NoteChange change;
    change.risk = risk;
    const NoteSuggestion suggestion = currentSuggestion();
    const bool untitled = !card->note || card->note->title.isEmpty();
    if (untitled && !suggestion.title.isEmpty())
        change.title = suggestion.title;
    if (!card->note && !suggestion.serviceType.isEmpty())
        change.serviceType = suggestion.serviceType;
    m_judged.insert(card->key(), false);
    emit judged(card->key(), change);
    step(1);
}

void ReviewPane::editNote()
{
    if (const auto key = currentKey())
        emit noteRequested(*key, currentSuggestion());
}

void ReviewPane::step(qsizetype by)
{
    m_at = std::clamp<qsizetype>(m_at + by, 0, m_queue.size());
    m_useSuggestion = true;
    if (isFinished())
        showEnd();
    else
        showCurrent();
}

/// Where a judgement that had been made was taken back, by Undo.
std::optional<qsizetype> ReviewPane::undone()
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < m_queue.size(); ++i) {
        const auto judged = m_judged.find(m_queue.at(i));
        const auto card = judged == m_judged.end() ? std::nullopt : cardOf(m_queue.at(i));
        if (!card)
            continue;
        const bool isJudged = card->note && card->note->risk != Risk::Unset;
        if (isJudged) {
            *judged = true;
        } else if (*judged) {
            m_judged.erase(judged);
            found = i;
        }
    }
    return found;
}

void ReviewPane::onCardsChanged()
{
    if (!isVisible())
        return;
    if (const auto back = undone()) {
        m_at = *back;
        showCurrent();
        return;
    }
    if (isFinished())
        return;
    // The one that was just judged through the editor is done.
    const auto card = currentCard();
    const bool isJudged = card && card->note && card->note->risk != Risk::Unset;
    if (isJudged && !m_judged.contains(card->key())) {
        m_judged.insert(card->key(), true);
        step(1);
    } else {
        showCurrent();
    }
}

void ReviewPane::showCurrent()
{
    const auto card = currentCard();
    const bool there = card.has_value();
    m_ui->card->setVisible(true);
    m_ui->buttons->setVisible(true);
    m_ui->progress->setRange(0, static_cast<int>(m_queue.size()));
    m_ui->progress->setValue(static_cast<int>(m_at));
    m_ui->progressText->setText(tr("%1 of %2").arg(m_at + 1).arg(m_queue.size()));
    m_ui->keys->setText(tr("Left goes back, Ctrl+Z takes the last one back."));
    if (!there)
        return;
    const QString name = visibleText(card->facts.owner.title(), 80);
    m_ui->heading->setText(name.isEmpty() ? card->key().toString()
                                          : card->key().toString() + QStringLiteral("  ") + name);
    const Classification classification = classify(card->facts, card->note, m_derived->policy(),
                                                   card->facts.lastSeenAt);
    m_ui->reason->setText(
        QStringLiteral("%1: %2").arg(stateName(classification.state), classification.words()));
    showFacts(*card);
    showSuggestion(*card);
    setAccessibleDescription(m_ui->heading->text() + QLatin1Char('\n') + m_ui->facts->text());
}

void ReviewPane::showFacts(const PortCard &card)
{
    const PortFacts &facts = card.facts;
    QStringList lines{visibleText(describe(facts.owner), 300) + QStringLiteral(" · ")
                      + describeSource(facts.owner)};
    lines.append(
        tr("Reachable from %1: %2")
            .arg(describe(facts.exposure), visibleText(facts.addresses.join(QStringLiteral(", ")), 300)));
    if (!facts.owner.unit.isEmpty())
        lines.append(tr("Unit %1").arg(visibleText(facts.owner.unit, 120)));
    if (!facts.owner.executable.isEmpty())
        lines.append(visibleText(facts.owner.executable, 300));
    lines.append(
        tr("First seen %1, up %2").arg(longTime(facts.firstSeenAt), durationText(facts.uptimeSeconds())));
    m_ui->facts->setText(lines.join(QLatin1Char('\n')));
    m_ui->commandLine->setText(visibleText(facts.commandLine, 400));
    m_ui->commandLine->setVisible(!facts.commandLine.isEmpty());
}

void ReviewPane::showSuggestion(const PortCard &card)
{
    const NoteSuggestion suggestion = m_suggestions.value(card.key());
    m_ui->suggestionBox->setVisible(!suggestion.isEmpty());
    m_ui->useSuggestion->setChecked(m_useSuggestion);
    const QString title = card.note && !card.note->title.isEmpty() ? card.note->title : suggestion.title;
    m_ui->suggestedTitle->setText(
        suggestion.serviceType.isEmpty()
            ? visibleText(title, 120)
            : tr("%1 (type %2)").arg(visibleText(title, 120), suggestion.serviceType));
    m_ui->suggestedBy->setText(suggestion.titleSource.isEmpty()
                                   ? QString()
                                   : tr("from %1").arg(visibleText(suggestion.titleSource, 120)));
    m_ui->suggestedBy->setVisible(!suggestion.titleSource.isEmpty());
}

void ReviewPane::showEnd()
{
    m_ui->card->setVisible(false);
    m_ui->buttons->setVisible(false);
    m_ui->progress->setValue(m_ui->progress->maximum());
    const int judged = static_cast<int>(m_judged.size());
    m_ui->progressText->setText(tr("%n reviewed", nullptr, judged));
    const int skipped = static_cast<int>(m_queue.size()) - judged;
    m_ui->keys->setText((skipped > 0
                             ? tr("%n skipped; they are asked about again next time.", nullptr, skipped)
                             : tr("Nothing is left to review."))
                        + QLatin1Char(' ') + tr("Enter or Escape goes back to the cards."));
}

void ReviewPane::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!plain) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Escape || (enter && isFinished())) {
        emit ended();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Backspace) {
        step(-1);
    } else if (isFinished()) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_T) {
        judge(Risk::Trusted);
    } else if (event->key() == Qt::Key_E) {
        judge(Risk::Expected);
    } else if (event->key() == Qt::Key_S) {
        judge(Risk::Suspicious);
    } else if (event->key() == Qt::Key_N || enter) {
        editNote();
    } else if (event->key() == Qt::Key_K || event->key() == Qt::Key_Right) {
        step(1);
    } else if (event->key() == Qt::Key_U) {
        m_ui->useSuggestion->toggle();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReviewPane::restyle()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(big);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_ui->suggestedTitle->setFont(bold);
    const SurfaceColors colors = SurfaceColors::of(palette());
    m_ui->card->setStyleSheet(
        QStringLiteral("#card { background: %1; border: 1px solid %2; border-radius: 10px; } "
                       "#suggestionBox { border: 1px dashed %3; border-radius: 8px; }")
            .arg(colors.card.name(), colors.border.name(), colors.quiet.name()));
}

void ReviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not PaletteChange: the style sheet changes the card's palette, too.
    if (event->type() == QEvent::ApplicationPaletteChange)
        restyle();
}

} // namespace Portmonote
