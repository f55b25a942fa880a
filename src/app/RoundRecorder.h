// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"
#include "core/Observation.h"
#include "models/CardChanges.h"
#include "storage/FactStore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <variant>

namespace Portmonote {

class FactMemory;

/// What a finished round means for what is shown.
struct RoundOutcome
{
    RoundStatus status;
    std::optional<RecordResult> recorded; ///< nothing after a failed round
    CardChanges changes;
    quint64 observedDays = 0;
    std::optional<StorageError> storageError; ///< the round could not be recorded
    int waiting = 0;                          ///< looks that are still to be recorded
    bool isLate = false; ///< of a look that had to wait; the one that was taken last is another

    /// What somebody has to be told of it; empty where all went well.
    [[nodiscard]] QString problem() const;
};

/// A look that gave nothing.
struct FailedLook
{
    QString hostId;
    UtcMillis startedAt = 0;
    UtcMillis finishedAt = 0;
    QString reason;
};

/// What is to be recorded, with its own time.
struct Look
{
    std::variant<Observation, FailedLook> content;
    qint64 afterRound = 0; ///< the latest valid round that was recorded when it was taken
    bool hasWaited = false;
};

/// What a look is compared with.
struct Expectation
{
    ExpectedPorts ports;
    qint64 lastRound = 0; ///< the latest valid one
};

/// For a worker thread.
[[nodiscard]] StorageResult<Expectation> readExpectation(const QString &path, const QString &hostId,
                                                         FactMemory &memory);

/// Records looks in a worker thread, in their order. Where that cannot be done for now (somebody else
/// writes, the disk is full), they wait, with their own times, until it can: the latest `mostWaiting` of
/// them.
class RoundRecorder : public QObject
{
    Q_OBJECT
public:
    explicit RoundRecorder(QString databasePath, QObject *parent = nullptr, qsizetype mostWaiting = 500);
    /// Tries once more to record what waits.
    ~RoundRecorder() override;

    /// Whether what is recorded from now on has command lines.
    void setStoresCommandLines(bool stores) { m_storesCommandLines = stores; }
    void record(const Look &look);
    /// Of what was recorded before; for readExpectation().
    [[nodiscard]] std::shared_ptr<FactMemory> memory() const { return m_memory; }
    /// What is recorded, and what waits to be.
    [[nodiscard]] ExpectedPorts expectedAfterAll(const ExpectedPorts &recorded, const QString &hostId) const;

signals:
    /// One for each look that was given, and again for those that waited when they are recorded.
    void finished(const Portmonote::RoundOutcome &outcome);

private:
    struct Batch;
    [[nodiscard]] static Batch recordAll(const QString &path, const QList<Look> &looks,
                                         bool storesCommandLines, FactMemory &memory,
                                         std::chrono::milliseconds patience);
    void flush();
    void onFlushed(const Batch &batch);

    QString m_path;
    qsizetype m_mostWaiting;
    QList<Look> m_looks;
    qint64 m_lastRound = 0; ///< that was recorded here
    QTimer m_retry;
    std::chrono::milliseconds m_retryDelay;
    bool m_flushing = false;
    /// How many of the first looks are recorded by the flush of which nobody has told us yet.
    std::shared_ptr<std::atomic<qsizetype>> m_flushed;
    bool m_storesCommandLines = true;
    std::shared_ptr<FactMemory> m_memory;
    QThreadPool m_worker; ///< one thread
};

} // namespace Portmonote
