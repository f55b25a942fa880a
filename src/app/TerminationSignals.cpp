// SPDX-License-Identifier: MIT
#include "app/TerminationSignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>

namespace Portmonote {

namespace {

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

/// A signal handler can reach nothing else.
std::atomic<int> wakeUp{-1};

void onSignal(int)
{
    const int descriptor = wakeUp.load();
    const char byte = 1;
    if (descriptor >= 0)
        (void)!::write(descriptor, &byte, 1);
}

void setAll(void (*handler)(int))
{
    for (const int number : handled) {
        struct sigaction action = {};
        if (handler != SIG_DFL && ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            continue; // nohup
        action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART | (handler == SIG_DFL ? 0 : static_cast<int>(SA_RESETHAND));
        ::sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the system's own way to end stays
    m_read = ends[0];
    wakeUp = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit received();
    });
    setAll(onSignal);
}

TerminationSignals::~TerminationSignals()
{
    if (m_read < 0)
        return;
    setAll(SIG_DFL);
    m_notifier.reset();
    ::close(wakeUp.exchange(-1));
    ::close(m_read);
}

} // namespace Portmonote
