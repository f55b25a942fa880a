// SPDX-License-Identifier: MIT
#include "widgets/DetailsPane.h"

#include "core/DisplayText.h"
#include "core/HostName.h"
#include "core/HostOverview.h"
#include "models/TimelineModel.h"
#include "widgets/ElsewhereView.h"
#include "widgets/FlowLayout.h"
#include "widgets/MarkdownView.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr int paneIconSize = 24;

QLabel *plainText(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    return label;
}

QString noteSummary(const PortNote &note)
{
    QStringList words;
    if (note.risk == Risk::Trusted)
        words.append(DetailsPane::tr("trusted"));
    else if (note.risk == Risk::Expected)
        words.append(DetailsPane::tr("expected"));
    else if (note.risk == Risk::Suspicious)
        words.append(DetailsPane::tr("suspicious"));
    if (!note.serviceType.isEmpty() && note.serviceType != QLatin1String("unknown"))
        words.append(visibleText(note.serviceType, 60));
    if (!note.owner.isEmpty())
        words.append(DetailsPane::tr("looked after by %1").arg(visibleText(note.owner, 80)));
    for (const QString &tag : note.tags)
        words.append(QLatin1Char('#') + visibleText(tag, 40));
    if (isHostPattern(note.key.hostId))
        words.append(DetailsPane::tr("for all hosts %1", "a pattern").arg(visibleText(note.key.hostId, 60)));
    return words.join(QStringLiteral(" · "));
}

} // namespace

DetailsPane::DetailsPane(TimelineModel *timeline, QWidget *parent) : QWidget(parent)
{
    m_pages = new QStackedWidget(this);
    auto *hint = plainText(this, tr("Select a card to see all that is known about its port."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(24);
    m_pages->addWidget(hint);
    m_pages->addWidget(createPage(timeline));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setAccessibleName(tr("Details"));
    restyle();
}

QLabel *DetailsPane::section(const QString &title, QWidget *parent) const
{
    auto *label = new QLabel(title, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QWidget *DetailsPane::createPage(TimelineModel *timeline)
{
    auto *page = new QWidget;
    m_stateIcon = new QLabel(page);
    m_stateIcon->setFixedSize(paneIconSize, paneIconSize);
    m_title = plainText(page);
    m_reason = plainText(page);
    m_noteSummary = plainText(page);
    m_noteText = new MarkdownView(page);
    m_noteText->setGrowing(true);
    m_noteText->setAccessibleName(tr("Description"));
    m_editNote = new QPushButton(symbolicIcon(QStringLiteral("edit")), tr("Edit note…"), page);
    m_editNote->setAccessibleName(tr("Edit note"));
    connect(m_editNote, &QPushButton::clicked, this, &DetailsPane::noteRequested);
    m_facts = new QWidget(page);
    m_factRows = new QFormLayout(m_facts);
    m_factRows->setContentsMargins(0, 0, 0, 0);
    m_factRows->setHorizontalSpacing(16);
    m_factRows->setVerticalSpacing(4);
    m_factRows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_factRows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_commandLineLabel = section(tr("Command line"), page);
    m_commandLine = new QPlainTextEdit(page);
    m_commandLine->setReadOnly(true);
    m_commandLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commandLine->setTabChangesFocus(true);
    m_commandLine->setAccessibleName(tr("Command line"));
    m_commandLine->setFixedHeight(m_commandLine->fontMetrics().lineSpacing() * 4);
    m_history = new QTreeView(page);
    m_history->setModel(timeline);
    m_history->setRootIsDecorated(false);
    m_history->setUniformRowHeights(true);
    m_history->setAlternatingRowColors(true);
    m_history->setAccessibleName(tr("History"));
    m_history->setMinimumHeight(160);
    m_history->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->header()->setStretchLastSection(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_stateIcon, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(section(tr("Note"), page), 1);
    noteRow->addWidget(m_editNote);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_reason);
    layout->addWidget(createChangeRow(page));
    layout->addLayout(noteRow);
    layout->addWidget(m_noteSummary);
    layout->addWidget(m_noteText);
    auto *factsRow = new QHBoxLayout;
    factsRow->addWidget(section(tr("Facts"), page), 1);
    auto *why = m_why = new QPushButton(symbolicIcon(QStringLiteral("why")), tr("Why…"), page);
    why->setAccessibleName(tr("Why is it running?"));
    why->setToolTip(tr("Who started it, and what keeps it running"));
    connect(why, &QPushButton::clicked, this, [this] { emit whyRequested(m_key); });
    factsRow->addWidget(why);
    layout->addLayout(factsRow);
    layout->addWidget(m_facts);
    m_elsewhere = new ElsewhereView(page);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_commandLineLabel);
    layout->addWidget(m_commandLine);
    layout->addWidget(section(tr("History"), page));
    layout->addWidget(m_history, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    return scroll;
}

QWidget *DetailsPane::createChangeRow(QWidget *parent)
{
    m_changeRow = new QWidget(parent);
    auto *row = new FlowLayout(m_changeRow, 8);
    row->setContentsMargins(0, 0, 0, 0);
    auto *acknowledge = new QPushButton(tr("Acknowledge"), m_changeRow);
    acknowledge->setAccessibleName(tr("Acknowledge the change"));
    acknowledge->setToolTip(tr("I have seen this change, and it is fine (Ctrl+K)"));
    m_reassign = new QPushButton(tr("Its note is for this one now"), m_changeRow);
    m_reassign->setAccessibleName(tr("The note is for this one now"));
    connect(acknowledge, &QPushButton::clicked, this, [this] { emit acknowledgeRequested(m_key); });
    connect(m_reassign, &QPushButton::clicked, this, [this] { emit reassignRequested(m_key); });
    row->addWidget(acknowledge);
    row->addWidget(m_reassign);
    m_changeRow->hide();
    return m_changeRow;
}

void DetailsPane::clear()
{
    m_pages->setCurrentIndex(0);
}

void DetailsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editNote->setEnabled(!readOnly);
    m_why->setEnabled(!readOnly);
}

void DetailsPane::showCard(const PortCard &card, const Classification &classification)
{
    m_state = classification.state;
    const PortKey &key = card.key();
    m_key = key;
    m_changeRow->setVisible(!m_readOnly && isAcknowledgeable(classification));
    m_reassign->setVisible(card.note.has_value());
    const bool titled = card.note && !card.note->title.isEmpty();
    const QString name = titled ? visibleText(card.note->title, 200)
                                : visibleText(card.facts.owner.title(), 200);
    m_title->setText(name.isEmpty() ? key.toString() : key.toString() + QStringLiteral("  ") + name);
    m_reason->setText(QStringLiteral("%1: %2").arg(stateName(m_state), classification.words()));
    showNote(card.note);
    showFacts(card.facts);
    restyle();
    m_pages->setCurrentIndex(1);
}

QPalette DetailsPane::quietPalette() const
{
    QPalette quiet = palette();
    const QColor window = quiet.color(QPalette::Window);
    quiet.setColor(QPalette::PlaceholderText,
                   readable(blend(window, quiet.color(QPalette::WindowText), 0.62), window, 4.5));
    return quiet;
}

void DetailsPane::addFact(const QString &label, const QString &value, const QString &origin)
{
    if (value.isEmpty())
        return;
    const auto quiet = [this](QLabel *words) {
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setPalette(quietPalette());
    };
    auto *name = new QLabel(label, m_facts);
    name->setTextFormat(Qt::PlainText);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    quiet(name);
    QLabel *text = plainText(m_facts, visibleText(value));
    text->setAccessibleDescription(origin.isEmpty() ? label : label + QStringLiteral(", ") + origin);
    if (origin.isEmpty()) {
        m_factRows->addRow(name, text);
        return;
    }
    // From what that is known stands below it, smaller.
    auto *both = new QWidget(m_facts);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *from = plainText(both, origin);
    QFont small = from->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    from->setFont(small);
    quiet(from);
    column->addWidget(text);
    column->addWidget(from);
    m_factRows->addRow(name, both);
}

void DetailsPane::showFacts(const PortFacts &facts)
{
    while (m_factRows->rowCount() > 0)
        m_factRows->removeRow(0);
    const Owner &owner = facts.owner;
    using Field = OwnerEvidence::Field;
    const auto origin = [&owner](Field field) {
        const auto known = std::find_if(owner.evidence.begin(), owner.evidence.end(),
                                        [field](const OwnerEvidence &one) { return one.field == field; });
        return known == owner.evidence.end() ? QString() : describeOrigin(*known);
    };
    if (facts.key.hostId != localHostId)
        addFact(tr("Host"), facts.key.hostId);
    addFact(tr("Addresses"), facts.addresses.join(QStringLiteral(", ")));
    addFact(tr("Reachable from"), describe(facts.exposure));
    // What has no row of its own is told with the whole.
    const QString kernel = origin(Field::Kernel);
    const QString whole = kernel.isEmpty() ? origin(Field::InFlight) : kernel;
    addFact(tr("Owner"), describe(owner), whole.isEmpty() ? describeSource(owner) : whole);
    addFact(tr("Also there"), owner.others.join(QStringLiteral("; ")));
    addFact(tr("Process"), facts.processName, origin(Field::Process));
    addFact(tr("Pid"), facts.active && facts.pid ? QString::number(*facts.pid) : QString());
    addFact(tr("Executable"), owner.executable);
    addFact(tr("User"), owner.user, origin(Field::User));
    addFact(tr("Unit"), owner.unit, origin(Field::Unit));
    addFact(tr("Started by"), owner.socketUnit, origin(Field::Activation));
    addFact(tr("Container"), owner.container, origin(Field::Container));
    addFact(tr("Image"), owner.inside.image, origin(Field::Image));
    addFact(tr("Service"), owner.inside.place());
    addFact(tr("In the network"), describe(owner.inside.port, owner.inside.target), origin(Field::Port));
    addFact(tr("Cgroup"), owner.cgroup);
    addFact(tr("First seen"), longTime(facts.firstSeenAt));
    addFact(tr("Last seen"), longTime(facts.lastSeenAt));
    if (facts.active)
        addFact(tr("Up since"), longTime(facts.processStartedAt.value_or(facts.appearedAt)));
    else if (facts.lastDisappearedAt)
        addFact(tr("Gone since"), longTime(*facts.lastDisappearedAt));
    const bool known = !facts.commandLine.isEmpty();
    m_commandLine->setPlainText(visibleText(facts.commandLine, 32 * 1024));
    m_commandLine->setVisible(known);
    m_commandLineLabel->setVisible(known);
}

void DetailsPane::showNote(const std::optional<PortNote> &note)
{
    const QString summary = note ? noteSummary(*note) : tr("Nobody has written a note yet.");
    m_noteSummary->setText(summary);
    m_noteSummary->setVisible(!summary.isEmpty());
    const QString description = note ? note->description.trimmed() : QString();
    m_noteText->setText(description);
    m_noteText->setVisible(!description.isEmpty());
    m_editNote->setText(note ? tr("Edit note…") : tr("Write note…"));
}

void DetailsPane::restyle()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
    const QColor window = palette().color(QPalette::Window);
    const StateStyle style = StateStyle::of(m_state, palette());
    m_stateIcon->setPixmap(
        symbolicPixmap(style.icon, readable(style.edge, window, 3.0), paneIconSize, devicePixelRatioF()));
    m_stateIcon->setAccessibleName(stateName(m_state));
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, readable(style.edge, window, 4.5));
    m_reason->setPalette(colored);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace Portmonote
