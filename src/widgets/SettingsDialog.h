// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/SettingsValues.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace Portmonote {

/// How often to look, and the thresholds of the states.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void setValues(const SettingsValues &values);
    [[nodiscard]] SettingsValues values() const;

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace Portmonote
