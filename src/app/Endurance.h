// SPDX-License-Identifier: MIT
#pragma once

namespace Portmonote {

/// A limit on the size of files makes writing fail, as a full disk does; it does not end the program. What
/// this program starts gets the system's own way again.
void outliveSizeLimits();

/// As outliveSizeLimits(), where whoever reads what is printed goes away: for what records something and has
/// to come to its end.
void outliveReaders();

/// Where there is no memory left, the program ends with a word, and with the code for a failing database; no
/// transaction that was not through is stored.
void endInWordsWithoutMemory();

} // namespace Portmonote
