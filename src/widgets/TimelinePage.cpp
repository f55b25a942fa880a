// SPDX-License-Identifier: MIT
#include "widgets/TimelinePage.h"

#include "widgets/FlowLayout.h"
#include "widgets/PlainText.h"
#include "widgets/SymbolicIcon.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace Portmonote {

namespace {

constexpr int mostPictureRows = 500;
constexpr QSize legendSize(18, 16);

constexpr std::array legendSigns{TimelineSign::Owner,        TimelineSign::Restart, TimelineSign::Exposure,
                                 TimelineSign::Acknowledged, TimelineSign::Stopped, TimelineSign::Note};

} // namespace

TimelinePage::TimelinePage(PortTimelineModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new TimelineView(model, this))
{
    m_readOut = new QLabel(this);
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setWordWrap(true);
    m_readOut->setMinimumWidth(1);
    m_readOut->setAccessibleName(tr("At the cursor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(createButtons());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_readOut);
    layout->addWidget(createLegend());
    setFocusProxy(m_view);
    connect(m_view, &TimelineView::cursorMoved, this, &TimelinePage::refresh);
    connect(m_view, &TimelineView::rangeChanged, this, [this] {
        m_ranges->setExclusive(false); // a range of one's own is none of the buttons
        for (QAbstractButton *button : m_ranges->buttons())
            button->setChecked(m_view->named() == static_cast<TimelineView::Range>(m_ranges->id(button)));
        m_ranges->setExclusive(true);
    });
    connect(model, &PortTimelineModel::loaded, this, &TimelinePage::refresh);
    m_ranges->button(static_cast<int>(TimelineView::Range::Month))->setChecked(true);
    restyle();
    refresh();
}

QWidget *TimelinePage::createButtons()
{
    auto *place = new QWidget(this);
    auto *row = new FlowLayout(place, 8);
    row->setContentsMargins(0, 0, 0, 0);
    m_ranges = new QButtonGroup(this);
    const auto range = [&](TimelineView::Range which, const QString &text, const QString &name, int key) {
        auto *button = new QToolButton(place);
        button->setText(text);
        button->setCheckable(true);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(QStringLiteral("%1 (Alt+%2)").arg(name).arg(key)));
        button->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(key)));
        m_ranges->addButton(button, static_cast<int>(which));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, which] {
            m_view->showRange(which);
            m_ranges->button(static_cast<int>(which))->setChecked(true);
        });
    };
    range(TimelineView::Range::Day, tr("Day"), tr("The last day"), 1);
    range(TimelineView::Range::Week, tr("Week"), tr("The last week"), 2);
    range(TimelineView::Range::Month, tr("Month"), tr("The last month"), 3);
    range(TimelineView::Range::Year, tr("Year"), tr("The last year"), 4);
    range(TimelineView::Range::All, tr("All"), tr("All there is"), 5);
    const auto push = [&](const QString &icon, const QString &text, const QString &tip, auto then) {
        auto *button = new QPushButton(symbolicIcon(icon), text, place);
        button->setToolTip(plainToolTip(tip));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, then);
        return button;
    };
    m_moment = push(QStringLiteral("history"), tr("&Show this moment"),
                    tr("Cards and sentence as they were at the cursor"), [this] {
                        if (m_view->cursor())
                            emit momentRequested(*m_view->cursor());
                    });
    m_compare = push(QStringLiteral("review"), tr("&Compare with now"),
                     tr("What is different between the cursor and now"), [this] {
                         if (m_view->cursor())
                             emit compareRequested(*m_view->cursor(), QDateTime::currentMSecsSinceEpoch());
                     });
    push(QStringLiteral("export"), tr("Save &picture…"), tr("What is shown, with all rows, as SVG or PNG"),
         [this] { choosePicture(); });
    push(QStringLiteral("close"), tr("Close"), tr("Back to the cards (Esc)"), [this] { emit ended(); });
    return place;
}

QWidget *TimelinePage::createLegend()
{
    auto *place = new QWidget(this);
    auto *row = new FlowLayout(place, 12);
    row->setContentsMargins(0, 0, 0, 0);
    const auto entry = [&](const QString &text) {
        auto *item = new QWidget(place);
        auto *line = new QHBoxLayout(item);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        auto *sign = new QLabel(item);
        sign->setFixedSize(legendSize);
        auto *words = new QLabel(text, item);
        words->setTextFormat(Qt::PlainText);
        line->addWidget(sign);
        line->addWidget(words);
        row->addWidget(item);
        m_signs.append(sign);
    };
    entry(tr("there (thicker: reachable from further away)"));
    entry(tr("not observed"));
    for (const TimelineSign sign : legendSigns)
        entry(signName(sign));
    return place;
}

void TimelinePage::restyle()
{
    const qreal ratio = devicePixelRatioF();
    const TimelinePainter look(m_model, palette(), font(), ratio);
    const SurfaceColors colors = SurfaceColors::of(palette());
    for (qsizetype i = 0; i < m_signs.size(); ++i) {
        QPixmap picture(legendSize * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole(QPointF(0, 0), legendSize);
        if (i == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(StateStyle::of(DerivedState::Healthy, palette()).edge);
            painter.drawRoundedRect(QRectF(0, 5.5, 9, 5), 2, 2);
            painter.drawRoundedRect(QRectF(9, 1, 9, 14), 2, 2);
        } else if (i == 1) {
            look.drawUnknown(painter, whole);
        } else {
            const TimelineSign sign = legendSigns.at(static_cast<size_t>(i - 2));
            TimelinePainter::drawSign(painter, sign, whole.center(), look.signColor(sign), colors.card);
        }
        m_signs.at(i)->setPixmap(picture);
    }
}

void TimelinePage::refresh()
{
    const QString words = m_view->readOut();
    m_readOut->setText(words.isEmpty()
                           ? tr("Click, or press the arrow keys, to read out an instant. Ctrl+wheel "
                                "zooms, Shift+wheel and dragging move.")
                           : words);
    m_moment->setEnabled(m_view->cursor().has_value());
    m_compare->setEnabled(m_view->cursor().has_value());
}

std::optional<QString> TimelinePage::savePicture(const QString &file) const
{
    const QSize size = m_view->pictureSize(mostPictureRows);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return tr("%1 could not be written: %2").arg(file, out.errorString());
    bool drawn = true;
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(size);
        svg.setViewBox(QRect({0, 0}, size));
        svg.setTitle(tr("Timeline"));
        QPainter painter;
        drawn = painter.begin(&svg);
        if (drawn)
            m_view->drawPicture(painter, size, mostPictureRows);
    } else {
        constexpr qreal ratio = 2;
        QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        m_view->drawPicture(painter, size, mostPictureRows);
        painter.end();
        drawn = image.save(&out, "PNG");
    }
    if (!drawn || !out.commit())
        return tr("%1 could not be written: %2").arg(file, out.errorString());
    return std::nullopt;
}

void TimelinePage::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"), QStringLiteral("portmonote-timeline.svg"),
                                   tr("SVG (*.svg);;PNG (*.png)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.startsWith(QLatin1String("PNG")) ? QStringLiteral("png")
                                                                         : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const auto problem = savePicture(file))
            emit failed(*problem);
        else
            emit pictureSaved(file);
    });
    dialog->open();
}

void TimelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit ended();
    else
        QWidget::keyPressEvent(event);
}

void TimelinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace Portmonote
