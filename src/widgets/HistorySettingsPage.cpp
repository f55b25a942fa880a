// SPDX-License-Identifier: MIT
#include "widgets/HistorySettingsPage.h"

#include "core/DisplayText.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Portmonote {

HistorySettingsPage::HistorySettingsPage(QWidget *parent) : SettingsPage(parent)
{
    const RetentionPolicy usual;
    m_thins = new QCheckBox(tr("One &heartbeat a month is enough for old ones"), this);
    m_thins->setObjectName(QStringLiteral("thinHeartbeats"));
    m_days = new QSpinBox(this);
    m_days->setObjectName(QStringLiteral("dailyDays"));
    m_days->setRange(31, 36500);
    m_days->setSuffix(tr(" days"));
    connect(m_thins, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_thins, &QCheckBox::toggled, this, &SettingsPage::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &SettingsPage::changed);

    QFormLayout *keeping = addGroup(tr("What is kept"),
                                    tr("Every change is kept for ever. A heartbeat only says that a port was "
                                       "still there: one a day, and later one a month."));
    addRow(
        keeping, {}, m_thins, tr("on"), [this] { return m_thins->isChecked(); },
        [this] { m_thins->setChecked(true); });
    addRow(
        keeping, tr("Old is what is older &than"), m_days, tr("%n day(s)", nullptr, usual.dailyDays),
        [this, usual] { return m_days->value() == usual.dailyDays; },
        [this, usual] { m_days->setValue(usual.dailyDays); });
    QFormLayout *database = addGroup(tr("Database"));
    m_size = newExplanation(QStringLiteral("…"), this);
    m_oldest = newExplanation(QStringLiteral("…"), this);
    database->addRow(tr("Size"), m_size);
    database->addRow(tr("Oldest record"), m_oldest);
    addStretch();
    showPolicy(usual);
    refreshResets();
}

void HistorySettingsPage::showPolicy(const RetentionPolicy &policy)
{
    m_thins->setChecked(policy.thinsHeartbeats);
    m_days->setEnabled(policy.thinsHeartbeats);
    m_days->setValue(policy.dailyDays);
}

void HistorySettingsPage::setRetention(const RetentionPolicy &policy)
{
    const QSignalBlocker quiet(this);
    showPolicy(policy);
    refreshResets();
}

RetentionPolicy HistorySettingsPage::retention() const
{
    return {m_thins->isChecked(), m_days->value()};
}

void HistorySettingsPage::showDatabase(qint64 bytes, std::optional<UtcMillis> oldestAt)
{
    m_size->setText(QLocale().formattedDataSize(bytes));
    m_oldest->setText(oldestAt ? longTime(*oldestAt) : tr("none yet"));
}

} // namespace Portmonote
