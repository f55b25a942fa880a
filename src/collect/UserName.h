// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Portmonote {

/// The name of a user of this machine; the number where there is none. May ask a directory service.
[[nodiscard]] QString userName(quint32 uid);

} // namespace Portmonote
