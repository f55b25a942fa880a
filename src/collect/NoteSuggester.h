// SPDX-License-Identifier: MIT
#pragma once

#include "core/NoteSuggestion.h"
#include "core/PortFacts.h"

#include <QHash>

namespace Portmonote {

/// What notes could say on ports of this machine: the title from the Description of the systemd unit,
/// else from the package that the executable belongs to, else the service name that IANA gave the
/// port; the type from program and port. Reads files and runs `dpkg-query`: for a worker thread.
[[nodiscard]] QHash<PortKey, NoteSuggestion> suggestNotes(const QList<PortFacts> &ports);

} // namespace Portmonote
