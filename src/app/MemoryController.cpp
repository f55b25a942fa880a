// SPDX-License-Identifier: MIT
#include "app/MemoryController.h"

#include "core/Future.h"

#include <QtConcurrentRun>

namespace Portmonote {

namespace {

constexpr int mostUndone = 200;

QString words(const MaybeError &error)
{
    return error ? error->words() : QString();
}

QString nameList(const QList<PortKey> &keys)
{
    return keys.size() == 1 ? keys.first().toString()
                            : MemoryController::tr("%n port(s)", nullptr, static_cast<int>(keys.size()));
}

QString applyRevisions(const Database &database, const QList<NoteRevision> &revisions)
{
    const auto others = NoteStore(database).apply(revisions);
    if (!others)
        return others.error().words();
    if (others->isEmpty())
        return {};
    return MemoryController::tr("The note on %1 was changed since then. Nothing was undone or done again, so "
                                "that nobody's words are lost.")
        .arg(nameList(*others));
}

QList<NoteRevision> inverted(const QList<NoteRevision> &revisions)
{
    QList<NoteRevision> result;
    for (const NoteRevision &revision : revisions)
        result.append(revision.inverted());
    return result;
}

} // namespace

/// It was done already when it is pushed; from then on both ways run in the worker.
class MemoryController::Command : public QUndoCommand
{
public:
    Command(MemoryController *controller, const QString &name, Work undo, Work redo)
        : QUndoCommand(name), m_controller(controller), m_undo(std::move(undo)), m_redo(std::move(redo))
    {}
    void undo() override { m_controller->run(m_undo); }
    void redo() override
    {
        if (std::exchange(m_isDone, false))
            return;
        m_controller->run(m_redo);
    }

private:
    MemoryController *m_controller;
    Work m_undo;
    Work m_redo;
    bool m_isDone = true;
};

MemoryController::MemoryController(const QString &databasePath, QObject *parent)
    : QObject(parent), m_databasePath(databasePath)
{
    m_worker.setMaxThreadCount(1);
    m_undo.setUndoLimit(mostUndone);
}

MemoryController::~MemoryController()
{
    m_worker.waitForDone(); // what was asked for is done
}

void MemoryController::run(Work work, const std::function<void()> &then)
{
    whenFinished(QtConcurrent::run(&m_worker,
                                   [path = m_databasePath, work = std::move(work)] {
                                       const auto database = Database::open(path);
                                       return database ? work(**database) : database.error().words();
                                   }),
                 this, [this, then](const QString &problem) {
                     if (!problem.isEmpty())
                         emit failed(problem);
                     else if (then)
                         then();
                     emit changed();
                 });
}

void MemoryController::pushDone(const QString &name, Work undo, Work redo)
{
    m_undo.push(new Command(this, name, std::move(undo), std::move(redo)));
}

void MemoryController::changeNotes(const QList<PortKey> &keys, const NoteChange &change, const QString &name)
{
    const auto revisions = std::make_shared<QList<NoteRevision>>();
    run(
        [keys, change, revisions](const Database &database) {
            const auto written = NoteStore(database).changeAll(keys, change,
                                                               QDateTime::currentMSecsSinceEpoch());
            if (!written)
                return written.error().words();
            *revisions = *written;
            return QString();
        },
        [this, revisions, name] {
            if (revisions->isEmpty())
                return;
            pushDone(
                name, [all = inverted(*revisions)](const Database &d) { return applyRevisions(d, all); },
                [all = *revisions](const Database &d) { return applyRevisions(d, all); });
        });
}

void MemoryController::noteWasSaved(const NoteRevision &revision, const QList<NoteRevision> &besides)
{
    if (!revision.changesNothing()) {
        const QList<NoteRevision> all = besides + QList<NoteRevision>{revision};
        pushDone(
            tr("Note on %1").arg(revision.key.toString()),
            [all](const Database &d) { return applyRevisions(d, inverted(all)); },
            [all](const Database &d) { return applyRevisions(d, all); });
    }
    emit changed();
}

void MemoryController::acknowledge(const QList<PortKey> &keys)
{
    const auto ports = std::make_shared<QList<AcknowledgedPort>>();
    run(
        [keys, ports](const Database &database) {
            const auto written = AcknowledgementStore(database).acknowledge(
                keys, QDateTime::currentMSecsSinceEpoch());
            if (!written)
                return written.error().words();
            *ports = *written;
            return QString();
        },
        [this, ports, keys] {
            if (ports->isEmpty())
                return;
            pushDone(
                tr("Acknowledge %1").arg(nameList(keys)),
                [all = *ports](const Database &d) { return words(AcknowledgementStore(d).remove(all)); },
                [all = *ports](const Database &d) { return words(AcknowledgementStore(d).restore(all)); });
        });
}

void MemoryController::forget(const QList<PortKey> &keys, bool notesToo)
{
    const auto forgotten = std::make_shared<Forgotten>();
    const Work forgetAll = [keys, notesToo, forgotten](const Database &database) {
        const auto taken = ForgetStore(database).forget(keys, notesToo);
        if (!taken)
            return taken.error().words();
        *forgotten = *taken; // the latest, so that an undo brings all of it back
        return QString();
    };
    run(forgetAll, [this, forgotten, forgetAll, keys] {
        if (forgotten->ports.isEmpty() && forgotten->notes.isEmpty())
            return;
        pushDone(
            tr("Forget %1").arg(nameList(keys)),
            [forgotten](const Database &d) { return words(ForgetStore(d).restore(*forgotten)); }, forgetAll);
    });
}

} // namespace Portmonote
