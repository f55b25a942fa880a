// SPDX-License-Identifier: MIT
#include "widgets/NoteConflicts.h"

#include "core/DisplayText.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace Portmonote {

namespace {

QString shown(const NoteModel::Conflict &conflict, const QVariant &value)
{
    if (conflict.column == NoteModel::PinnedColumn)
        return value.toBool() ? NoteConflicts::tr("pinned") : NoteConflicts::tr("not pinned");
    return value.toString().isEmpty() ? NoteConflicts::tr("(empty)") : value.toString();
}

bool canJoin(const NoteModel::Conflict &conflict)
{
    return NoteConflicts::both(conflict).isValid();
}

} // namespace

NoteConflicts::NoteConflicts(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    auto *explanation = new QLabel(
        tr("This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep."),
        this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(12, 8, 12, 8);
    m_rows->addWidget(explanation);
    hide();
}

QString NoteConflicts::fieldName(NoteModel::Column column)
{
    switch (column) {
    case NoteModel::TitleColumn:
        return tr("Title");
    case NoteModel::DescriptionColumn:
        return tr("Description");
    case NoteModel::OwnerColumn:
        return tr("Owner");
    case NoteModel::TypeColumn:
        return tr("Type");
    case NoteModel::RiskColumn:
        return tr("Judgement");
    case NoteModel::ExposureColumn:
        return tr("May be reached from");
    case NoteModel::TagsColumn:
        return tr("Tags");
    case NoteModel::PinnedColumn:
        break;
    }
    return tr("Pinned");
}

QVariant NoteConflicts::both(const NoteModel::Conflict &conflict)
{
    const QString mine = conflict.mine.toString();
    const QString theirs = conflict.theirs.toString();
    if (mine.isEmpty() || theirs.isEmpty())
        return {};
    if (conflict.column == NoteModel::DescriptionColumn)
        return theirs + QStringLiteral("\n\n---\n\n") + mine;
    if (conflict.column == NoteModel::TagsColumn)
        return theirs + QStringLiteral(", ") + mine;
    if (conflict.column == NoteModel::TitleColumn || conflict.column == NoteModel::OwnerColumn)
        return theirs + QStringLiteral(" / ") + mine;
    return {};
}

void NoteConflicts::setConflicts(const QList<NoteModel::Conflict> &conflicts)
{
    delete m_content;
    m_choices.clear();
    m_conflicts = conflicts;
    m_content = new QWidget(this);
    m_content->setLayout(new QVBoxLayout);
    m_content->layout()->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_content);
    for (const NoteModel::Conflict &conflict : conflicts)
        addRow(conflict);
    setVisible(!conflicts.isEmpty());
}

void NoteConflicts::addRow(const NoteModel::Conflict &conflict)
{
    auto *row = new QWidget(m_content);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    const QString field = fieldName(conflict.column);
    auto *choices = new QButtonGroup(row);
    const auto addSide = [&](int column, Choice choice, const QString &name, const QVariant &value) {
        auto *button = new QRadioButton(name, row);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(field, name));
        choices->addButton(button, choice);
        grid->addWidget(button, 0, column);
        auto *text = new QPlainTextEdit(shown(conflict, value), row);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(field, name));
        const bool isLong = conflict.column == NoteModel::DescriptionColumn;
        text->setFixedHeight(text->fontMetrics().lineSpacing() * (isLong ? 5 : 2) + 8);
        grid->addWidget(text, 1, column);
    };
    addSide(0, Mine, tr("%1: yours").arg(field), conflict.mine);
    addSide(1, Theirs, tr("%1: there now").arg(field), conflict.theirs);
    if (canJoin(conflict)) {
        auto *join = new QRadioButton(tr("Keep both"), row);
        join->setAccessibleName(tr("%1: keep both").arg(field));
        choices->addButton(join, Both);
        grid->addWidget(join, 0, 2);
        join->setChecked(true);
    } else {
        choices->button(Mine)->setChecked(true);
    }
    m_choices.append(choices);
    m_content->layout()->addWidget(row);
}

QVariant NoteConflicts::chosen(qsizetype index) const
{
    const NoteModel::Conflict &conflict = m_conflicts.at(index);
    switch (m_choices.at(index)->checkedId()) {
    case Theirs:
        return conflict.theirs;
    case Both:
        return both(conflict);
    default:
        return conflict.mine;
    }
}

} // namespace Portmonote
