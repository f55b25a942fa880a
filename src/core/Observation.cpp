// SPDX-License-Identifier: MIT
#include "core/Observation.h"

namespace Portmonote {

void dropCommandLines(Observation &observation)
{
    for (ObservedPort &port : observation.ports)
        port.commandLine.clear();
}

} // namespace Portmonote
