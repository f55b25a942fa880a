// SPDX-License-Identifier: MIT
#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QLocale>

namespace Portmonote {

namespace {

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:    // bidirectional overrides, zero width characters, tags
    case QChar::Other_Surrogate: // half a character
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void appendVisible(QString &out, char32_t code)
{
    if (code < 0x20)
        out += QChar(static_cast<char16_t>(0x2400 + code)); // the Unicode pictures of control characters
    else if (code == 0x7f)
        out += QChar(0x2421);
    else
        out += QStringLiteral("‹U+%1›").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
}

struct DisplayTexts
{
    Q_DECLARE_TR_FUNCTIONS(DisplayText)
};

} // namespace

QString visibleText(QStringView text, qsizetype maxLength)
{
    const bool cut = text.size() > maxLength;
    if (cut) {
        text = text.first(maxLength);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1); // not through the middle of a character
    }
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isInvisible(code))
            appendVisible(out, code);
        else
            out += text.sliced(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    if (cut)
        out += QChar(0x2026);
    return out;
}

QString durationText(qint64 seconds)
{
    seconds = std::max<qint64>(0, seconds);
    if (seconds < 60)
        return DisplayTexts::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return DisplayTexts::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        const qint64 rest = minutes % 60;
        return rest == 0 ? DisplayTexts::tr("%1 h").arg(hours)
                         : DisplayTexts::tr("%1 h %2 min").arg(hours).arg(rest);
    }
    const qint64 days = hours / 24;
    const qint64 rest = hours % 24;
    return rest == 0 || days >= 30 ? DisplayTexts::tr("%1 d").arg(days)
                                   : DisplayTexts::tr("%1 d %2 h").arg(days).arg(rest);
}

QString shortTime(UtcMillis time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString longTime(UtcMillis time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const QLocale locale;
    return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + local.time().toString(QStringLiteral("HH:mm:ss")) + QLatin1Char(' ') + local.timeZoneAbbreviation();
}

QString ageText(UtcMillis then, UtcMillis now)
{
    const qint64 seconds = (now - then) / millisPerSecond;
    if (seconds < 5)
        return DisplayTexts::tr("just now");
    const QString amount = seconds < 3600 ? durationText(seconds)
        : seconds < 86400                 ? DisplayTexts::tr("%1 h").arg(seconds / 3600)
                                          : DisplayTexts::tr("%1 d").arg(seconds / 86400);
    return DisplayTexts::tr("%1 ago").arg(amount);
}

} // namespace Portmonote
