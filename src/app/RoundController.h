// SPDX-License-Identifier: MIT
#pragma once

#include "app/BootTimer.h"
#include "app/RoundRecorder.h"
#include "collect/Collector.h"

#include <QThreadPool>

namespace Portmonote {

/// Takes observations on time and has them recorded: schedule → collector → recorder (worker thread) →
/// outcome. One round at a time; a tick during a round is skipped.
class RoundController : public QObject
{
    Q_OBJECT
public:
    explicit RoundController(const QString &databasePath, QObject *parent = nullptr);
    ~RoundController() override;

    void setInterval(std::chrono::seconds interval);
    /// Whether what is recorded from now on has command lines.
    void setStoresCommandLines(bool stores) { m_recorder.setStoresCommandLines(stores); }
    /// Nothing is looked at any more, not even when it is asked for.
    void stop();
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
    void look();
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
    bool m_paused = false;
    bool m_stopped = false;
    bool m_again = false; ///< once more, after the round that runs
    BootTimer m_timer;
    Collector m_collector;
    Expectation m_expectation; ///< as it was read last
    RoundRecorder m_recorder;
    QThreadPool m_worker; ///< one thread
};

} // namespace Portmonote
