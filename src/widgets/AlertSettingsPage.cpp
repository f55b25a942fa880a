// SPDX-License-Identifier: MIT
#include "widgets/AlertSettingsPage.h"

#include "core/DisplayText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Portmonote {

namespace {

QString scopeWords(AlertMute::Scope scope)
{
    switch (scope) {
    case AlertMute::Scope::Program:
        return AlertSettingsPage::tr("Program");
    case AlertMute::Scope::Unit:
        return AlertSettingsPage::tr("Unit");
    case AlertMute::Scope::Range:
        return AlertSettingsPage::tr("Range");
    case AlertMute::Scope::Port:
        break;
    }
    return AlertSettingsPage::tr("Port");
}

} // namespace

AlertSettingsPage::AlertSettingsPage(QWidget *parent) : SettingsPage(parent)
{
    addKinds();
    addMutes();
    setValues({});
    setMutes({});
}

void AlertSettingsPage::addKinds()
{
    QFormLayout *form = addGroup(tr("Tell me when"));
    for (const AlertKind kind : portAlertKinds) {
        auto *check = new QCheckBox(describe(kind), this);
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &SettingsPage::changed);
        m_kinds.insert(kind, check);
        addRow(
            form, {}, check, tr("told"), [check] { return check->isChecked(); },
            [check] { check->setChecked(true); });
    }
    m_coolDown = new QComboBox(this);
    m_coolDown->setAccessibleName(tr("Shortest time between two notifications of the same port"));
    for (const int minutes : {15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60})
        m_coolDown->addItem(durationText(minutes * 60), minutes * 60);
    connect(m_coolDown, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    const int usual = static_cast<int>(AlertPolicy{}.coolDown.count());
    addRow(
        form, tr("The same port &again not before"), m_coolDown, durationText(usual),
        [this, usual] { return m_coolDown->currentData().toInt() == usual; },
        [this, usual] { m_coolDown->setCurrentIndex(m_coolDown->findData(usual)); });
}

void AlertSettingsPage::addMutes()
{
    QFormLayout *form = addGroup(tr("Muted"),
                                 tr("A mute ends by itself when somebody else is there, or when it can be "
                                    "reached from further away."));
    m_mutes = new QTreeWidget(this);
    m_mutes->setHeaderLabels({tr("Kind"), tr("What"), tr("Since")});
    m_mutes->setRootIsDecorated(false);
    m_mutes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_mutes->setAccessibleName(tr("Muted"));
    m_mutes->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_mutes->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_mutes->header()->setStretchLastSection(false);
    m_mutes->setMinimumHeight(120);
    m_revoke = new QPushButton(tr("&Unmute"), this);
    connect(m_revoke, &QPushButton::clicked, this, &AlertSettingsPage::revoke);
    connect(m_mutes, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(!m_mutes->selectedItems().isEmpty()); });
    m_range = new QLineEdit(this);
    m_range->setPlaceholderText(tr("Ports, e.g. 30000-32767 or udp/5000-5100"));
    m_range->setAccessibleName(tr("Ports to be muted"));
    m_addRange = new QPushButton(tr("&Mute these"), this);
    m_addRange->setEnabled(false);
    connect(m_range, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_addRange->setEnabled(rangeFromText(text).has_value()); });
    connect(m_addRange, &QPushButton::clicked, this, &AlertSettingsPage::addRange);
    auto *row = new QHBoxLayout;
    row->addWidget(m_range, 1);
    row->addWidget(m_addRange);
    row->addWidget(m_revoke);
    form->addRow(m_mutes);
    form->addRow(row);
}

void AlertSettingsPage::setValues(const AlertPolicy &values)
{
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
        kind.value()->setChecked(values.kinds.contains(kind.key()));
    const int seconds = static_cast<int>(values.coolDown.count());
    int index = m_coolDown->findData(seconds);
    if (index < 0) { // set by hand in the file: kept
        m_coolDown->addItem(durationText(seconds), seconds);
        index = m_coolDown->count() - 1;
    }
    m_coolDown->setCurrentIndex(index);
    refreshResets();
}

AlertPolicy AlertSettingsPage::values() const
{
    AlertPolicy values;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        if (!kind.value()->isChecked())
            values.kinds.remove(kind.key());
    }
    values.coolDown = std::chrono::seconds(m_coolDown->currentData().toInt());
    return values;
}

void AlertSettingsPage::setMutes(const QList<AlertMute> &mutes)
{
    m_mutes->clear();
    for (const AlertMute &mute : mutes) {
        auto *item = new QTreeWidgetItem(m_mutes,
                                         {scopeWords(mute.scope), mute.words(), shortTime(mute.createdAt)});
        item->setData(0, Qt::UserRole, mute.id);
    }
    m_revoke->setEnabled(false);
}

void AlertSettingsPage::addRange()
{
    if (const auto mute = rangeFromText(m_range->text())) {
        m_range->clear();
        emit muteRequested({*mute});
    }
}

void AlertSettingsPage::revoke()
{
    QList<qint64> ids;
    const QList<QTreeWidgetItem *> selected = m_mutes->selectedItems();
    for (const QTreeWidgetItem *item : selected)
        ids.append(item->data(0, Qt::UserRole).toLongLong());
    emit unmuteRequested(ids);
}

} // namespace Portmonote
