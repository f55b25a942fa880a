// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Portmonote {

/// SIGTERM, SIGINT and SIGHUP as a signal of Qt, so that the end of a session, or Ctrl+C, is an ordinary
/// way to quit: everything is put away first. Child processes are not touched by it. A second one ends
/// the program at once.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void received();

private:
    int m_read = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Portmonote
