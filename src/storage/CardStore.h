// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"
#include "storage/Database.h"

#include <QHash>
#include <QSqlRecord>

#include <functional>

namespace Portmonote {

/// Where the columns of `port_card` stand in a result, and how a row of them becomes a PortCard.
class CardColumns
{
public:
    explicit CardColumns(const QSqlRecord &record);

    /// `value` gives the value of a column, by its position.
    [[nodiscard]] PortCard read(const std::function<QVariant(int)> &value) const;
    /// The note alone, of a result that may have no facts.
    [[nodiscard]] PortNote readNote(const std::function<QVariant(int)> &value) const;

private:
    QHash<QLatin1String, int> m_positions;
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
