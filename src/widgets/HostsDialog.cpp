// SPDX-License-Identifier: MIT
#include "widgets/HostsDialog.h"

#include "core/DisplayText.h"
#include "core/HostName.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

constexpr int hostRole = Qt::UserRole + 1;
constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;

QString howItIs(const ListedHost &listed)
{
    const HostOverview &overview = listed.overview;
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    if (overview.isObserving)
        return HostsDialog::tr("looking…");
    if (overview.isFailing())
        return overview.trouble();
    return overview.status.lastValidAt
        ? HostsDialog::tr("observed %1").arg(ageText(*overview.status.lastValidAt, now))
        : HostsDialog::tr("not observed yet");
}

} // namespace

HostsDialog::HostsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Hosts"));
    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Host"), tr("Looked at"), tr("How it is")});
    m_list->setAccessibleName(tr("Hosts"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_words = plainLabel(this);
    m_words->setAccessibleDescription(tr("What was found out"));
    createForm();
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_test, m_observe, m_remove})
        actions->addWidget(button);
    actions->addStretch();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Look &every"), m_interval);
    form->addRow(QString(), m_enabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *about = plainLabel(this);
    about->setText(
        tr("Other machines are looked at over ssh, with your own configuration, agent and keys. Nothing is "
           "installed there, and no password is asked for or kept."));
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addLayout(actions);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connectParts();
    judgeName();
    m_words->clear();
    m_words->hide();
    resize(720, 520);
    m_name->setFocus();
}

void HostsDialog::createForm()
{
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("As in ~/.ssh/config, e.g. web1"));
    m_name->setAccessibleName(tr("Name that ssh knows"));
    m_name->setMaxLength(static_cast<int>(longestHostName));
    m_interval = new QComboBox(this);
    m_interval->setAccessibleName(tr("Look every"));
    for (const qint64 seconds : {minute, 5 * minute, 15 * minute, hour, 6 * hour, 24 * hour})
        m_interval->addItem(durationText(seconds), seconds);
    m_interval->setCurrentIndex(m_interval->findData(hour));
    m_enabled = new QCheckBox(tr("Look &by itself"), this);
    m_enabled->setChecked(true);
    const auto button = [this](const QString &text) {
        auto *one = new QPushButton(text, this);
        one->setAutoDefault(false);
        return one;
    };
    m_save = button(tr("&Add"));
    m_save->setDefault(true);
    m_test = button(tr("&Test connection"));
    m_observe = button(tr("&Look now"));
    m_remove = button(tr("&Remove"));
}

void HostsDialog::connectParts()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HostsDialog::showCurrent);
    connect(m_name, &QLineEdit::textChanged, this, &HostsDialog::judgeName);
    connect(m_save, &QPushButton::clicked, this, [this] {
        say({}, false); // what went wrong before does not speak of this
        emit saveRequested(written());
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        say(tr("Connecting to %1…").arg(visibleText(m_name->text(), 60)), false);
        m_isTesting = true;
        refreshButtons();
        emit testRequested(written());
    });
    connect(m_observe, &QPushButton::clicked, this, [this] {
        if (const ListedHost *host = current())
            emit observeRequested(host->host.hostId);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const ListedHost *host = current()) {
            say({}, false);
            emit removeRequested(host->host.hostId);
        }
    });
}

const ListedHost *HostsDialog::known(const QString &hostId) const
{
    for (const ListedHost &listed : m_hosts) {
        if (listed.host.hostId == hostId)
            return &listed;
    }
    return nullptr;
}

const ListedHost *HostsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? known(item->data(0, hostRole).toString()) : nullptr;
}

RemoteHost HostsDialog::written() const
{
    const QString name = m_name->text();
    RemoteHost host{name, name, 0, true, QDateTime::currentMSecsSinceEpoch()};
    if (const ListedHost *listed = known(name))
        host = listed->host;
    host.intervalSeconds = m_interval->currentData().toLongLong();
    host.enabled = m_enabled->isChecked();
    return host;
}

void HostsDialog::setHosts(const QList<ListedHost> &hosts)
{
    const ListedHost *before = current();
    const QString chosen = before ? before->host.hostId : QString();
    const QSignalBlocker quiet(m_list);
    m_hosts = hosts;
    int row = 0;
    for (const ListedHost &listed : hosts) {
        const DerivedState state = listed.overview.isFailing() ? DerivedState::Suspicious
                                                               : listed.overview.worst();
        const StateStyle style = StateStyle::of(state, palette());
        const QString often = listed.host.enabled
            ? tr("every %1").arg(durationText(listed.host.intervalSeconds))
            : tr("when asked to");
        QTreeWidgetItem *item = itemAt(row++, listed.host.hostId);
        item->setText(0, listed.overview.name());
        item->setText(1, often);
        item->setText(2, howItIs(listed));
        item->setIcon(
            0,
            QIcon(symbolicPixmap(listed.overview.isFailing() ? QStringLiteral("warning") : style.icon,
                                 readable(style.edge, palette().color(QPalette::Base), 3.0), 16,
                                 devicePixelRatioF())));
        item->setToolTip(2, plainToolTip(howItIs(listed)));
    }
    while (m_list->topLevelItemCount() > row)
        delete m_list->topLevelItem(row);
    choose(chosen);
    refreshButtons();
}

/// The one that is there is kept: a list that is made anew at each refresh loses its place.
QTreeWidgetItem *HostsDialog::itemAt(int row, const QString &hostId)
{
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    while (item && !known(item->data(0, hostRole).toString())) {
        delete item;
        item = m_list->topLevelItem(row);
    }
    if (item && item->data(0, hostRole).toString() == hostId)
        return item;
    item = new QTreeWidgetItem;
    item->setData(0, hostRole, hostId);
    m_list->insertTopLevelItem(row, item); // another one of it, further down, falls off the end
    return item;
}

/// Where it is gone, none is chosen: not the one that came into its place.
void HostsDialog::choose(const QString &hostId)
{
    const ListedHost *before = current();
    if ((before ? before->host.hostId : QString()) == hostId)
        return;
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(0, hostRole).toString() == hostId)
            m_list->setCurrentItem(item);
    }
}

void HostsDialog::setKnownNames(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

void HostsDialog::showCurrent()
{
    const ListedHost *listed = current();
    if (!listed)
        return;
    m_name->setText(listed->host.hostId);
    int index = m_interval->findData(listed->host.intervalSeconds);
    if (index < 0) {
        m_interval->addItem(durationText(listed->host.intervalSeconds), listed->host.intervalSeconds);
        index = m_interval->count() - 1;
    }
    m_interval->setCurrentIndex(index);
    m_enabled->setChecked(listed->host.enabled);
    judgeName();
}

/// Says nothing: it is called whenever the list is read anew, and what is said stays until the name changes.
void HostsDialog::refreshButtons()
{
    const QString name = m_name->text();
    const ListedHost *listed = known(name);
    const auto problem = sshNameProblem(listed ? listed->host.sshName : name);
    m_save->setText(listed ? tr("&Save") : tr("&Add"));
    m_save->setEnabled(!problem);
    m_test->setEnabled(!problem && !m_isTesting);
    const ListedHost *chosen = current();
    m_observe->setEnabled(chosen && chosen->overview.refused.isEmpty());
    m_remove->setEnabled(chosen != nullptr);
}

void HostsDialog::judgeName()
{
    refreshButtons();
    const QString name = m_name->text();
    const ListedHost *listed = known(name);
    const auto problem = sshNameProblem(listed ? listed->host.sshName : name);
    say(problem && !name.isEmpty() ? *problem : QString(), true);
}

void HostsDialog::showTest(const QString &hostId, bool isFine, const QString &words)
{
    m_isTesting = false;
    refreshButtons();
    say(QStringLiteral("%1: %2").arg(visibleText(hostId, 60), words), !isFine);
}

void HostsDialog::showProblem(const QString &words)
{
    say(words, true);
}

void HostsDialog::say(const QString &words, bool isAlarming)
{
    QPalette colors = palette();
    const QColor window = colors.color(QPalette::Window);
    if (isAlarming)
        colors.setColor(QPalette::WindowText,
                        readable(StateStyle::of(DerivedState::Suspicious, colors).edge, window, 4.5));
    m_words->setPalette(colors);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace Portmonote
