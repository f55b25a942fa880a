// SPDX-License-Identifier: MIT
#include "app/WhyController.h"

#include "collect/ProcFs.h"
#include "core/Future.h"
#include "storage/WhyStore.h"
#include "widgets/WhyDialog.h"

#include <QtConcurrentRun>

namespace Portmonote {

namespace {

constexpr int mostAnswers = 100;

/// Runs in the worker thread.
StorageResult<QList<WhyReport>> readReports(const QString &path, qint64 runtimeId)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    return WhyStore(**database).reports(runtimeId);
}

} // namespace

WhyController::WhyController(const QString &databasePath, SyntaxColors *colors, QWidget *window)
    : m_databasePath(databasePath), m_colors(colors), m_window(window), m_answers(mostAnswers)
{
    m_worker.setMaxThreadCount(1); // what is written first is read next
}

WhyController::~WhyController()
{
    m_worker.waitForDone();
}

std::optional<WhyController::ProcessKey> WhyController::processOf(const PortFacts &port)
{
    if (!port.pid || !port.processStartedAt)
        return std::nullopt;
    return ProcessKey(*port.pid, *port.processStartedAt);
}

void WhyController::show(const PortFacts &port)
{
    for (WhyDialog *open : m_window->findChildren<WhyDialog *>()) {
        if (open->key() == port.key) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    const bool isHere = port.key.hostId == localHostId;
    const bool canAsk = port.active && (isHere || (m_sshNames && m_sshNames(port.key.hostId)));
    auto *dialog = new WhyDialog(port.key, canAsk, m_colors, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhyDialog::askRequested, this, [this, dialog, port] { ask(dialog, port, true); });
    connect(dialog, &WhyDialog::environmentRequested, this,
            [this, dialog](const WhyProcess &process) { readEnvironment(dialog, process); });
    dialog->show();
    readKept(dialog, port.id);
    if (canAsk)
        ask(dialog, port, false);
}

void WhyController::readEnvironment(WhyDialog *dialog, const WhyProcess &process)
{
    whenFinished(QtConcurrent::run(&m_worker,
                                   [process] {
                                       return process.startedAt
                                           ? ProcFs::environment(process.pid, *process.startedAt)
                                           : std::nullopt;
                                   }),
                 dialog, [dialog, process](const std::optional<QStringList> &variables) {
                     dialog->showEnvironment(process, variables);
                 });
}

void WhyController::ask(WhyDialog *dialog, const PortFacts &port, bool again)
{
    const auto process = processOf(port);
    if (const WhyAnswer *known = process && !again ? m_answers.object(*process) : nullptr) {
        dialog->showAnswer(known->report, known->witrJson, known->witrProblem, known->journal);
        return;
    }
    auto *runner = new WhyRunner(dialog);
    dialog->setBusy(true);
    connect(dialog, &WhyDialog::cancelRequested, runner, &WhyRunner::cancel);
    connect(runner, &WhyRunner::answered, this,
            [this, dialog, runner, port, process](const WhyAnswer &answer) {
                runner->deleteLater();
                dialog->showAnswer(answer.report, answer.witrJson, answer.witrProblem, answer.journal);
                if (process && answer.witrProblem.isEmpty())
                    m_answers.insert(*process, new WhyAnswer(answer));
                if (!answer.report.isEmpty())
                    keep(dialog, port, answer.report);
            });
    const auto sshName = port.key.hostId == localHostId || !m_sshNames ? std::nullopt
                                                                       : m_sshNames(port.key.hostId);
    if (sshName)
        runner->askOverSsh(*sshName, port);
    else
        runner->ask(port);
}

void WhyController::keep(WhyDialog *dialog, const PortFacts &port, const WhyReport &answer)
{
    WhyReport report = answer;
    if (!m_storesCommandLines)
        dropCommandLines(report);
    whenFinished(QtConcurrent::run(&m_worker,
                                   [path = m_databasePath, id = port.id, report]() -> MaybeError {
                                       const auto database = Database::open(path);
                                       return database ? WhyStore(**database).add(id, report)
                                                       : MaybeError(database.error());
                                   }),
                 dialog, [this, dialog, id = port.id](const MaybeError &problem) {
                     if (problem)
                         emit failed(problem->words());
                     else
                         readKept(dialog, id);
                 });
}

void WhyController::readKept(WhyDialog *dialog, qint64 runtimeId)
{
    whenFinished(QtConcurrent::run(&m_worker, readReports, m_databasePath, runtimeId), dialog,
                 [this, dialog](const StorageResult<QList<WhyReport>> &reports) {
                     if (reports)
                         dialog->setKept(*reports);
                     else
                         emit failed(reports.error().words());
                 });
}

} // namespace Portmonote
