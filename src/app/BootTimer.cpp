// SPDX-License-Identifier: MIT
#include "app/BootTimer.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>

namespace Portmonote {

BootTimer::BootTimer(QObject *parent)
    : QObject(parent), m_fd(::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
    m_notifier = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        if (::read(m_fd, &expirations, sizeof expirations) == sizeof expirations)
            emit timeout();
    });
}

BootTimer::~BootTimer()
{
    delete m_notifier; // before what it watches is closed
    ::close(m_fd);
}

void BootTimer::start(std::chrono::milliseconds after)
{
    const qint64 millis = std::max<qint64>(1, after.count()); // 0 would disarm it
    itimerspec when = {};
    when.it_value.tv_sec = millis / 1000;
    when.it_value.tv_nsec = millis % 1000 * 1'000'000;
    ::timerfd_settime(m_fd, 0, &when, nullptr);
}

void BootTimer::stop()
{
    const itimerspec never = {};
    ::timerfd_settime(m_fd, 0, &never, nullptr);
}

} // namespace Portmonote
