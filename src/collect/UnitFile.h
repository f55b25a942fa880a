// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Portmonote {

/// Where a systemd unit of the system is described; empty where it is not.
[[nodiscard]] QString unitFile(const QString &unit, const QStringList &folders = {});

/// The Description of a systemd unit of the system, from its file: needs neither systemd running nor
/// a bus. Empty where there is none. Instances (`getty@tty1.service`) are found by their template.
[[nodiscard]] QString unitDescription(const QString &unit, const QStringList &folders = {});

} // namespace Portmonote
