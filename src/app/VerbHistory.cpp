// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/EventStore.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerbHistory)
};

QString line(const PortEvent &event)
{
    const QString when = event.type == PortEvent::Type::Alive && event.until > event.timestamp
        ? longTime(event.timestamp) + QStringLiteral(" … ") + longTime(event.until)
        : longTime(event.timestamp);
    const QString who = event.type == PortEvent::Type::Alive ? QString()
                                                             : visibleText(describe(event.owner), 80);
    const QString pid = event.pid ? QStringLiteral(" (%1)").arg(*event.pid) : QString();
    return when + QStringLiteral("  ") + describe(event)
        + (who.isEmpty() ? QString() : QStringLiteral(": ") + who + pid);
}

int history(const VerbContext &context)
{
    UtcMillis since = 0;
    if (context.isSet("since")) {
        const auto duration = parseDuration(context.value("since"));
        if (!duration)
            return context.usageFailed(Text::tr("--since takes a duration such as 90s, 24h or 7d"));
        since = QDateTime::currentMSecsSinceEpoch() - duration->count() * millisPerSecond;
    }
    return withCard(context, [&](const Database &database, const PortCard &card) {
        const auto events = EventStore(database).history(card.facts.id, since);
        if (!events)
            return context.databaseFailed(events.error());
        QJsonArray array;
        for (const PortEvent &event : *events) {
            if (context.isSet("json"))
                array.append(toJson(event));
            else
                context.print(line(event));
        }
        if (context.isSet("json"))
            context.print(array);
        return int(events->isEmpty() ? ExitAttention : ExitFine);
    });
}

} // namespace

Verb historyVerb()
{
    return {QStringLiteral("history"),
            QStringLiteral("PORT"),
            Text::tr("What happened to one port, oldest first."),
            {jsonOption(),
             hostOption(),
             {QStringLiteral("since"), Text::tr("Only what is younger than this, e.g. 7d."),
              QStringLiteral("DURATION")}},
            history};
}

} // namespace Portmonote
