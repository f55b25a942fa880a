// SPDX-License-Identifier: MIT
#include "widgets/GlanceHeader.h"

#include "core/DisplayText.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

constexpr int glanceIconSize = 32;

} // namespace

GlanceHeader::GlanceHeader(QWidget *parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_icon->setFixedSize(glanceIconSize, glanceIconSize);
    m_warning = plainLabel(this);
    m_warning->setAccessibleDescription(tr("Warning about the observation"));
    m_sentence = plainLabel(this);
    m_sentence->setAccessibleDescription(tr("At a glance"));
    m_age = plainLabel(this);
    m_age->setAccessibleDescription(tr("Age of the observation"));
    m_scan = new QToolButton(this);
    m_scan->setText(tr("Scan now"));
    m_scan->setToolTip(tr("Look again now (F5)"));
    m_scan->setAccessibleName(tr("Scan now"));
    m_scan->setIcon(symbolicIcon(QStringLiteral("scan")));
    m_scan->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scan->setFocusPolicy(Qt::StrongFocus);
    connect(m_scan, &QToolButton::clicked, this, &GlanceHeader::scanRequested);
    m_review = new QToolButton(this);
    m_review->setToolTip(tr("Judge them one after the other, by single keys (Ctrl+R)"));
    m_review->setIcon(symbolicIcon(QStringLiteral("review")));
    m_review->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_review->setFocusPolicy(Qt::StrongFocus);
    connect(m_review, &QToolButton::clicked, this, &GlanceHeader::reviewRequested);
    m_alerts = new QToolButton(this);
    m_alerts->setToolTip(tr("What you have not seen yet (Ctrl+L)"));
    m_alerts->setIcon(symbolicIcon(QStringLiteral("bell")));
    m_alerts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_alerts->setFocusPolicy(Qt::StrongFocus);
    setUnreadAlerts(0);
    connect(m_alerts, &QToolButton::clicked, this, &GlanceHeader::alertsRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_warning);
    words->addWidget(m_sentence);
    words->addWidget(m_age);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QToolButton *button : {m_scan, m_review, m_alerts})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_scan);
    buttons->addWidget(m_review);
    buttons->addWidget(m_alerts);
    buttons->addStretch();
    row->addLayout(buttons);
    restyle();
    refresh();
}

void GlanceHeader::setSummary(const GlanceSummary &summary)
{
    m_summary = summary;
    refresh();
}

void GlanceHeader::setStatus(const RoundStatus &status)
{
    m_status = status;
    refresh();
}

void GlanceHeader::setObserving(bool observing)
{
    m_observing = observing;
    m_scan->setEnabled(!observing);
    refresh();
}

void GlanceHeader::setUnreadAlerts(int count)
{
    m_alerts->setText(tr("%n alert(s)", nullptr, count));
    m_alerts->setAccessibleName(tr("%n unread alert(s)", nullptr, count));
    m_alerts->setVisible(count > 0);
}

void GlanceHeader::setPast(std::optional<UtcMillis> time)
{
    m_past = time;
    m_scan->setVisible(!time);
    refresh();
}

void GlanceHeader::refreshAges()
{
    refresh();
}

void GlanceHeader::refresh()
{
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    const bool first = !m_past && m_observing && !m_status.lastValidAt;
    const QString warning = first || m_past ? QString() : observationWarning(m_status, now);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    const bool nothingKnown = !m_status.lastValidAt && m_summary.services + m_summary.missing == 0;
    m_sentence->setText(first              ? tr("Looking for the first time…")
                            : nothingKnown ? QString()
                                           : m_summary.sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_age->setText(m_past                     ? tr("As it was at %1").arg(longTime(*m_past))
                       : m_observing          ? tr("Looking…")
                       : m_status.lastValidAt ? tr("Observed %1").arg(ageText(*m_status.lastValidAt, now))
                                              : QString());
    m_age->setVisible(!m_age->text().isEmpty());

    m_review->setText(tr("Review %n", nullptr, m_summary.unreviewed));
    m_review->setAccessibleName(tr("Review %n port(s)", nullptr, m_summary.unreviewed));
    m_review->setVisible(!m_past && m_summary.unreviewed > 0);

    const DerivedState worst = !warning.isEmpty() || m_summary.suspicious > 0 ? DerivedState::Suspicious
        : m_summary.flapping > 0                                              ? DerivedState::Flapping
        : m_summary.missing > 0                                               ? DerivedState::Ghost
        : m_summary.unreviewed > 0                                            ? DerivedState::Unreviewed
                                                                              : DerivedState::Healthy;
    const StateStyle style = StateStyle::of(worst, palette());
    m_icon->setPixmap(symbolicPixmap(style.icon, readable(style.edge, palette().color(QPalette::Window), 3.0),
                                     glanceIconSize, devicePixelRatioF()));
    m_icon->setAccessibleName(tr("Most urgent: %1").arg(stateName(worst)));
}

void GlanceHeader::restyle()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setWeight(QFont::DemiBold);
    m_sentence->setFont(big);
    const QColor window = palette().color(QPalette::Window);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText,
                   readable(blend(window, palette().color(QPalette::WindowText), 0.62), window, 4.5));
    m_age->setPalette(quiet);
    QPalette alarming = palette();
    alarming.setColor(QPalette::WindowText,
                      readable(StateStyle::of(DerivedState::Suspicious, palette()).edge, window, 4.5));
    m_warning->setPalette(alarming);
}

void GlanceHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        refresh();
    }
}

} // namespace Portmonote
