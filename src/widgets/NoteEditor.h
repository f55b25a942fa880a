// SPDX-License-Identifier: MIT
#pragma once

#include "core/NoteSuggestion.h"
#include "models/NoteModel.h"
#include "storage/DraftStore.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QDataWidgetMapper;

namespace Ui {
class NoteEditor;
}

namespace Portmonote {

class NoteConflicts;
class SyntaxColors;

/// The note of one port. Fields are mapped onto a model of its own that is never refreshed while it
/// is edited; nothing is stored before Save, and what is typed until then is handed out as a draft.
class NoteEditor : public QDialog
{
    Q_OBJECT
public:
    /// `colors` may be nothing; both outlive the editor.
    NoteEditor(const Database &database, const PortCard &card, SyntaxColors *colors = nullptr,
               QWidget *parent = nullptr);
    ~NoteEditor() override;

    [[nodiscard]] const PortKey &key() const { return m_card.key(); }
    /// What owner, type and tags complete from.
    void setVocabulary(const NoteVocabulary &vocabulary);
    /// All hosts that are known: where there are several, a note can be for a pattern of them.
    void setHosts(const QStringList &hosts);
    /// Goes on with what was being written when the program ended.
    void takeUp(const NoteDraft &draft);
    /// Fills empty fields of a new note, and says that they are suggestions.
    void suggest(const NoteSuggestion &suggestion);

    /// Proposes to trust who is there now. Nothing is stored before Save.
    void proposeTrust();

    /// Hands out what is not stored yet, now.
    void keepDraft();

    void reject() override;
    void done(int result) override;

signals:
    /// `besides`: notes that went, as this one is for their hosts now.
    void saved(const Portmonote::NoteRevision &revision, const QList<Portmonote::NoteRevision> &besides);
    /// Something that is not stored yet; at most once a second.
    void draftChanged(const Portmonote::NoteDraft &draft);
    /// Stored, discarded, or back to what it was.
    void draftEnded(const Portmonote::PortKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        NoteModel::Column column;
        QWidget *widget;
        const char *property;
    };

    void fillIn();
    void connectFields();
    void connectDescription();
    void showSubject();
    void showIdentity();
    void colourDescription();
    void save();
    void takeChoices();
    void onSaved(const NoteModel::SaveResult &result);
    void saveAgainSoon(const QString &words);
    void discardDraft();
    void showProblem(const QString &words);
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString appliesTo() const;
    [[nodiscard]] QVariantList fieldValues() const;
    [[nodiscard]] QVariant fieldValue(NoteModel::Column column) const;
    void setField(NoteModel::Column column, const QVariant &value);

    std::unique_ptr<Ui::NoteEditor> m_ui;
    PortCard m_card;
    SyntaxColors *m_colors;
    NoteModel *m_model = nullptr;
    QDataWidgetMapper *m_mapper = nullptr;
    NoteConflicts *m_conflicts = nullptr;
    QComboBox *m_appliesTo = nullptr; ///< nothing while there is this machine alone
    QList<Field> m_fields;
    QVariantList m_stored; ///< what the fields held when they were filled in
    QTimer m_draftTimer;
    int m_triesLeft = 0;
    bool m_reassigned = false;
};

} // namespace Portmonote
