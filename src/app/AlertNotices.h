// SPDX-License-Identifier: MIT
#pragma once

#include "core/Alert.h"
#include "widgets/Notifier.h"

#include <QObject>

namespace Portmonote {

/// Makes alerts into bubbles: one bubble for all that is told and not closed yet, so that a thousand of
/// them are one, and turns its buttons into what they ask for.
class AlertNotices : public QObject
{
    Q_OBJECT
public:
    explicit AlertNotices(Notifier *notifier, QObject *parent = nullptr);

    void tell(const QList<Alert> &alerts);
    /// They no longer hold, or were seen elsewhere.
    void withdraw(const QList<qint64> &ids);

    [[nodiscard]] static Notice noticeFor(const QList<Alert> &alerts);

signals:
    /// The card of one alert, or the list of several, is to be shown.
    void showRequested(const QList<Portmonote::Alert> &alerts, const QString &token);
    void trustRequested(const Portmonote::Alert &alert, const QString &token);
    void muteRequested(const QList<Portmonote::Alert> &alerts);
    /// A person closed the bubble.
    void dismissed(const QList<Portmonote::Alert> &alerts);

private:
    void onAction(const QString &tag, const QString &action, const QString &token);
    void onClosed(const QString &tag, uint reason);

    Notifier *m_notifier;
    QList<Alert> m_open;
};

} // namespace Portmonote
