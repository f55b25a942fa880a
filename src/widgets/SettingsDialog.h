// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/SettingsValues.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Portmonote {

class AppearanceSettingsPage;
class DesktopSettingsPage;
class HistorySettingsPage;
class ObservationSettingsPage;
class PrivacySettingsPage;

/// The settings, on pages. Whatever is changed holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `languages`: what the program is translated to.
    explicit SettingsDialog(const QStringList &languages, QWidget *parent = nullptr);

    void setValues(const SettingsValues &values);
    [[nodiscard]] SettingsValues values() const;

    /// Adds a page before the last one, with one of our drawings; the dialog owns it.
    void addPage(QWidget *page, const QString &title, const QString &icon);
    void showPage(int index);
    /// By its title; stays where it is where there is none.
    void showPage(const QString &title);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] HistorySettingsPage *historyPage() const { return m_history; }
    [[nodiscard]] DesktopSettingsPage *desktopPage() const { return m_desktop; }

signals:
    void valuesChanged(const Portmonote::SettingsValues &values);
    void restartRequested();
    void forgetCommandLinesRequested();

private:
    void insertPage(int row, QWidget *page, const QString &title, const QString &icon);
    void resetPage();

    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    ObservationSettingsPage *m_observation = nullptr;
    HistorySettingsPage *m_history = nullptr;
    AppearanceSettingsPage *m_appearance = nullptr;
    PrivacySettingsPage *m_privacy = nullptr;
    DesktopSettingsPage *m_desktop = nullptr;
};

} // namespace Portmonote
