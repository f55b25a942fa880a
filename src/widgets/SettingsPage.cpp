// SPDX-License-Identifier: MIT
#include "widgets/SettingsPage.h"

#include "widgets/PlainText.h"
#include "widgets/SymbolicIcon.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Portmonote {

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(16);
    connect(this, &SettingsPage::changed, this, &SettingsPage::refreshResets);
}

QLabel *SettingsPage::newExplanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 30);
    return label;
}

QFormLayout *SettingsPage::addGroup(const QString &title, const QString &explanation)
{
    auto *group = new QGroupBox(title, this);
    auto *form = new QFormLayout(group);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (!explanation.isEmpty())
        form->addRow(newExplanation(explanation, group));
    m_column->addWidget(group);
    return form;
}

void SettingsPage::addRow(QFormLayout *form, const QString &label, QWidget *control,
                          const QString &defaultText, const std::function<bool()> &isDefault,
                          const std::function<void()> &reset)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(symbolicIcon(QStringLiteral("reset")));
    button->setFocusPolicy(Qt::StrongFocus);
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    button->setAccessibleName(tr("Back to the default: %1").arg(plain));
    button->setToolTip(plainToolTip(tr("Back to the default: %1").arg(defaultText)));
    connect(button, &QToolButton::clicked, this, [this, reset] {
        reset();
        emit changed();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(control, 1);
    row->addWidget(button);
    if (label.isEmpty()) {
        form->addRow(row);
    } else {
        auto *name = new QLabel(label, this);
        name->setTextFormat(Qt::PlainText);
        name->setBuddy(control);
        form->addRow(name, row);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(plain);
    }
    m_rows.append({button, isDefault, reset});
    refreshResets();
}

void SettingsPage::addStretch()
{
    m_column->addStretch(1);
}

void SettingsPage::resetAll()
{
    for (const Row &row : std::as_const(m_rows))
        row.reset();
    emit changed();
}

void SettingsPage::refreshResets()
{
    for (const Row &row : std::as_const(m_rows))
        row.button->setEnabled(!row.isDefault());
}

} // namespace Portmonote
