// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/EventStore.h"
#include "storage/TimeMarkStore.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Portmonote {

namespace {

struct VerbHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(VerbHistory)
};

/// An event of the port, or what must be known of the time around it.
using HistoryEntry = std::variant<PortEvent, TimeMark>;

QString span(UtcMillis from, UtcMillis until)
{
    return until > from ? longTime(from) + QStringLiteral(" … ") + longTime(until) : longTime(from);
}

QString line(const PortEvent &event)
{
    const QString when = event.type == PortEvent::Type::Alive ? span(event.timestamp, event.until)
                                                              : longTime(event.timestamp);
    const QString who = event.type == PortEvent::Type::Alive ? QString()
                                                             : visibleText(describe(event.owner), 80);
    const QString pid = event.pid ? QStringLiteral(" (%1)").arg(*event.pid) : QString();
    return when + QStringLiteral("  ") + describe(event)
        + (who.isEmpty() ? QString() : QStringLiteral(": ") + who + pid);
}

QString line(const TimeMark &mark)
{
    return span(mark.from, mark.until) + QStringLiteral("  — ") + describe(mark);
}

QJsonObject toJson(const TimeMark &mark)
{
    return {{QStringLiteral("event_type"), toString(mark.kind)},
            {QStringLiteral("timestamp"), isoUtc(mark.from)},
            {QStringLiteral("until"), isoUtc(mark.until)},
            {QStringLiteral("cause"),
             mark.kind == TimeMark::Kind::NotObserved ? QJsonValue(toString(mark.cause)) : QJsonValue()},
            {QStringLiteral("shift_seconds"), mark.shift / millisPerSecond}};
}

bool comesBefore(const TimeMark &mark, const PortEvent &event)
{
    return mark.afterEvent > 0 ? event.id > mark.afterEvent : event.timestamp >= mark.until;
}

/// Each mark stands before the first event that was recorded after it; none before the port was known.
QList<HistoryEntry> joined(const QList<PortEvent> &events, QList<TimeMark> marks)
{
    QList<HistoryEntry> entries;
    for (qsizetype i = 0; i < events.size(); ++i) {
        while (!marks.isEmpty() && comesBefore(marks.first(), events.at(i))) {
            const TimeMark mark = marks.takeFirst();
            if (i > 0)
                entries.append(mark);
        }
        entries.append(events.at(i));
    }
    for (const TimeMark &mark : std::as_const(marks))
        entries.append(mark);
    return entries;
}

void print(const VerbContext &context, const QList<HistoryEntry> &entries)
{
    const bool json = context.isSet("json");
    QJsonArray array;
    for (const HistoryEntry &entry : entries) {
        if (const auto *event = std::get_if<PortEvent>(&entry)) {
            if (json)
                array.append(toJson(*event));
            else
                context.print(line(*event));
            continue;
        }
        const auto &mark = std::get<TimeMark>(entry);
        if (!json)
            context.print(line(mark));
        else if (context.isSet("gaps"))
            array.append(toJson(mark));
    }
    if (json)
        context.print(array);
}

int history(const VerbContext &context)
{
    UtcMillis since = 0;
    if (context.isSet("since")) {
        const auto duration = parseDuration(context.value("since"));
        if (!duration)
            return context.usageFailed(
                VerbHistoryText::tr("--since takes a duration such as 90s, 24h or 7d"));
        since = QDateTime::currentMSecsSinceEpoch() - duration->count() * millisPerSecond;
    }
    return withCard(context, [&](const Database &database, const PortCard &card) {
        const auto events = EventStore(database).history(card.facts.id, since);
        if (!events)
            return context.databaseFailed(events.error());
        const TimeSpan range{since, std::numeric_limits<qint64>::max()};
        const auto marks = TimeMarkStore(database).marks(card.key().hostId, range);
        if (!marks)
            return context.databaseFailed(marks.error());
        print(context, joined(*events, *marks));
        return int(events->isEmpty() ? ExitAttention : ExitFine);
    });
}

} // namespace

Verb historyVerb()
{
    return {QStringLiteral("history"),
            QStringLiteral("PORT"),
            VerbHistoryText::tr("What happened to one port, oldest first."),
            {jsonOption(),
             hostOption(),
             {QStringLiteral("since"), VerbHistoryText::tr("Only what is younger than this, e.g. 7d."),
              QStringLiteral("DURATION")},
             {QStringLiteral("gaps"),
              VerbHistoryText::tr("In JSON, too: when nobody looked, and when the clock was set.")}},
            history};
}

} // namespace Portmonote
