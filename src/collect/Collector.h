// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ChildProcess.h"
#include "collect/CollectError.h"
#include "collect/Host.h"
#include "collect/ListeningProbe.h"
#include "core/Observation.h"
#include "core/OwnerRecords.h"
#include "core/SsParser.h"

#include <QObject>

#include <memory>

namespace Portmonote {

class OwnerMemory;

/// Takes one observation of one host at a time. Every collect() ends in exactly one of observed()
/// and failed(). What is slow (parsing, asking /proc) happens in the background.
///
/// A port that is recorded as active and that a look misses, wholly or with one of its addresses,
/// is looked for again at once, and then only for it: sockets do go missing from a dump while others come and
/// go.
class Collector : public QObject
{
    Q_OBJECT
public:
    explicit Collector(std::unique_ptr<Host> host, const ChildLimits &limits = {}, QObject *parent = nullptr);
    ~Collector() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString hostId() const { return m_host->id(); }

    /// Does nothing while an observation is being taken.
    void collect(const ExpectedPorts &expected);
    void cancel();
    /// What a look with more rights told: counts in all observations from now on.
    void setOwnerRecords(const OwnerRecords &records) { m_records = records; }

signals:
    void observed(const Portmonote::Observation &observation);
    void failed(const Portmonote::CollectError &error);

private:
    enum class Look { First, Second, Probe };

    void runSs();
    void onFinished(const ChildResult &result);
    void onListeners(const QList<Listener> &listeners);
    void startProbe();
    void finish();
    void fail(const CollectError &error);
    [[nodiscard]] bool takeProbe(QList<Listener> &listeners) const;

    std::unique_ptr<Host> m_host;
    ChildProcess m_child;
    SsFlags m_flags = SsFlags::Full;
    bool m_running = false;
    Look m_look = Look::First;
    QSet<quint16> m_missing; ///< what the second look looks for
    int m_looks = 0;
    UtcMillis m_startedAt = 0;
    ExpectedPorts m_expected;
    SsText m_told;               ///< by the last look, without its text
    QList<Listener> m_listeners; ///< of all looks of this observation
    std::unique_ptr<ListeningProbe> m_probe;
    OwnerRecords m_records;
    std::shared_ptr<OwnerMemory> m_memory; ///< the background's, from round to round
};

} // namespace Portmonote
