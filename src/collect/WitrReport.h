// SPDX-License-Identifier: MIT
#pragma once

#include "core/WhyReport.h"

#include <QByteArray>
#include <QJsonObject>

namespace Portmonote {

/// What `witr --json` printed, read with care.
struct WitrReport
{
    WhyReport report; ///< empty where it is not what witr prints
    QJsonObject json; ///< without environments and without secrets in command lines
};

[[nodiscard]] WitrReport readWitr(const QByteArray &output, UtcMillis takenAt);

/// The same with the command lines that are known for sure, by pid: witr joins arguments with blanks, and
/// what then belonged to a secret cannot be told any more.
[[nodiscard]] QJsonObject withCommandLines(const QJsonObject &json, const QList<WhyProcess> &known);

} // namespace Portmonote
