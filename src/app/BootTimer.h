// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>

class QSocketNotifier;

namespace Portmonote {

/// A single shot that counts the time the machine sleeps, too: a QTimer stands still during suspend,
/// this one fires right after the resume when its time has passed. It wakes nobody before.
class BootTimer : public QObject
{
    Q_OBJECT
public:
    explicit BootTimer(QObject *parent = nullptr);
    ~BootTimer() override;

    /// Starts anew when it runs already.
    void start(std::chrono::milliseconds after);
    void stop();

signals:
    void timeout();

private:
    int m_fd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Portmonote
