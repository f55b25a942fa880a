// SPDX-License-Identifier: MIT
#include "widgets/PlainText.h"

#include <QLabel>
#include <QTextDocument>

namespace Portmonote {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString plainToolTip(const QString &text)
{
    // Markup made of it, as only what is markup already is not guessed about.
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

QString menuText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace Portmonote
