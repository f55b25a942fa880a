// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Portmonote {

/// A host that is looked at by itself.
struct HostPlan
{
    QString hostId;
    qint64 intervalSeconds = 3600;
    bool automatic = true; ///< else only when it is asked for

    friend bool operator==(const HostPlan &, const HostPlan &) = default;
};

/// When which host is looked at: each at its own interval, few at once, those that fail less and less often.
/// Pure; whoever owns it tells the time (milliseconds of any clock that goes forward).
///
/// A host that failed is tried again after a minute, then after 2, 4, 8 … minutes, up to an hour, or to its
/// interval where that is longer. Where only a person can help (a key, a password), it is its interval at
/// least: knocking without a key looks like an attack. All waits are up to a tenth shorter or longer, so that
/// hosts that failed together don't come back together.
class HostSchedule
{
public:
    enum class Outcome {
        Valid,
        Failed,
        NeedsPerson, ///< failed, and will until somebody does something
    };

    /// `jitter` gives numbers from -1 to 1.
    HostSchedule(int mostAtOnce, std::function<double()> jitter);

    /// New hosts are due at once; what is known of the others stays, and a shorter interval counts from their
    /// last round on.
    void setHosts(const QList<HostPlan> &plans, UtcMillis now);
    /// Due now, whatever their interval; those that are unknown or being looked at are left alone.
    void request(const QStringList &hostIds, UtcMillis now);
    /// Then only what is asked for is looked at.
    void setPaused(bool paused) { m_paused = paused; }
    /// The hosts whose round begins now, the longest due first; finished() is to follow for each.
    [[nodiscard]] QStringList takeDue(UtcMillis now);
    void finished(const QString &hostId, Outcome outcome, UtcMillis now);

    /// When takeDue() has something; nothing while there is no room, or no host waits.
    [[nodiscard]] std::optional<UtcMillis> nextDueAt() const;
    /// When this host is looked at next; nothing while it is looked at, or where it is unknown.
    [[nodiscard]] std::optional<UtcMillis> nextDueAt(const QString &hostId) const;
    [[nodiscard]] bool isRunning(const QString &hostId) const { return m_running.contains(hostId); }
    [[nodiscard]] int running() const { return static_cast<int>(m_running.size()); }
    [[nodiscard]] int failuresInARow(const QString &hostId) const;

private:
    struct Entry
    {
        HostPlan plan;
        UtcMillis dueAt = 0;
        UtcMillis lastAt = 0; ///< end of its last round; 0: none yet
        int failures = 0;
        bool requested = false;
    };

    [[nodiscard]] bool isWaiting(const Entry &entry) const;
    [[nodiscard]] qint64 waitOf(const Entry &entry, Outcome outcome) const;

    int m_mostAtOnce;
    bool m_paused = false;
    std::function<double()> m_jitter;
    QHash<QString, Entry> m_entries;
    QStringList m_running; ///< may hold hosts that were removed meanwhile: they take room until they end
};

} // namespace Portmonote
