// SPDX-License-Identifier: MIT
#pragma once

#include "collect/CollectError.h"
#include "core/Observation.h"
#include "core/RemoteHost.h"

#include <memory>
#include <variant>

namespace Portmonote {

class Host;

using HostLook = std::variant<Observation, CollectError>;

/// Takes one observation and waits for it: for the command line, and for worker threads.
[[nodiscard]] HostLook lookAt(std::unique_ptr<Host> host, const ExpectedPorts &expected);
[[nodiscard]] HostLook lookAtHost(const RemoteHost &host, const ExpectedPorts &expected);

} // namespace Portmonote
