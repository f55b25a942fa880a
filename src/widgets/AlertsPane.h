// SPDX-License-Identifier: MIT
#pragma once

#include "core/AlertMute.h"
#include "models/AlertModel.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace Portmonote {

/// What was told, in the place of the cards: so that an alert that was missed is not lost. Enter shows the
/// card, Delete takes an entry off the list, Escape goes back.
class AlertsPane : public QWidget
{
    Q_OBJECT
public:
    explicit AlertsPane(QWidget *parent = nullptr);

    void setAlerts(const QList<Alert> &alerts);
    [[nodiscard]] int unreadCount() const;
    /// The newest one becomes the current one.
    void begin();
    /// All that is listed counts as seen from now on.
    void end();

    /// In words, and what each would do.
    [[nodiscard]] static QList<QPair<QString, AlertMute>> muteChoices(const Alert &alert);

signals:
    void showRequested(const Portmonote::PortKey &key);
    void trustRequested(const Portmonote::PortKey &key);
    void muteRequested(const QList<Portmonote::AlertMute> &mutes);
    void removeRequested(const QList<qint64> &ids);
    void seen(const QList<qint64> &ids);
    /// Where mutes are listed.
    void settingsRequested();
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createButtons();
    void refresh();
    void restyle();
    void fillMuteMenu();
    void askForRange();
    void showCurrent();
    void removeSelected();
    [[nodiscard]] const Alert *current() const;

    AlertModel m_model;
    QLabel *m_title = nullptr;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QMenu *m_muteMenu = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_trust = nullptr;
    QToolButton *m_mute = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Portmonote
