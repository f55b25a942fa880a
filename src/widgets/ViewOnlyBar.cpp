// SPDX-License-Identifier: MIT
#include "widgets/ViewOnlyBar.h"

#include "core/DisplayText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Portmonote {

ViewOnlyBar::ViewOnlyBar(const QString &why, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("viewOnlyBar"));
    m_icon = new QLabel(this);
    auto *text = new QLabel(tr("View only. %1").arg(visibleText(why, 1000)), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleDescription(tr("View only"));
    auto *again = new QPushButton(tr("Try a&gain"), this);
    again->setObjectName(QStringLiteral("tryAgain"));
    connect(again, &QPushButton::clicked, this, &ViewOnlyBar::writingRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->addWidget(again, 0, Qt::AlignTop);
    restyle();
}

void ViewOnlyBar::restyle()
{
    const StateStyle style = StateStyle::of(DerivedState::Flapping, QGuiApplication::palette());
    setStyleSheet(QStringLiteral("#viewOnlyBar { background: %1; border: 1px solid %2; border-radius: 8px; } "
                                 "#viewOnlyBar QLabel { color: %3; }")
                      .arg(style.pill.name(), style.edge.name(), style.onPill.name()));
    m_icon->setPixmap(symbolicPixmap(QStringLiteral("lock"), style.onPill, 16, devicePixelRatioF()));
}

void ViewOnlyBar::changeEvent(QEvent *event)
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
