// SPDX-License-Identifier: MIT
#include "widgets/Notifier.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

namespace Portmonote {

namespace {

constexpr QLatin1String notifications("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(notifications, path, notifications, method);
}

/// The structure of the hint `image-data`: (iiibiiay).
QVariant imageData(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGBA8888);
    QDBusArgument argument;
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()),
                           static_cast<int>(image.sizeInBytes()));
    argument.endStructure();
    return QVariant::fromValue(argument);
}

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        m_service = Service::NoSessionBus;
        return;
    }
    auto *watcher = new QDBusServiceWatcher(notifications, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        forgetService();
        askCapabilities();
    });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        forgetService();
        setService(Service::Missing);
    });
    connectSignals();
}

void Notifier::connectSignals()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(notifications, path, notifications, QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(notifications, path, notifications, QStringLiteral("ActivationToken"), this,
                SLOT(onActivationToken(uint, QString)));
    bus.connect(notifications, path, notifications, QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(uint, uint)));
}

void Notifier::look()
{
    if (m_service == Service::NoSessionBus)
        emit serviceChanged(m_service);
    else
        askCapabilities();
}

/// Another one knows nothing of our bubbles, and may be able to do other things.
void Notifier::forgetService()
{
    m_capabilities.clear();
    m_ids.clear();
    m_tokens.clear();
}

void Notifier::askCapabilities()
{
    if (m_asking)
        return;
    m_asking = true;
    auto *reply = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        m_asking = false;
        reply->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *reply;
        if (capabilities.isValid())
            m_capabilities = capabilities.value();
        setService(capabilities.isValid() ? Service::Present : Service::Missing);
        deliverWaiting();
    });
}

void Notifier::setService(Service service)
{
    if (m_service == service)
        return;
    m_service = service;
    emit serviceChanged(service);
}

void Notifier::show(const QString &tag, const Notice &notice)
{
    if (m_service == Service::NoSessionBus) {
        emit undeliverable(tag, notice);
    } else if (m_service == Service::Present && !m_asking) {
        send(tag, notice);
    } else {
        // One that is started when it is called, or that came back, is found by asking.
        m_waiting.append({tag, notice});
        askCapabilities();
    }
}

void Notifier::deliverWaiting()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (m_service == Service::Present)
            send(one.tag, one.notice);
        else
            emit undeliverable(one.tag, one.notice);
    }
}

void Notifier::send(const QString &tag, const Notice &notice)
{
    m_closing.remove(tag);
    if (m_sending.contains(tag)) { // it takes the place of that one, once its number is known
        m_sending[tag] = notice;
        return;
    }
    m_sending.insert(tag, std::nullopt);
    QStringList actions;
    if (hasActions()) {
        for (const auto &[key, label] : notice.actions)
            actions << key << label;
    }
    QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    if (!notice.picture.isNull())
        hints.insert(QStringLiteral("image-data"), imageData(notice.picture));
    // Whoever reads markup gets it escaped; whoever does not would show the escapes.
    const bool markup = m_capabilities.contains(QLatin1String("body-markup"));
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << m_ids.value(tag) << QString() << notice.title
            << (markup ? notice.body.toHtmlEscaped() : notice.body) << actions << hints << -1;
    auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, tag, notice] {
        reply->deleteLater();
        const QDBusPendingReply<uint> id = *reply;
        if (!id.isValid())
            emit undeliverable(tag, notice);
        onSent(tag, id.isValid() ? id.value() : 0);
    });
}

void Notifier::onSent(const QString &tag, uint id)
{
    const std::optional<Notice> next = m_sending.take(tag);
    if (id != 0)
        m_ids.insert(tag, id);
    if (m_closing.remove(tag))
        closeId(id);
    else if (next)
        send(tag, *next);
}

void Notifier::closeId(uint id)
{
    if (id == 0)
        return;
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    QDBusConnection::sessionBus().asyncCall(message);
}

void Notifier::close(const QString &tag)
{
    m_waiting.removeIf([&tag](const Waiting &one) { return one.tag == tag; });
    if (m_sending.contains(tag))
        m_closing.insert(tag);
    else
        closeId(m_ids.value(tag));
}

// The signals tell of everybody's notices: only our own count.

void Notifier::onActivationToken(uint id, const QString &token)
{
    if (!m_ids.key(id).isEmpty())
        m_tokens.insert(id, token);
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    const QString tag = m_ids.key(id);
    if (!tag.isEmpty())
        emit actionInvoked(tag, action, m_tokens.take(id));
}

void Notifier::onClosed(uint id, uint reason)
{
    const QString tag = m_ids.key(id);
    if (tag.isEmpty())
        return;
    m_ids.remove(tag);
    m_tokens.remove(id);
    emit closed(tag, reason);
}

} // namespace Portmonote
