// SPDX-License-Identifier: MIT
#pragma once

#include "core/SearchQuery.h"
#include "models/DerivedStateModel.h"

#include <QAbstractProxyModel>
#include <QCollator>
#include <QSet>
#include <QTimer>

#include <vector>

namespace Portmonote {

/// Which cards are shown, and in which order: the search, the state chips, and the order of urgency.
///
/// A proxy of its own, since QSortFilterProxyModel asks for keys as QVariants and tells each run of rows that
/// a filter takes out: with 100,000 cards that is most of a second. Here the order of all cards is kept, with
/// plain numbers as keys beside them; a round moves only what it changed, and a search goes once over text
/// that was folded before. What changes in few places is told in rows that come, go or move; what changes
/// everywhere, as with another search, is a reset.
class PortFilterModel : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// What the cards are sorted by; pinned ones come first only by urgency.
    enum class Order : quint8 {
        Urgency, ///< displayRank(), then port
        Port,
        Name,   ///< the headline, as the user's language sorts
        Newest, ///< since when it is there, or has been gone: the latest change first
    };
    Q_ENUM(Order)

    explicit PortFilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override; ///< a DerivedStateModel
    void setQuery(const SearchQuery &query);
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    /// Only cards in these states; the empty set shows all, but Gone only when it is searched for.
    void setStates(const QSet<DerivedState> &states);
    [[nodiscard]] const QSet<DerivedState> &states() const { return m_states; }

    /// Only cards of this host; nothing: of all.
    void setHost(const std::optional<QString> &hostId);
    [[nodiscard]] const std::optional<QString> &host() const { return m_host; }
    /// One host after the other, this machine first; within each by the order.
    void setGroupsHosts(bool groups);
    [[nodiscard]] bool groupsHosts() const { return m_groupsHosts; }

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] const PortCard &cardAt(const QModelIndex &index) const;
    [[nodiscard]] Classification classificationAt(const QModelIndex &index) const;
    /// Invalid where the card is filtered out, or does not exist.
    [[nodiscard]] QModelIndex indexOf(const PortKey &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;

private:
    struct Key
    {
        int group = 0; ///< of hosts, where they are grouped; 0: this machine
        qint64 first = 0;
        qint64 second = 0; ///< host, port and protocol: no two cards have the same
        QString name;      ///< only where cards are sorted by it

        friend bool operator==(const Key &, const Key &) = default;
    };
    using Rows = std::vector<int>;

    void onSourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void onSourceInserted(int first, int last);
    void onSourceAboutToRemove(int first, int last);
    void onSourceRemoved(int first, int last);
    void endBatch();
    void takePending();

    [[nodiscard]] Key keyOf(int row) const;
    [[nodiscard]] bool comesBefore(int left, int right) const;
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] const QByteArray &textOf(int row) const;
    [[nodiscard]] Rows shownOf(const Rows &sorted) const;
    void learnHosts();
    void sortAnew();
    void rebuild();
    void refilter();
    void foldSomeTexts();
    void show(Rows shown);
    void reorder(Rows shown);
    void announce(const Rows &changed);
    void indexShown();

    DerivedStateModel *m_derived = nullptr;
    QCollator m_collator;
    Order m_order = Order::Urgency;
    SearchQuery m_query;
    QSet<DerivedState> m_states;
    std::optional<QString> m_host;
    bool m_groupsHosts = false;
    QHash<QString, int> m_hosts; ///< their place in the order
    // Of each row of the source:
    std::vector<Key> m_keys;
    std::vector<char> m_accepted;
    std::vector<int> m_places;               ///< where it is shown; -1: nowhere
    mutable std::vector<QByteArray> m_texts; ///< what is searched; null where it is not known yet
    Rows m_sorted;                           ///< all rows of the source, in order
    Rows m_shown;                            ///< of these, the ones that are shown
    Rows m_pending;                          ///< changed within a batch, and not looked at yet
    int m_batches = 0;
    QTimer m_folding; ///< prepares texts while nothing else is to be done
    size_t m_folded = 0;
};

} // namespace Portmonote
