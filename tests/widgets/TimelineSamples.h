// SPDX-License-Identifier: MIT
// A timeline of made-up ports, without a database.
#pragma once

#include "models/DerivedStateModel.h"
#include "models/PortFilterModel.h"
#include "models/PortTimelineModel.h"
#include "widgets/SampleCards.h"

#include <QRandomGenerator>

namespace Portmonote::Samples {

/// As if ten years had been recorded: ports that stay, come and go, change owner and exposure.
inline PortTrack track(qint64 id, const TimeSpan &range)
{
    QRandomGenerator random(static_cast<quint32>(id * 7919));
    PortTrack track;
    track.runtimeId = id;
    const auto add = [&](PortEvent::Type type, UtcMillis at) {
        PortEvent event;
        event.id = track.events.size() + 1;
        event.type = type;
        event.timestamp = event.until = at;
        event.owner.kind = Owner::Kind::Process;
        event.owner.name = QStringLiteral("service");
        event.exposure = static_cast<Exposure>(
            1 + (id + (type == PortEvent::Type::ExposureChanged ? 1 : 0)) % 4);
        event.sameIdentity = type == PortEvent::Type::ProcessChanged && random.bounded(2) == 0;
        if (at <= range.from)
            track.before = event;
        else if (at < range.until && at < now)
            track.events.append(event);
    };
    UtcMillis at = now - (id % 3 == 0 ? 9 : 3650) * millisPerDay + id % 500 * 1'234'567;
    add(PortEvent::Type::Appeared, at);
    const qint64 pace = id % 4 == 1 ? 2 * millisPerDay : 40 * millisPerDay;
    for (int i = 0; at < now; ++i) {
        at += pace / 2 + random.bounded(static_cast<int>(pace / 1000)) * 1000LL;
        if (id % 4 == 1)
            add(i % 2 == 0 ? PortEvent::Type::Disappeared : PortEvent::Type::Appeared, at);
        else
            add(i % 3 == 0       ? PortEvent::Type::ProcessChanged
                    : i % 3 == 1 ? PortEvent::Type::ExposureChanged
                                 : PortEvent::Type::Acknowledged,
                at);
    }
    return track;
}

inline StorageResult<TimelineAnswer> timeline(const TimelineRequest &request)
{
    TimelineAnswer answer;
    for (const qint64 id : request.runtimeIds)
        answer.tracks.append(track(id, request.range));
    const auto gap = [&answer](UtcMillis from, UtcMillis until, TimeMark::Cause cause) {
        TimeMark mark;
        mark.from = from;
        mark.until = until;
        mark.cause = cause;
        answer.axis.marks.append(mark);
    };
    gap(now - 18 * millisPerDay, now - 16 * millisPerDay, TimeMark::Cause::Suspended);
    gap(now - 11 * millisPerHour, now - 8 * millisPerHour, TimeMark::Cause::NotRunning);
    gap(now - 200 * millisPerDay, now - 170 * millisPerDay, TimeMark::Cause::NotRunning);
    TimeMark jump;
    jump.kind = TimeMark::Kind::ClockSet;
    jump.shift = -3 * millisPerDay;
    jump.from = jump.until = now - 5 * millisPerDay;
    answer.axis.marks.append(jump);
    answer.axis.firstAt = now - 3660 * millisPerDay;
    answer.axis.lastRoundAt = now - 600'000;
    return answer;
}

struct TimelineFixture
{
    explicit TimelineFixture(const QList<PortCard> &cards)
    {
        table.setCards(cards);
        derived.setSourceModel(&table);
        derived.setNow(now);
        filter.setSourceModel(&derived);
        filter.setStates(QSet<DerivedState>(allStates.begin(), allStates.end()));
        tracks.setSourceModel(&filter);
        tracks.setReader(timeline);
    }

    PortTableModel table{QSqlDatabase()};
    DerivedStateModel derived;
    PortFilterModel filter;
    PortTimelineModel tracks;
};

} // namespace Portmonote::Samples
