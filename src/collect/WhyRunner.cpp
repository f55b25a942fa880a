// SPDX-License-Identifier: MIT
#include "collect/WhyRunner.h"

#include "collect/ProcessAncestry.h"

#include <QJsonDocument>
#include <QtConcurrentRun>

namespace Portmonote {

WhyReport combined(WhyReport witr, const WhyReport &own)
{
    if (own.isEmpty() || witr.isEmpty() || witr.process().pid != own.process().pid)
        return witr.isEmpty() ? own : witr;
    const auto fill = [](QString &ours, const QString &theirs) {
        if (ours.isEmpty())
            ours = theirs;
    };
    WhyProcess &process = witr.chain.last();
    const WhyProcess &seen = own.process();
    // Read argument by argument, it is more exact, and secrets with blanks are gone, too.
    process.commandLine = seen.commandLine.isEmpty() ? process.commandLine : seen.commandLine;
    process.executableDeleted = process.executableDeleted || seen.executableDeleted;
    fill(process.executable, seen.executable);
    fill(process.user, seen.user);
    fill(process.workingFolder, seen.workingFolder);
    if (!seen.gitFolder.isEmpty()) { // witr tells no more than its name
        process.gitFolder = seen.gitFolder;
        process.gitBranch = seen.gitBranch;
    }
    fill(process.container, seen.container);
    fill(process.unit, seen.unit);
    if (!process.startedAt)
        process.startedAt = seen.startedAt;
    for (WhyProcess &ancestor : witr.chain) {
        for (const WhyProcess &known : own.chain) {
            if (known.pid == ancestor.pid && !known.commandLine.isEmpty())
                ancestor.commandLine = known.commandLine;
        }
    }
    if (witr.sourceType.isEmpty() || witr.sourceType == QLatin1String("unknown")) {
        witr.sourceType = own.sourceType;
        witr.sourceName = own.sourceName;
    }
    if (witr.sourceType == own.sourceType) {
        fill(witr.sourceDescription, own.sourceDescription);
        fill(witr.unitFile, own.unitFile);
    }
    if (witr.children.isEmpty())
        witr.children = own.children;
    fill(witr.package, own.package);
    return witr;
}

WhyRunner::WhyRunner(QObject *parent) : QObject(parent)
{
    connect(&m_witr, &WitrRunner::answered, this, [this](const WitrAnswer &answer) {
        m_told = answer;
        finish();
    });
    connect(&m_own, &QFutureWatcher<WhyReport>::finished, this, &WhyRunner::finish);
}

void WhyRunner::ask(const PortFacts &port)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_port = port;
    m_told.reset();
    m_own.setFuture(QtConcurrent::run([pid = port.pid, started = port.processStartedAt] {
        return pid ? ancestryOf(*pid, started, true) : WhyReport();
    }));
    m_witr.ask(port);
}

void WhyRunner::cancel()
{
    m_witr.cancel();
}

void WhyRunner::finish()
{
    if (!m_isAsking || !m_told || !m_own.isFinished())
        return;
    m_isAsking = false;
    const WhyReport own = m_own.result();
    WhyAnswer answer{m_port.key, combined(m_told->told.report, own), {}, m_told->problem};
    if (!m_told->told.json.isEmpty())
        answer.witrJson = QJsonDocument(withCommandLines(m_told->told.json, own.chain)).toJson();
    emit answered(answer);
}

} // namespace Portmonote
