// SPDX-License-Identifier: MIT
#pragma once

#include "core/AlertPolicy.h"
#include "storage/Database.h"

namespace Portmonote {

/// What a round's judgement means for the screen.
struct AlertNews
{
    QList<Alert> toNotify;          ///< new, or again; with their ids
    QList<qint64> overIds;          ///< no longer hold
    QList<AlertMute> endedMutes;    ///< by themselves
    bool wantsConfirmation = false; ///< another look soon would tell more
    bool changed = false;           ///< the list of alerts, or of mutes, is another
};

/// The list of alerts, the mutes, and what is remembered between rounds.
class AlertStore
{
public:
    explicit AlertStore(const Database &database) : m_database(database) {}

    /// Judges the latest valid round of one host, unless it was judged already; one transaction, so that
    /// two programs on one database tell of nothing twice. `cards` are as of that round; those of other hosts
    /// don't count.
    [[nodiscard]] StorageResult<AlertNews> judge(const QList<PortCard> &cards, const Policy &policy,
                                                 const AlertPolicy &wishes, UtcMillis now, bool quiet,
                                                 const QString &hostId = localHostId) const;

    /// Newest first, at most mostAlerts.
    [[nodiscard]] StorageResult<QList<Alert>> alerts() const;
    [[nodiscard]] MaybeError markSeen(const QList<qint64> &ids, UtcMillis now) const;
    [[nodiscard]] MaybeError remove(const QList<qint64> &ids) const;

    [[nodiscard]] StorageResult<QList<AlertMute>> mutes() const;
    /// Adds them, and marks what they speak of as seen. Each in the place of one that says the same.
    [[nodiscard]] MaybeError mute(const QList<AlertMute> &mutes, UtcMillis now) const;
    [[nodiscard]] MaybeError unmute(const QList<qint64> &ids) const;

    /// Of more than these the oldest go.
    static constexpr int mostAlerts = 1000;

private:
    [[nodiscard]] StorageResult<AlertState> state(const QString &hostId) const;
    [[nodiscard]] StorageResult<QList<AlertMemory>> memories(const QString &hostId) const;
    [[nodiscard]] MaybeError writeState(const AlertState &state, const QString &hostId) const;
    [[nodiscard]] MaybeError writeAlerts(AlertDecision &decision, AlertNews &news) const;
    [[nodiscard]] StorageResult<qint64> writeAlert(const AlertToTell &told) const;
    [[nodiscard]] MaybeError writeMute(const AlertMute &mute) const;
    [[nodiscard]] MaybeError forIds(const QString &statement, const QList<qint64> &ids,
                                    const QVariantList &first = {}) const;

    const Database &m_database;
};

} // namespace Portmonote
