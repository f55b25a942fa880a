// SPDX-License-Identifier: MIT
#include "widgets/CardActions.h"

#include "core/BrowserAddress.h"
#include "models/PortFilterModel.h"
#include "widgets/BulkEditDialog.h"
#include "widgets/CardView.h"
#include "widgets/ForgetDialog.h"
#include "widgets/SymbolicIcon.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>

#include <algorithm>

namespace Portmonote {

CardActions::CardActions(CardView *cards, const PortFilterModel *filter, QWidget *window)
    : QObject(window), m_cards(cards), m_filter(filter), m_window(window)
{
    m_edit = add("edit", tr("Edit &note…"), Qt::CTRL | Qt::Key_E);
    m_why = add("why", tr("&Why is it running?"), Qt::CTRL | Qt::Key_D);
    m_browse = add("open", tr("Open in the &browser"), Qt::CTRL | Qt::Key_B);
    m_trust = add("state-healthy", tr("&Trusted"), Qt::CTRL | Qt::Key_1);
    m_expect = add("state-expected", tr("&Expected"), Qt::CTRL | Qt::Key_2);
    m_suspect = add("state-suspicious", tr("&Suspicious"), Qt::CTRL | Qt::Key_3);
    m_pin = add("pin", tr("&Pin"), Qt::CTRL | Qt::Key_P);
    m_acknowledge = add("state-expected", tr("&Acknowledge the change"), Qt::CTRL | Qt::Key_K);
    m_stop = add("stop", tr("St&op…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_forget = add("trash", tr("&Forget…"), Qt::SHIFT | Qt::Key_Delete);
    connect(m_edit, &QAction::triggered, this, &CardActions::editNotes);
    connect(m_why, &QAction::triggered, this, [this] {
        for (const PortKey &key : m_cards->selectedKeys())
            emit whyRequested(key);
    });
    connect(m_browse, &QAction::triggered, this, [this] {
        if (const auto url = address())
            QDesktopServices::openUrl(*url);
    });
    connect(m_trust, &QAction::triggered, this, [this] { judge(Risk::Trusted); });
    connect(m_expect, &QAction::triggered, this, [this] { judge(Risk::Expected); });
    connect(m_suspect, &QAction::triggered, this, [this] { judge(Risk::Suspicious); });
    connect(m_pin, &QAction::triggered, this, &CardActions::togglePin);
    connect(m_acknowledge, &QAction::triggered, this,
            [this] { emit acknowledgeRequested(m_cards->selectedKeys()); });
    connect(m_stop, &QAction::triggered, this,
            [this] { emit stopRequested(m_cards->selectedKeys().constFirst()); });
    connect(m_forget, &QAction::triggered, this, &CardActions::forget);
    refresh();
}

QAction *CardActions::add(const char *icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(symbolicIcon(QLatin1String(icon)), text, this);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void CardActions::addTo(QMenu *menu) const
{
    menu->addAction(m_edit);
    menu->addAction(m_why);
    menu->addAction(m_browse);
    QMenu *judgement = menu->addMenu(tr("&Judge"));
    judgement->addActions({m_trust, m_expect, m_suspect});
    judgement->setEnabled(m_trust->isEnabled());
    menu->addAction(m_pin);
    menu->addAction(m_acknowledge);
    menu->addSeparator();
    menu->addAction(m_stop);
    menu->addAction(m_forget);
}

void CardActions::refresh()
{
    const QModelIndexList selected = m_cards->selectionModel() ? m_cards->selectionModel()->selectedIndexes()
                                                               : QModelIndexList();
    for (QAction *action : {m_edit, m_trust, m_expect, m_suspect, m_pin, m_forget})
        action->setEnabled(!selected.isEmpty());
    m_why->setEnabled(selected.size() == 1);
    m_stop->setEnabled(selected.size() == 1 && m_filter->cardAt(selected.first()).facts.active
                       && m_filter->cardAt(selected.first()).key().hostId == localHostId);
    m_browse->setEnabled(address().has_value());
    m_edit->setText(selected.size() > 1
                        ? tr("Edit &notes of %n port(s)…", nullptr, static_cast<int>(selected.size()))
                        : tr("Edit &note…"));
    const bool allPinned = !selected.isEmpty()
        && std::all_of(selected.begin(), selected.end(), [](const QModelIndex &index) {
               return index.data(PortTableModel::PinnedRole).toBool();
           });
    m_pin->setText(allPinned ? tr("Un&pin") : tr("&Pin"));
    m_acknowledge->setEnabled(std::any_of(selected.begin(), selected.end(), [this](const QModelIndex &index) {
        return isAcknowledgeable(m_filter->classificationAt(index));
    }));
    if (!m_readOnly)
        return;
    for (QAction *action :
         {m_edit, m_why, m_stop, m_browse, m_trust, m_expect, m_suspect, m_pin, m_acknowledge, m_forget})
        action->setEnabled(false);
}

void CardActions::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

std::optional<QUrl> CardActions::address() const
{
    const QList<PortKey> keys = m_cards->selectedKeys();
    if (keys.size() != 1)
        return std::nullopt;
    return browserAddress(m_filter->cardAt(m_filter->indexOf(keys.first())));
}

QString CardActions::nameOf(const QString &what, const QList<PortKey> &keys) const
{
    return keys.size() == 1 ? tr("%1 %2").arg(what, keys.first().toString())
                            : tr("%1 %n port(s)", nullptr, static_cast<int>(keys.size())).arg(what);
}

void CardActions::judge(Risk risk)
{
    const QList<PortKey> keys = m_cards->selectedKeys();
    if (keys.isEmpty())
        return;
    NoteChange change;
    change.risk = risk;
    const QString what = risk == Risk::Trusted ? tr("Trust")
        : risk == Risk::Expected               ? tr("Expect")
                                               : tr("Suspect");
    emit changeRequested(keys, change, nameOf(what, keys));
}

void CardActions::togglePin()
{
    const QList<PortKey> keys = m_cards->selectedKeys();
    NoteChange change;
    change.pinned = std::any_of(keys.begin(), keys.end(), [this](const PortKey &key) {
        return !m_filter->indexOf(key).data(PortTableModel::PinnedRole).toBool();
    });
    emit changeRequested(keys, change, nameOf(*change.pinned ? tr("Pin") : tr("Unpin"), keys));
}

void CardActions::editNotes()
{
    if (m_readOnly)
        return;
    const QList<PortKey> keys = m_cards->selectedKeys();
    if (keys.size() == 1)
        emit noteRequested(keys.first());
    else if (!keys.isEmpty())
        editTogether(keys);
}

void CardActions::editTogether(const QList<PortKey> &keys)
{
    auto *dialog = new BulkEditDialog(keys.size(), m_vocabulary, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys] {
        const NoteChange change = dialog->change();
        if (!change.isEmpty())
            emit changeRequested(keys, change, nameOf(tr("Edit"), keys));
    });
    dialog->open();
}

void CardActions::forget()
{
    QList<PortCard> cards;
    for (const QModelIndex &index : m_cards->selectionModel()->selectedIndexes())
        cards.append(m_filter->cardAt(index));
    if (cards.isEmpty())
        return;
    auto *dialog = new ForgetDialog(cards, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, cards] {
        QList<PortKey> keys;
        for (const PortCard &card : cards)
            keys.append(card.key());
        emit forgetRequested(keys, dialog->notesToo());
    });
    dialog->open();
}

} // namespace Portmonote
