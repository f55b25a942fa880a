// SPDX-License-Identifier: MIT
#pragma once

#include "core/Listener.h"

#include <QByteArrayView>

namespace Portmonote {

/// What a run of `ss` said. An observation may be made of it only when nothing was rejected and
/// it is complete.
struct SsOutput
{
    QList<Listener> listeners;  ///< one for each record, in the order of `ss`, duplicates included
    QList<QByteArray> rejected; ///< records that are not of `ss -l -n -t -u`, each cut to 4 KiB
    /// The last record ended as records end; false for output that was cut off.
    bool complete = true;

    [[nodiscard]] bool isValid() const { return complete && rejected.isEmpty(); }
};

/// Reads the output of `ss -H -l -n -t -u [-p] [-e] [-O]` of iproute2 4.7 to 7.x.
///
/// Works on bytes and never on lines: a process may carry a newline, a quotation mark or a whole
/// made-up record in its name. `ss` prints a name only up to its first `)`, so an element of the
/// process list ends at the first `",pid=N,fd=N)` behind at most 19 bytes that hold no `)`.
[[nodiscard]] SsOutput parseSs(QByteArrayView text);

/// Whether the text begins with the column titles that `ss` prints without `-H` (iproute2 ≤ 4.6).
[[nodiscard]] bool beginsWithSsHeader(QByteArrayView text);

} // namespace Portmonote
