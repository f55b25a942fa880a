// SPDX-License-Identifier: MIT
#pragma once

#include "core/Policy.h"

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

    /// For window geometry and the like.
    [[nodiscard]] QSettings &store() { return *m_store; }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace Portmonote
