// SPDX-License-Identifier: MIT
#pragma once

#include "collect/CommandLine.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace Portmonote {

/// What a child may cost.
struct ChildLimits
{
    std::chrono::milliseconds time = std::chrono::seconds(15);
    qint64 outputBytes = 64 * 1024 * 1024;
    qint64 errorBytes = 64 * 1024;
};

/// How a child ended.
struct ChildResult
{
    enum class End {
        Exited,     ///< by itself; see exitCode
        NotStarted, ///< see errorText
        Killed,     ///< by a signal that was not ours
        TimedOut,
        TooMuchOutput,
        Cancelled,
    };
    End end = End::Exited;
    int exitCode = 0;
    QByteArray output;
    QByteArray errorOutput;
    QString errorText;
};

/// Runs one program at a time: no shell, a clean environment, standard input closed, an own process
/// group that ends as a whole, a time limit and a limit on what is read.
class ChildProcess : public QObject
{
    Q_OBJECT
public:
    explicit ChildProcess(const ChildLimits &limits, QObject *parent = nullptr);
    ~ChildProcess() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Ends in finished(), once, from the event loop. Does nothing while a program runs.
    void start(const CommandLine &command);
    /// Ends the whole process group; finished() follows with End::Cancelled.
    void cancel();

signals:
    void finished(const Portmonote::ChildResult &result);

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void readOutput();
    void readErrorOutput();
    void end(ChildResult::End why);
    void killGroup();
    void report();

    ChildLimits m_limits;
    QProcess m_process;
    QTimer m_timeLimit;
    ChildResult m_result;
    bool m_running = false;
    bool m_ending = false; ///< we ended it, and m_result.end says why
};

/// Runs a program and waits for its end: for worker threads, and for the command line.
[[nodiscard]] ChildResult runToEnd(const CommandLine &command, const ChildLimits &limits);

} // namespace Portmonote
