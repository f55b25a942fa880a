// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <time.h>

#include <functional>

namespace Portmonote {

/// Milliseconds since the parent started this process: it says when that was, by the monotonic clock, in
/// PORTMONOTE_BENCH_STARTED (nanoseconds).
inline double millisSinceStart()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 nanos = qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    return double(nanos - qEnvironmentVariable("PORTMONOTE_BENCH_STARTED").toLongLong()) / 1e6;
}

/// Watches the application; when the widget that is meant was painted, and what was painted was handed to the
/// screen, it prints how long that took, and ends the program.
class FirstPicture : public QObject
{
public:
    explicit FirstPicture(std::function<bool(const QWidget *)> isMeant) : m_isMeant(std::move(isMeant)) {}

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!m_done && event->type() == QEvent::Paint && object->isWidgetType()
            && m_isMeant(static_cast<const QWidget *>(object))) {
            m_done = true;
            QTimer::singleShot(0, this, [] {
                QTextStream(stdout) << millisSinceStart() << Qt::endl;
                QCoreApplication::exit(0);
            });
        }
        return false;
    }

private:
    std::function<bool(const QWidget *)> m_isMeant;
    bool m_done = false;
};

} // namespace Portmonote
