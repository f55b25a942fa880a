// SPDX-License-Identifier: MIT
#include "core/HostSchedule.h"

#include <algorithm>

namespace Portmonote {

namespace {

constexpr qint64 firstRetry = 60;
constexpr qint64 longestRetry = 3600;
constexpr int mostDoublings = 20;
constexpr double jitterShare = 0.1;

} // namespace

HostSchedule::HostSchedule(int mostAtOnce, std::function<double()> jitter)
    : m_mostAtOnce(mostAtOnce), m_jitter(std::move(jitter))
{}

void HostSchedule::setHosts(const QList<HostPlan> &plans, UtcMillis now)
{
    QHash<QString, Entry> entries;
    for (const HostPlan &plan : plans) {
        Entry entry = m_entries.value(plan.hostId, Entry{plan, now});
        const bool isSooner = plan.intervalSeconds < entry.plan.intervalSeconds;
        const bool isLater = plan.intervalSeconds > entry.plan.intervalSeconds;
        entry.plan = plan;
        const UtcMillis byInterval = entry.lastAt + plan.intervalSeconds * millisPerSecond;
        if (entry.lastAt > 0 && (isSooner || (isLater && entry.failures == 0)))
            entry.dueAt = isSooner ? std::min(entry.dueAt, byInterval) : byInterval;
        entries.insert(plan.hostId, entry);
    }
    m_entries = entries;
}

void HostSchedule::request(const QStringList &hostIds, UtcMillis now)
{
    for (const QString &hostId : hostIds) {
        const auto entry = m_entries.find(hostId);
        if (entry == m_entries.end() || isRunning(hostId))
            continue;
        entry->dueAt = std::min(entry->dueAt, now);
        entry->requested = true;
    }
}

bool HostSchedule::isWaiting(const Entry &entry) const
{
    const bool isWanted = entry.requested || (entry.plan.automatic && !m_paused);
    return isWanted && !isRunning(entry.plan.hostId);
}

QStringList HostSchedule::takeDue(UtcMillis now)
{
    QList<const Entry *> due;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.dueAt <= now && isWaiting(entry))
            due.append(&entry);
    }
    std::sort(due.begin(), due.end(), [](const Entry *a, const Entry *b) {
        return a->dueAt != b->dueAt ? a->dueAt < b->dueAt : a->plan.hostId < b->plan.hostId;
    });
    const qsizetype room = std::max<qsizetype>(0, m_mostAtOnce - m_running.size());
    QStringList taken;
    for (const Entry *entry : due.first(std::min(room, due.size())))
        taken.append(entry->plan.hostId);
    for (const QString &hostId : std::as_const(taken))
        m_entries[hostId].requested = false;
    m_running += taken;
    return taken;
}

qint64 HostSchedule::waitOf(const Entry &entry, Outcome outcome) const
{
    const qint64 interval = entry.plan.intervalSeconds;
    qint64 wait = interval;
    if (outcome != Outcome::Valid) {
        const int doublings = std::clamp(entry.failures - 1, 0, mostDoublings);
        wait = std::min(firstRetry << doublings, std::max(interval, longestRetry));
        if (outcome == Outcome::NeedsPerson)
            wait = std::max(wait, interval);
    }
    const double factor = 1 + jitterShare * std::clamp(m_jitter(), -1.0, 1.0);
    return static_cast<qint64>(static_cast<double>(wait * millisPerSecond) * factor);
}

void HostSchedule::finished(const QString &hostId, Outcome outcome, UtcMillis now)
{
    m_running.removeAll(hostId);
    const auto entry = m_entries.find(hostId);
    if (entry == m_entries.end())
        return;
    entry->failures = outcome == Outcome::Valid ? 0 : entry->failures + 1;
    entry->lastAt = now;
    entry->dueAt = now + waitOf(*entry, outcome);
}

std::optional<UtcMillis> HostSchedule::nextDueAt() const
{
    if (m_running.size() >= m_mostAtOnce)
        return std::nullopt;
    std::optional<UtcMillis> next;
    for (const Entry &entry : m_entries) {
        if (isWaiting(entry))
            next = std::min(next.value_or(entry.dueAt), entry.dueAt);
    }
    return next;
}

std::optional<UtcMillis> HostSchedule::nextDueAt(const QString &hostId) const
{
    const auto entry = m_entries.constFind(hostId);
    if (entry == m_entries.cend() || !isWaiting(*entry))
        return std::nullopt;
    return entry->dueAt;
}

int HostSchedule::failuresInARow(const QString &hostId) const
{
    return m_entries.value(hostId).failures;
}

} // namespace Portmonote
