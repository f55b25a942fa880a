// SPDX-License-Identifier: MIT
#pragma once

#include "core/NetNamespace.h"

namespace Portmonote {

/// The network namespaces of this machine, the own one first, then by number: those that have a name in
/// /run/netns, and those of processes that this user may look at. For a worker thread.
[[nodiscard]] QList<NetNamespace> networkNamespaces();

/// Looks what listens in it, with `ss` run there; needs the rights to enter it, and says where they lack. For
/// a worker thread.
void lookInto(NetNamespace &network);

} // namespace Portmonote
