// SPDX-License-Identifier: MIT
#include "widgets/RiskChoice.h"

#include "core/PortNote.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace Portmonote {

namespace {

struct Choice
{
    Risk risk;
    DerivedState look;
    QString name;
    QString explanation;
};

std::array<Choice, 4> choices()
{
    return {{{Risk::Trusted, DerivedState::Healthy, RiskChoice::tr("&Trusted"),
              RiskChoice::tr("I know it, and want to hear when it is gone or changes.")},
             {Risk::Expected, DerivedState::Expected, RiskChoice::tr("&Expected"),
              RiskChoice::tr("It belongs here; I want to hear when it is gone.")},
             {Risk::Suspicious, DerivedState::Suspicious, RiskChoice::tr("&Suspicious"),
              RiskChoice::tr("It should not be here.")},
             {Risk::Unset, DerivedState::Unreviewed, RiskChoice::tr("&Not decided"),
              RiskChoice::tr("Stays unreviewed.")}}};
}

} // namespace

RiskChoice::RiskChoice(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto all = choices();
    for (size_t i = 0; i < all.size(); ++i) {
        const Choice &choice = all.at(i);
        auto *button = new QRadioButton(choice.name, this);
        const StateStyle style = StateStyle::of(choice.look, palette());
        button->setIcon(QIcon(symbolicPixmap(style.icon, style.onCard, 16, devicePixelRatioF())));
        button->setAccessibleDescription(choice.explanation);
        auto *explanation = new QLabel(choice.explanation, this);
        explanation->setWordWrap(true);
        explanation->setTextFormat(Qt::PlainText);
        const int row = static_cast<int>(i);
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(explanation, row, 1);
        m_choices.at(i) = button;
        // A key's choice counts when it is pressed; the button itself takes 100 ms to follow.
        connect(button, &QRadioButton::pressed, this, [button] { button->setChecked(true); });
        connect(button, &QRadioButton::toggled, this, [this](bool checked) {
            if (checked)
                emit riskChanged();
        });
    }
    setFocusProxy(m_choices.front());
    setRisk({});
}

QString RiskChoice::risk() const
{
    const auto all = choices();
    for (size_t i = 0; i < all.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return toString(all.at(i).risk);
    }
    return {};
}

void RiskChoice::setRisk(const QString &risk)
{
    const auto all = choices();
    for (size_t i = 0; i < all.size(); ++i) {
        if (toString(all.at(i).risk) == risk)
            m_choices.at(i)->setChecked(true);
    }
}

} // namespace Portmonote
