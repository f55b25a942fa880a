// SPDX-License-Identifier: MIT
#include "app/ViewOnlyController.h"

#include "widgets/MainWindow.h"

namespace Portmonote {

namespace {

constexpr std::chrono::seconds lookEvery(10); // no news is sent of a mount that changes

} // namespace

ViewOnlyController::ViewOnlyController(const Database &database, MainWindow *window, QObject *parent)
    : QObject(parent), m_database(database), m_window(window), m_active(database.isReadOnly())
{
    if (!m_active)
        return;
    window->setViewOnly(database.readOnlyError().words());
    connect(window, &MainWindow::writingRequested, this, [this] {
        if (!look())
            m_window->showNews(tr("It still cannot be written."));
    });
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ViewOnlyController::look);
    m_timer.start();
}

bool ViewOnlyController::look()
{
    if (!Database::canBeWritten(m_database.path()))
        return false;
    m_timer.stop();
    emit writable();
    return true;
}

} // namespace Portmonote
