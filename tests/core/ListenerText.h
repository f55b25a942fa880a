// SPDX-License-Identifier: MIT
#pragma once

#include "core/Fixture.h"
#include "core/SsParser.h"

#include <QByteArrayList>

// Compact texts of listeners, to compare whole outputs at once with tables written by hand.
namespace Portmonote::ListenerText {

/// `tcp ADDRESS[%ZONE] PORT [NAME/PID/FD,…]`, names as they are.
inline QByteArray socketText(const Listener &listener)
{
    QByteArrayList processes;
    for (const SocketProcess &process : listener.processes)
        processes.append(process.name + '/' + QByteArray::number(process.pid) + '/'
                         + QByteArray::number(process.fd));
    return toString(listener.protocol).toLatin1() + ' ' + listener.address
        + (listener.zone.isEmpty() ? QByteArray() : '%' + listener.zone) + ' '
        + QByteArray::number(listener.port) + ' '
        + (processes.isEmpty() ? QByteArray("-") : processes.join(','));
}

/// `UID INODE COOKIE CGROUP V6ONLY`, with `-` for each that ss did not print.
inline QByteArray extensionText(const Listener &listener)
{
    const auto number = [](const auto &value) {
        return value ? QByteArray::number(*value) : QByteArray("-");
    };
    const QByteArray v6only = !listener.v6only ? "-" : *listener.v6only ? "1" : "0";
    return number(listener.uid) + ' ' + number(listener.inode) + ' '
        + (listener.cookie.isEmpty() ? QByteArray("-") : listener.cookie) + ' '
        + listener.cgroup.value_or("-") + ' ' + v6only;
}

inline QByteArrayList socketTexts(const SsOutput &output)
{
    QByteArrayList texts;
    for (const Listener &listener : output.listeners)
        texts.append(socketText(listener));
    return texts;
}

inline QByteArrayList extensionTexts(const SsOutput &output)
{
    QByteArrayList texts;
    for (const Listener &listener : output.listeners)
        texts.append(extensionText(listener));
    return texts;
}

inline QByteArrayList lines(const char *text)
{
    return QByteArray(text).trimmed().split('\n');
}

} // namespace Portmonote::ListenerText
