// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QStringList>

#include <optional>

class QDBusServiceWatcher;

namespace Portmonote {

/// One bubble: plain text, whatever is in it.
struct Notice
{
    QString title;
    QString body;
    QList<QPair<QString, QString>> actions; ///< key and label; `default` is a click on the bubble itself
    QImage picture;
};

/// Shows notices through org.freedesktop.Notifications, the desktop's own service. Nothing waits: the
/// service is asked what it can do before the first notice, and again after it was restarted.
class Notifier : public QObject
{
    Q_OBJECT
public:
    enum class Service { Unknown, NoSessionBus, Missing, Present };
    Q_ENUM(Service)

    /// Why a bubble is gone, as the specification numbers it.
    enum Closed { Expired = 1, DismissedByUser = 2, ClosedByUs = 3 };

    explicit Notifier(QObject *parent = nullptr);

    /// Finds out whether anybody shows notices; serviceChanged() tells.
    void look();
    [[nodiscard]] Service service() const { return m_service; }
    /// The bubble can have buttons.
    [[nodiscard]] bool hasActions() const { return m_capabilities.contains(QLatin1String("actions")); }

    /// Shows it in the place of the one with the same tag, if that is still there.
    void show(const QString &tag, const Notice &notice);
    void close(const QString &tag);

signals:
    /// `token` lets a window come to the front (Wayland); may be empty.
    void actionInvoked(const QString &tag, const QString &action, const QString &token);
    void closed(const QString &tag, uint reason);
    /// Nobody shows it.
    void undeliverable(const QString &tag, const Portmonote::Notice &notice);
    void serviceChanged(Portmonote::Notifier::Service service);

private slots: // by name, for Qt D-Bus
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    void connectSignals();
    void askCapabilities();
    void setService(Service service);
    void send(const QString &tag, const Notice &notice);
    void onSent(const QString &tag, uint id);
    void closeId(uint id);
    void deliverWaiting();
    void forgetService();

    struct Waiting
    {
        QString tag;
        Notice notice;
    };
    Service m_service = Service::Unknown;
    QStringList m_capabilities;
    bool m_asking = false;
    QList<Waiting> m_waiting; ///< for the capabilities
    QHash<QString, uint> m_ids;
    /// Tags whose number is not known yet: what is to be shown there next, or that it is to be closed.
    QHash<QString, std::optional<Notice>> m_sending;
    QSet<QString> m_closing;
    QHash<uint, QString> m_tokens;
};

} // namespace Portmonote
