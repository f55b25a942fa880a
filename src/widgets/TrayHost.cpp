// SPDX-License-Identifier: MIT
#include "widgets/TrayHost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace Portmonote {

namespace {

constexpr QLatin1String watcherName("org.kde.StatusNotifierWatcher");
constexpr QLatin1String watcherPath("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const QString &signal :
         {QStringLiteral("StatusNotifierHostRegistered"), QStringLiteral("StatusNotifierHostUnregistered")})
        bus.connect(watcherName, watcherPath, watcherName, signal, this, SLOT(ask()));
}

void TrayHost::look()
{
    if (QDBusConnection::sessionBus().isConnected())
        ask();
    else
        set(Presence::NoSessionBus);
}

void TrayHost::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setAutoStartService(false);
    message << QString(watcherName) << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusVariant> registered = *reply;
        set(registered.isValid() && registered.value().variant().toBool() ? Presence::Present
                                                                          : Presence::Missing);
    });
}

void TrayHost::set(Presence presence)
{
    if (m_presence == presence)
        return;
    m_presence = presence;
    emit presenceChanged(presence);
}

} // namespace Portmonote
