// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ProcFs.h"
#include "core/CgroupUnit.h"
#include "core/PortForwarder.h"

namespace Portmonote {

/// Whose network a forwarder of ports leads into.
struct ContainerBehind
{
    CgroupUnit unit;        ///< of a process in there
    bool isOnlyOne = false; ///< and no other container shares that network

    [[nodiscard]] bool isKnown() const { return unit.kind == CgroupUnit::Kind::Container; }
};

/// Looks for containers in the network namespace that the forwarder leads into: by its command line, or where
/// its children are. Nothing where that may not be seen, or the network belongs to somebody else than who
/// runs the forwarder: what it says of itself is no proof. Reads all of /proc: for a worker thread.
[[nodiscard]] ContainerBehind containerBehind(const PortForwarder &forwarder, const ProcessInfo &process);

} // namespace Portmonote
