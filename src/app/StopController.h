// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ServiceStop.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace Portmonote {

/// Stops services: finds out how, asks, does it beside everything else, and has it in the history.
class StopController : public QObject
{
    Q_OBJECT
public:
    StopController(const QString &databasePath, QWidget *window);
    ~StopController() override;

    void stop(const PortFacts &port);

signals:
    /// It ended, and the history says so. A round will find it gone.
    void stopped(const QString &words);
    void failed(const QString &words);

private:
    void ask(const StopPlan &plan, const PortFacts &port);
    void carryOut(const StopPlan &plan, const PortFacts &port);

    QString m_databasePath;
    QWidget *m_window;
    QThreadPool m_worker;
};

} // namespace Portmonote
