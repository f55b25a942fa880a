// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Portmonote {

/// The names that the user's ssh knows (the `Host` entries of its configuration, with what it includes), to
/// complete from. Patterns, and what could not be handed to ssh, are not among them. Reads small files; for a
/// worker thread.
[[nodiscard]] QStringList hostsOfSshConfig(const QString &file = {});

} // namespace Portmonote
