// SPDX-License-Identifier: MIT
#include "widgets/SettingsDialog.h"

#include "core/DisplayText.h"
#include "ui_SettingsDialog.h"

#include <QPushButton>

namespace Portmonote {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    for (const int seconds : {60, 300, 900, 1800, 3600, 2 * 3600, 6 * 3600, 12 * 3600, 24 * 3600})
        m_ui->interval->addItem(durationText(seconds), seconds);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setValues({}); });
    setValues({});
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setValues(const SettingsValues &values)
{
    int index = m_ui->interval->findData(values.intervalSeconds);
    if (index < 0) { // set by hand in the file: kept
        m_ui->interval->addItem(durationText(values.intervalSeconds), values.intervalSeconds);
        index = m_ui->interval->count() - 1;
    }
    m_ui->interval->setCurrentIndex(index);
    m_ui->highUptime->setValue(static_cast<int>(values.policy.highUptime.count() / 3600));
    m_ui->flapCount->setValue(values.policy.flapCount);
    m_ui->flapWindow->setValue(static_cast<int>(values.policy.flapWindow.count() / 3600));
}

SettingsValues SettingsDialog::values() const
{
    SettingsValues values;
    values.intervalSeconds = m_ui->interval->currentData().toInt();
    values.policy.highUptime = std::chrono::hours(m_ui->highUptime->value());
    values.policy.flapCount = m_ui->flapCount->value();
    values.policy.flapWindow = std::chrono::hours(m_ui->flapWindow->value());
    return values;
}

} // namespace Portmonote
