// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Portmonote {

/// Whether the desktop shows tray icons: a StatusNotifierItem host. Told by the bus, never polled; one
/// that comes later, or is restarted, is noticed.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    enum class Presence { Unknown, NoSessionBus, Missing, Present };
    Q_ENUM(Presence)

    explicit TrayHost(QObject *parent = nullptr);

    /// Asks; presenceChanged() tells, in any case.
    void look();
    [[nodiscard]] Presence presence() const { return m_presence; }

signals:
    void presenceChanged(Portmonote::TrayHost::Presence presence);

private slots: // by name, for Qt D-Bus
    void ask();

private:
    void set(Presence presence);

    Presence m_presence = Presence::Unknown;
};

} // namespace Portmonote
