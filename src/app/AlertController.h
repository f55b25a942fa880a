// SPDX-License-Identifier: MIT
#pragma once

#include "storage/AlertStore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace Portmonote {

/// Has rounds judged, and the list of alerts and the mutes changed, one after the other in a worker thread.
class AlertController : public QObject
{
    Q_OBJECT
public:
    explicit AlertController(const QString &databasePath, QObject *parent = nullptr);
    ~AlertController() override;

    /// How long after a first sight another look is asked for.
    void setConfirmAfter(std::chrono::seconds seconds) { m_confirm.setInterval(seconds); }

    /// `cards` are as of the latest round (nothing: they are read); one that was judged already is not
    /// judged again.
    void judge(const std::optional<QList<PortCard>> &cards, const Policy &policy, const AlertPolicy &wishes,
               bool quiet, const QString &hostId = localHostId);
    /// Reads both lists; listChanged() brings them.
    void refresh();
    void markSeen(const QList<qint64> &ids);
    void remove(const QList<qint64> &ids);
    void mute(const QList<AlertMute> &mutes);
    void unmute(const QList<qint64> &ids);

    [[nodiscard]] const QList<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] const QList<AlertMute> &mutes() const { return m_mutes; }

signals:
    void told(const Portmonote::AlertNews &news);
    /// alerts() or mutes() are others.
    void listChanged();
    void confirmationWanted(const QStringList &hostIds);
    void failed(const QString &words);

private:
    using Work = std::function<MaybeError(const AlertStore &)>;
    void run(const Work &work);

    QString m_databasePath;
    QList<Alert> m_alerts;
    QList<AlertMute> m_mutes;
    QStringList m_toConfirm; ///< hosts
    QTimer m_confirm;
    QThreadPool m_worker; ///< one thread: what was asked for first is done first
};

} // namespace Portmonote
