// SPDX-License-Identifier: MIT
#pragma once

#include "app/BootTimer.h"
#include "collect/Collector.h"
#include "core/GlanceSummary.h"
#include "core/HostSchedule.h"
#include "core/RemoteHost.h"
#include "models/CardChanges.h"
#include "storage/FactStore.h"

#include <QHash>
#include <QThreadPool>

namespace Portmonote {

/// How a round of another host ended, and what it means for what is shown.
struct HostOutcome
{
    QString hostId;
    RoundStatus status;
    quint64 observedDays = 0;             ///< bit n: a valid round n days before
    std::optional<RecordResult> recorded; ///< nothing after a failed round
    CardChanges changes;
    int looks = 0;
    std::optional<CollectError> failure;
    std::optional<StorageError> storageError; ///< the round could not be recorded
};

/// Looks at other hosts over ssh: few at once, each at its own interval, and has what was seen recorded. What
/// goes wrong with one host is a failed round of that host, and disturbs no other.
class HostRounds : public QObject
{
    Q_OBJECT
public:
    explicit HostRounds(const QString &databasePath, QObject *parent = nullptr);
    ~HostRounds() override;

    /// Those that are enabled are looked at by themselves, new ones at once; a round that runs is finished.
    void setHosts(const QList<RemoteHost> &hosts);
    void setStoresCommandLines(bool stores) { m_storesCommandLines = stores; }
    /// While it is paused nothing is looked at by itself.
    void setPaused(bool paused);
    /// From now on nothing is looked at.
    void stop();
    /// Looks at these as soon as there is room; at those that are not enabled, too.
    void observe(const QStringList &hostIds);
    [[nodiscard]] bool isObserving(const QString &hostId) const { return m_running.contains(hostId); }

    static constexpr int mostAtOnce = 8;

signals:
    void started(const QString &hostId);
    void finished(const Portmonote::HostOutcome &outcome);

private:
    struct Running
    {
        Collector *collector = nullptr;
        UtcMillis startedAt = 0;
        qint64 intervalSeconds = 0;
    };

    void go();
    void begin(const RemoteHost &host);
    void record(const QString &hostId, const Observation &observation);
    void recordFailure(const QString &hostId, const CollectError &error);
    void end(const HostOutcome &outcome);
    template<typename Work, typename Then>
    void inWorker(Work work, Then then);

    QString m_databasePath;
    QHash<QString, RemoteHost> m_hosts;
    HostSchedule m_schedule;
    QHash<QString, Running> m_running;
    bool m_storesCommandLines = true;
    bool m_stopped = false;
    BootTimer m_timer;
    QThreadPool m_worker; ///< one thread: the database has one writer
};

} // namespace Portmonote
