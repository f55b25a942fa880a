// SPDX-License-Identifier: MIT
#pragma once

#include "models/PortTableModel.h"
#include "storage/TimelineStore.h"

#include <QIdentityProxyModel>
#include <QThreadPool>

#include <functional>

namespace Portmonote {

/// What a picture of the timeline needs from the database.
struct TimelineRequest
{
    QList<qint64> runtimeIds;
    TimeSpan range;
    QString hostId = localHostId;
};

struct TimelineAnswer
{
    QList<PortTrack> tracks;
    TimelineAxis axis;
};

/// Runs in a worker thread.
using TimelineReader = std::function<StorageResult<TimelineAnswer>(const TimelineRequest &)>;

/// The reader of a database file.
[[nodiscard]] TimelineReader timelineReader(const QString &databasePath);

/// The cards as rows of a timeline: beside all that the cards say, the track of each port. Holds only
/// tracks that can be seen, and a little around them; they are read in the background when they are
/// wanted, and old ones are shown until then.
class PortTimelineModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit PortTimelineModel(QObject *parent = nullptr);
    ~PortTimelineModel() override;

    void setReader(TimelineReader reader);
    /// Rows and range that can be seen.
    void want(int firstRow, int lastRow, const TimeSpan &range);
    /// What was read is old: after a round, or when something was acknowledged.
    void invalidate();
    /// Nothing can be seen any more: nothing is read, and nothing held.
    void release();

    /// Nothing while it is not read yet.
    [[nodiscard]] const PortTrack *trackAt(int row) const;
    [[nodiscard]] PortKey keyAt(int row) const;
    /// The range that tracks and marks are read for.
    [[nodiscard]] const TimeSpan &loadedRange() const { return m_loaded; }
    [[nodiscard]] const TimelineAxis &axis() const { return m_axis; }
    /// How many tracks are held; for tests.
    [[nodiscard]] qsizetype heldTracks() const { return m_tracks.size(); }

signals:
    void loaded();
    void failed(const QString &words);

private:
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] QList<qint64> missingIds() const;
    [[nodiscard]] QString hostOfRows() const;
    void fetch();
    void take(const TimelineRequest &request, const StorageResult<TimelineAnswer> &answer);

    TimelineReader m_reader;
    QThreadPool m_worker;
    QHash<qint64, PortTrack> m_tracks;
    TimelineAxis m_axis;
    TimeSpan m_loaded;
    TimeSpan m_wanted;
    int m_first = 0;
    int m_last = -1;
    bool m_reading = false;
    bool m_stale = true;
};

} // namespace Portmonote
