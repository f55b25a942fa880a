// SPDX-License-Identifier: MIT
#pragma once

#include "app/BootTimer.h"
#include "collect/Collector.h"
#include "core/GlanceSummary.h"
#include "models/CardChanges.h"
#include "storage/FactStore.h"

#include <QThreadPool>

namespace Portmonote {

/// What a finished round means for what is shown.
struct RoundOutcome
{
    RoundStatus status;
    std::optional<RecordResult> recorded; ///< nothing after a failed round
    CardChanges changes;
    quint64 observedDays = 0;
    std::optional<StorageError> storageError; ///< the round could not be recorded
};

/// Takes observations on time and has them recorded: schedule → collector → (worker thread) fact
/// store → outcome. One round at a time; a tick during a round is skipped.
class RoundController : public QObject
{
    Q_OBJECT
public:
    explicit RoundController(const QString &databasePath, QObject *parent = nullptr);
    ~RoundController() override;

    void setInterval(std::chrono::seconds interval);
    /// Whether what is recorded from now on has command lines.
    void setStoresCommandLines(bool stores) { m_storesCommandLines = stores; }
    /// While it is paused nothing is looked at by itself, only when observe() is called. Looks at once when
    /// the pause ends.
    void setPaused(bool paused);
    /// Looks now, and from then on at every interval.
    void observe();
    /// As observe(), and from then on with what a look with more rights told.
    void observeWith(const OwnerRecords &records);
    [[nodiscard]] bool isObserving() const { return m_observing; }

signals:
    void started();
    void finished(const Portmonote::RoundOutcome &outcome);
    /// Nothing: none will be taken by itself.
    void nextRoundAt(std::optional<Portmonote::UtcMillis> time);
    /// Today's backup could not be made; the words say why.
    void backupFailed(const QString &words);

private:
    void record(const Observation &observation);
    void recordFailure(const CollectError &error);
    void end(const RoundOutcome &outcome);
    void schedule();
    void backUp();
    template<typename Work, typename Then>
    void inWorker(Work work, Then then);

    QString m_databasePath;
    std::chrono::seconds m_interval{3600};
    UtcMillis m_startedAt = 0;
    bool m_observing = false;
    bool m_storesCommandLines = true;
    bool m_paused = false;
    bool m_again = false; ///< once more, after the round that runs
    BootTimer m_timer;
    Collector m_collector;
    std::shared_ptr<FactMemory> m_memory; ///< the worker's, from round to round
    QThreadPool m_worker;                 ///< one thread: rounds are recorded in their order
};

} // namespace Portmonote
