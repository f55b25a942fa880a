// SPDX-License-Identifier: MIT
#include "widgets/EmptyState.h"

#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

constexpr int emptyIconSize = 64;

struct Page
{
    QString icon;
    QString title;
    QString text;
    QString action;
};

Page pageOf(EmptyState::Kind kind, const QString &reason)
{
    switch (kind) {
    case EmptyState::Kind::Observing:
        return {QStringLiteral("search"),
                EmptyState::tr("Looking what listens on this machine…"),
                EmptyState::tr("This takes a moment the first time."),
                {}};
    case EmptyState::Kind::FirstRun:
        return {QStringLiteral("plug"), EmptyState::tr("Nothing has been observed yet"),
                EmptyState::tr("One look tells which ports listen, and who is behind them."),
                EmptyState::tr("Scan now")};
    case EmptyState::Kind::Failed:
        return {QStringLiteral("warning"), EmptyState::tr("This machine could not be observed"), reason,
                EmptyState::tr("Try again")};
    case EmptyState::Kind::Nothing:
        return {QStringLiteral("sprout"), EmptyState::tr("Nothing listens on this machine"),
                EmptyState::tr("Services show up here as soon as they do."), EmptyState::tr("Scan now")};
    case EmptyState::Kind::NoMatch:
        break;
    }
    return {QStringLiteral("search"), EmptyState::tr("No port matches"),
            EmptyState::tr("The search, or the chips above, hide all of them."),
            EmptyState::tr("Show all ports")};
}

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = new QLabel(this);
    m_text = new QLabel(this);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_action = new QPushButton(this);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_kind == Kind::NoMatch)
            emit clearSearchRequested();
        else
            emit scanRequested();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->setContentsMargins(48, 16, 48, 16);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    refresh();
}

void EmptyState::setKind(Kind kind, const QString &reason)
{
    m_kind = kind;
    m_reason = reason;
    refresh();
}

void EmptyState::refresh()
{
    const Page page = pageOf(m_kind, m_reason);
    const QColor window = palette().color(QPalette::Window);
    const QColor color = m_kind == Kind::Failed
        ? readable(StateStyle::of(DerivedState::Suspicious, palette()).edge, window, 3.0)
        : blend(window, palette().color(QPalette::WindowText), 0.45);
    m_icon->setPixmap(symbolicPixmap(page.icon, color, emptyIconSize, devicePixelRatioF()));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
    m_title->setText(page.title);
    setAccessibleName(page.title);
    setAccessibleDescription(page.text);
    m_text->setText(page.text);
    m_text->setVisible(!page.text.isEmpty());
    m_action->setText(page.action);
    m_action->setAccessibleName(page.action);
    m_action->setVisible(!page.action.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace Portmonote
