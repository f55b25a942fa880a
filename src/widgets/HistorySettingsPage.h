// SPDX-License-Identifier: MIT
#pragma once

#include "core/RetentionPolicy.h"
#include "widgets/SettingsPage.h"

#include <optional>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace Portmonote {

/// How long the history is kept how finely, how big it is, and how far it goes back.
class HistorySettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit HistorySettingsPage(QWidget *parent = nullptr);

    void setRetention(const RetentionPolicy &policy);
    [[nodiscard]] RetentionPolicy retention() const;
    /// What is known of the database, once it is read.
    void showDatabase(qint64 bytes, std::optional<UtcMillis> oldestAt);

private:
    void showPolicy(const RetentionPolicy &policy);

    QCheckBox *m_thins = nullptr;
    QSpinBox *m_days = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_oldest = nullptr;
};

} // namespace Portmonote
