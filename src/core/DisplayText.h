// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QString>

namespace Portmonote {

/// Text from outside as it may be shown on one line: control characters, line breaks and
/// bidirectional overrides become visible (`␛`, `␊`, `‹U+202E›`), and what is longer than
/// `maxLength` characters is cut with an ellipsis. It is still plain text: show it as such.
[[nodiscard]] QString visibleText(QStringView text, qsizetype maxLength = 4096);

/// "45 s", "12 min", "3 h 20 min", "5 d 4 h": two units at the most.
[[nodiscard]] QString durationText(qint64 seconds);

/// In the user's zone and locale, short: today's times without the date.
[[nodiscard]] QString shortTime(UtcMillis time);
/// In the user's zone and locale, with date, seconds and zone.
[[nodiscard]] QString longTime(UtcMillis time);
/// "just now", "4 min ago", "3 d ago".
[[nodiscard]] QString ageText(UtcMillis then, UtcMillis now);

} // namespace Portmonote
