// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Portmonote {

/// What an interpreter was told to run: a path, or `-m module`; empty for other programs.
[[nodiscard]] QString scriptOf(const QString &executable, const QStringList &arguments);

} // namespace Portmonote
