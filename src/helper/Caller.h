// SPDX-License-Identifier: MIT
#pragma once

namespace OwnerHelper {

/// Who started this program, before anything else is looked at.
struct Caller
{
    enum class Verdict {
        Allowed,
        NotRoot,     ///< polkit, or systemd, starts it as root
        SetUser,     ///< the file has been made setuid: it is not made for that
        Arguments,   ///< it takes none
        NotAsked,    ///< neither polkit nor systemd
        OtherCaller, ///< the parent is not of the user whom polkit asked
    };
    Verdict verdict = Verdict::NotAsked;
};

/// `argumentCount`: that of main(). Reads the environment for the last time: the caller clears it then.
[[nodiscard]] Caller judgeCaller(int argumentCount);
/// Why, for a person; never empty.
[[nodiscard]] const char *wordsFor(Caller::Verdict verdict);

} // namespace OwnerHelper
