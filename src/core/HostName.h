// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Portmonote {

// The one place that says what may name a host. Window, command line, imports and rows of the database all
// ask here; what runs ssh asks once more.

inline constexpr qsizetype longestHostName = 255;

/// Why this cannot name a host, in words; nothing where it can. Refused are names that are empty or too
/// long, that begin with `-`, and that hold blanks, control or invisible characters, `*` or `?`.
[[nodiscard]] std::optional<QString> hostNameProblem(QStringView name);

/// As above, for a name that is handed to ssh. Besides, ssh puts it into commands of the user's own
/// configuration (ProxyCommand, Match exec), so it is letters, digits and `._-:@+[]` alone; and `local` is
/// the machine that the program runs on.
[[nodiscard]] std::optional<QString> sshNameProblem(QStringView name);

/// Why the ports of another machine cannot be filed under this name: as hostNameProblem(), and `local` is
/// this machine.
[[nodiscard]] std::optional<QString> hostIdProblem(QStringView name);

/// Why a note cannot be for hosts of this name or pattern; in a pattern `*` is any text and `?` one
/// character.
[[nodiscard]] std::optional<QString> hostPatternProblem(QStringView pattern);
[[nodiscard]] bool isHostPattern(QStringView text);
/// Case does not matter for the letters a to z, as in names of the net.
[[nodiscard]] bool matchesHostPattern(QStringView pattern, QStringView host);
/// Of two patterns that match a host, the one with the greater number wins: the more characters it names,
/// the more specific it is. Above all patterns stands the plain name.
[[nodiscard]] int hostPatternRank(QStringView pattern);

} // namespace Portmonote
