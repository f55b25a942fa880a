// SPDX-License-Identifier: MIT
#pragma once

#include "storage/Database.h"

#include <QObject>
#include <QTimer>

namespace Portmonote {

class MainWindow;

/// While the database can only be read: says so in the window, where all that writes is off, and notices
/// when it can be written again.
class ViewOnlyController : public QObject
{
    Q_OBJECT
public:
    /// Does nothing where the database can be written.
    ViewOnlyController(const Database &database, MainWindow *window, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }

signals:
    /// It can be written now; it has to be opened anew for that.
    void writable();

private:
    /// Whether it can be written now.
    bool look();

    const Database &m_database;
    MainWindow *m_window;
    bool m_active = false;
    QTimer m_timer;
};

} // namespace Portmonote
