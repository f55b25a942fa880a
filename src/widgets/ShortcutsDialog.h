// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QMenuBar;
class QTreeWidget;

namespace Portmonote {

/// All that the keyboard does: taken from the menus themselves, so that it cannot tell anything else than
/// what holds; and the keys of lists and of the review, which no menu has.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QMenuBar *menus, QWidget *parent = nullptr);

private:
    struct Entry
    {
        QString what;
        QString keys;
    };
    void addGroup(const QString &title, const QList<Entry> &entries);
    void addMenus(const QMenuBar *menus);
    void addFixed();
    void filter(const QString &text);

    QTreeWidget *m_tree = nullptr;
};

} // namespace Portmonote
