// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace Portmonote {

/// Why a round failed; a value until somebody words it.
struct CollectError
{
    enum class Kind {
        NotFound, ///< no `ss`
        CannotStart,
        TimedOut,
        TooMuchOutput,
        Killed,
        Refused,    ///< it ended with another code than 0
        Complained, ///< it wrote to its error output
        Silent,     ///< it printed nothing, although a socket listened
        Garbled,    ///< a record that is none of ss
        Unfinished, ///< cut off in the middle
        Partial,    ///< without what was asked for: it could not ask the kernel
        NoInput,    ///< prepared output that holds nothing
        CannotRead, ///< the file with prepared output
        Cancelled,
    };
    Kind kind = Kind::Garbled;
    QString detail; ///< what the program said, or the record; hostile
    int exitCode = 0;

    /// One sentence, with what to do where there is something to do.
    [[nodiscard]] QString words() const;
};

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::CollectError)
