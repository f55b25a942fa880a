// SPDX-License-Identifier: MIT
#pragma once

#include "models/CardChanges.h"

#include <QHash>
#include <QSqlTableModel>

namespace Portmonote {

/// The cards: a table model over the view `port_card`, read-only.
///
/// It selects once. From then on it is told what changed and announces just that, so that
/// selection, scroll position and open editors survive every round: a second select() would reset
/// all of them. The rows live in memory as PortCards, in the order in which they became known; the
/// order on screen is the filter model's business.
class PortTableModel : public QSqlTableModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< PortKey; stable for the life of the card
        IdRole,                     ///< qint64, PortFacts::id
        PortRole,                   ///< int, raw, for sorting
        TitleRole,                  ///< QString, the note's title, or empty
        ActiveRole,                 ///< bool
        PinnedRole,                 ///< bool
        LastSeenRole,               ///< qint64; the one role that changes when nothing else does
        EndOfPortTableRoles
    };

    explicit PortTableModel(const QSqlDatabase &database, QObject *parent = nullptr);

    /// Reads all cards. Returns what went wrong, in words, or nothing.
    [[nodiscard]] std::optional<QString> load();
    /// For models that are filled without a database, e.g. from a worker thread's reading.
    void setCards(QList<PortCard> cards);
    void apply(const CardChanges &changes);

    /// Implicitly shared; may be handed to a worker thread.
    [[nodiscard]] const QList<PortCard> &cards() const { return m_cards; }
    [[nodiscard]] const PortCard &cardAt(int row) const { return m_cards.at(row); }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(qint64 id) const { return m_rows.value(id, -1); }
    [[nodiscard]] int rowOf(const PortKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;

signals:
    /// Around all that apply() tells, so that who sorts does it once.
    void batchBegins();
    void batchEnds();

private:
    void indexRows();
    void removeCards(const QList<qint64> &ids);
    void touch(const QString &hostId, UtcMillis seenAt);

    QList<PortCard> m_cards;
    QHash<qint64, int> m_rows;               ///< id → row
    mutable QHash<PortKey, int> m_rowsByKey; ///< made when it is first asked for
};

} // namespace Portmonote
