// SPDX-License-Identifier: MIT
#include "widgets/ObservationSettingsPage.h"

#include "core/DisplayText.h"
#include "widgets/SettingsValues.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Portmonote {

namespace {

int hours(std::chrono::seconds time)
{
    return static_cast<int>(time.count() / 3600);
}

} // namespace

QSpinBox *ObservationSettingsPage::newSpinBox(int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    connect(box, &QSpinBox::valueChanged, this, &SettingsPage::changed);
    return box;
}

ObservationSettingsPage::ObservationSettingsPage(QWidget *parent) : SettingsPage(parent)
{
    static const SettingsValues defaults;
    const Policy usual = defaults.policy;
    m_interval = new QComboBox(this);
    m_interval->setObjectName(QStringLiteral("interval"));
    for (const int seconds : {60, 300, 900, 1800, 3600, 2 * 3600, 6 * 3600, 12 * 3600, 24 * 3600})
        m_interval->addItem(durationText(seconds), seconds);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    m_highUptime = newSpinBox(0, 8760);
    m_highUptime->setSuffix(tr(" h"));
    m_flapCount = newSpinBox(2, 1000);
    m_flapWindow = newSpinBox(1, 744);
    m_flapWindow->setSuffix(tr(" h"));

    QFormLayout *looking = addGroup(tr("Observation"),
                                    tr("A look takes a moment and asks nobody but this "
                                       "machine. F5 looks at any time."));
    addRow(
        looking, tr("&Look every"), m_interval, durationText(defaults.intervalSeconds),
        [this] { return interval() == defaults.intervalSeconds; },
        [this] { setInterval(defaults.intervalSeconds); });
    QFormLayout *states = addGroup(tr("States"));
    addRow(
        states, tr("Trusted services are &healthy after"), m_highUptime,
        durationText(usual.highUptime.count()),
        [this, usual] { return policy().highUptime == usual.highUptime; },
        [this, usual] { m_highUptime->setValue(hours(usual.highUptime)); });
    addRow(
        states, tr("&Flapping: comings and goings"), m_flapCount, QString::number(usual.flapCount),
        [this, usual] { return policy().flapCount == usual.flapCount; },
        [this, usual] { m_flapCount->setValue(usual.flapCount); });
    addRow(
        states, tr("… &within"), m_flapWindow, durationText(usual.flapWindow.count()),
        [this, usual] { return policy().flapWindow == usual.flapWindow; },
        [this, usual] { m_flapWindow->setValue(hours(usual.flapWindow)); });
    m_flapWindow->setAccessibleName(tr("Hours within which comings and goings are counted"));
    addStretch();
    showInterval(defaults.intervalSeconds);
    showPolicy(usual);
    refreshResets();
}

void ObservationSettingsPage::showInterval(int seconds)
{
    int index = m_interval->findData(seconds);
    if (index < 0) { // set by hand in the file: kept
        m_interval->addItem(durationText(seconds), seconds);
        index = m_interval->count() - 1;
    }
    m_interval->setCurrentIndex(index);
}

void ObservationSettingsPage::setInterval(int seconds)
{
    const QSignalBlocker quiet(this);
    showInterval(seconds);
    refreshResets();
}

int ObservationSettingsPage::interval() const
{
    return m_interval->currentData().toInt();
}

void ObservationSettingsPage::showPolicy(const Policy &policy)
{
    m_highUptime->setValue(hours(policy.highUptime));
    m_flapCount->setValue(policy.flapCount);
    m_flapWindow->setValue(hours(policy.flapWindow));
}

void ObservationSettingsPage::setPolicy(const Policy &policy)
{
    const QSignalBlocker quiet(this);
    showPolicy(policy);
    refreshResets();
}

Policy ObservationSettingsPage::policy() const
{
    Policy policy;
    policy.highUptime = std::chrono::hours(m_highUptime->value());
    policy.flapCount = m_flapCount->value();
    policy.flapWindow = std::chrono::hours(m_flapWindow->value());
    return policy;
}

} // namespace Portmonote
