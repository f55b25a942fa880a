// SPDX-License-Identifier: MIT
#pragma once

#include "core/SearchQuery.h"
#include "models/DerivedStateModel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Portmonote {

/// Which cards are shown, and in which order: the search, the state chips, and the order of urgency.
class PortFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PortFilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override; ///< a DerivedStateModel
    void setQuery(const SearchQuery &query);
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    /// Only cards in these states; the empty set shows all, but Gone only when it is searched for.
    void setStates(const QSet<DerivedState> &states);
    [[nodiscard]] const QSet<DerivedState> &states() const { return m_states; }

    [[nodiscard]] const PortCard &cardAt(const QModelIndex &index) const;
    [[nodiscard]] const Classification &classificationAt(const QModelIndex &index) const;
    /// Invalid where the card is filtered out, or does not exist.
    [[nodiscard]] QModelIndex indexOf(const PortKey &key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DerivedStateModel *m_derived = nullptr;
    SearchQuery m_query;
    QSet<DerivedState> m_states;
};

} // namespace Portmonote
