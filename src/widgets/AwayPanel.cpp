// SPDX-License-Identifier: MIT
#include "widgets/AwayPanel.h"

#include "core/DisplayText.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr int newsKeyRole = Qt::UserRole + 1;
constexpr int linesShown = 5;

} // namespace

AwayPanel::AwayPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("away"));
    setAccessibleName(tr("Since you were away"));
    setFrameShape(QFrame::StyledPanel);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *dismissButton = new QPushButton(symbolicIcon(QStringLiteral("close")), tr("&Dismiss"), this);
    dismissButton->setAccessibleName(tr("Dismiss what changed"));
    connect(dismissButton, &QPushButton::clicked, this, &AwayPanel::dismiss);
    m_lines = new QListWidget(this);
    m_lines->setAccessibleName(tr("What changed"));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setUniformItemSizes(true);
    m_lines->setTextElideMode(Qt::ElideRight);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_lines, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit portChosen(item->data(newsKeyRole).value<PortKey>()); });
    connect(m_lines, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit portChosen(item->data(newsKeyRole).value<PortKey>()); });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(dismissButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    hide();
}

void AwayPanel::showNews(const AwayNews &news, UtcMillis since)
{
    setVisible(!news.isEmpty());
    m_lines->clear();
    m_title->setText(since > 0 ? tr("Since you were away (%1): %2").arg(shortTime(since), news.sentence())
                               : tr("Since you were away: %1").arg(news.sentence()));
    for (const AwayNews::Line &line : news.lines) {
        auto *item = new QListWidgetItem(line.words, m_lines);
        item->setData(newsKeyRole, QVariant::fromValue(line.key));
    }
    fitList();
}

void AwayPanel::fitList()
{
    const int rows = std::clamp(m_lines->count(), 1, linesShown);
    const int height = m_lines->count() > 0 ? m_lines->sizeHintForRow(0) : fontMetrics().height();
    m_lines->setFixedHeight(rows * height + 2);
}

void AwayPanel::dismiss()
{
    hide();
    emit dismissed();
}

void AwayPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void AwayPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Portmonote
