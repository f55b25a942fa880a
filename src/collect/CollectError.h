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
        Exhausted,  ///< no memory, or no threads, are left for it
        CannotRead, ///< the file with prepared output
        Cancelled,
        // Of other hosts only.
        NoSsh,          ///< no program `ssh` here
        BadName,        ///< a name that ssh is never given
        UnknownName,    ///< no address for this name
        Unreachable,    ///< refused, or no way there
        NoAnswer,       ///< it did not answer in time
        NotLetIn,       ///< only with a password, a passphrase, or another key
        HostKeyChanged, ///< it may be another machine
        HostKeyUnknown, ///< nobody has confirmed its key yet
        ConnectionCut,  ///< it broke off in the middle
        SshFailed,      ///< ssh says something else
        NoRemoteSs,     ///< no `ss` there
        WrongAnswer,    ///< what answered did not run what was asked for
    };
    Kind kind = Kind::Garbled;
    QString detail; ///< what the program said, or the record; hostile
    int exitCode = 0;

    /// It will go on until a person does something about it.
    [[nodiscard]] bool needsPerson() const;
    /// One sentence, with what to do where there is something to do.
    [[nodiscard]] QString words() const;
};

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::CollectError)
