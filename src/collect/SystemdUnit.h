// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// What systemd says of one of its units.
struct SystemdUnit
{
    QString description;
    QString file;        ///< that it was read from
    QString activeState; ///< active, failed, …
    QString subState;    ///< running, exited, …
    QString fileState;   ///< enabled, static, transient, …
    std::optional<UtcMillis> activeSince;
    int restarts = 0; ///< by systemd itself, since the unit was started

    /// "active (running), enabled, restarted 3 times"
    [[nodiscard]] QString stateWords() const;
};

/// Whose manager runs the unit: that of the machine, or that of the user who runs this program.
enum class SystemdManager { System, User };

/// Asks systemd over D-Bus. Nothing where there is no systemd, no bus, or no such unit. Waits for the
/// answers, a few seconds at the most: for a worker thread.
[[nodiscard]] std::optional<SystemdUnit> systemdUnit(const QString &name, SystemdManager manager);

/// The last lines of its journal, oldest first, as far as the user may read them. They may hold anything,
/// secrets included: to be shown, not to be kept. For a worker thread.
[[nodiscard]] QStringList journalOf(const QString &unit, SystemdManager manager, int lines);

} // namespace Portmonote
