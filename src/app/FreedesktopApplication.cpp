// SPDX-License-Identifier: MIT
#include "app/FreedesktopApplication.h"

namespace Portmonote {

namespace {

constexpr qsizetype longestText = 1000;

LaunchRequest requestWith(const QVariantMap &platformData)
{
    LaunchRequest request;
    for (const char *name : {"activation-token", "desktop-startup-id"}) {
        if (request.activationToken.isEmpty())
            request.activationToken = platformData.value(QLatin1String(name)).toString().left(longestText);
    }
    return request;
}

} // namespace

void FreedesktopApplication::Activate(const QVariantMap &platformData)
{
    m_answer(requestWith(platformData));
}

void FreedesktopApplication::Open(const QStringList &, const QVariantMap &platformData)
{
    m_answer(requestWith(platformData));
}

void FreedesktopApplication::ActivateAction(const QString &name, const QVariantList &parameter,
                                            const QVariantMap &platformData)
{
    LaunchRequest request = requestWith(platformData);
    const QString text = parameter.value(0).toString().left(longestText);
    if (name == QLatin1String("scan"))
        request.scan = true;
    else if (name == QLatin1String("show-suspicious"))
        request.showSuspicious = true;
    else if (name == QLatin1String("settings"))
        request.settings = true;
    else if (name == QLatin1String("search"))
        request.search = text;
    else if (name == QLatin1String("select"))
        request.port = PortKey::fromString(text);
    m_answer(request);
}

} // namespace Portmonote
