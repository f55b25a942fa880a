// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"
#include "storage/NoteStore.h"

#include <QSqlTableModel>

#include <array>

namespace Portmonote {

/// The note of one port, being edited: a manual-submit table model over `port_note` with exactly
/// one row, made for a QDataWidgetMapper. It is never refreshed while it is edited, writes only the
/// columns that were changed, and none of them over what somebody else wrote meanwhile.
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
        ExposureColumn,
        TagsColumn,
        PinnedColumn
    };
    static constexpr std::array allColumns{TitleColumn, DescriptionColumn, OwnerColumn, TypeColumn,
                                           RiskColumn,  ExposureColumn,    TagsColumn,  PinnedColumn};

    /// A field that was changed here and, since it was read, elsewhere, to something else.
    struct Conflict
    {
        Column column;
        QVariant mine;
        QVariant theirs;
    };
    struct SaveResult
    {
        enum class Outcome {
            Saved,
            Unchanged, ///< nothing had to be written
            Conflicts, ///< nothing was written; resolve() them and save again
            Busy,      ///< somebody else is writing; try again
            Failed,
        };
        Outcome outcome = Outcome::Unchanged;
        QString words; ///< Failed, Busy: what went wrong
        QList<Conflict> conflicts;
        NoteRevision revision = {};       ///< Saved
        QList<NoteRevision> besides = {}; ///< what else was changed with it: the note is for other hosts now
    };

    /// For the port of `card`; the note is written for whoever is behind it.
    NoteModel(const Database &database, const PortCard &card, QObject *parent = nullptr);

    /// Reads the note, or begins a new one. Returns what went wrong, in words, or nothing.
    [[nodiscard]] std::optional<QString> open();
    /// Column of the table for a field of the note, for the mapper's addMapping().
    [[nodiscard]] int columnOf(Column column) const;
    /// As the table calls it: `title`, `risk_level`, …
    [[nodiscard]] static QString nameOf(Column column);

    /// Values are: QString for the texts; for TagsColumn QString, comma separated; for RiskColumn and
    /// ExposureColumn the stored word or an empty string; bool for PinnedColumn.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant value(Column column) const;
    bool setValue(Column column, const QVariant &value);

    /// What the field held when it was read: what changes are told from.
    [[nodiscard]] QVariant base(Column column) const { return m_base.at(column); }
    /// For edits that were begun earlier, on what the field held then.
    void setBase(Column column, const QVariant &value) { m_base.at(column) = value; }
    [[nodiscard]] bool isTouched(Column column) const { return value(column) != base(column); }
    /// Something was changed and is not stored yet.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// The host, or the pattern of hosts, that it is for.
    [[nodiscard]] const QString &appliesTo() const { return m_appliesTo; }
    /// From a pattern to one host a copy is made, which wins there; else the note itself is for others then.
    void setAppliesTo(const QString &host) { m_appliesTo = host; }

    /// The note is for whoever is behind the port now.
    void reassign() { m_reassigned = true; }
    /// Stores what was changed, in one transaction.
    [[nodiscard]] SaveResult save();
    /// Ends a conflict with what is to be stored.
    void resolve(const Conflict &conflict, const QVariant &value);

private:
    using Values = std::array<QVariant, allColumns.size()>;

    [[nodiscard]] static Values valuesOf(const PortNote &note);
    [[nodiscard]] QList<Conflict> conflictsWith(const std::optional<PortNote> &stored) const;
    [[nodiscard]] PortNote written() const; ///< the texts of the editor
    [[nodiscard]] PortNote writtenOn(const std::optional<PortNote> &stored) const;
    /// What was done to the row here, to be done to it once more.
    struct Edits
    {
        Values mine;
        Values base;
        std::array<bool, allColumns.size()> touched{};
        bool wasNew = false;
    };
    /// What is to be taken back from the model where a save fails.
    struct Submission
    {
        std::optional<PortNote> before;
        bool isInModel = false;
    };

    void beginNote();
    [[nodiscard]] SaveResult saveForOthers(const std::optional<PortNote> &stored);
    [[nodiscard]] Edits edits() const;
    void putOn(const Edits &edits, const std::optional<PortNote> &stored);
    void stamp();
    [[nodiscard]] SaveResult submit(Submission &submission);

    const Database &m_database;
    PortCard m_card;
    PortKey m_key; ///< of the note: its host may be a pattern
    QString m_appliesTo;
    Values m_base;
    bool m_isNew = false;
    bool m_reassigned = false;
};

} // namespace Portmonote
