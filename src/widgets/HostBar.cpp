// SPDX-License-Identifier: MIT
#include "widgets/HostBar.h"

#include "core/DisplayText.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr qsizetype mostTroubles = 3;
constexpr int iconSize = 16;

QToolButton *newChip(QWidget *parent)
{
    auto *chip = new QToolButton(parent);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize({iconSize, iconSize});
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setCursor(Qt::PointingHandCursor);
    return chip;
}

QString chipStyle(const QPalette &palette, const QColor &edge)
{
    const SurfaceColors surface = SurfaceColors::of(palette);
    return QStringLiteral(
               "QToolButton { background: %1; border: 1px solid %2; color: %3; border-radius: 6px; "
               "padding: 4px 10px; } "
               "QToolButton:hover { border-color: %4; } "
               "QToolButton:checked { border: 2px solid %4; padding: 3px 9px; font-weight: 600; } "
               "QToolButton:focus { border: 2px solid %3; padding: 3px 9px; }")
        .arg(surface.card.name(), surface.border.name(), surface.text.name(), edge.name());
}

QString ageOf(const HostOverview &host)
{
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    if (host.isObserving)
        return HostBar::tr("looking…");
    if (host.isFailing())
        return host.status.lastValidAt
            ? HostBar::tr("failing, from %1").arg(ageText(*host.status.lastValidAt, now))
            : HostBar::tr("failing");
    return host.status.lastValidAt ? ageText(*host.status.lastValidAt, now) : HostBar::tr("not observed yet");
}

} // namespace

HostBar::HostBar(QWidget *parent) : QWidget(parent)
{
    m_row = new QWidget(this);
    auto *row = new FlowLayout(m_row, 6);
    row->setContentsMargins(0, 0, 0, 0);
    m_all = newChip(m_row);
    m_all->setText(tr("All hosts"));
    m_more = newChip(m_row);
    m_more->setCheckable(false);
    m_more->setToolTip(tr("All hosts in a list"));
    row->addWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, [this] { choose(std::nullopt); });
    connect(m_more, &QToolButton::clicked, this, &HostBar::listRequested);
    m_troubles = plainLabel(this);
    m_troubles->setAccessibleDescription(tr("Hosts whose latest observation failed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_row);
    column->addWidget(m_troubles);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    setAccessibleName(tr("Hosts"));
    setHosts({});
}

void HostBar::setHosts(const QList<HostOverview> &hosts)
{
    m_hosts = byUrgency(hosts);
    const bool isThere = std::any_of(m_hosts.begin(), m_hosts.end(),
                                     [this](const HostOverview &host) { return m_selected == host.hostId; });
    setVisible(m_hosts.size() > 1 || (m_hosts.size() == 1 && m_hosts.first().hostId != localHostId));
    if (m_selected && !isThere)
        choose(std::nullopt);
    else
        refresh();
}

void HostBar::setSelected(const std::optional<QString> &hostId)
{
    choose(hostId);
}

void HostBar::choose(const std::optional<QString> &hostId)
{
    const bool isOther = m_selected != hostId;
    m_selected = hostId;
    refresh(); // a click on the chosen chip unchecks it by itself
    if (isOther)
        emit selectionChanged(m_selected);
}

void HostBar::refreshAges()
{
    if (!isHidden())
        refresh();
}

QToolButton *HostBar::chipAt(qsizetype index)
{
    while (m_chips.size() <= index) {
        QToolButton *chip = newChip(m_row);
        const qsizetype place = m_chips.size();
        connect(chip, &QToolButton::clicked, this, [this, place] {
            const QString hostId = m_shown.value(place);
            choose(m_selected == hostId ? std::nullopt : std::optional(hostId));
        });
        m_chips.append(chip);
        m_row->layout()->removeWidget(m_more); // stays the last
        m_row->layout()->addWidget(chip);
        m_row->layout()->addWidget(m_more);
    }
    return m_chips.at(index);
}

/// How many chips may stand there: in a narrow window the cards need the height.
int HostBar::room() const
{
    const int narrow = fontMetrics().averageCharWidth() * 70;
    return width() < narrow ? mostChipsWhenNarrow : mostChips;
}

void HostBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (room() != m_room)
        refresh();
}

void HostBar::refresh()
{
    m_room = room();
    m_shown.clear();
    for (const HostOverview &host : std::as_const(m_hosts)) {
        const bool isChosen = m_selected == host.hostId;
        if (m_shown.size() < m_room || isChosen) {
            showChip(chipAt(m_shown.size()), host);
            m_shown.append(host.hostId);
        }
    }
    for (qsizetype i = m_shown.size(); i < m_chips.size(); ++i)
        m_chips.at(i)->hide();
    m_all->setChecked(!m_selected);
    m_all->setStyleSheet(chipStyle(palette(), palette().color(QPalette::Highlight)));
    const auto rest = static_cast<int>(m_hosts.size() - m_shown.size());
    m_more->setText(tr("%n more…", nullptr, rest));
    m_more->setAccessibleName(tr("%n more host(s)", nullptr, rest));
    m_more->setStyleSheet(chipStyle(palette(), palette().color(QPalette::Highlight)));
    m_more->setVisible(rest > 0);
    showTroubles();
}

void HostBar::showChip(QToolButton *chip, const HostOverview &host)
{
    const DerivedState worst = host.isFailing() ? DerivedState::Suspicious : host.worst();
    const StateStyle style = StateStyle::of(worst, palette());
    const SurfaceColors surface = SurfaceColors::of(palette());
    chip->setIcon(
        QIcon(symbolicPixmap(host.isFailing() ? QStringLiteral("warning") : style.icon,
                             readable(style.edge, surface.card, 3.0), iconSize, devicePixelRatioF())));
    const QString age = ageOf(host);
    chip->setText(menuText(QStringLiteral("%1 · %2").arg(host.name(), age)));
    const QString state = host.isFailing() ? host.trouble() : stateName(worst);
    chip->setAccessibleName(tr("Host %1: %2, %3").arg(host.name(), state, age));
    chip->setToolTip(plainToolTip(tr("%1: %2").arg(state, host.summary.sentence())));
    chip->setStyleSheet(chipStyle(palette(), style.edge));
    chip->setChecked(m_selected == host.hostId);
    chip->show();
}

void HostBar::showTroubles()
{
    QStringList lines;
    int more = 0;
    for (const HostOverview &host : std::as_const(m_hosts)) {
        // What went wrong here, and with the chosen one, the header says.
        if (!host.isFailing() || host.hostId == localHostId || (m_selected && m_selected != host.hostId))
            continue;
        if (lines.size() < mostTroubles)
            lines.append(tr("%1: %2").arg(host.name(), host.trouble()));
        else
            ++more;
    }
    if (more > 0)
        lines.append(tr("… and %n more host(s)", nullptr, more));
    m_troubles->setText(m_selected ? QString() : lines.join(QLatin1Char('\n')));
    m_troubles->setVisible(!m_troubles->text().isEmpty());
    QPalette alarming = palette();
    const QColor window = alarming.color(QPalette::Window);
    alarming.setColor(QPalette::WindowText,
                      readable(StateStyle::of(DerivedState::Suspicious, alarming).edge, window, 4.5));
    m_troubles->setPalette(alarming);
}

void HostBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Portmonote
