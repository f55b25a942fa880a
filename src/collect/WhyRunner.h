// SPDX-License-Identifier: MIT
#pragma once

#include "collect/WitrRunner.h"

#include <QFutureWatcher>

namespace Portmonote {

/// Why a port listens: one report of all that can be found out.
struct WhyAnswer
{
    PortKey key;
    WhyReport report;    ///< empty where nobody can be found behind it
    QByteArray witrJson; ///< what witr printed, indented, without secrets; empty where it did not answer
    QString witrProblem; ///< why witr told nothing, in words
    QStringList journal; ///< the last lines of the unit; not to be kept
};

/// What we find out without witr: who started it, what its unit is and says.
struct OwnFindings
{
    WhyReport report;
    QStringList journal;
};
/// Waits for dpkg, systemd and the journal: for a worker thread.
[[nodiscard]] OwnFindings findOut(const PortFacts &port);

/// Asks witr, and looks itself at the same time: what one cannot tell, the other may.
class WhyRunner : public QObject
{
    Q_OBJECT
public:
    explicit WhyRunner(QObject *parent = nullptr);

    /// Ends in answered(), once, from the event loop. Does nothing while it asks.
    void ask(const PortFacts &port);
    /// Of another machine, by the witr there; there is nothing of its own that could be looked at.
    void askOverSsh(const QString &sshName, const PortFacts &port);
    /// answered() follows with what is known by then.
    void cancel();

signals:
    void answered(const Portmonote::WhyAnswer &answer);

private:
    void finish();

    WitrRunner m_witr;
    QFutureWatcher<OwnFindings> m_own;
    PortFacts m_port;
    std::optional<WitrAnswer> m_told;
    bool m_isAsking = false;
};

/// The report of witr, with what it did not tell taken from ours.
[[nodiscard]] WhyReport combined(WhyReport witr, const WhyReport &own);

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::WhyAnswer)
