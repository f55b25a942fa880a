// SPDX-License-Identifier: MIT
#include "widgets/PastBar.h"

#include "core/DisplayText.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainText.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

constexpr int pastIconSize = 20;

} // namespace

PastBar::~PastBar()
{
    m_time->disconnect(this); // it says that it was edited where it loses the focus while the bar goes
}

PastBar::PastBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("past"));
    setAccessibleName(tr("The past is shown"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_icon = new QLabel(this);
    m_icon->setFixedSize(pastIconSize, pastIconSize);
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_time = new QDateTimeEdit(this);
    m_time->setAccessibleName(tr("The moment that is shown"));
    m_time->setCalendarPopup(true);
    m_time->setKeyboardTracking(false);
    m_time->setMinimumDate(QDate(1970, 1, 2));
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    m_time->setDisplayFormat(format + QStringLiteral(" HH:mm"));
    connect(m_time, &QDateTimeEdit::editingFinished, this, [this] { emit momentRequested(time()); });
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, 8);
    row->setContentsMargins(0, 0, 0, 0);
    const auto stepButton = [&](const QString &text, const QString &name, qint64 millis) {
        auto *button = new QToolButton(buttons);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        connect(button, &QToolButton::clicked, this, [this, millis] { step(millis); });
        row->addWidget(button);
    };
    stepButton(tr("−1 d"), tr("A day earlier"), -millisPerDay);
    stepButton(tr("−1 h"), tr("An hour earlier"), -millisPerHour);
    row->addWidget(m_time);
    stepButton(tr("+1 h"), tr("An hour later"), millisPerHour);
    stepButton(tr("+1 d"), tr("A day later"), millisPerDay);
    auto *compare = new QPushButton(tr("&Compare with now"), buttons);
    connect(compare, &QPushButton::clicked, this, [this] { emit compareRequested(time()); });
    row->addWidget(compare);
    m_back = new QPushButton(tr("&Back to now"), buttons);
    m_back->setToolTip(tr("Show the present again (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &PastBar::ended);
    row->addWidget(m_back);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(buttons);
    restyle();
    hide();
}

UtcMillis PastBar::time() const
{
    return m_time->dateTime().toMSecsSinceEpoch();
}

void PastBar::step(qint64 millis)
{
    emit momentRequested(std::min(time() + millis, QDateTime::currentMSecsSinceEpoch()));
}

void PastBar::showMoment(UtcMillis time, const std::optional<TimeMark> &unobserved,
                         std::optional<UtcMillis> lastRoundAt)
{
    const QSignalBlocker quiet(m_time);
    m_time->setMaximumDateTime(QDateTime::currentDateTime());
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(time));
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::LongFormat);
    QString words = tr("The past: %1, judged with today's notes. Nothing can be changed here.").arg(when);
    if (unobserved)
        words += QLatin1Char('\n')
            + tr("At that time: %1. Shown is what was known at %2.")
                  .arg(describe(*unobserved), longTime(unobserved->from));
    else if (!lastRoundAt)
        words += QLatin1Char('\n') + tr("Nothing had been observed yet.");
    m_words->setText(words);
    show();
}

void PastBar::restyle()
{
    if (m_styling)
        return;
    m_styling = true;
    const QPalette outside = parentWidget() ? parentWidget()->palette() : palette();
    const StateStyle style = StateStyle::of(DerivedState::Ghost, outside);
    QPalette own = outside;
    const QColor ground = blend(outside.color(QPalette::Window), style.edge, 0.2);
    own.setColor(QPalette::Window, ground);
    own.setColor(QPalette::WindowText, readable(outside.color(QPalette::WindowText), ground, 4.5));
    setPalette(own);
    m_icon->setPixmap(symbolicPixmap(QStringLiteral("history"), own.color(QPalette::WindowText), pastIconSize,
                                     devicePixelRatioF()));
    m_styling = false;
}

void PastBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void PastBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit ended();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Portmonote
