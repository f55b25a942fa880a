// SPDX-License-Identifier: MIT
#include "widgets/MessageBar.h"

#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Portmonote {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    m_icon = new QLabel(this);
    m_icon->setAccessibleName(tr("Problem"));
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleDescription(tr("Problem"));
    m_action = new QPushButton(this);
    m_action->setAccessibleName(tr("What can be done about it"));
    m_action->hide();
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close, 0, Qt::AlignTop);
    restyle();
    hide();
}

void MessageBar::showProblem(const QString &words)
{
    m_isProblem = true;
    m_text->setText(words);
    m_action->hide();
    restyle();
    show();
}

void MessageBar::showNews(const QString &words)
{
    m_isProblem = false;
    m_text->setText(words);
    m_action->hide();
    restyle();
    show();
}

void MessageBar::showOffer(const QString &words, const QString &action, const std::function<void()> &then)
{
    m_isProblem = false;
    m_text->setText(words);
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(QLatin1Char('&')));
    m_action->disconnect(this);
    connect(m_action, &QPushButton::clicked, this, [this, then] {
        hide();
        then();
    });
    m_action->show();
    restyle();
    show();
}

void MessageBar::restyle()
{
    const StateStyle style = StateStyle::of(m_isProblem ? DerivedState::Suspicious : DerivedState::Unreviewed,
                                            QGuiApplication::palette());
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: 1px solid %2; border-radius: 8px; } "
                                 "#messageBar QLabel { color: %3; }")
                      .arg(style.pill.name(), style.edge.name(), style.onPill.name()));
    m_icon->setPixmap(symbolicPixmap(m_isProblem ? QStringLiteral("warning") : QStringLiteral("info"),
                                     style.onPill, 16, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
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
