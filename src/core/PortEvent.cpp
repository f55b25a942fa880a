// SPDX-License-Identifier: MIT
#include "core/PortEvent.h"

#include <QCoreApplication>

#include <array>

namespace Portmonote {

namespace {

struct PortEventText
{
    Q_DECLARE_TR_FUNCTIONS(PortEvent)
};

constexpr std::array typeNames{"appeared",         "alive",        "disappeared", "process_changed",
                               "exposure_changed", "acknowledged", "stopped"};

} // namespace

QString toString(PortEvent::Type type)
{
    return QLatin1String(typeNames.at(static_cast<size_t>(type)));
}

std::optional<PortEvent::Type> eventTypeFromString(QStringView text)
{
    for (size_t i = 0; i < typeNames.size(); ++i) {
        if (text == QLatin1String(typeNames.at(i)))
            return static_cast<PortEvent::Type>(i);
    }
    return std::nullopt;
}

QString describe(const PortEvent &event)
{
    switch (event.type) {
    case PortEvent::Type::Appeared:
        return PortEventText::tr("appeared");
    case PortEvent::Type::Alive:
        return PortEventText::tr("seen");
    case PortEvent::Type::Disappeared:
        return PortEventText::tr("disappeared");
    case PortEvent::Type::ProcessChanged:
        return event.sameIdentity ? PortEventText::tr("restarted") : PortEventText::tr("owner changed");
    case PortEvent::Type::ExposureChanged:
        return PortEventText::tr("exposure changed");
    case PortEvent::Type::Stopped:
        return PortEventText::tr("stopped from here");
    case PortEvent::Type::Acknowledged:
        break;
    }
    return PortEventText::tr("acknowledged");
}

} // namespace Portmonote
