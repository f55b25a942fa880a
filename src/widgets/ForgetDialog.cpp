// SPDX-License-Identifier: MIT
#include "widgets/ForgetDialog.h"

#include "core/DisplayText.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace Portmonote {

ForgetDialog::ForgetDialog(const QList<PortCard> &cards, QWidget *parent) : QMessageBox(parent)
{
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Forget"));
    setTextFormat(Qt::PlainText);
    const int count = static_cast<int>(cards.size());
    setText(count == 1 ? tr("Forget %1?").arg(cards.first().key().toString())
                       : tr("Forget %n port(s)?", nullptr, count));
    setInformativeText(consequences(cards));
    const auto notes = std::count_if(cards.begin(), cards.end(), [](const PortCard &c) { return c.note; });
    if (notes > 0)
        setCheckBox(new QCheckBox(tr("Forget %n note(s), too", nullptr, static_cast<int>(notes)), this));
    QPushButton *forget = addButton(tr("&Forget"), QMessageBox::AcceptRole);
    forget->setAccessibleName(tr("Forget"));
    setDefaultButton(addButton(QMessageBox::Cancel));
}

bool ForgetDialog::notesToo() const
{
    return checkBox() && checkBox()->isChecked();
}

QString ForgetDialog::consequences(const QList<PortCard> &cards)
{
    UtcMillis first = cards.first().facts.firstSeenAt;
    for (const PortCard &card : cards)
        first = std::min(first, card.facts.firstSeenAt);
    QString words =
        tr("All that was recorded goes: the history since %1. What people wrote stays, unless you "
           "say otherwise below. It can be undone until the program ends.")
            .arg(longTime(first));
    const auto active = std::count_if(cards.begin(), cards.end(),
                                      [](const PortCard &card) { return card.facts.active; });
    if (active > 0) {
        words += QStringLiteral("\n\n")
            + tr("%n of them is listening: the next look will find it as new.", nullptr,
                 static_cast<int>(active));
    }
    return words;
}

} // namespace Portmonote
