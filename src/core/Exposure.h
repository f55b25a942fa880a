// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Portmonote {

/// How far a port can be reached, from the addresses that it is bound to; ordered, wider is greater.
enum class Exposure : quint8 {
    Unknown,   ///< nobody wrote it down (what other programs recorded); never of a port that was looked at
    Loopback,  ///< this machine only
    LinkLocal, ///< fe80::/10 or 169.254/16
    Lan,       ///< a specific address or a single interface
    All,       ///< every address of the machine
};

/// `unknown`, `loopback`, `link-local`, `lan`, `all`: as stored and in machine output.
[[nodiscard]] QString toString(Exposure exposure);
[[nodiscard]] std::optional<Exposure> exposureFromString(QStringView text);
/// What can be expected of a port: the exposure, unless it is not known.
[[nodiscard]] std::optional<Exposure> ifKnown(std::optional<Exposure> exposure);
/// In words for a person, e.g. "this machine only".
[[nodiscard]] QString describe(Exposure exposure);

/// The exposure of one local address as `ss` prints it, without brackets and zone.
[[nodiscard]] Exposure exposureOf(QByteArrayView address, QByteArrayView zone);

} // namespace Portmonote
