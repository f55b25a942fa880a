// SPDX-License-Identifier: MIT
#pragma once

#include "core/NoteChange.h"
#include "storage/NoteStore.h"

#include <QObject>

class QAction;
class QMenu;
class QUrl;
class QWidget;

namespace Portmonote {

class CardView;
class PortFilterModel;

/// What can be done with the cards that are selected, as actions for menus and keys. Does none of it
/// itself: it asks by signals.
class CardActions : public QObject
{
    Q_OBJECT
public:
    CardActions(CardView *cards, const PortFilterModel *filter, QWidget *window);

    /// All of them, in their order.
    void addTo(QMenu *menu) const;
    /// What the bulk editor completes from.
    void setVocabulary(const NoteVocabulary &vocabulary) { m_vocabulary = vocabulary; }
    /// After the selection, or the cards in it, changed.
    void refresh();
    void editNotes();
    /// The past is shown: nothing can be done about it.
    void setReadOnly(bool readOnly);

signals:
    void noteRequested(const Portmonote::PortKey &key);
    void whyRequested(const Portmonote::PortKey &key);
    void stopRequested(const Portmonote::PortKey &key);
    /// `name` is what an undo menu calls it.
    void changeRequested(const QList<Portmonote::PortKey> &keys, const Portmonote::NoteChange &change,
                         const QString &name);
    void acknowledgeRequested(const QList<Portmonote::PortKey> &keys);
    void forgetRequested(const QList<Portmonote::PortKey> &keys, bool notesToo);

private:
    QAction *add(const char *icon, const QString &text, const QKeySequence &shortcut);
    void judge(Risk risk);
    void editTogether(const QList<PortKey> &keys);
    [[nodiscard]] std::optional<QUrl> address() const; ///< of the one port that is selected
    void togglePin();
    void forget();
    [[nodiscard]] QString nameOf(const QString &what, const QList<PortKey> &keys) const;

    CardView *m_cards;
    const PortFilterModel *m_filter;
    QWidget *m_window;
    NoteVocabulary m_vocabulary;
    bool m_readOnly = false;
    QAction *m_edit = nullptr;
    QAction *m_why = nullptr;
    QAction *m_browse = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_trust = nullptr;
    QAction *m_expect = nullptr;
    QAction *m_suspect = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace Portmonote
