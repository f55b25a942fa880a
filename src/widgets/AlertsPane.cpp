// SPDX-License-Identifier: MIT
#include "widgets/AlertsPane.h"

#include "core/DisplayText.h"
#include "widgets/AlertDelegate.h"
#include "widgets/SymbolicIcon.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Portmonote {

AlertsPane::AlertsPane(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(tr("Alerts"), this);
    m_title->setTextFormat(Qt::PlainText);
    m_list = new QListView(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AlertDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Alerts"));
    connect(m_list, &QListView::activated, this, &AlertsPane::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlertsPane::refresh);
    m_empty = new QLabel(tr("Nothing has been told yet. What is worth an alert is listed here, so that "
                            "nothing is lost when you are away."),
                         this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *back = new QPushButton(tr("&Back to the cards"), this);
    connect(back, &QPushButton::clicked, this, &AlertsPane::ended);
    auto *settings = new QPushButton(tr("What is &muted…"), this);
    settings->setIcon(symbolicIcon(QStringLiteral("bell-off")));
    connect(settings, &QPushButton::clicked, this, &AlertsPane::settingsRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(settings);
    top->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 16);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    createButtons();
    setFocusProxy(m_list);
    restyle();
    refresh();
}

void AlertsPane::createButtons()
{
    m_show = new QPushButton(tr("&Show the card"), this);
    m_trust = new QPushButton(tr("&Trust…"), this);
    m_trust->setToolTip(tr("Write a note that trusts who is there now"));
    m_mute = new QToolButton(this);
    m_mute->setText(tr("M&ute"));
    m_mute->setAccessibleName(tr("Mute"));
    m_mute->setIcon(symbolicIcon(QStringLiteral("bell-off")));
    m_mute->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mute->setPopupMode(QToolButton::InstantPopup);
    m_mute->setFocusPolicy(Qt::StrongFocus);
    m_muteMenu = new QMenu(this);
    m_mute->setMenu(m_muteMenu);
    m_remove = new QPushButton(tr("&Remove from the list"), this);
    m_remove->setIcon(symbolicIcon(QStringLiteral("trash")));
    connect(m_show, &QPushButton::clicked, this, &AlertsPane::showCurrent);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        if (const Alert *alert = current(); alert && alert->isOfPort())
            emit trustRequested(alert->key);
    });
    connect(m_muteMenu, &QMenu::aboutToShow, this, &AlertsPane::fillMuteMenu);
    connect(m_remove, &QPushButton::clicked, this, &AlertsPane::removeSelected);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_show);
    row->addWidget(m_trust);
    row->addWidget(m_mute);
    row->addStretch();
    row->addWidget(m_remove);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_mute->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void AlertsPane::setAlerts(const QList<Alert> &alerts)
{
    const Alert *before = current();
    const qint64 id = before ? before->id : 0;
    const int row = m_list->currentIndex().row();
    m_model.setAlerts(alerts);
    int now = m_model.rowOf(id);
    if (now < 0)
        now = std::min(row, m_model.rowCount() - 1);
    if (now >= 0)
        m_list->setCurrentIndex(m_model.index(now));
    refresh();
}

int AlertsPane::unreadCount() const
{
    const QList<Alert> &all = m_model.alerts();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Alert &alert) { return alert.isUnread(); }));
}

void AlertsPane::begin()
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus();
}

void AlertsPane::end()
{
    QList<qint64> ids;
    for (const Alert &alert : m_model.alerts()) {
        if (alert.isUnread())
            ids.append(alert.id);
    }
    if (!ids.isEmpty())
        emit seen(ids);
}

const Alert *AlertsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.alertAt(index.row()) : nullptr;
}

void AlertsPane::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    const Alert *alert = current();
    const bool ofPort = alert && alert->isOfPort();
    m_show->setEnabled(ofPort);
    m_trust->setEnabled(ofPort && alert->kind != AlertKind::TrustedMissing);
    m_mute->setEnabled(ofPort);
    m_remove->setEnabled(alert != nullptr);
}

QList<QPair<QString, AlertMute>> AlertsPane::muteChoices(const Alert &alert)
{
    QList<QPair<QString, AlertMute>> choices;
    const AlertMute port = AlertMute::ofPort(alert.key, alert.owner, alert.exposure);
    choices.append({tr("The port %1").arg(port.words()), port});
    // A program or a unit is the one of that host; by itself it is told of no host but this machine.
    const auto there = [&alert](AlertMute mute) {
        mute.hostId = alert.key.hostId;
        return mute;
    };
    if (const auto program = AlertMute::ofProgram(alert.owner, alert.exposure))
        choices.append({tr("The program %1, on all its ports").arg(program->words()), there(*program)});
    if (const auto unit = AlertMute::ofUnit(alert.owner, alert.exposure))
        choices.append({tr("The unit %1, on all its ports").arg(unit->words()), there(*unit)});
    return choices;
}

void AlertsPane::fillMuteMenu()
{
    m_muteMenu->clear();
    const Alert *alert = current();
    if (!alert)
        return;
    for (const auto &[text, mute] : muteChoices(*alert)) {
        m_muteMenu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                              [this, mute = mute] { emit muteRequested({mute}); });
    }
    m_muteMenu->addAction(tr("A &range of ports…"), this, &AlertsPane::askForRange);
}

void AlertsPane::askForRange()
{
    const Alert *alert = current();
    if (!alert)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Mute a range of ports"));
    dialog->setLabelText(tr("Ports, e.g. 30000-32767 or udp/5000-5100:"));
    // Of the host that was asked about; another alert may be the current one by then.
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, hostId = alert->key.hostId](const QString &text) {
                if (auto mute = rangeFromText(text)) {
                    mute->hostId = hostId;
                    emit muteRequested({*mute});
                }
            });
    dialog->open();
}

void AlertsPane::showCurrent()
{
    if (const Alert *alert = current(); alert && alert->isOfPort())
        emit showRequested(alert->key);
}

void AlertsPane::removeSelected()
{
    QList<qint64> ids;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        ids.append(m_model.alertAt(index.row()).id);
    if (!ids.isEmpty())
        emit removeRequested(ids);
}

void AlertsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit ended();
    else if (event->key() == Qt::Key_Delete)
        removeSelected();
    else
        QWidget::keyPressEvent(event);
}

void AlertsPane::restyle()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
}

void AlertsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace Portmonote
