// SPDX-License-Identifier: MIT
#include "app/DraftKeeper.h"

#include "core/Future.h"

#include <QtConcurrentRun>

namespace Portmonote {

DraftKeeper::DraftKeeper(const QString &databasePath, QObject *parent)
    : QObject(parent), m_store(databasePath)
{
    m_worker.setMaxThreadCount(1);
}

DraftKeeper::~DraftKeeper()
{
    m_worker.waitForDone(); // what was typed last is kept
}

void DraftKeeper::save(const NoteDraft &draft)
{
    whenFinished(QtConcurrent::run(&m_worker, [store = m_store, draft] { return store.save(draft); }), this,
                 [this](const std::optional<QString> &problem) {
                     if (problem)
                         emit failed(*problem);
                 });
}

void DraftKeeper::remove(const PortKey &key)
{
    m_worker.start([store = m_store, key] { store.remove(key); });
}

void DraftKeeper::read(const PortKey &key, QObject *context,
                       const std::function<void(const NoteDraft &)> &then)
{
    whenFinished(QtConcurrent::run(&m_worker, [store = m_store, key] { return store.draft(key); }), context,
                 [then](const std::optional<NoteDraft> &draft) {
                     if (draft)
                         then(*draft);
                 });
}

void DraftKeeper::lookForDrafts()
{
    whenFinished(QtConcurrent::run(&m_worker, [store = m_store] { return store.keys(); }), this,
                 [this](const QList<PortKey> &keys) {
                     if (!keys.isEmpty())
                         emit found(keys);
                 });
}

} // namespace Portmonote
