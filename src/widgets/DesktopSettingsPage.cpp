// SPDX-License-Identifier: MIT
#include "widgets/DesktopSettingsPage.h"

#include "widgets/SymbolicIcon.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace Portmonote {

DesktopSettingsPage::DesktopSettingsPage(QWidget *parent) : SettingsPage(parent)
{
    m_autostart = new QCheckBox(tr("&Start with the session, without a window"), this);
    m_autostart->setObjectName(QStringLiteral("autostart"));
    connect(m_autostart, &QCheckBox::toggled, this, &SettingsPage::changed);
    QFormLayout *start = addGroup(tr("Start"),
                                  tr("Then nothing that comes and goes is missed while you are "
                                     "logged in."));
    addRow(
        start, {}, m_autostart, tr("off"), [this] { return !m_autostart->isChecked(); },
        [this] { m_autostart->setChecked(false); });
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    start->addRow(m_problem);
    m_parts = addGroup(tr("This desktop"));
    addStretch();
}

void DesktopSettingsPage::setAutostart(bool on)
{
    const QSignalBlocker quiet(this);
    m_autostart->setChecked(on);
    refreshResets();
}

bool DesktopSettingsPage::autostart() const
{
    return m_autostart->isChecked();
}

void DesktopSettingsPage::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void DesktopSettingsPage::setParts(const QList<DesktopPart> &parts)
{
    while (m_parts->rowCount() > 0)
        m_parts->removeRow(0);
    for (const DesktopPart &part : parts) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *icon = new QLabel(row);
        icon->setPixmap(
            symbolicPixmap(part.present ? QStringLiteral("state-healthy") : QStringLiteral("warning"),
                           palette().color(QPalette::WindowText), 16, devicePixelRatioF()));
        icon->setAccessibleName(part.present ? tr("There") : tr("Missing"));
        line->addWidget(icon, 0, Qt::AlignTop);
        auto *words = new QLabel(part.present ? part.words : tr("Missing. %1").arg(part.words), row);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setAccessibleDescription(part.name);
        line->addWidget(words, 1);
        m_parts->addRow(part.name, row);
    }
}

} // namespace Portmonote
