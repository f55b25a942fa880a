// SPDX-License-Identifier: MIT
#include "app/Endurance.h"

#include "app/CommandLineInterface.h"

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>

namespace Portmonote {

namespace {

void doNothing(int) {}

/// Not SIG_IGN: that would be inherited by programs that are started.
void outlive(int number)
{
    struct sigaction action = {};
    if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = doNothing;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

/// Neither translated nor put together: both want memory.
[[noreturn]] void endWithoutMemory()
{
    constexpr char words[] = "portmonote: there is not enough memory. What was stored before is safe.\n";
    (void)!::write(STDERR_FILENO, words, sizeof words - 1);
    ::_exit(ExitDatabase);
}

[[noreturn]] void onTerminate()
{
    if (const std::exception_ptr current = std::current_exception()) {
        try {
            std::rethrow_exception(current);
        } catch (const std::bad_alloc &) {
            endWithoutMemory();
        } catch (...) {
        }
    }
    std::abort();
}

} // namespace

void outliveSizeLimits()
{
    outlive(SIGXFSZ);
}

void outliveReaders()
{
    outlive(SIGPIPE);
}

void endInWordsWithoutMemory()
{
    std::set_new_handler(endWithoutMemory);
    std::set_terminate(onTerminate);
}

} // namespace Portmonote
