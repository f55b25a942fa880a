// SPDX-License-Identifier: MIT
#include "core/PortKey.h"

namespace Portmonote {

QString toString(Protocol protocol)
{
    return protocol == Protocol::Tcp ? QStringLiteral("tcp") : QStringLiteral("udp");
}

std::optional<Protocol> protocolFromString(QStringView text)
{
    if (text.compare(QLatin1String("tcp"), Qt::CaseInsensitive) == 0)
        return Protocol::Tcp;
    if (text.compare(QLatin1String("udp"), Qt::CaseInsensitive) == 0)
        return Protocol::Udp;
    return std::nullopt;
}

QString PortKey::toString() const
{
    return Portmonote::toString(protocol) + QLatin1Char('/') + QString::number(port);
}

std::optional<PortKey> PortKey::fromString(QStringView text, const QString &hostId)
{
    qsizetype cut = text.indexOf(QLatin1Char('/'));
    if (cut < 0)
        cut = text.indexOf(QLatin1Char(':'));
    if (cut < 0)
        return std::nullopt;
    const std::optional<Protocol> protocol = protocolFromString(text.first(cut));
    const QStringView digits = text.sliced(cut + 1);
    // toUShort() would also take a sign or blanks.
    const bool onlyDigits = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    bool fits = false;
    const ushort port = onlyDigits ? digits.toUShort(&fits) : ushort(0);
    if (!protocol || !fits || port == 0)
        return std::nullopt;
    return PortKey{hostId, *protocol, port};
}

std::strong_ordering operator<=>(const PortKey &a, const PortKey &b)
{
    if (const int hosts = a.hostId.compare(b.hostId); hosts != 0)
        return hosts <=> 0;
    if (const auto ports = a.port <=> b.port; ports != 0)
        return ports;
    return a.protocol <=> b.protocol;
}

size_t qHash(const PortKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.hostId, static_cast<int>(key.protocol), key.port);
}

} // namespace Portmonote
