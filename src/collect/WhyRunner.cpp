// SPDX-License-Identifier: MIT
#include "collect/WhyRunner.h"

#include "collect/ProcFs.h"
#include "collect/ProcessAncestry.h"
#include "collect/SystemdUnit.h"
#include "collect/UnitFile.h"
#include "core/CgroupUnit.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <unistd.h>

namespace Portmonote {

namespace {

constexpr int journalLines = 50;

} // namespace

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
    fill(witr.unitState, own.unitState);
    if (witr.children.isEmpty())
        witr.children = own.children;
    fill(witr.package, own.package);
    return witr;
}

OwnFindings findOut(const PortFacts &port)
{
    OwnFindings found;
    if (port.pid)
        found.report = ancestryOf(*port.pid, port.processStartedAt, true);
    const auto around = port.pid ? ProcFs::surroundings(*port.pid) : std::nullopt;
    const CgroupUnit unit = unitOfCgroup(around ? around->cgroup : port.owner.cgroup.toUtf8());
    if (unit.kind != CgroupUnit::Kind::Service)
        return found;
    WhyReport &report = found.report;
    if (report.isEmpty()) { // the process is hidden from us, its unit is not
        WhyProcess hidden;
        hidden.name = port.processName.isEmpty() ? unit.name : port.processName;
        hidden.user = port.owner.user;
        hidden.unit = unit.name;
        report.takenAt = QDateTime::currentMSecsSinceEpoch();
        report.chain = {hidden};
        report.sourceType = QStringLiteral("systemd");
        report.sourceName = unit.name;
        report.sourceDescription = unitDescription(unit.name);
        report.unitFile = unitFile(unit.name);
    }
    if (unit.userUid && *unit.userUid != ::getuid())
        return found; // another user's manager does not talk to us
    const SystemdManager manager = unit.userUid ? SystemdManager::User : SystemdManager::System;
    if (const auto told = systemdUnit(unit.name, manager)) {
        report.unitState = told->stateWords();
        report.sourceDescription = told->description;
        report.unitFile = told->file;
    }
    found.journal = journalOf(unit.name, manager, journalLines);
    return found;
}

WhyRunner::WhyRunner(QObject *parent) : QObject(parent)
{
    connect(&m_witr, &WitrRunner::answered, this, [this](const WitrAnswer &answer) {
        m_told = answer;
        finish();
    });
    connect(&m_own, &QFutureWatcher<OwnFindings>::finished, this, &WhyRunner::finish);
}

void WhyRunner::ask(const PortFacts &port)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_port = port;
    m_told.reset();
    m_own.setFuture(QtConcurrent::run(findOut, port));
    m_witr.ask(port);
}

void WhyRunner::askOverSsh(const QString &sshName, const PortFacts &port)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_port = port;
    m_told.reset();
    m_own.setFuture(QtConcurrent::run([] { return OwnFindings{}; }));
    m_witr.askOverSsh(sshName, port);
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
    const OwnFindings found = m_own.result();
    const WhyReport &own = found.report;
    WhyAnswer answer{m_port.key, combined(m_told->told.report, own), {}, m_told->problem, found.journal};
    if (!m_told->told.json.isEmpty())
        answer.witrJson = QJsonDocument(withCommandLines(m_told->told.json, own.chain)).toJson();
    emit answered(answer);
}

} // namespace Portmonote
