// SPDX-License-Identifier: MIT
#pragma once

#include "core/AlertPolicy.h"
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

    [[nodiscard]] AlertPolicy alertPolicy() const;
    void setAlertPolicy(const AlertPolicy &policy);
    /// How long after the first sight of something worth an alert another look is taken, to be sure.
    [[nodiscard]] std::chrono::seconds confirmAfter() const;

    /// 0: not paused.
    [[nodiscard]] UtcMillis pausedUntil() const;
    void setPausedUntil(UtcMillis until);

    /// The user was told that closing the window leaves the program in the tray.
    [[nodiscard]] bool isTrayExplained() const;
    void setTrayExplained();

    /// For window geometry and the like.
    [[nodiscard]] QSettings &store() { return *m_store; }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace Portmonote
