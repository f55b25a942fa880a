// SPDX-License-Identifier: MIT
#include "widgets/PrivacySettingsPage.h"

#include "core/Redaction.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Portmonote {

PrivacySettingsPage::PrivacySettingsPage(QWidget *parent) : SettingsPage(parent)
{
    m_stores = new QCheckBox(tr("&Keep the command lines of services"), this);
    m_stores->setObjectName(QStringLiteral("storesCommandLines"));
    m_stores->setChecked(true);
    connect(m_stores, &QCheckBox::toggled, this, &SettingsPage::changed);
    QFormLayout *keeping = addGroup(
        tr("Command lines"),
        tr("They tell services apart that share a program. Environments are never "
           "kept. Switched off, none are recorded from the next look on."));
    addRow(
        keeping, {}, m_stores, tr("kept"), [this] { return m_stores->isChecked(); },
        [this] { m_stores->setChecked(true); });
    auto *forget = new QPushButton(tr("&Forget those that are kept"), this);
    forget->setObjectName(QStringLiteral("forgetCommandLines"));
    forget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(forget, &QPushButton::clicked, this, &PrivacySettingsPage::forgetRequested);
    keeping->addRow(forget);
    addPatterns();
    addStretch();
}

void PrivacySettingsPage::addPatterns()
{
    QFormLayout *secrets = addGroup(tr("Secrets"),
                                    tr("Whatever is kept, and whatever is shown, is without these; "
                                       "*** stands in their place."));
    QLabel *names = newExplanation(redactedNames().join(QStringLiteral(", ")), this);
    names->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    names->setAccessibleDescription(tr("Names whose values are secret"));
    secrets->addRow(tr("Values of"), names);
    secrets->addRow(
        tr("Also"),
        newExplanation(tr("user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, "
                          "npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of "
                          "curl and their like"),
                       this));
    m_try = new QLineEdit(this);
    m_try->setObjectName(QStringLiteral("tryRedaction"));
    m_try->setPlaceholderText(QStringLiteral("server --port 80 --api-key=abc123"));
    m_result = new QLineEdit(this);
    m_result->setObjectName(QStringLiteral("redactionResult"));
    m_result->setReadOnly(true);
    m_result->setAccessibleName(tr("What is kept of it"));
    const auto show = [this] {
        m_result->setText(
            redactedCommandLine(m_try->text().isEmpty() ? m_try->placeholderText() : m_try->text()));
    };
    connect(m_try, &QLineEdit::textChanged, this, show);
    show();
    secrets->addRow(tr("&Try it"), m_try);
    secrets->addRow(tr("Becomes"), m_result);
}

void PrivacySettingsPage::setStoresCommandLines(bool stores)
{
    const QSignalBlocker quiet(this);
    m_stores->setChecked(stores);
    refreshResets();
}

bool PrivacySettingsPage::storesCommandLines() const
{
    return m_stores->isChecked();
}

} // namespace Portmonote
