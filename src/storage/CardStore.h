// SPDX-License-Identifier: MIT
#pragma once

#include "core/OwnerDetails.h"
#include "core/PortCard.h"
#include "storage/Database.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <array>

namespace Portmonote {

/// Where the columns of `port_card` stand in a result, and how a row of them becomes a PortCard.
class CardColumns
{
public:
    explicit CardColumns(const QSqlRecord &record);

    /// Of the row that the query stands on.
    [[nodiscard]] PortCard read(const QSqlQuery &query) const;
    [[nodiscard]] PortFacts readFacts(const QSqlQuery &query) const;
    /// The note alone, of a result that may have no facts.
    [[nodiscard]] PortNote readNote(const QSqlQuery &query) const;

    using Positions = std::array<int, 64>; ///< in the result; -1 for a column that it does not have

private:
    Positions m_positions;
    mutable OwnerDetailsReader m_details;
};

/// Reads cards: the view `port_card` and the recent comings and goings.
class CardStore
{
public:
    explicit CardStore(const Database &database) : CardStore(database.handle(), database.path()) {}
    explicit CardStore(const QSqlDatabase &handle, const QString &path = {});

    [[nodiscard]] StorageResult<QList<PortCard>> cards() const;
    /// Those that exist among `ids`.
    [[nodiscard]] StorageResult<QList<PortCard>> cards(const QList<qint64> &ids) const;
    /// Nothing where the port was never seen.
    [[nodiscard]] StorageResult<std::optional<PortCard>> card(const PortKey &key) const;

    /// Fills in PortFacts::transitions with what happened in the `transitionDays` days up to `until`
    /// (nothing: until now, and whatever is stamped later).
    [[nodiscard]] MaybeError readTransitions(QList<PortCard> &cards,
                                             std::optional<UtcMillis> until = std::nullopt) const;

    /// The longest window that flapping can be judged over.
    static constexpr int transitionDays = 31;

private:
    [[nodiscard]] StorageResult<QList<PortCard>> readCards(QSqlQuery &query) const;

    QSqlDatabase m_handle;
    QString m_path;
};

} // namespace Portmonote
