// SPDX-License-Identifier: MIT
#pragma once

#include "models/NoteModel.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace Portmonote {

/// Fields that were changed here and elsewhere at the same time: both texts side by side, and what is
/// to be kept of them. Nothing is chosen that would lose words.
class NoteConflicts : public QFrame
{
    Q_OBJECT
public:
    explicit NoteConflicts(QWidget *parent = nullptr);

    void setConflicts(const QList<NoteModel::Conflict> &conflicts);
    [[nodiscard]] const QList<NoteModel::Conflict> &conflicts() const { return m_conflicts; }
    /// What is to be stored for one of them.
    [[nodiscard]] QVariant chosen(qsizetype index) const;

    /// Both, where that makes sense: one text below the other, all tags. Nothing else can be joined.
    [[nodiscard]] static QVariant both(const NoteModel::Conflict &conflict);
    /// What the field is called.
    [[nodiscard]] static QString fieldName(NoteModel::Column column);

private:
    enum Choice { Mine, Theirs, Both };
    void addRow(const NoteModel::Conflict &conflict);

    QList<NoteModel::Conflict> m_conflicts;
    QList<QButtonGroup *> m_choices;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace Portmonote
