// SPDX-License-Identifier: MIT
#include "widgets/TagEditor.h"

#include "core/DisplayText.h"
#include "core/PortNote.h"
#include "widgets/FlowLayout.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

namespace Portmonote {

TagEditor::TagEditor(QWidget *parent) : QWidget(parent)
{
    m_layout = new FlowLayout(this, 4);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setMinimumWidth(140);
    m_field->installEventFilter(this);
    m_known = new QStringListModel(this);
    m_completer = new QCompleter(m_known, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(QLatin1Char(',')))
            takeTyped();
        emit tagsChanged();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &TagEditor::takeTyped);
    // Once the completer has put its word into the field.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEditor::takeTyped,
            Qt::QueuedConnection);
    setFocusProxy(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

QString TagEditor::tags() const
{
    return normalisedTags(m_tags + m_field->text().split(QLatin1Char(','))).join(QStringLiteral(", "));
}

void TagEditor::setTags(const QString &tags)
{
    m_tags = normalisedTags(tags.split(QLatin1Char(',')));
    m_field->clear();
    rebuild();
    emit tagsChanged();
}

void TagEditor::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

void TagEditor::takeTyped()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    m_tags = normalisedTags(m_tags + m_field->text().split(QLatin1Char(',')));
    m_field->clear();
    rebuild();
    emit tagsChanged();
}

void TagEditor::removeAt(qsizetype index)
{
    m_tags.removeAt(index);
    rebuild();
    if (m_chips.isEmpty())
        m_field->setFocus();
    else
        m_chips.at(std::min(index, m_chips.size() - 1))->setFocus();
    emit tagsChanged();
}

void TagEditor::rebuild()
{
    // The chip that was clicked may be among them.
    for (QToolButton *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_layout->removeWidget(m_field);
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setText(visibleText(m_tags.at(i), 40));
        chip->setIcon(symbolicIcon(QStringLiteral("close")));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setAccessibleName(tr("Remove the tag %1").arg(visibleText(m_tags.at(i), 40)));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_chips.append(chip);
        m_layout->addWidget(chip);
        chip->show();
    }
    m_layout->addWidget(m_field);
    QWidget *before = parentWidget() ? this : nullptr;
    for (QToolButton *chip : std::as_const(m_chips)) {
        if (before && before != this)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before && before != this)
        setTabOrder(before, m_field);
    restyle();
    updateGeometry();
}

void TagEditor::restyle()
{
    const SurfaceColors colors = SurfaceColors::of(QGuiApplication::palette());
    m_styling = true;
    for (QToolButton *chip : std::as_const(m_chips)) {
        chip->setStyleSheet(
            QStringLiteral("QToolButton { background: %1; border: 1px solid %2; color: %3; "
                           "border-radius: 10px; padding: 2px 8px; } QToolButton:focus, QToolButton:hover "
                           "{ border-color: %3; }")
                .arg(colors.card.name(), colors.border.name(), colors.text.name()));
    }
    m_styling = false;
}

bool TagEditor::onFieldKey(int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_field->text().trimmed().isEmpty()) {
        takeTyped(); // and the dialog stays open
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_tags.isEmpty()) {
        m_tags.removeLast();
        rebuild();
        m_field->setFocus();
        emit tagsChanged();
        return true;
    }
    return false;
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *keyEvent = static_cast<QKeyEvent *>(event); // as its type says
    if (keyEvent->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (watched == m_field)
        return onFieldKey(keyEvent->key());
    const qsizetype chip = m_chips.indexOf(watched);
    const bool removes = keyEvent->key() == Qt::Key_Delete || keyEvent->key() == Qt::Key_Backspace;
    if (chip >= 0 && removes)
        removeAt(chip);
    return chip >= 0 && removes;
}

void TagEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling)
        restyle();
}

} // namespace Portmonote
