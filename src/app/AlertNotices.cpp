// SPDX-License-Identifier: MIT
#include "app/AlertNotices.h"

#include "widgets/TrayIcon.h"

#include <algorithm>

namespace Portmonote {

namespace {

constexpr QLatin1String bubble("alerts");
constexpr qsizetype namesShown = 5;
constexpr int pictureSize = 64;

QImage pictureOf(const QList<Alert> &alerts)
{
    const auto isMissing = [](const Alert &alert) { return alert.kind == AlertKind::TrustedMissing; };
    const auto isSummary = [](const Alert &alert) { return alert.kind == AlertKind::Summary; };
    TrayIcon::Picture picture = TrayIcon::Picture::Suspicious;
    if (std::all_of(alerts.begin(), alerts.end(), isSummary))
        picture = TrayIcon::Picture::Unreviewed;
    else if (std::all_of(alerts.begin(), alerts.end(), isMissing))
        picture = TrayIcon::Picture::Ghost;
    return TrayIcon::iconOf(picture).pixmap(pictureSize).toImage();
}

} // namespace

AlertNotices::AlertNotices(Notifier *notifier, QObject *parent) : QObject(parent), m_notifier(notifier)
{
    connect(notifier, &Notifier::actionInvoked, this, &AlertNotices::onAction);
    connect(notifier, &Notifier::closed, this, &AlertNotices::onClosed);
}

Notice AlertNotices::noticeFor(const QList<Alert> &alerts)
{
    Notice notice;
    notice.picture = pictureOf(alerts);
    notice.actions = {{QStringLiteral("default"), tr("Show")}, {QStringLiteral("show"), tr("Show")}};
    if (alerts.size() == 1) {
        const Alert &alert = alerts.first();
        notice.title = alert.headline();
        notice.body = alert.reason;
        if (alert.isOfPort()) {
            notice.actions.append({QStringLiteral("trust"), tr("Trust…")});
            notice.actions.append({QStringLiteral("mute"), tr("Mute")});
        }
        return notice;
    }
    const int count = static_cast<int>(alerts.size());
    notice.title = tr("%n port(s) need a look", nullptr, count);
    QStringList lines;
    for (const Alert &alert : alerts.first(std::min(namesShown, alerts.size())))
        lines.append(alert.headline());
    if (alerts.size() > namesShown)
        lines.append(tr("… and %n more", nullptr, static_cast<int>(alerts.size() - namesShown)));
    notice.body = lines.join(QLatin1Char('\n'));
    notice.actions.append({QStringLiteral("mute"), tr("Mute all")});
    return notice;
}

void AlertNotices::tell(const QList<Alert> &alerts)
{
    if (alerts.isEmpty())
        return;
    // What was told and is still on the screen is told along: the new bubble takes its place.
    QList<Alert> all = alerts;
    for (const Alert &open : std::as_const(m_open)) {
        const bool again = std::any_of(alerts.begin(), alerts.end(),
                                       [&open](const Alert &alert) { return alert.id == open.id; });
        if (!again && open.isOfPort())
            all.append(open);
    }
    m_open = all;
    m_notifier->show(bubble, noticeFor(all));
}

void AlertNotices::withdraw(const QList<qint64> &ids)
{
    const bool wasOpen = !m_open.isEmpty();
    m_open.removeIf([&ids](const Alert &alert) { return ids.contains(alert.id); });
    if (wasOpen && m_open.isEmpty())
        m_notifier->close(bubble);
}

void AlertNotices::onAction(const QString &tag, const QString &action, const QString &token)
{
    if (tag != bubble || m_open.isEmpty())
        return;
    const QList<Alert> alerts = std::exchange(m_open, {});
    m_notifier->close(bubble);
    if (action == QLatin1String("mute"))
        emit muteRequested(alerts);
    else if (action == QLatin1String("trust") && alerts.first().isOfPort())
        emit trustRequested(alerts.first(), token);
    else
        emit showRequested(alerts, token);
}

void AlertNotices::onClosed(const QString &tag, uint reason)
{
    if (tag != bubble)
        return;
    const QList<Alert> alerts = std::exchange(m_open, {});
    // One that ran out of time may have been missed: it stays unread.
    if (reason == Notifier::DismissedByUser && !alerts.isEmpty())
        emit dismissed(alerts);
}

} // namespace Portmonote
