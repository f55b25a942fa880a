// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

#include <QSqlTableModel>

namespace Portmonote {

/// The note of one port, being edited: a manual-submit table model over `port_note` with exactly
/// one row, made for a QDataWidgetMapper. It is never refreshed while it is edited, and writes only
/// the columns that were changed.
class NoteModel : public QSqlTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        DescriptionColumn,
        OwnerColumn,
        TypeColumn,
        RiskColumn,
        TagsColumn,
        PinnedColumn
    };

    /// For the port of `card`; the note is written for whoever is behind it.
    NoteModel(const QSqlDatabase &database, const PortCard &card, QObject *parent = nullptr);

    /// Reads the note, or begins a new one. Returns what went wrong, in words, or nothing.
    [[nodiscard]] std::optional<QString> open();
    /// Column of the table for a field of the note, for the mapper's addMapping().
    [[nodiscard]] int columnOf(Column column) const;
    /// Values are: QString for the texts; for TagsColumn QString, comma separated; for RiskColumn
    /// the stored word or an empty string; bool for PinnedColumn.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Something was changed and is not stored yet.
    [[nodiscard]] bool isModified() const { return isDirty(); }
    /// Stores what was changed. Returns what went wrong, in words, or nothing.
    [[nodiscard]] std::optional<QString> save();

private:
    void beginNote();
    void stamp();

    PortCard m_card;
    bool m_isNew = false;
};

} // namespace Portmonote
