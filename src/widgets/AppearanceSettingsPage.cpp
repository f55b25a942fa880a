// SPDX-License-Identifier: MIT
#include "widgets/AppearanceSettingsPage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace Portmonote {

namespace {

/// "Deutsch", "简体中文": in the language itself.
QString nameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? language : name;
}

} // namespace

QComboBox *AppearanceSettingsPage::newChoice()
{
    auto *choice = new QComboBox(this);
    connect(choice, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    return choice;
}

AppearanceSettingsPage::AppearanceSettingsPage(const QStringList &languages, QWidget *parent)
    : SettingsPage(parent)
{
    m_scheme = newChoice();
    m_scheme->setObjectName(QStringLiteral("colorScheme"));
    m_scheme->addItem(tr("As the desktop"), static_cast<int>(ColorScheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    m_density = newChoice();
    m_density->setObjectName(QStringLiteral("density"));
    m_density->addItem(tr("Comfortable"), static_cast<int>(CardDensity::Comfortable));
    m_density->addItem(tr("Compact: more cards, fewer lines"), static_cast<int>(CardDensity::Compact));
    m_language = newChoice();
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : languages)
        m_language->addItem(nameOf(language), language);

    QFormLayout *looks = addGroup(tr("Appearance"));
    addRow(
        looks, tr("&Colours"), m_scheme, m_scheme->itemText(0),
        [this] { return m_scheme->currentIndex() == 0; }, [this] { m_scheme->setCurrentIndex(0); });
    addRow(
        looks, tr("Car&ds"), m_density, m_density->itemText(0),
        [this] { return m_density->currentIndex() == 0; }, [this] { m_density->setCurrentIndex(0); });
    QFormLayout *words = addGroup(tr("Language"));
    addRow(
        words, tr("&Language"), m_language, m_language->itemText(0),
        [this] { return m_language->currentIndex() == 0; }, [this] { m_language->setCurrentIndex(0); });
    m_restart = new QWidget(this);
    auto *row = new QHBoxLayout(m_restart);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(newExplanation(tr("Spoken from the next start on."), m_restart), 1);
    auto *restart = new QPushButton(tr("&Start anew"), m_restart);
    connect(restart, &QPushButton::clicked, this, &AppearanceSettingsPage::restartRequested);
    row->addWidget(restart);
    words->addRow(m_restart);
    m_restart->hide();
    connect(this, &SettingsPage::changed, this, &AppearanceSettingsPage::showRestart);
    addStretch();
}

void AppearanceSettingsPage::choose(QComboBox *choice, const QVariant &value)
{
    const QSignalBlocker quiet(this);
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
    refreshResets();
}

void AppearanceSettingsPage::setColorScheme(ColorScheme scheme)
{
    choose(m_scheme, static_cast<int>(scheme));
}

ColorScheme AppearanceSettingsPage::colorScheme() const
{
    return static_cast<ColorScheme>(m_scheme->currentData().toInt());
}

void AppearanceSettingsPage::setDensity(CardDensity density)
{
    choose(m_density, static_cast<int>(density));
}

CardDensity AppearanceSettingsPage::density() const
{
    return static_cast<CardDensity>(m_density->currentData().toInt());
}

void AppearanceSettingsPage::setLanguage(const QString &language)
{
    choose(m_language, language);
    m_languageBefore = this->language();
    showRestart();
}

QString AppearanceSettingsPage::language() const
{
    return m_language->currentData().toString();
}

void AppearanceSettingsPage::showRestart()
{
    m_restart->setVisible(language() != m_languageBefore);
}

} // namespace Portmonote
