// SPDX-License-Identifier: MIT
#include "core/Exposure.h"

#include <QCoreApplication>

#include <array>

namespace Portmonote {

namespace {

struct ExposureText
{
    Q_DECLARE_TR_FUNCTIONS(Exposure)
};

constexpr std::array names{"unknown", "loopback", "link-local", "lan", "all"};

} // namespace

QString toString(Exposure exposure)
{
    return QLatin1String(names.at(static_cast<size_t>(exposure)));
}

std::optional<Exposure> exposureFromString(QStringView text)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (text.compare(QLatin1String(names.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<Exposure>(i);
    }
    return std::nullopt;
}

std::optional<Exposure> ifKnown(std::optional<Exposure> exposure)
{
    return exposure == Exposure::Unknown ? std::nullopt : exposure;
}

QString describe(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Unknown:
        return ExposureText::tr("not known");
    case Exposure::Loopback:
        return ExposureText::tr("this machine only");
    case Exposure::LinkLocal:
        return ExposureText::tr("this link only");
    case Exposure::Lan:
        return ExposureText::tr("one network");
    case Exposure::All:
        break;
    }
    return ExposureText::tr("all networks");
}

Exposure exposureOf(QByteArrayView address, QByteArrayView zone)
{
    if (zone == QByteArrayView("lo"))
        return Exposure::Loopback;
    constexpr QByteArrayView mapped("::ffff:");
    if (address.startsWith(mapped))
        address = address.sliced(mapped.size());
    if (address == QByteArrayView("::1") || address.startsWith("127."))
        return Exposure::Loopback;
    if (address == QByteArrayView("0.0.0.0") || address == QByteArrayView("::")
        || address == QByteArrayView("*")) {
        return zone.isEmpty() ? Exposure::All : Exposure::Lan;
    }
    // fe80::/10 spans fe80 to febf; fe8:: is something else.
    const bool link6 = address.startsWith("fe") && address.indexOf(':') == 4
        && QByteArrayView("89ab").contains(address[2]);
    if (link6 || address.startsWith("169.254."))
        return Exposure::LinkLocal;
    return Exposure::Lan;
}

} // namespace Portmonote
