// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace Portmonote {

enum class Protocol : quint8 { Tcp, Udp };

/// `tcp` or `udp`, as stored and as typed on the command line.
[[nodiscard]] QString toString(Protocol protocol);
[[nodiscard]] std::optional<Protocol> protocolFromString(QStringView text);

/// The host id of the machine that the program runs on.
inline constexpr QLatin1String localHostId{"local"};

/// What one card stands for: a port of one protocol on one host. Facts and notes meet at this key
/// and nowhere else.
struct PortKey
{
    QString hostId = localHostId;
    Protocol protocol = Protocol::Tcp;
    quint16 port = 0;

    /// `tcp/8080`; the host is not part of it.
    [[nodiscard]] QString toString() const;
    /// Reads `tcp/8080` or `tcp:8080`, in any case; nothing where it is neither.
    [[nodiscard]] static std::optional<PortKey> fromString(QStringView text,
                                                           const QString &hostId = localHostId);

    friend bool operator==(const PortKey &, const PortKey &) = default;
    /// By host, then port, then protocol: the order that lists are shown in.
    friend std::strong_ordering operator<=>(const PortKey &a, const PortKey &b);
};

[[nodiscard]] size_t qHash(const PortKey &key, size_t seed = 0) noexcept;

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::PortKey)
