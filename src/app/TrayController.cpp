// SPDX-License-Identifier: MIT
#include "app/TrayController.h"

#include "core/DisplayText.h"
#include "widgets/MainWindow.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr qsizetype mostSuspects = 1000;

QString suspectName(const PortCard &card)
{
    const QString port = toString(card.key().protocol) + QLatin1Char(' ') + QString::number(card.key().port);
    const QString who = card.note && !card.note->title.isEmpty() ? card.note->title
        : card.facts.owner.kind == Owner::Kind::Unknown          ? TrayController::tr("unknown owner")
                                                                 : card.facts.owner.title();
    return who.isEmpty() ? port : QStringLiteral("%1 · %2").arg(port, visibleText(who, 40));
}

} // namespace

TrayController::TrayController(Settings *settings, MainWindow *window, const DerivedStateModel *derived,
                               Notifier *notifier, QObject *parent)
    : QObject(parent), m_settings(settings), m_window(window), m_derived(derived), m_notifier(notifier)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &TrayController::refresh);
    connect(derived, &DerivedStateModel::summaryChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_host, &TrayHost::presenceChanged, this, &TrayController::onPresence);
    connect(&m_pauseEnd, &BootTimer::timeout, this, &TrayController::resume);
    connect(window, &MainWindow::pauseRequested, this, &TrayController::pause);
    connect(window, &MainWindow::resumeRequested, this, &TrayController::resume);
    connect(window, &MainWindow::hiddenToTray, this, &TrayController::explainTray);
    window->installEventFilter(this);
    QCoreApplication::instance()->installEventFilter(this);
}

TrayController::~TrayController() = default;

void TrayController::start(bool hidden)
{
    m_hides = hidden;
    const UtcMillis until = m_settings->pausedUntil();
    if (until > QDateTime::currentMSecsSinceEpoch())
        setPausedUntil(until);
    m_host.look();
}

void TrayController::onPresence(TrayHost::Presence presence)
{
    const bool present = presence == TrayHost::Presence::Present;
    m_window->setClosesToTray(present);
    QApplication::setQuitOnLastWindowClosed(!present);
    if (present) {
        makeIcon();
        if (m_hides && m_window->isMinimized())
            m_window->hide(); // it was only minimised because the panel came later than we did
    } else if (!m_window->isVisible()) {
        m_window->showMinimized(); // never an invisible process
    }
    refresh();
    emit presenceChanged();
}

void TrayController::makeIcon()
{
    if (m_icon)
        return; // Qt registers it anew with a host that was restarted
    m_icon = std::make_unique<TrayIcon>();
    connect(m_icon.get(), &TrayIcon::activated, this, &TrayController::toggleWindow);
    connect(m_icon.get(), &TrayIcon::showRequested, m_window, [this] { m_window->showAndRaise(); });
    connect(m_icon.get(), &TrayIcon::hideRequested, m_window, &QWidget::close);
    connect(m_icon.get(), &TrayIcon::scanRequested, this, &TrayController::scanRequested);
    connect(m_icon.get(), &TrayIcon::portRequested, this, &TrayController::portRequested);
    connect(m_icon.get(), &TrayIcon::suspiciousRequested, this, &TrayController::suspiciousRequested);
    connect(m_icon.get(), &TrayIcon::pauseRequested, this, &TrayController::pause);
    connect(m_icon.get(), &TrayIcon::resumeRequested, this, &TrayController::resume);
    connect(m_icon.get(), &TrayIcon::settingsRequested, this, &TrayController::settingsRequested);
    connect(m_icon.get(), &TrayIcon::quitRequested, this, &TrayController::quitRequested);
}

void TrayController::refresh()
{
    if (!m_icon)
        return;
    if (!m_window->isPast()) { // else the models hold what was, and the tray goes on telling what is
        m_content.summary = m_derived->summary();
        m_content.suspects = suspects();
    }
    m_content.status = m_status;
    m_content.now = QDateTime::currentMSecsSinceEpoch();
    m_content.pausedUntil = m_pausedUntil;
    m_content.isWindowShown = m_window->isVisible() && !m_window->isMinimized();
    m_icon->setContent(m_content);
}

QList<TrayIcon::Suspect> TrayController::suspects() const
{
    QList<TrayIcon::Suspect> all;
    if (m_derived->count(DerivedState::Suspicious) == 0)
        return all;
    for (int row = 0; row < m_derived->rowCount() && all.size() < mostSuspects; ++row) {
        if (m_derived->stateAt(row) == DerivedState::Suspicious)
            all.append({m_derived->cardAt(row).key(), suspectName(m_derived->cardAt(row))});
    }
    std::sort(all.begin(), all.end(),
              [](const TrayIcon::Suspect &a, const TrayIcon::Suspect &b) { return a.key < b.key; });
    return all;
}

void TrayController::setRoundStatus(const RoundStatus &status)
{
    m_status = status;
    m_refresh.start();
}

void TrayController::toggleWindow()
{
    if (m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow())
        m_window->close();
    else
        m_window->showAndRaise();
}

void TrayController::pause(UtcMillis until)
{
    setPausedUntil(until);
}

void TrayController::resume()
{
    setPausedUntil(std::nullopt);
}

void TrayController::setPausedUntil(std::optional<UtcMillis> until)
{
    if (m_pausedUntil == until)
        return;
    m_pausedUntil = until;
    m_settings->setPausedUntil(until.value_or(0));
    if (until)
        m_pauseEnd.start(std::chrono::milliseconds(*until - QDateTime::currentMSecsSinceEpoch()));
    else
        m_pauseEnd.stop();
    m_window->setPausedUntil(until);
    m_refresh.start();
    emit pauseChanged(until);
}

void TrayController::explainTray()
{
    if (m_settings->isTrayExplained())
        return;
    m_settings->setTrayExplained();
    Notice notice;
    notice.title = tr("Portmonote keeps watching");
    notice.body = tr("It is in the tray. A click on its icon brings the window back; Quit is in its menu.");
    notice.picture = TrayIcon::iconOf(TrayIcon::Picture::Healthy).pixmap(64).toImage();
    m_notifier->show(QStringLiteral("tray"), notice);
}

QList<DesktopPart> TrayController::desktopParts() const
{
    const bool tray = m_host.presence() == TrayHost::Presence::Present;
    const bool notices = m_notifier->service() == Notifier::Service::Present;
    const QString withButtons = m_notifier->hasActions()
        ? tr("Alerts can be answered in their notifications.")
        : tr("Notifications have no buttons on this desktop. Alerts can be answered in the window.");
    return {
        {tr("Tray"), tray,
         tray
             ? tr("Closing the window leaves the program in the tray.")
             : tr("This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends "
                  "the program. On GNOME, an AppIndicator extension adds them.")},
        {tr("Notifications"), notices,
         notices
             ? withButtons
             : tr("Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are "
                  "listed in the window.")}};
}

void TrayController::showMessage(const QString &title, const QString &body)
{
    if (m_icon && m_host.presence() == TrayHost::Presence::Present)
        m_icon->showMessage(title, body);
}

bool TrayController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QCoreApplication::instance()) {
        // Whoever asks the program to quit means it: closing must not put the window into the tray then.
        if (event->type() == QEvent::Quit)
            m_window->setClosesToTray(false);
    } else if (event->type() == QEvent::Show || event->type() == QEvent::Hide
               || event->type() == QEvent::WindowStateChange || event->type() == QEvent::WindowActivate) {
        if (event->type() == QEvent::WindowActivate)
            m_hides = false;
        m_refresh.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Portmonote
