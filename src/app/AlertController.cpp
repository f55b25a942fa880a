// SPDX-License-Identifier: MIT
#include "app/AlertController.h"

#include "core/Future.h"
#include "storage/CardStore.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <utility>

namespace Portmonote {

namespace {

struct Lists
{
    QList<Alert> alerts;
    QList<AlertMute> mutes;
    MaybeError error;
};

// What follows runs in the worker thread.

StorageResult<AlertNews> judgeRound(const QString &path, const std::optional<QList<PortCard>> &cards,
                                    const Policy &policy, const AlertPolicy &wishes, bool quiet,
                                    const QString &hostId)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto present = cards ? StorageResult<QList<PortCard>>(*cards) : CardStore(**database).cards();
    if (!present)
        return present.error();
    return AlertStore(**database)
        .judge(*present, policy, wishes, QDateTime::currentMSecsSinceEpoch(), quiet, hostId);
}

Lists readLists(const Database &database)
{
    Lists lists;
    const AlertStore store(database);
    const auto alerts = store.alerts();
    const auto mutes = store.mutes();
    if (!alerts)
        lists.error = alerts.error();
    else if (!mutes)
        lists.error = mutes.error();
    if (lists.error)
        return lists;
    lists.alerts = *alerts;
    lists.mutes = *mutes;
    return lists;
}

} // namespace

AlertController::AlertController(const QString &databasePath, QObject *parent)
    : QObject(parent), m_databasePath(databasePath)
{
    m_worker.setMaxThreadCount(1);
    m_confirm.setSingleShot(true);
    connect(&m_confirm, &QTimer::timeout, this,
            [this] { emit confirmationWanted(std::exchange(m_toConfirm, {})); });
}

AlertController::~AlertController()
{
    m_worker.waitForDone(); // what was asked for is done
}

void AlertController::judge(const std::optional<QList<PortCard>> &cards, const Policy &policy,
                            const AlertPolicy &wishes, bool quiet, const QString &hostId)
{
    const auto work = [path = m_databasePath, cards, policy, wishes, quiet, hostId] {
        return judgeRound(path, cards, policy, wishes, quiet, hostId);
    };
    whenFinished(QtConcurrent::run(&m_worker, work), this,
                 [this, hostId](const StorageResult<AlertNews> &news) {
                     if (!news) {
                         emit failed(news.error().words());
                         return;
                     }
                     if (news->wantsConfirmation) {
                         if (!m_toConfirm.contains(hostId))
                             m_toConfirm.append(hostId);
                         m_confirm.start();
                     }
                     if (!news->toNotify.isEmpty() || !news->overIds.isEmpty() || !news->endedMutes.isEmpty())
                         emit told(*news);
                     if (news->changed)
                         refresh();
                 });
}

void AlertController::refresh()
{
    run([](const AlertStore &) { return MaybeError(); });
}

void AlertController::run(const Work &work)
{
    whenFinished(QtConcurrent::run(&m_worker,
                                   [path = m_databasePath, work]() -> Lists {
                                       const auto database = Database::open(path);
                                       if (!database)
                                           return {{}, {}, database.error()};
                                       if (auto failed = work(AlertStore(**database)))
                                           return {{}, {}, *failed};
                                       return readLists(**database);
                                   }),
                 this, [this](const Lists &lists) {
                     if (lists.error) {
                         emit failed(lists.error->words());
                         return;
                     }
                     m_alerts = lists.alerts;
                     m_mutes = lists.mutes;
                     emit listChanged();
                 });
}

void AlertController::markSeen(const QList<qint64> &ids)
{
    if (!ids.isEmpty())
        run([ids](const AlertStore &store) {
            return store.markSeen(ids, QDateTime::currentMSecsSinceEpoch());
        });
}

void AlertController::remove(const QList<qint64> &ids)
{
    if (!ids.isEmpty())
        run([ids](const AlertStore &store) { return store.remove(ids); });
}

void AlertController::mute(const QList<AlertMute> &mutes)
{
    if (!mutes.isEmpty())
        run([mutes](const AlertStore &store) {
            return store.mute(mutes, QDateTime::currentMSecsSinceEpoch());
        });
}

void AlertController::unmute(const QList<qint64> &ids)
{
    if (!ids.isEmpty())
        run([ids](const AlertStore &store) { return store.unmute(ids); });
}

} // namespace Portmonote
