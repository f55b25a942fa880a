// SPDX-License-Identifier: MIT
#include "widgets/PauseBar.h"

#include "core/DisplayText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Portmonote {

PauseBar::PauseBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("pauseBar"));
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Paused"));
    auto *resume = new QPushButton(tr("Res&ume"), this);
    connect(resume, &QPushButton::clicked, this, &PauseBar::resumeRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(resume);
    restyle();
    hide();
}

void PauseBar::setUntil(std::optional<UtcMillis> until)
{
    if (until)
        m_text->setText(tr("Paused until %1: nothing is looked at by itself, and nothing is told.")
                            .arg(shortTime(*until)));
    setVisible(until.has_value());
}

void PauseBar::restyle()
{
    const StateStyle style = StateStyle::of(DerivedState::Gone, QGuiApplication::palette());
    setStyleSheet(QStringLiteral("#pauseBar { background: %1; border: 1px solid %2; border-radius: 8px; } "
                                 "#pauseBar QLabel { color: %3; }")
                      .arg(style.pill.name(), style.edge.name(), style.onPill.name()));
    m_icon->setPixmap(symbolicPixmap(QStringLiteral("pause"), style.onPill, 16, devicePixelRatioF()));
}

void PauseBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting a style sheet changes the palette, too.
    if (event->type() == QEvent::PaletteChange && !m_styling) {
        m_styling = true;
        restyle();
        m_styling = false;
    }
}

} // namespace Portmonote
