// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/SettingsValues.h"

#include <QSettings>

#include <memory>

namespace Portmonote {

/// What the user chose, in `$XDG_CONFIG_HOME/portmonote/portmonote.conf`. The window and the command
/// line read the same.
class Settings
{
public:
    Settings();

    static constexpr int defaultIntervalSeconds = 3600;
    static constexpr int leastIntervalSeconds = 60;
    static constexpr int mostIntervalSeconds = 24 * 3600;

    /// Seconds between two observations, within the limits above.
    [[nodiscard]] int intervalSeconds() const;
    void setIntervalSeconds(int seconds);

    [[nodiscard]] Policy policy() const;
    void setPolicy(const Policy &policy);

    [[nodiscard]] ColorScheme colorScheme() const;
    [[nodiscard]] CardDensity density() const;
    /// `de`, `zh_CN`, …; empty: the system's.
    [[nodiscard]] QString language() const;
    /// Whether rounds record command lines.
    [[nodiscard]] bool storesCommandLines() const;

    /// All that the dialog shows, but whether the program starts with the session: see Autostart.
    [[nodiscard]] SettingsValues values() const;
    void setValues(const SettingsValues &values);
    [[nodiscard]] RetentionPolicy retention() const;
    void setRetention(const RetentionPolicy &policy);

    /// For window geometry and the like.
    [[nodiscard]] QSettings &store() { return *m_store; }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace Portmonote
