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

} // namespace

QString CollectError::words() const
{
    const QString said = visibleText(detail.trimmed(), 200);
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
    case Kind::CannotRead:
        return Text::tr("the input cannot be read (%1)").arg(said);
    case Kind::Cancelled:
        break;
    }
    return Text::tr("the observation was cancelled");
}

} // namespace Portmonote
