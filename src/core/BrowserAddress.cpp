// SPDX-License-Identifier: MIT
#include "core/BrowserAddress.h"

#include <algorithm>
#include <array>

namespace Portmonote {

namespace {

/// Of those that are known to speak TLS from the first byte on.
constexpr std::array<quint16, 10> securePorts{443, 4443, 5986, 6443, 8006, 8443, 9443, 10000, 10443, 16443};

bool isSecure(const PortCard &card)
{
    if (std::find(securePorts.begin(), securePorts.end(), card.key().port) != securePorts.end())
        return true;
    return card.note
        && (card.note->tags.contains(QLatin1String("https"), Qt::CaseInsensitive)
            || card.note->tags.contains(QLatin1String("tls"), Qt::CaseInsensitive));
}

/// `[::1]`, `fe80::1%eth0`: as it is bound to, without what an address of the web has no place for.
QString bare(QString address)
{
    address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return address.left(address.indexOf(QLatin1Char('%')) < 0 ? address.size()
                                                              : address.indexOf(QLatin1Char('%')));
}

QString hostOf(const PortFacts &facts)
{
    if (facts.key.hostId != localHostId)
        return facts.key.hostId;
    QStringList addresses;
    for (const QString &address : facts.addresses)
        addresses.append(bare(address));
    for (const char *everywhere : {"0.0.0.0", "*", "::", "127.0.0.1"}) {
        if (addresses.contains(QLatin1String(everywhere)))
            return QStringLiteral("localhost");
    }
    // Those of one link need a zone, which no address of the web can name.
    addresses.removeIf([](const QString &address) { return address.startsWith(QLatin1String("fe80:")); });
    return addresses.value(0);
}

} // namespace

std::optional<QUrl> browserAddress(const PortCard &card)
{
    if (!card.facts.active || card.key().protocol != Protocol::Tcp)
        return std::nullopt;
    const QString host = hostOf(card.facts);
    QUrl url;
    url.setScheme(isSecure(card) ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host, QUrl::StrictMode);
    url.setPort(card.key().port);
    url.setPath(QStringLiteral("/"));
    if (host.isEmpty() || url.host().isEmpty() || !url.isValid())
        return std::nullopt;
    return url;
}

} // namespace Portmonote
