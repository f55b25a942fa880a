// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"
#include "widgets/SettingsPage.h"

class QComboBox;
class QSpinBox;

namespace Portmonote {

/// How often to look, and the thresholds of the states.
class ObservationSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit ObservationSettingsPage(QWidget *parent = nullptr);

    void setInterval(int seconds);
    [[nodiscard]] int interval() const;
    void setPolicy(const Policy &policy);
    [[nodiscard]] Policy policy() const;

private:
    QSpinBox *newSpinBox(int least, int most);
    void showInterval(int seconds);
    void showPolicy(const Policy &policy);

    QComboBox *m_interval = nullptr;
    QSpinBox *m_highUptime = nullptr;
    QSpinBox *m_flapCount = nullptr;
    QSpinBox *m_flapWindow = nullptr;
};

} // namespace Portmonote
