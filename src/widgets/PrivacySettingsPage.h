// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/SettingsPage.h"

class QCheckBox;
class QLineEdit;

namespace Portmonote {

/// Whether command lines are kept, and what is taken out of them before.
class PrivacySettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PrivacySettingsPage(QWidget *parent = nullptr);

    void setStoresCommandLines(bool stores);
    [[nodiscard]] bool storesCommandLines() const;

signals:
    /// Take away the command lines that are kept already.
    void forgetRequested();

private:
    void addPatterns();

    QCheckBox *m_stores = nullptr;
    QLineEdit *m_try = nullptr;
    QLineEdit *m_result = nullptr;
};

} // namespace Portmonote
