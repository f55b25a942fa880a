// SPDX-License-Identifier: MIT
#include "core/GlanceSummary.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

namespace Portmonote {

namespace {

constexpr qsizetype namesShown = 3;

struct GlanceSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(GlanceSummary)
};

QString portWords(const PortKey &key)
{
    const QString port = toString(key.protocol) + QLatin1Char(' ') + QString::number(key.port);
    return key.hostId == localHostId
        ? port
        : GlanceSummaryText::tr("%1 on %2", "a port, a host").arg(port, visibleText(key.hostId, 40));
}

QString titleOrPort(const PortCard &card)
{
    return card.note && !card.note->title.isEmpty() ? visibleText(card.note->title, 40)
                                                    : portWords(card.key());
}

QString suspect(const PortCard &card)
{
    const QString who = card.facts.owner.kind == Owner::Kind::InFlight
        ? GlanceSummaryText::tr("held by no process")
        : card.facts.owner.kind == Owner::Kind::Unknown ? GlanceSummaryText::tr("unknown owner")
                                                        : visibleText(card.facts.owner.title(), 40);
    return who.isEmpty() ? portWords(card.key()) : portWords(card.key()) + QStringLiteral(", ") + who;
}

QString inParentheses(const QStringList &names, int total)
{
    QString list = names.join(QStringLiteral("; "));
    if (total > names.size())
        list += QStringLiteral("; …");
    return QStringLiteral(" (") + list + QLatin1Char(')');
}

} // namespace

bool RoundStatus::isStale(UtcMillis now) const
{
    constexpr qint64 leastSeconds = 300;
    return lastValidAt && intervalSeconds > 0
        && (now - *lastValidAt) / millisPerSecond > std::max(leastSeconds, 2 * intervalSeconds);
}

void GlanceSummary::add(const PortCard &card, const Classification &classification)
{
    const DerivedState state = classification.state;
    addHost(card.key().hostId);
    count(state, card.facts.active, card.note && card.note->risk != Risk::Unset);
    if (wantsName(state))
        addName(card, state);
}

void GlanceSummary::addHost(const QString &hostId)
{
    if (!hosts.isEmpty() && m_latestHost == hostId)
        return;
    m_latestHost = hostId;
    hosts.insert(hostId);
}

void GlanceSummary::count(DerivedState state, bool active, bool judged)
{
    services += active ? 1 : 0;
    flapping += state == DerivedState::Flapping ? 1 : 0;
    if (state == DerivedState::Ghost)
        ++missing;
    else if (state == DerivedState::Suspicious)
        ++suspicious;
    else if (active)
        ++(judged ? recognised : unreviewed);
}

bool GlanceSummary::wantsName(DerivedState state) const
{
    return (state == DerivedState::Ghost && missingNames.size() < namesShown)
        || (state == DerivedState::Suspicious && suspiciousNames.size() < namesShown);
}

void GlanceSummary::addName(const PortCard &card, DerivedState state)
{
    if (state == DerivedState::Ghost)
        missingNames.append(titleOrPort(card));
    else
        suspiciousNames.append(suspect(card));
}

/// Where it is not this machine alone; else empty.
QString GlanceSummary::place() const
{
    if (hosts.size() > 1)
        return GlanceSummaryText::tr("on %n host(s)", nullptr, static_cast<int>(hosts.size()));
    if (hosts.isEmpty() || *hosts.cbegin() == localHostId)
        return {};
    return GlanceSummaryText::tr("on %1", "a host").arg(visibleText(*hosts.cbegin(), 40));
}

QString GlanceSummary::sentence() const
{
    QString text;
    if (services == 0) {
        text = place().isEmpty() ? GlanceSummaryText::tr("No services on this machine")
                                 : GlanceSummaryText::tr("No services %1", "on a host").arg(place());
    } else {
        QStringList parts;
        if (recognised > 0)
            parts.append(GlanceSummaryText::tr("%n recognised", nullptr, recognised));
        if (unreviewed > 0)
            parts.append(GlanceSummaryText::tr("%n not reviewed", nullptr, unreviewed));
        if (suspicious > 0)
            parts.append(GlanceSummaryText::tr("%n suspicious", nullptr, suspicious)
                         + inParentheses(suspiciousNames, suspicious));
        const QString all = parts.join(QStringLiteral(", "));
        text = place().isEmpty()
            ? GlanceSummaryText::tr("%n service(s) on this machine: %1", nullptr, services).arg(all)
            : GlanceSummaryText::tr("%n service(s) %1: %2", "on a host", services).arg(place(), all);
    }
    QStringList after;
    if (flapping > 0)
        after.append(GlanceSummaryText::tr("%n flapping", nullptr, flapping));
    if (missing > 0)
        after.append(GlanceSummaryText::tr("%n missing", nullptr, missing)
                     + inParentheses(missingNames, missing));
    if (!after.isEmpty())
        text += QStringLiteral("; ") + after.join(QStringLiteral(", "));
    return text + QLatin1Char('.');
}

QString observationWarning(const RoundStatus &status, UtcMillis now)
{
    if (status.lastFailedAt) {
        const QString since = status.lastValidAt
            ? GlanceSummaryText::tr("what is shown is from %1").arg(ageText(*status.lastValidAt, now))
            : GlanceSummaryText::tr("nothing has been observed yet");
        return GlanceSummaryText::tr("The last observation failed: %1 — %2.")
            .arg(visibleText(status.failure, 300), since);
    }
    if (!status.lastValidAt)
        return GlanceSummaryText::tr("Nothing has been observed yet.");
    if (status.isStale(now))
        return GlanceSummaryText::tr("Not observed for %1; what is shown may have changed since.")
            .arg(durationText((now - *status.lastValidAt) / millisPerSecond));
    return {};
}

} // namespace Portmonote
