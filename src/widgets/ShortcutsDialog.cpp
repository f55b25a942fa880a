// SPDX-License-Identifier: MIT
#include "widgets/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

/// "&Find…" as it is read: "Find".
QString plain(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?=.)")); // "編集(&E)", too
    text.remove(mnemonic);
    return text.remove(QStringLiteral("…"));
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &shortcut : action->shortcuts())
        keys.append(shortcut.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

/// `path` is what stands before the names of actions in a menu of a menu: "Sort by: ".
template<typename Add>
void collect(const QMenu *menu, const QString &path, const Add &add)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), path + plain(action->text()) + QStringLiteral(": "), add);
        else if (!action->isSeparator() && !action->shortcuts().isEmpty())
            add(path + plain(action->text()), keysOf(action));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the shortcuts"));
    search->setClearButtonEnabled(true);
    m_tree = new QTreeWidget(this);
    m_tree->setAccessibleName(tr("Shortcuts"));
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    addMenus(menus);
    addFixed();
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 75, em * 90);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_tree, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    for (const Entry &entry : entries) {
        auto *item = new QTreeWidgetItem(group, {entry.what, entry.keys});
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(entry.what, entry.keys));
    }
}

void ShortcutsDialog::addMenus(const QMenuBar *menus)
{
    for (const QAction *top : menus->actions()) {
        if (!top->menu())
            continue;
        QList<Entry> entries;
        collect(top->menu(), {}, [&entries](const QString &what, const QString &keys) {
            entries.append({what, keys});
        });
        addGroup(plain(top->text()), entries);
    }
}

void ShortcutsDialog::addFixed()
{
    const auto key = [](const auto &keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    addGroup(tr("In the cards"),
             {{tr("Go from card to card"), tr("Arrow keys")},
              {tr("Write the note"), key(Qt::Key_Return)},
              {tr("Select more"), tr("Shift or Ctrl with arrow keys or Space")},
              {tr("Select all"), key(QKeySequence::SelectAll)},
              {tr("The menu of the card"), key(Qt::SHIFT | Qt::Key_F10)}});
    addGroup(tr("In the search"),
             {{tr("Searches of before"), key(Qt::Key_Down)},
              {tr("Go to the first card"), key(Qt::Key_Return)},
              {tr("Empty it, and back to the cards"), key(Qt::Key_Escape)}});
    addGroup(tr("While reviewing"),
             {{tr("Trusted"), key(Qt::Key_T)},
              {tr("Expected"), key(Qt::Key_E)},
              {tr("Suspicious"), key(Qt::Key_S)},
              {tr("Write a note"), key(Qt::Key_N)},
              {tr("Skip"), key(Qt::Key_K)},
              {tr("End"), key(Qt::Key_Escape)}});
    addGroup(tr("In a note"),
             {{tr("Save"), key(Qt::CTRL | Qt::Key_Return)}, {tr("Close"), key(Qt::Key_Escape)}});
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool matches = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

} // namespace Portmonote
