// SPDX-License-Identifier: MIT
#include "widgets/SearchBox.h"

#include "core/DisplayText.h"
#include "core/SearchQuery.h"
#include "widgets/PlainText.h"
#include "widgets/SymbolicIcon.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace Portmonote {

namespace {

constexpr qsizetype mostRecent = 10;
constexpr qsizetype mostSaved = 50;
constexpr int longestSearch = 1000;
constexpr qsizetype longestMenuText = 60;

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestSearch);
    addAction(symbolicIcon(QStringLiteral("search")), LeadingPosition);
    QAction *searches = addAction(symbolicIcon(QStringLiteral("history")), TrailingPosition);
    searches->setText(tr("Recent and saved searches"));
    searches->setToolTip(tr("Recent and saved searches (Down)"));
    connect(searches, &QAction::triggered, this, &SearchBox::showSearches);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        remember();
        emit searched();
    });
}

void SearchBox::remember()
{
    const QString search = text().simplified();
    if (search.isEmpty() || !SearchQuery::parse(search).error().isEmpty())
        return;
    m_recent.removeAll(search);
    m_recent.prepend(search);
    m_recent = m_recent.first(std::min(m_recent.size(), mostRecent));
}

void SearchBox::toggleSaved()
{
    const QString search = text().simplified();
    if (search.isEmpty())
        return;
    if (m_saved.removeAll(search) == 0 && m_saved.size() < mostSaved)
        m_saved.append(search);
    m_saved.sort(Qt::CaseInsensitive);
}

void SearchBox::use(const QString &search)
{
    setText(search);
    remember();
    emit searched();
}

void SearchBox::fill(QMenu &menu)
{
    const auto addAll = [&](const QString &title, const QStringList &searches) {
        if (searches.isEmpty())
            return;
        menu.addSection(title);
        for (const QString &search : searches)
            menu.addAction(menuText(visibleText(search, longestMenuText)), this,
                           [this, search] { use(search); });
    };
    addAll(tr("Saved"), m_saved);
    addAll(tr("Recent"), m_recent);
    menu.addSeparator();
    const QString current = text().simplified();
    const bool isSaved = m_saved.contains(current);
    QAction *save = menu.addAction(
        isSaved ? tr("&Let go of “%1”").arg(menuText(visibleText(current, longestMenuText)))
                : (current.isEmpty() ? tr("&Save the search")
                                     : tr("&Save “%1”").arg(menuText(visibleText(current, longestMenuText)))),
        this, &SearchBox::toggleSaved);
    save->setEnabled(!current.isEmpty() && SearchQuery::parse(current).error().isEmpty());
    QAction *forget = menu.addAction(tr("&Forget the recent ones"), this, [this] { m_recent.clear(); });
    forget->setEnabled(!m_recent.isEmpty());
}

void SearchBox::showSearches()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(width() / 2);
    fill(*menu);
    menu->popup(mapToGlobal(QPoint(0, height())));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().value(1));
}

void SearchBox::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("search/recent"), m_recent);
    settings.setValue(QStringLiteral("search/saved"), m_saved);
}

void SearchBox::restoreState(const QSettings &settings)
{
    const auto read = [&settings](const char *name, qsizetype most) {
        const QStringList list = settings.value(QLatin1String(name)).toStringList();
        return list.first(std::min(list.size(), most));
    };
    m_recent = read("search/recent", mostRecent);
    m_saved = read("search/saved", mostSaved);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        showSearches();
    } else if (event->key() == Qt::Key_Escape) {
        clear();
        emit left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        remember();
    QLineEdit::focusOutEvent(event);
}

} // namespace Portmonote
