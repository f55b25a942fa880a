// SPDX-License-Identifier: MIT
#pragma once

#include "app/LaunchRequest.h"

#include <QDBusConnection>
#include <QObject>

namespace Portmonote {

/// One window for each database in a session. The first one owns a name on the session bus, and answers
/// there as `org.freedesktop.Application` does; later starts hand their request to it.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First, ///< we own the name
        Later, ///< somebody else does
        Alone, ///< there is no session bus: nobody can be asked
    };

    /// `database` is what --database says; empty for the user's own.
    explicit SingleInstance(const QString &database, const QDBusConnection &bus, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] Role claim();
    /// Asks the first one, and waits until it has taken the request. False where it does not answer.
    [[nodiscard]] bool handOver(const LaunchRequest &request) const;

    /// `io.github.portmonote.Portmonote`, with something behind it where another database is used.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] static QString nameFor(const QString &database);

signals:
    /// A later start, or the desktop, wants this of the window.
    void requested(const Portmonote::LaunchRequest &request);

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool call(const QString &method, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    QString m_name;
    bool m_isFirst = false;
};

} // namespace Portmonote
