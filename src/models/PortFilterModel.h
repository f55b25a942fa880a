// SPDX-License-Identifier: MIT
#pragma once

#include "core/SearchQuery.h"
#include "models/DerivedStateModel.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

namespace Portmonote {

/// Which cards are shown, and in which order: the search, the state chips, and the order of urgency.
class PortFilterModel : public QSortFilterProxyModel
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

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] const PortCard &cardAt(const QModelIndex &index) const;
    [[nodiscard]] const Classification &classificationAt(const QModelIndex &index) const;
    /// Invalid where the card is filtered out, or does not exist.
    [[nodiscard]] QModelIndex indexOf(const PortKey &key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int compareNames(int left, int right) const;

    DerivedStateModel *m_derived = nullptr;
    QCollator m_collator;
    Order m_order = Order::Urgency;
    SearchQuery m_query;
    QSet<DerivedState> m_states;
};

} // namespace Portmonote
