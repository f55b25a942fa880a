// SPDX-License-Identifier: MIT
#include "widgets/EnvironmentView.h"

#include "core/DisplayText.h"
#include "core/Redaction.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

constexpr qsizetype longestValue = 2000;

QString valueOf(const QString &variable)
{
    return variable.mid(variable.indexOf(QLatin1Char('=')) + 1);
}

} // namespace

EnvironmentView::EnvironmentView(QWidget *parent) : QWidget(parent)
{
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_uncover = new QCheckBox(tr("Show what looks like a &secret"), this);
    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Variable"), tr("Value")});
    m_list->setAccessibleName(tr("Environment"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_uncover);
    layout->addWidget(m_list, 1);
    connect(m_uncover, &QCheckBox::toggled, this, &EnvironmentView::refill);
    clear();
}

void EnvironmentView::clear()
{
    m_variables.clear();
    m_words->clear();
    m_uncover->setChecked(false);
    m_uncover->setEnabled(false);
    m_list->clear();
}

void EnvironmentView::setVariables(const QString &process, const std::optional<QStringList> &variables)
{
    clear();
    const QString name = visibleText(process, 100);
    if (!variables) {
        m_words->setText(tr("The environment of %1 may not be read: it belongs to somebody else, or the "
                            "process has ended.")
                             .arg(name));
        return;
    }
    m_words->setText(
        tr("What %1 was started with. It is read now, shown here only, and never kept.").arg(name));
    m_variables = *variables;
    m_variables.sort();
    m_uncover->setEnabled(true);
    refill();
}

void EnvironmentView::refill()
{
    m_list->clear();
    for (const QString &variable : std::as_const(m_variables)) {
        const QString shown = m_uncover->isChecked() ? variable : redactedArguments({variable}).constFirst();
        const QString name = variable.section(QLatin1Char('='), 0, 0);
        new QTreeWidgetItem(m_list,
                            {visibleText(name, longestValue), visibleText(valueOf(shown), longestValue)});
    }
}

} // namespace Portmonote
