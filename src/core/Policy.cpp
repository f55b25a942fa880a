// SPDX-License-Identifier: MIT
#include "core/Policy.h"

#include <QCoreApplication>

namespace Portmonote {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

} // namespace

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    qint64 unit = 1;
    if (!text.isEmpty() && text.back().isLetter()) {
        switch (text.back().unicode()) {
        case 's':
            unit = 1;
            break;
        case 'm':
            unit = 60;
            break;
        case 'h':
            unit = 3600;
            break;
        case 'd':
            unit = 86400;
            break;
        default:
            return std::nullopt;
        }
        text.chop(1);
    }
    // toLongLong() would also take a sign or blanks.
    const bool onlyDigits = !text.isEmpty() && text.size() <= 9
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= '0' && c.unicode() <= '9'; });
    if (!onlyDigits)
        return std::nullopt;
    return std::chrono::seconds(text.toLongLong() * unit);
}

std::optional<QString> applyPolicy(Policy &policy, QStringView assignment)
{
    const qsizetype equals = assignment.indexOf(QLatin1Char('='));
    const QStringView key = equals < 0 ? assignment : assignment.first(equals);
    const QStringView value = equals < 0 ? QStringView() : assignment.sliced(equals + 1);

    if (key == QLatin1String("flap-count")) {
        bool fits = false;
        const int count = value.toInt(&fits);
        if (!fits || count < 2)
            return PolicyText::tr("flap-count takes a whole number from 2 on");
        policy.flapCount = count;
        return std::nullopt;
    }
    std::chrono::seconds *duration = key == QLatin1String("high-uptime") ? &policy.highUptime
        : key == QLatin1String("flap-window")                            ? &policy.flapWindow
                                                                         : nullptr;
    if (!duration) {
        return PolicyText::tr("there is no policy “%1”; there are high-uptime, flap-count and flap-window")
            .arg(key);
    }
    const auto seconds = parseDuration(value);
    if (!seconds) {
        return PolicyText::tr("%1 takes a duration such as 0, 90s, 24h or 7d").arg(key);
    }
    *duration = *seconds;
    return std::nullopt;
}

} // namespace Portmonote
