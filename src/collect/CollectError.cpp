// SPDX-License-Identifier: MIT
#include "collect/CollectError.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

namespace Portmonote {

namespace {

struct CollectErrorText
{
    Q_DECLARE_TR_FUNCTIONS(CollectError)
};

QString remoteWords(CollectError::Kind kind, const QString &said)
{
    using Kind = CollectError::Kind;
    switch (kind) {
    case Kind::NoSsh:
        return CollectErrorText::tr("the program ssh was not found; install the package openssh-client");
    case Kind::BadName:
        return said;
    case Kind::UnknownName:
        return CollectErrorText::tr("its name has no address; see its entry in ~/.ssh/config (%1)").arg(said);
    case Kind::Unreachable:
        return CollectErrorText::tr("it cannot be reached (%1)").arg(said);
    case Kind::NoAnswer:
        return CollectErrorText::tr("it did not answer in time");
    case Kind::NotLetIn:
        return CollectErrorText::tr(
            "it does not let us in without a password or passphrase; give it your key "
            "(ssh-copy-id), and load the key into your agent (ssh-add)");
    case Kind::HostKeyChanged:
        return CollectErrorText::tr(
            "its host key has changed: it may be another machine. Where that is expected, remove the "
            "old key (ssh-keygen -R) and connect once by hand");
    case Kind::HostKeyUnknown:
        return CollectErrorText::tr(
            "its host key is not known yet; connect once by hand with ssh and confirm it");
    case Kind::ConnectionCut:
        return said.isEmpty() ? CollectErrorText::tr("the connection broke off in the middle")
                              : CollectErrorText::tr("the connection broke off in the middle (%1)").arg(said);
    case Kind::SshFailed:
        return CollectErrorText::tr("ssh says: %1").arg(said);
    case Kind::NoRemoteSs:
        return CollectErrorText::tr("it has no program ss; install the package iproute2 there");
    case Kind::WrongAnswer:
        return said.isEmpty()
            ? CollectErrorText::tr("what answered there ran no command; its account needs a POSIX shell")
            : CollectErrorText::tr(
                  "what answered there ran no command; its account needs a POSIX shell (“%1”)")
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
        return CollectErrorText::tr("the program ss was not found; install the package iproute2");
    case Kind::CannotStart:
        return CollectErrorText::tr("ss could not be started (%1)").arg(said);
    case Kind::TimedOut:
        return CollectErrorText::tr("ss did not answer in time and was ended");
    case Kind::TooMuchOutput:
        return CollectErrorText::tr("ss printed far too much and was ended");
    case Kind::Killed:
        return CollectErrorText::tr("ss was ended by a signal");
    case Kind::Refused:
        return said.isEmpty()
            ? CollectErrorText::tr("ss ended with code %1").arg(exitCode)
            : CollectErrorText::tr("ss ended with code %1: %2").arg(QString::number(exitCode), said);
    case Kind::Complained:
        return CollectErrorText::tr("ss complained: %1").arg(said);
    case Kind::Silent:
        return CollectErrorText::tr("ss printed nothing, although there is something to see");
    case Kind::Garbled:
        return CollectErrorText::tr("ss printed something that is not understood: “%1”").arg(said);
    case Kind::Unfinished:
        return CollectErrorText::tr("the output of ss was cut off");
    case Kind::Partial:
        return CollectErrorText::tr("ss could not ask the kernel and told only a part");
    case Kind::NoInput:
        return CollectErrorText::tr("the input is empty");
    case Kind::Exhausted:
        return CollectErrorText::tr(
            "there is not enough memory, or there are too many processes, for a look");
    case Kind::CannotRead:
        return CollectErrorText::tr("the input cannot be read (%1)").arg(said);
    default:
        break;
    }
    return CollectErrorText::tr("the observation was cancelled");
}

} // namespace Portmonote
