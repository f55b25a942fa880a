// SPDX-License-Identifier: MIT
#include "widgets/StateChips.h"

#include "models/DerivedStateModel.h"
#include "widgets/FlowLayout.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>

namespace Portmonote {

namespace {

QToolButton *newChip(QWidget *parent)
{
    auto *chip = new QToolButton(parent);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize({16, 16});
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setCursor(Qt::PointingHandCursor);
    return chip;
}

QString chipStyle(const QColor &background, const QColor &border, const QColor &text,
                  const QColor &checkedBorder)
{
    return QStringLiteral(
               "QToolButton { background: %1; border: 1px solid %2; color: %3; border-radius: 13px; "
               "padding: 4px 11px; } "
               "QToolButton:hover { border-color: %4; } "
               "QToolButton:checked { border: 2px solid %4; padding: 3px 10px; font-weight: 600; } "
               "QToolButton:focus { border: 2px solid %3; padding: 3px 10px; }")
        .arg(background.name(), border.name(), text.name(), checkedBorder.name());
}

} // namespace

StateChips::StateChips(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, 6);
    m_all = newChip(this);
    layout->addWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, [this] { setStates({}); });
    for (const DerivedState state : allStates) {
        QToolButton *chip = newChip(this);
        m_chips.at(static_cast<size_t>(state)) = chip;
        layout->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, [this, state] { onClicked(state); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
    refresh();
}

void StateChips::setModel(const DerivedStateModel *model)
{
    m_model = model;
    connect(model, &DerivedStateModel::summaryChanged, this, &StateChips::refresh);
    refresh();
}

void StateChips::setStates(const QSet<DerivedState> &states)
{
    const bool changed = m_states != states;
    m_states = states;
    refresh(); // a click on the only chosen chip unchecks it by itself
    if (changed)
        emit statesChanged(m_states);
}

void StateChips::onClicked(DerivedState state)
{
    QSet<DerivedState> states = m_states;
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier) {
        if (!states.remove(state))
            states.insert(state);
    } else {
        states = states == QSet<DerivedState>{state} ? QSet<DerivedState>{} : QSet<DerivedState>{state};
    }
    setStates(states);
}

void StateChips::refresh()
{
    int shown = 0;
    for (const DerivedState state : allStates) {
        const int count = m_model ? m_model->count(state) : 0;
        shown += state == DerivedState::Gone ? 0 : count;
        QToolButton *chip = m_chips.at(static_cast<size_t>(state));
        chip->setText(QStringLiteral("%1  %2").arg(stateName(state), QLocale().toString(count)));
        chip->setChecked(m_states.contains(state));
        chip->setVisible(count > 0 || m_states.contains(state) || state == DerivedState::Suspicious);
        chip->setAccessibleName(tr("%1: %n port(s)", nullptr, count).arg(stateName(state)));
        chip->setToolTip(tr("Show only these; Ctrl+click adds them"));
    }
    m_all->setText(tr("All  %1").arg(QLocale().toString(shown)));
    m_all->setAccessibleName(tr("All: %n port(s)", nullptr, shown));
    m_all->setChecked(m_states.isEmpty());
}

void StateChips::restyle()
{
    const QPalette colors = QGuiApplication::palette();
    const SurfaceColors surface = SurfaceColors::of(colors);
    m_all->setStyleSheet(
        chipStyle(surface.card, surface.border, surface.text, colors.color(QPalette::Highlight)));
    for (const DerivedState state : allStates) {
        const StateStyle style = StateStyle::of(state, colors);
        QToolButton *chip = m_chips.at(static_cast<size_t>(state));
        chip->setStyleSheet(chipStyle(style.pill, style.pill, style.onPill, style.edge));
        chip->setIcon(QIcon(symbolicPixmap(style.icon, style.onPill, 16, devicePixelRatioF())));
    }
}

void StateChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace Portmonote
