// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortFacts.h"

namespace Portmonote {

/// One of knownServiceTypes(), from the program behind a port, else from its number; `unknown` where
/// neither tells. A guess, to be suggested and never stored by itself.
[[nodiscard]] QString guessServiceType(const PortFacts &facts);

} // namespace Portmonote
