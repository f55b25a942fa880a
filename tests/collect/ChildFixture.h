// SPDX-License-Identifier: MIT
// Processes that a test starts to be looked at.
#pragma once

#include <QByteArray>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace Portmonote::CollectTest {

/// A fork of the test that does `work`, tells that it is ready, and then waits for its end.
/// `work` may use system calls only.
class Child
{
public:
    explicit Child(const std::function<bool()> &work)
    {
        int ready[2] = {-1, -1};
        if (::pipe(ready) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            const char answer = work() ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) != 1)
                ::_exit(1);
            ::close(ready[0]);
            ::close(ready[1]);
            for (;;)
                ::pause();
        }
        ::close(ready[1]);
        char answer = 'n';
        m_ready = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
        ::close(ready[0]);
    }
    ~Child() { end(); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    void end()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

private:
    pid_t m_pid = -1;
    bool m_ready = false;
};

} // namespace Portmonote::CollectTest
