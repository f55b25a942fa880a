// SPDX-License-Identifier: MIT
#include "widgets/RoundStatusBar.h"

#include "core/DisplayText.h"

#include <QLabel>
#include <QProgressBar>

namespace Portmonote {

RoundStatusBar::RoundStatusBar(QWidget *parent) : QStatusBar(parent)
{
    m_counts = new QLabel(this);
    m_last = new QLabel(this);
    m_next = new QLabel(this);
    for (QLabel *label : {m_counts, m_last, m_next})
        label->setTextFormat(Qt::PlainText);
    m_counts->setAccessibleDescription(tr("Number of cards"));
    m_last->setAccessibleDescription(tr("Last round"));
    m_next->setAccessibleDescription(tr("Next round"));
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    m_progress->setAccessibleName(tr("An observation is being taken"));
    m_progress->hide();
    m_root = new QLabel(tr("Runs as root"), this);
    m_root->setTextFormat(Qt::PlainText);
    m_root->setAccessibleName(tr("Warning: the program runs as root"));
    m_root->setToolTip(
        tr("Portmonote needs no rights of root, and a window should not have them. Start it as yourself; "
           "“Show all owners…” asks for what needs more."));
    QFont bold = m_root->font();
    bold.setBold(true);
    m_root->setFont(bold);
    m_root->hide();
    addWidget(m_root);
    addWidget(m_counts);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_last);
    addPermanentWidget(m_next);
    setSizeGripEnabled(false);
}

void RoundStatusBar::setStatus(const RoundStatus &status)
{
    if (status.lastFailedAt)
        m_last->setText(tr("Last round failed: %1").arg(shortTime(*status.lastFailedAt)));
    else if (status.lastValidAt)
        m_last->setText(tr("Last round: %1").arg(shortTime(*status.lastValidAt)));
    else
        m_last->setText(tr("No round yet"));
}

void RoundStatusBar::setRunsAsRoot(bool asRoot)
{
    m_root->setVisible(asRoot);
}

void RoundStatusBar::setObserving(bool observing)
{
    m_progress->setVisible(observing);
}

void RoundStatusBar::setNextRoundAt(std::optional<UtcMillis> time)
{
    m_next->setText(time ? tr("Next: %1").arg(shortTime(*time)) : QString());
}

void RoundStatusBar::setCounts(int shown, int all)
{
    m_counts->setText(shown == all ? tr("%n port(s)", nullptr, all)
                                   : tr("%1 of %n port(s)", nullptr, all).arg(shown));
}

} // namespace Portmonote
