// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"
#include "core/PortKey.h"

#include <QIcon>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace Portmonote {

/// The icon in the panel: the worst state, the sentence, a menu.
///
/// Made only where there is a host for it: Qt looks for one once, when the first icon is made, and would
/// stay with the old kind of tray for ever.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// What the icon stands for, by shape and colour.
    enum class Picture { Healthy, Unreviewed, Ghost, Flapping, Suspicious, Unobserved, Paused };

    struct Suspect
    {
        PortKey key;
        QString name; ///< plain text, made visible
        friend bool operator==(const Suspect &, const Suspect &) = default;
    };

    struct Content
    {
        GlanceSummary summary;
        RoundStatus status;
        UtcMillis now = 0;
        std::optional<UtcMillis> pausedUntil;
        QList<Suspect> suspects; ///< the most urgent first
        bool isWindowShown = false;
    };

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setContent(const Content &content);
    /// For a desktop that shows no notices of its own.
    void showMessage(const QString &title, const QString &body);

    [[nodiscard]] static Picture pictureFor(const Content &content);
    [[nodiscard]] static QIcon iconOf(Picture picture);
    /// What is shown over the icon. Hosts read it as markup or as plain text: it has nothing in it that
    /// either would take for markup.
    [[nodiscard]] static QString toolTipFor(const Content &content);
    [[nodiscard]] const QMenu &menu() const { return *m_menu; }

signals:
    /// The icon was clicked.
    void activated();
    void showRequested();
    void hideRequested();
    void scanRequested();
    void portRequested(const Portmonote::PortKey &key);
    void suspiciousRequested();
    void pauseRequested(Portmonote::UtcMillis until);
    void resumeRequested();
    void settingsRequested();
    void quitRequested();

private:
    void fillMenu(const Content &content);
    void addSuspects(const QList<Suspect> &suspects);
    void addPause(const Content &content);

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::optional<Picture> m_picture;
    QString m_shown; ///< what the menu was filled for
};

/// Choices for a pause: the time that it ends at, and what it is called.
struct PauseChoice
{
    UtcMillis until = 0;
    QString text;
};
[[nodiscard]] QList<PauseChoice> pauseChoices(UtcMillis now);

} // namespace Portmonote
