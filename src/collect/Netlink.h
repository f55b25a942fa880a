// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Portmonote::Netlink {

/// One attribute: its type, without flags, and the bytes of its value.
struct Attribute
{
    int type = 0;
    QByteArrayView value;
};

/// The attributes in `bytes`, as far as they are whole; they point into it.
[[nodiscard]] QList<Attribute> attributesIn(QByteArrayView bytes);
/// The value of the first attribute of that type; empty where there is none.
[[nodiscard]] QByteArrayView valueOf(const QList<Attribute> &attributes, int type);
/// Up to the first zero.
[[nodiscard]] QByteArray textOf(QByteArrayView value);
/// An attribute as bytes, with its padding.
[[nodiscard]] QByteArray attribute(int type, QByteArrayView value);

/// Asks the kernel one question: `body` is what follows the head of the message. The answer: what follows the
/// heads of its messages. Nothing where the kernel refuses, or does not answer within two seconds.
[[nodiscard]] std::optional<QList<QByteArray>> ask(int protocol, quint16 type, quint16 flags,
                                                   const QByteArray &body);

} // namespace Portmonote::Netlink
