// SPDX-License-Identifier: MIT
#pragma once

#include "storage/AcknowledgementStore.h"
#include "storage/ForgetStore.h"
#include "storage/NoteStore.h"

#include <QThreadPool>
#include <QUndoStack>

#include <functional>

namespace Portmonote {

/// What people do to notes and ports, one thing after the other in a worker thread, and all of it can
/// be undone. Undo never overwrites what somebody else has written since: it refuses, and says so.
class MemoryController : public QObject
{
    Q_OBJECT
public:
    explicit MemoryController(const QString &databasePath, QObject *parent = nullptr);
    ~MemoryController() override;

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// `name` is what the menu calls it: "Pin tcp/80".
    void changeNotes(const QList<PortKey> &keys, const NoteChange &change, const QString &name);
    void acknowledge(const QList<PortKey> &keys);
    void forget(const QList<PortKey> &keys, bool notesToo);
    /// An editor has saved a note by itself.
    void noteWasSaved(const NoteRevision &revision, const QList<NoteRevision> &besides = {});

signals:
    /// The database holds something else now.
    void changed();
    void failed(const QString &words);

private:
    /// Runs in the worker thread; the words are for the user, or there are none.
    using Work = std::function<QString(const Database &)>;
    void run(Work work, const std::function<void()> &then = {});
    void pushDone(const QString &name, Work undo, Work redo);

    class Command;

    QString m_databasePath;
    QUndoStack m_undo;
    QThreadPool m_worker; ///< one thread: what was asked for first is done first
};

} // namespace Portmonote
