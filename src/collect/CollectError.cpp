// SPDX-License-Identifier: MIT
#include "collect/CollectError.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CollectError)
};

QString remoteWords(CollectError::Kind kind, const QString &said)
{
    using Kind = CollectError::Kind;
    switch (kind) {
    case Kind::NoSsh:
        return Text::tr("the program ssh was not found; install the package openssh-client");
    case Kind::BadName:
        return said;
    case Kind::UnknownName:
        return Text::tr("its name has no address; see its entry in ~/.ssh/config (%1)").arg(said);
    case Kind::Unreachable:
        return Text::tr("it cannot be reached (%1)").arg(said);
    case Kind::NoAnswer:
        return Text::tr("it did not answer in time");
    case Kind::NotLetIn:
        return Text::tr("it does not let us in without a password or passphrase; give it your key "
                        "(ssh-copy-id), and load the key into your agent (ssh-add)");
    case Kind::HostKeyChanged:
        return Text::tr(
            "its host key has changed: it may be another machine. Where that is expected, remove the "
            "old key (ssh-keygen -R) and connect once by hand");
    case Kind::HostKeyUnknown:
        return Text::tr("its host key is not known yet; connect once by hand with ssh and confirm it");
    case Kind::ConnectionCut:
        return said.isEmpty() ? Text::tr("the connection broke off in the middle")
                              : Text::tr("the connection broke off in the middle (%1)").arg(said);
    case Kind::SshFailed:
        return Text::tr("ssh says: %1").arg(said);
    case Kind::NoRemoteSs:
        return Text::tr("it has no program ss; install the package iproute2 there");
    case Kind::WrongAnswer:
        return said.isEmpty()
            ? Text::tr("what answered there ran no command; its account needs a POSIX shell")
            : Text::tr("what answered there ran no command; its account needs a POSIX shell (“%1”)")
                  .arg(said);
    default:
        return {};
    }
}

} // namespace

bool CollectError::needsPerson() const
{
    switch (kind) {
    case Kind::NotFound:
    case Kind::NoSsh:
    case Kind::BadName:
    case Kind::NotLetIn:
    case Kind::HostKeyChanged:
    case Kind::HostKeyUnknown:
    case Kind::NoRemoteSs:
    case Kind::WrongAnswer:
        return true;
    default:
        return false;
    }
}

QString CollectError::words() const
{
    const QString said = visibleText(detail.trimmed(), 200);
    if (const QString words = remoteWords(kind, said); !words.isEmpty())
        return words;
    switch (kind) {
    case Kind::NotFound:
        return Text::tr("the program ss was not found; install the package iproute2");
    case Kind::CannotStart:
        return Text::tr("ss could not be started (%1)").arg(said);
    case Kind::TimedOut:
        return Text::tr("ss did not answer in time and was ended");
    case Kind::TooMuchOutput:
        return Text::tr("ss printed far too much and was ended");
    case Kind::Killed:
        return Text::tr("ss was ended by a signal");
    case Kind::Refused:
        return said.isEmpty() ? Text::tr("ss ended with code %1").arg(exitCode)
                              : Text::tr("ss ended with code %1: %2").arg(QString::number(exitCode), said);
    case Kind::Complained:
        return Text::tr("ss complained: %1").arg(said);
    case Kind::Silent:
        return Text::tr("ss printed nothing, although there is something to see");
    case Kind::Garbled:
        return Text::tr("ss printed something that is not understood: “%1”").arg(said);
    case Kind::Unfinished:
        return Text::tr("the output of ss was cut off");
    case Kind::Partial:
        return Text::tr("ss could not ask the kernel and told only a part");
    case Kind::NoInput:
        return Text::tr("the input is empty");
    case Kind::Exhausted:
        return Text::tr("there is not enough memory, or there are too many processes, for a look");
    case Kind::CannotRead:
        return Text::tr("the input cannot be read (%1)").arg(said);
    default:
        break;
    }
    return Text::tr("the observation was cancelled");
}

} // namespace Portmonote
