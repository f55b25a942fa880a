// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"
#include "models/PortTableModel.h"

#include <QIdentityProxyModel>

#include <array>
#include <functional>

namespace Portmonote {

/// Adds what is derived and never stored: the state of each card, why, and the texts that a card
/// shows. Classified once per change, not once per paint.
///
/// All texts are plain text with control characters made visible; show them with Qt::PlainText.
class DerivedStateModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = PortTableModel::EndOfPortTableRoles, ///< int of DerivedState
        RankRole,                                        ///< int, displayRank(): smaller is shown first
        StateTextRole,                                   ///< QString, the word on the pill
        ReasonRole,                                      ///< QString, one sentence: why it is in that state
        PortTextRole,                                    ///< QString, "8080"
        ProtocolTextRole,                                ///< QString, "tcp"
        HeadlineRole,      ///< QString, the note's title, else the service, else who owns it
        ServiceRole,       ///< QString, who it is, for the line below the headline; never empty
        DescriptionRole,   ///< QString, first line of the note's description, or empty
        CommandLineRole,   ///< QString, on one line, or empty
        OwnerTextRole,     ///< QString, describe(Owner): never empty
        ExposureRole,      ///< int of Exposure
        ExposureTextRole,  ///< QString, "all networks"
        UptimeTextRole,    ///< QString, "up 3 h 20 min", or "gone since …"
        FirstSeenTextRole, ///< QString, "first seen 21.11.26"
        TagsRole,          ///< QStringList
        PresenceRole,      ///< quint64, bit n: seen n days before today (UTC); 30 bits are shown
        NotedAtRole,       ///< qint64, when its note was written last, UTC ms; 0: never
        HostTextRole,      ///< QString, on which host; empty for this machine
        AccessibleRole,    ///< QString, the whole card in one sentence, for screen readers
        EndOfDerivedRoles
    };

    explicit DerivedStateModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override; ///< a PortTableModel
    void setPolicy(const Policy &policy);
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// When a port stops being flapping, if nothing else happens: the time for the next setNow().
    [[nodiscard]] std::optional<UtcMillis> nextChangeAt() const;
    /// The time that flapping is judged at; classifies anew. Told by the application's timer.
    void setNow(UtcMillis now);

    [[nodiscard]] const PortCard &cardAt(int row) const;
    /// With its reason, as of now.
    [[nodiscard]] Classification classificationAt(int row) const { return classifyRow(row); }
    [[nodiscard]] DerivedState stateAt(int row) const { return m_rows.at(row).state; }
    /// Days with at least one valid round of a host; bit n: n days before today (UTC).
    void setObservedDays(quint64 mask, const QString &hostId = localHostId);
    [[nodiscard]] quint64 observedDays(const QString &hostId = localHostId) const
    {
        return m_observedDays.value(hostId);
    }

    [[nodiscard]] const GlanceSummary &summary() const;
    /// Of the cards of one host; computed anew each time.
    [[nodiscard]] GlanceSummary summaryOf(const QString &hostId) const { return summaries().value(hostId); }
    /// Of each host that has cards; computed anew each time.
    [[nodiscard]] QHash<QString, GlanceSummary> summaries() const;
    /// How many cards are in a state.
    [[nodiscard]] int count(DerivedState state) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Counts or sentence may be different now. Once for any number of changes, from the event loop.
    void summaryChanged();
    /// Around what is told of many rows at once.
    void batchBegins();
    void batchEnds();

private:
    /// What is asked for of all rows at once; the rest of a classification is made when somebody reads it.
    struct Row
    {
        DerivedState state = DerivedState::Unreviewed;
        bool active = false;
        bool judged = false; ///< by a note
        UtcMillis dueAt = 0; ///< as long as neither now nor the last sight is later, the state stays
    };

    [[nodiscard]] Row stateOfRow(int row) const;
    void reclassifyDue(UtcMillis now);
    void reclassify(const std::function<bool(int)> &isMeant);
    [[nodiscard]] Classification classifyRow(int row) const;
    void classifyAll();
    void classifyRows(int first, int last);
    void summarise() const;
    void announceSummary();
    [[nodiscard]] QString headline(const PortCard &card) const;

    PortTableModel *m_table = nullptr;
    Policy m_policy;
    UtcMillis m_now = 0;
    QHash<QString, quint64> m_observedDays;
    QList<Row> m_rows;
    // Computed when they are asked for after a change.
    mutable bool m_summaryIsDue = false;
    mutable GlanceSummary m_summary;
    mutable std::array<int, allStates.size()> m_counts{};
    bool m_announced = false;
};

} // namespace Portmonote
