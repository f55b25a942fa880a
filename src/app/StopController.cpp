// SPDX-License-Identifier: MIT
#include "app/StopController.h"

#include "app/RecordedStop.h"
#include "core/Future.h"

#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrentRun>

namespace Portmonote {

StopController::StopController(const QString &databasePath, QWidget *window)
    : m_databasePath(databasePath), m_window(window)
{}

StopController::~StopController()
{
    m_worker.waitForDone(); // what was confirmed is done, and recorded
}

void StopController::stop(const PortFacts &port)
{
    whenFinished(QtConcurrent::run(&m_worker, planStop, port), this, [this, port](const StopPlan &plan) {
        if (plan.means == StopPlan::Means::Impossible)
            emit failed(plan.problem);
        else
            ask(plan, port);
    });
}

void StopController::ask(const StopPlan &plan, const PortFacts &port)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Stop"),
                                     tr("Stop what listens on %1?").arg(port.key.toString()),
                                     QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(plan.words());
    QPushButton *yes = question->addButton(tr("&Stop"), QMessageBox::AcceptRole);
    yes->setAccessibleName(tr("Stop"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, plan, port] { carryOut(plan, port); });
    question->open();
}

void StopController::carryOut(const StopPlan &plan, const PortFacts &port)
{
    whenFinished(QtConcurrent::run(&m_worker, stopAndRecord, m_databasePath, plan, port), this,
                 [this, port](const QString &problem) {
                     if (problem.isEmpty())
                         emit stopped(tr("What listened on %1 was stopped.").arg(port.key.toString()));
                     else
                         emit failed(problem);
                 });
}

} // namespace Portmonote
