// SPDX-License-Identifier: MIT
#include "core/PresenceBands.h"

#include <algorithm>

namespace Portmonote {

bool isChange(PortEvent::Type type)
{
    switch (type) {
    case PortEvent::Type::Appeared:
    case PortEvent::Type::Disappeared:
    case PortEvent::Type::ProcessChanged:
    case PortEvent::Type::ExposureChanged:
        return true;
    case PortEvent::Type::Alive:
    case PortEvent::Type::Acknowledged:
    case PortEvent::Type::Stopped:
        break;
    }
    return false;
}

QList<PresenceBand> PortTrack::bands(const TimeSpan &range) const
{
    return presenceBands(before, events, range);
}

const PortEvent *PortTrack::changeAt(UtcMillis time) const
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (isChange(event->type) && event->timestamp <= time && (!before || event->id > before->id))
            return &*event;
    }
    return before && before->timestamp <= time ? &*before : nullptr;
}

QList<PresenceBand> presenceBands(const std::optional<PortEvent> &before, const QList<PortEvent> &events,
                                  const TimeSpan &range)
{
    // Each change holds from its time on, and voids what was said of later times before.
    QList<const PortEvent *> inForce;
    if (before)
        inForce.append(&*before);
    for (const PortEvent &event : events) {
        if (!isChange(event.type) || event.timestamp >= range.until || (before && event.id < before->id))
            continue;
        while (!inForce.isEmpty() && inForce.last()->timestamp >= event.timestamp)
            inForce.removeLast();
        inForce.append(&event);
    }
    QList<PresenceBand> bands;
    for (qsizetype i = 0; i < inForce.size(); ++i) {
        const PortEvent &event = *inForce.at(i);
        if (event.type == PortEvent::Type::Disappeared)
            continue;
        const bool isLast = i + 1 == inForce.size();
        PresenceBand band;
        band.since = event.timestamp;
        band.from = std::max(event.timestamp, range.from);
        band.until = isLast ? range.until : inForce.at(i + 1)->timestamp;
        band.isCut = isLast;
        band.owner = event.owner.name;
        band.exposure = event.exposure;
        if (band.until > band.from)
            bands.append(band);
    }
    return bands;
}

QList<TimeSpan> unknownSpans(const QList<TimeMark> &marks, const TimeSpan &range,
                             std::optional<UtcMillis> lastRoundAt)
{
    QList<TimeSpan> spans;
    const auto add = [&spans, &range](UtcMillis from, UtcMillis until) {
        const TimeSpan cut{std::max(from, range.from), std::min(until, range.until)};
        if (!cut.isEmpty())
            spans.append(cut);
    };
    for (const TimeMark &mark : marks) {
        if (mark.kind == TimeMark::Kind::NotObserved)
            add(mark.from, mark.until);
    }
    if (lastRoundAt)
        add(*lastRoundAt, range.until);
    std::sort(spans.begin(), spans.end(),
              [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
    QList<TimeSpan> joined;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.from <= joined.last().until)
            joined.last().until = std::max(joined.last().until, span.until);
        else
            joined.append(span);
    }
    return joined;
}

quint64 presenceMask(const QList<PresenceBand> &bands, const QList<TimeSpan> &unknown, qint64 today,
                     UtcMillis until)
{
    constexpr int days = 62;
    quint64 mask = 0;
    for (int age = 0; age < days; ++age) {
        const TimeSpan day{(today - age) * millisPerDay, std::min((today - age + 1) * millisPerDay, until)};
        const bool seen = std::any_of(bands.begin(), bands.end(), [&](const PresenceBand &band) {
            const TimeSpan part{std::max(day.from, band.from), std::min(day.until, band.until)};
            if (part.isEmpty())
                return false;
            // What lies wholly in the unknown was not seen; the rounds at its ends were.
            return std::none_of(unknown.begin(), unknown.end(), [&part](const TimeSpan &span) {
                return span.from < part.from && span.until >= part.until;
            });
        });
        mask |= quint64(seen ? 1 : 0) << age;
    }
    return mask;
}

} // namespace Portmonote
