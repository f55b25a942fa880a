// SPDX-License-Identifier: MIT
#include "widgets/ElsewhereView.h"

#include "core/HostOverview.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Portmonote {

ElsewhereView::ElsewhereView(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setContentsMargins(0, 8, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    setPorts({});
}

void ElsewhereView::setPorts(const QList<PortElsewhere> &ports)
{
    delete m_row;
    m_row = nullptr;
    setVisible(!ports.isEmpty());
    if (ports.isEmpty())
        return;
    m_title->setText(tr("On %n other host(s)", nullptr, static_cast<int>(ports.size())));
    m_row = new QWidget(this);
    auto *flow = new FlowLayout(m_row, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_row);
    QList<PortElsewhere> order = ports;
    std::sort(order.begin(), order.end(), [](const PortElsewhere &a, const PortElsewhere &b) {
        const int left = displayRank(a.state, false);
        const int right = displayRank(b.state, false);
        return left != right ? left < right : a.key < b.key;
    });
    const auto add = [&](const QString &text) {
        auto *button = new QToolButton(m_row);
        button->setText(menuText(text));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        return button;
    };
    for (const PortElsewhere &port : order.first(std::min<qsizetype>(order.size(), mostButtons))) {
        const StateStyle style = StateStyle::of(port.state, palette());
        QToolButton *button = add(hostWords(port.key.hostId));
        button->setIcon(
            QIcon(symbolicPixmap(style.icon, readable(style.edge, palette().color(QPalette::Button), 3.0), 16,
                                 devicePixelRatioF())));
        button->setToolTip(plainToolTip(stateName(port.state)));
        button->setAccessibleName(tr("On %1: %2").arg(hostWords(port.key.hostId), stateName(port.state)));
        connect(button, &QToolButton::clicked, this, [this, key = port.key] { emit portChosen(key); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    m_row->show(); // what is added to a widget that can be seen begins hidden
    if (const auto rest = static_cast<int>(order.size() - mostButtons); rest > 0) {
        QToolButton *more = add(tr("%n more…", nullptr, rest));
        connect(more, &QToolButton::clicked, this,
                [this, text = order.first().key.toString()] { emit searchRequested(text); });
    }
}

} // namespace Portmonote
