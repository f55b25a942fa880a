// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ChildProcess.h"
#include "collect/WitrReport.h"
#include "core/PortFacts.h"

namespace Portmonote {

/// What witr said, or why it said nothing.
struct WitrAnswer
{
    WitrReport told; ///< empty where there is a problem
    QString problem; ///< in words, with what to do; empty where witr answered
};

/// Asks `witr` about one active port of this machine: by pid where the owner is certain, else by port.
/// One question at a time; for several at once take several of these.
class WitrRunner : public QObject
{
    Q_OBJECT
public:
    explicit WitrRunner(QObject *parent = nullptr);

    /// Ends in answered(), once, from the event loop.
    void ask(const PortFacts &port);
    /// The witr of another machine, by port; ends in answered(), too.
    void askOverSsh(const QString &sshName, const PortFacts &port);
    void cancel();

    /// Enough for any report; a witr that says more is not what we take it for.
    static constexpr qint64 mostOutput = 4 << 20;
    static constexpr std::chrono::seconds patience{10};

signals:
    void answered(const Portmonote::WitrAnswer &answer);

private:
    [[nodiscard]] static QStringList arguments(const PortFacts &port);
    [[nodiscard]] WitrAnswer judge(const ChildResult &result) const;
    [[nodiscard]] WitrAnswer judgeRemote(const ChildResult &result) const;
    void answerLater(const QString &problem);

    ChildProcess m_child;
    qint64 m_pid = 0; ///< that was asked about; 0 for a port
    bool m_overSsh = false;
};

} // namespace Portmonote
