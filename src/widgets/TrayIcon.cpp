// SPDX-License-Identifier: MIT
#include "widgets/TrayIcon.h"

#include "core/DisplayText.h"
#include "widgets/PlainText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace Portmonote {

namespace {

constexpr std::array pictureNames{"healthy",    "unreviewed", "ghost", "flapping",
                                  "suspicious", "unobserved", "paused"};
constexpr qsizetype mostSuspects = 10;

/// Nothing that could be taken for markup.
QString withoutMarkup(QString text)
{
    return text.replace(QLatin1Char('<'), QChar(0x2039))
        .replace(QLatin1Char('>'), QChar(0x203a))
        .replace(QLatin1Char('&'), QChar(0xff06));
}

} // namespace

QList<PauseChoice> pauseChoices(UtcMillis now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now);
    const QDateTime morning(local.date().addDays(1), QTime(8, 0));
    return {
        {now + millisPerHour, TrayIcon::tr("For one &hour")},
        {morning.toMSecsSinceEpoch(),
         TrayIcon::tr("Until &tomorrow, %1").arg(QLocale().toString(morning.time(), QLocale::ShortFormat))}};
}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()), m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit activated();
            });
}

TrayIcon::~TrayIcon() = default;

TrayIcon::Picture TrayIcon::pictureFor(const Content &content)
{
    if (content.pausedUntil)
        return Picture::Paused;
    if (content.summary.suspicious > 0)
        return Picture::Suspicious;
    if (!observationWarning(content.status, content.now).isEmpty())
        return Picture::Unobserved;
    if (content.summary.flapping > 0)
        return Picture::Flapping;
    if (content.summary.missing > 0)
        return Picture::Ghost;
    return content.summary.unreviewed > 0 ? Picture::Unreviewed : Picture::Healthy;
}

QIcon TrayIcon::iconOf(Picture picture)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/tray-%1.svg")
                             .arg(QLatin1String(pictureNames.at(static_cast<size_t>(picture)))));
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString TrayIcon::toolTipFor(const Content &content)
{
    QStringList parts;
    if (content.pausedUntil)
        parts.append(tr("Paused until %1.").arg(shortTime(*content.pausedUntil)));
    else if (const QString warning = observationWarning(content.status, content.now); !warning.isEmpty())
        parts.append(warning);
    if (content.status.lastValidAt)
        parts.append(content.summary.sentence());
    return withoutMarkup(parts.join(QLatin1Char(' ')));
}

void TrayIcon::setContent(const Content &content)
{
    const Picture picture = pictureFor(content);
    if (m_picture != picture) {
        m_picture = picture;
        m_icon->setIcon(iconOf(picture));
    }
    const QString toolTip = toolTipFor(content);
    if (m_icon->toolTip() != toolTip)
        m_icon->setToolTip(toolTip);
    fillMenu(content);
    if (!m_icon->isVisible())
        m_icon->show();
}

void TrayIcon::fillMenu(const Content &content)
{
    // An open menu is not touched where nothing is different.
    QString shown = QStringLiteral("%1/%2").arg(content.isWindowShown).arg(content.pausedUntil.value_or(0));
    for (const Suspect &suspect : content.suspects)
        shown += QLatin1Char('/') + suspect.key.toString() + suspect.name;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_menu->clear();
    if (content.isWindowShown)
        m_menu->addAction(tr("Hide the &window"), this, &TrayIcon::hideRequested);
    else
        m_menu->addAction(tr("Show the &window"), this, &TrayIcon::showRequested);
    m_menu->addAction(tr("&Scan now"), this, &TrayIcon::scanRequested);
    addSuspects(content.suspects);
    m_menu->addSeparator();
    addPause(content);
    m_menu->addAction(tr("Se&ttings…"), this, &TrayIcon::settingsRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::addSuspects(const QList<Suspect> &suspects)
{
    if (suspects.isEmpty())
        return;
    m_menu->addSeparator();
    for (qsizetype i = 0; i < std::min(mostSuspects, suspects.size()); ++i) {
        const PortKey key = suspects.at(i).key;
        m_menu->addAction(iconOf(Picture::Suspicious), menuText(suspects.at(i).name), this,
                          [this, key] { emit portRequested(key); });
    }
    const qsizetype others = suspects.size() - mostSuspects;
    if (others > 0)
        m_menu->addAction(tr("%n more suspicious port(s)…", nullptr, static_cast<int>(others)), this,
                          &TrayIcon::suspiciousRequested);
}

void TrayIcon::addPause(const Content &content)
{
    if (content.pausedUntil) {
        m_menu->addAction(tr("&Resume (paused until %1)").arg(shortTime(*content.pausedUntil)), this,
                          &TrayIcon::resumeRequested);
        return;
    }
    QMenu *pause = m_menu->addMenu(tr("&Pause watching"));
    const auto choices = pauseChoices(content.now);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        // The time counts from the click, not from when the menu was made.
        pause->addAction(choices.at(i).text, this, [this, i] {
            emit pauseRequested(pauseChoices(QDateTime::currentMSecsSinceEpoch()).at(i).until);
        });
    }
}

void TrayIcon::showMessage(const QString &title, const QString &body)
{
    m_icon->showMessage(withoutMarkup(title), withoutMarkup(body), m_icon->icon());
}

} // namespace Portmonote
