// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/SettingsPage.h"

#include <QString>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace Portmonote {

/// Something of the desktop that the program works with.
struct DesktopPart
{
    QString name;
    bool present = false;
    /// Present: what it is used for. Missing: what does not work, and what to do about it.
    QString words;

    friend bool operator==(const DesktopPart &, const DesktopPart &) = default;
};

/// The start with the session, and what this desktop has and lacks.
class DesktopSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DesktopSettingsPage(QWidget *parent = nullptr);

    void setAutostart(bool on);
    [[nodiscard]] bool autostart() const;
    void setParts(const QList<DesktopPart> &parts);
    /// Why the start with the session could not be changed; empty: it could.
    void showProblem(const QString &words);

private:
    QCheckBox *m_autostart = nullptr;
    QLabel *m_problem = nullptr;
    QFormLayout *m_parts = nullptr;
};

} // namespace Portmonote
