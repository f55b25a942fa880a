// SPDX-License-Identifier: MIT
#include "models/PortTimelineModel.h"

#include "core/Future.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr int rowsAround = 16;       ///< read with those that can be seen
constexpr qsizetype mostHeld = 4096; ///< tracks; those of screens long left go

/// The visible range and as much on either side, so that a little movement needs no reading.
TimeSpan widened(const TimeSpan &range)
{
    const qint64 width = range.until - range.from;
    return {range.from - width, range.until + width};
}

/// What was read still serves: it covers the range, and is not so much wider that most of it is waste.
bool serves(const TimeSpan &loaded, const TimeSpan &wanted)
{
    return loaded.from <= wanted.from && loaded.until >= wanted.until
        && loaded.until - loaded.from <= 12 * (wanted.until - wanted.from);
}

} // namespace

TimelineReader timelineReader(const QString &databasePath)
{
    return [databasePath](const TimelineRequest &request) -> StorageResult<TimelineAnswer> {
        const auto database = Database::open(databasePath);
        if (!database)
            return database.error();
        const TimelineStore store(**database);
        auto tracks = store.tracks(request.runtimeIds, request.range);
        if (!tracks)
            return tracks.error();
        auto axis = store.axis(request.hostId, request.range);
        if (!axis)
            return axis.error();
        return TimelineAnswer{*tracks, *axis};
    };
}

PortTimelineModel::PortTimelineModel(QObject *parent) : QIdentityProxyModel(parent)
{
    m_worker.setMaxThreadCount(1);
}

PortTimelineModel::~PortTimelineModel()
{
    m_worker.waitForDone();
}

void PortTimelineModel::setReader(TimelineReader reader)
{
    m_reader = std::move(reader);
    invalidate();
}

qint64 PortTimelineModel::idAt(int row) const
{
    return index(row, 0).data(PortTableModel::IdRole).toLongLong();
}

PortKey PortTimelineModel::keyAt(int row) const
{
    return index(row, 0).data(PortTableModel::KeyRole).value<PortKey>();
}

const PortTrack *PortTimelineModel::trackAt(int row) const
{
    const auto track = m_tracks.constFind(idAt(row));
    return track == m_tracks.cend() ? nullptr : &*track;
}

void PortTimelineModel::want(int firstRow, int lastRow, const TimeSpan &range)
{
    m_first = firstRow;
    m_last = lastRow;
    m_wanted = range;
    fetch();
}

void PortTimelineModel::invalidate()
{
    m_stale = true;
    fetch();
}

void PortTimelineModel::release()
{
    m_last = m_first - 1;
    m_tracks.clear();
    m_stale = true;
}

QList<qint64> PortTimelineModel::missingIds() const
{
    QList<qint64> ids;
    const bool anew = m_stale || !serves(m_loaded, m_wanted);
    const int last = std::min(m_last + rowsAround, rowCount() - 1);
    bool visibleIsMissing = false;
    for (int row = std::max(0, m_first - rowsAround); row <= last; ++row) {
        const qint64 id = idAt(row);
        if (!anew && m_tracks.contains(id))
            continue;
        ids.append(id);
        visibleIsMissing = visibleIsMissing || (row >= m_first && row <= m_last);
    }
    return visibleIsMissing || anew ? ids : QList<qint64>();
}

/// Whose times without observation are shown: of the one host whose rows can be seen, else of this machine.
QString PortTimelineModel::hostOfRows() const
{
    const int last = std::min(m_last, rowCount() - 1);
    QString host;
    for (int row = std::max(0, m_first); row <= last; ++row) {
        const QString one = keyAt(row).hostId;
        if (!host.isEmpty() && host != one)
            return localHostId;
        host = one;
    }
    return host.isEmpty() ? QString(localHostId) : host;
}

void PortTimelineModel::fetch()
{
    if (m_reading || !m_reader || m_wanted.isEmpty() || m_last < m_first)
        return;
    const bool anew = m_stale || !serves(m_loaded, m_wanted);
    TimelineRequest request;
    request.runtimeIds = missingIds();
    request.hostId = hostOfRows();
    request.range = anew ? widened(m_wanted) : m_loaded;
    if (request.runtimeIds.isEmpty() && !anew)
        return;
    m_reading = true;
    m_stale = false;
    whenFinished(QtConcurrent::run(&m_worker, m_reader, request), this,
                 [this, request](const StorageResult<TimelineAnswer> &answer) { take(request, answer); });
}

void PortTimelineModel::take(const TimelineRequest &request, const StorageResult<TimelineAnswer> &answer)
{
    m_reading = false;
    if (!answer) {
        emit failed(answer.error().words());
        return;
    }
    const bool full = m_tracks.size() + answer->tracks.size() > mostHeld;
    if (!(request.range == m_loaded) || full)
        m_tracks.clear();
    for (const PortTrack &track : answer->tracks)
        m_tracks.insert(track.runtimeId, track);
    m_axis = answer->axis;
    m_loaded = request.range;
    emit loaded();
    fetch(); // for what was asked for meanwhile
}

} // namespace Portmonote
