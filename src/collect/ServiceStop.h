// SPDX-License-Identifier: MIT
#pragma once

#include "collect/CommandLine.h"
#include "core/PortFacts.h"

#include <chrono>

namespace Portmonote {

/// How a service would be stopped: by who supervises it, so that it is not started again at once; else by
/// ending its process.
struct StopPlan
{
    enum class Means {
        Impossible, ///< see `problem`
        Unit,       ///< systemctl stop
        Container,  ///< docker stop, podman stop
        Process,    ///< TERM, and KILL where that does not help
    };
    Means means = Means::Impossible;
    QString name;        ///< of the unit, the container, or the process
    CommandLine command; ///< Unit and Container
    qint64 pid = 0;      ///< that was behind the port when the plan was made; 0 where it cannot be seen
    QString problem;     ///< in words

    /// What will be stopped, and how, for the question before it.
    [[nodiscard]] QString words() const;
};

/// Reads /proc and looks for programs: for a worker thread.
[[nodiscard]] StopPlan planStop(const PortFacts &port);

/// How long a process may take to end by itself.
inline constexpr std::chrono::seconds patienceWithStop{10};

/// Does it, and waits for the end. Just before, it looks whether the process is still the one that was
/// behind the port: it holds on to it by a descriptor, so that a pid that was given to somebody else is
/// never touched. Returns what went wrong, in words with what to do, or nothing. For a worker thread.
[[nodiscard]] std::optional<QString> stopService(const StopPlan &plan, const PortFacts &port,
                                                 std::chrono::milliseconds patience = patienceWithStop);

} // namespace Portmonote
