// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/CardLayout.h"
#include "widgets/ColorScheme.h"
#include "widgets/SettingsPage.h"

class QComboBox;

namespace Portmonote {

/// Light or dark, how much room a card takes, and the language.
class AppearanceSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    /// `languages`: what the program is translated to, as `de` or `zh_CN`.
    explicit AppearanceSettingsPage(const QStringList &languages, QWidget *parent = nullptr);

    void setColorScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme colorScheme() const;
    void setDensity(CardDensity density);
    [[nodiscard]] CardDensity density() const;
    /// Empty: the system's. The program speaks another one from its next start on.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;

signals:
    /// Start anew, so that another language is spoken.
    void restartRequested();

private:
    QComboBox *newChoice();
    void choose(QComboBox *choice, const QVariant &value);
    void showRestart();

    QComboBox *m_scheme = nullptr;
    QComboBox *m_density = nullptr;
    QComboBox *m_language = nullptr;
    QWidget *m_restart = nullptr;
    QString m_languageBefore; ///< that the program speaks now
};

} // namespace Portmonote
