// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortCard.h"

#include <QDialog>

#include <memory>

class QDataWidgetMapper;
class QSqlDatabase;

namespace Ui {
class NoteEditor;
}

namespace Portmonote {

class NoteModel;

/// The note of one port. Fields are mapped onto a model of its own that is never refreshed while it
/// is edited; nothing is stored before Save.
class NoteEditor : public QDialog
{
    Q_OBJECT
public:
    NoteEditor(const QSqlDatabase &database, const PortCard &card, QWidget *parent = nullptr);
    ~NoteEditor() override;

    [[nodiscard]] const PortKey &key() const { return m_card.key(); }
    void reject() override;

signals:
    void saved(const Portmonote::PortKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillIn();
    void connectFields();
    void showSubject();
    void save();
    void showProblem(const QString &words);
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QVariantList fieldValues() const;

    std::unique_ptr<Ui::NoteEditor> m_ui;
    PortCard m_card;
    NoteModel *m_model = nullptr;
    QDataWidgetMapper *m_mapper = nullptr;
    QVariantList m_stored; ///< what the fields held when they were filled in
};

} // namespace Portmonote
