// SPDX-License-Identifier: MIT
#include "widgets/SettingsDialog.h"

#include "widgets/AppearanceSettingsPage.h"
#include "widgets/DesktopSettingsPage.h"
#include "widgets/HistorySettingsPage.h"
#include "widgets/ObservationSettingsPage.h"
#include "widgets/PrivacySettingsPage.h"
#include "widgets/SymbolicIcon.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace Portmonote {

SettingsDialog::SettingsDialog(const QStringList &languages, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_pages = new QStackedWidget(this);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setToolTip(tr("All values of this page"));
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(buttons);

    m_observation = new ObservationSettingsPage;
    m_history = new HistorySettingsPage;
    m_appearance = new AppearanceSettingsPage(languages);
    m_privacy = new PrivacySettingsPage;
    m_desktop = new DesktopSettingsPage;
    insertPage(0, m_observation, tr("Observation"), QStringLiteral("scan"));
    insertPage(1, m_appearance, tr("Appearance"), QStringLiteral("appearance"));
    insertPage(2, m_privacy, tr("Privacy"), QStringLiteral("lock"));
    insertPage(3, m_desktop, tr("Desktop"), QStringLiteral("desktop"));
    insertPage(4, m_history, tr("History"), QStringLiteral("history"));
    for (SettingsPage *page :
         std::initializer_list<SettingsPage *>{m_observation, m_history, m_appearance, m_privacy, m_desktop})
        connect(page, &SettingsPage::changed, this, [this] { emit valuesChanged(values()); });
    connect(m_appearance, &AppearanceSettingsPage::restartRequested, this, &SettingsDialog::restartRequested);
    connect(m_privacy, &PrivacySettingsPage::forgetRequested, this,
            &SettingsDialog::forgetCommandLinesRequested);
    setValues({});
    m_list->setCurrentRow(0);
    m_list->setFocus();
    const int em = fontMetrics().averageCharWidth();
    resize(em * 100, em * 70);
}

void SettingsDialog::addPage(QWidget *page, const QString &title, const QString &icon)
{
    insertPage(pageCount() - 1, page, title, icon);
}

void SettingsDialog::insertPage(int row, QWidget *page, const QString &title, const QString &icon)
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(title);
    scroll->setFocusPolicy(Qt::NoFocus);
    // Only up and down: nothing is cut at the side.
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(page->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    m_pages->insertWidget(row, scroll);
    m_list->insertItem(row, new QListWidgetItem(symbolicIcon(icon), title));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
}

void SettingsDialog::showPage(int index)
{
    m_list->setCurrentRow(index);
}

void SettingsDialog::showPage(const QString &title)
{
    const QList<QListWidgetItem *> found = m_list->findItems(title, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.first());
}

int SettingsDialog::pageCount() const
{
    return m_pages->count();
}

void SettingsDialog::resetPage()
{
    const auto *scroll = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (auto *page = qobject_cast<SettingsPage *>(scroll->widget()))
        page->resetAll();
}

void SettingsDialog::setValues(const SettingsValues &values)
{
    m_observation->setInterval(values.intervalSeconds);
    m_observation->setPolicy(values.policy);
    m_history->setRetention(values.retention);
    m_appearance->setColorScheme(values.colorScheme);
    m_appearance->setDensity(values.density);
    m_appearance->setLanguage(values.language);
    m_privacy->setStoresCommandLines(values.storesCommandLines);
    m_desktop->setAutostart(values.autostart);
}

SettingsValues SettingsDialog::values() const
{
    SettingsValues values;
    values.intervalSeconds = m_observation->interval();
    values.policy = m_observation->policy();
    values.retention = m_history->retention();
    values.colorScheme = m_appearance->colorScheme();
    values.density = m_appearance->density();
    values.language = m_appearance->language();
    values.storesCommandLines = m_privacy->storesCommandLines();
    values.autostart = m_desktop->autostart();
    return values;
}

} // namespace Portmonote
