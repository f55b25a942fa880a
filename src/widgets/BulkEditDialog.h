// SPDX-License-Identifier: MIT
#pragma once

#include "core/NoteChange.h"
#include "storage/NoteStore.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Portmonote {

class RiskChoice;
class TagEditor;

/// One change on the notes of several ports: only what is ticked is changed.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(qsizetype ports, const NoteVocabulary &vocabulary, QWidget *parent = nullptr);

    [[nodiscard]] NoteChange change() const;

private:
    /// A row whose tick follows what is done to `field`.
    QCheckBox *addRow(QFormLayout *form, const QString &name, QWidget *field);

    QCheckBox *m_changeRisk = nullptr;
    QCheckBox *m_changeOwner = nullptr;
    QCheckBox *m_changeType = nullptr;
    QCheckBox *m_addTags = nullptr;
    QCheckBox *m_removeTags = nullptr;
    QCheckBox *m_changePin = nullptr;
    RiskChoice *m_risk = nullptr;
    QLineEdit *m_owner = nullptr;
    QComboBox *m_type = nullptr;
    TagEditor *m_added = nullptr;
    TagEditor *m_removed = nullptr;
    QComboBox *m_pin = nullptr;
};

} // namespace Portmonote
