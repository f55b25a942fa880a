// SPDX-License-Identifier: MIT
#pragma once

#include "app/BootTimer.h"
#include "app/Settings.h"
#include "models/DerivedStateModel.h"
#include "widgets/DesktopSettingsPage.h"
#include "widgets/Notifier.h"
#include "widgets/TrayHost.h"
#include "widgets/TrayIcon.h"

#include <QTimer>

#include <memory>

namespace Portmonote {

class MainWindow;

/// Where the program lives: in the tray where the desktop has one, else in its window, so that it is
/// never out of reach. And whether it pauses.
class TrayController : public QObject
{
    Q_OBJECT
public:
    TrayController(Settings *settings, MainWindow *window, const DerivedStateModel *derived,
                   Notifier *notifier, QObject *parent = nullptr);
    ~TrayController() override;

    /// Takes up a pause that the last session began, and looks for a tray. Hidden means: in the tray;
    /// where there is none, minimised.
    void start(bool hidden);
    void setRoundStatus(const RoundStatus &status);

    [[nodiscard]] bool isPaused() const { return m_pausedUntil.has_value(); }
    void pause(UtcMillis until);
    void resume();
    [[nodiscard]] TrayHost::Presence presence() const { return m_host.presence(); }
    /// What this desktop has and lacks for watching in the background.
    [[nodiscard]] QList<DesktopPart> desktopParts() const;
    /// As the desktop's own, where nobody shows notices.
    void showMessage(const QString &title, const QString &body);

signals:
    void scanRequested();
    void portRequested(const Portmonote::PortKey &key);
    void suspiciousRequested();
    void settingsRequested();
    void quitRequested();
    void pauseChanged(std::optional<Portmonote::UtcMillis> until);
    void presenceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onPresence(TrayHost::Presence presence);
    void makeIcon();
    void refresh();
    void toggleWindow();
    void setPausedUntil(std::optional<UtcMillis> until);
    void explainTray();
    [[nodiscard]] QList<TrayIcon::Suspect> suspects() const;

    Settings *m_settings;
    MainWindow *m_window;
    const DerivedStateModel *m_derived;
    Notifier *m_notifier;
    TrayHost m_host;
    std::unique_ptr<TrayIcon> m_icon;
    TrayIcon::Content m_content; ///< that is shown
    RoundStatus m_status;
    std::optional<UtcMillis> m_pausedUntil;
    BootTimer m_pauseEnd;
    QTimer m_refresh;     ///< one refresh for a burst of changes
    bool m_hides = false; ///< was started to be in the tray, and nobody has asked for the window yet
};

} // namespace Portmonote
