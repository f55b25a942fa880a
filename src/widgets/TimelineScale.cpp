// SPDX-License-Identifier: MIT
#include "widgets/TimelineScale.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace Portmonote {

namespace {

enum class Unit { Minutes, Hours, Days, Months, Years };

struct Step
{
    Unit unit;
    int count;
    double seconds; ///< about
};

constexpr std::array steps{
    Step{Unit::Minutes, 1, 60},        Step{Unit::Minutes, 5, 300},    Step{Unit::Minutes, 15, 900},
    Step{Unit::Minutes, 30, 1800},     Step{Unit::Hours, 1, 3600},     Step{Unit::Hours, 3, 10800},
    Step{Unit::Hours, 6, 21600},       Step{Unit::Hours, 12, 43200},   Step{Unit::Days, 1, 86400},
    Step{Unit::Days, 2, 172800},       Step{Unit::Days, 7, 604800},    Step{Unit::Days, 14, 1209600},
    Step{Unit::Months, 1, 2629800},    Step{Unit::Months, 3, 7889400}, Step{Unit::Months, 6, 15778800},
    Step{Unit::Years, 1, 31557600},    Step{Unit::Years, 2, 63115200}, Step{Unit::Years, 5, 157788000},
    Step{Unit::Years, 10, 315576000.0}};

Step stepFor(double seconds)
{
    for (const Step &step : steps) {
        if (step.seconds >= seconds)
            return step;
    }
    return steps.back();
}

QDateTime firstTick(const QDateTime &from, const Step &step)
{
    const QDate date = from.date();
    switch (step.unit) {
    case Unit::Minutes:
    case Unit::Hours:
        return date.startOfDay();
    case Unit::Days:
        // Weeks begin where the locale's do; other steps at days that a longer view keeps.
        if (step.count % 7 == 0) {
            const int back = (date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
            return date.addDays(-back).startOfDay();
        }
        return date.addDays(-(date.toJulianDay() % step.count)).startOfDay();
    case Unit::Months:
        return QDate(date.year(), 1, 1).startOfDay();
    case Unit::Years:
        break;
    }
    return QDate(date.year() - date.year() % step.count, 1, 1).startOfDay();
}

/// By the calendar of the local time: a day may have 23 hours.
QDateTime nextTick(const QDateTime &tick, const Step &step)
{
    switch (step.unit) {
    case Unit::Minutes:
    case Unit::Hours: {
        const qint64 seconds = (step.unit == Unit::Hours ? 3600 : 60) * qint64(step.count);
        const QDateTime next = tick.addSecs(seconds);
        if (next.date() != tick.date() || seconds < 7200)
            return next.date() != tick.date() ? next.date().startOfDay() : next;
        // On the same clock times as on other days, where an hour is left out or comes twice.
        const int hour = (tick.time().hour() / step.count + 1) * step.count;
        return hour < 24 ? QDateTime(tick.date(), QTime(hour, 0)) : tick.date().addDays(1).startOfDay();
    }
    case Unit::Days:
        return tick.date().addDays(step.count).startOfDay();
    case Unit::Months:
        return tick.date().addMonths(step.count).startOfDay();
    case Unit::Years:
        break;
    }
    return tick.date().addYears(step.count).startOfDay();
}

/// The locale's short date without the year: "24.11." or "11/24".
QString dayLabel(const QDate &date)
{
    static const QRegularExpression year(QStringLiteral("[-/. ]*y+[-/. ]*$|^y+[-/. ]*"));
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool trailingDot = format.contains(QStringLiteral("M.y"))
        || format.contains(QStringLiteral("MM.y"));
    format.remove(year);
    return QLocale().toString(date, trailingDot ? format + QLatin1Char('.') : format);
}

QString labelOf(const QDateTime &tick, const Step &step)
{
    const QLocale locale;
    const bool midnight = tick.time() == QTime(0, 0);
    switch (step.unit) {
    case Unit::Minutes:
    case Unit::Hours:
        return midnight ? dayLabel(tick.date()) : locale.toString(tick.time(), QLocale::ShortFormat);
    case Unit::Days:
        return dayLabel(tick.date());
    case Unit::Months:
        return tick.date().month() == 1
            ? QString::number(tick.date().year())
            : locale.standaloneMonthName(tick.date().month(), QLocale::ShortFormat);
    case Unit::Years:
        break;
    }
    return QString::number(tick.date().year());
}

bool isMajor(const QDateTime &tick, const Step &step)
{
    switch (step.unit) {
    case Unit::Minutes:
    case Unit::Hours:
        return tick.time() == QTime(0, 0);
    case Unit::Days:
        return tick.date().day() <= (step.count >= 7 ? 7 : 1) && step.count < 14 && tick.date().day() == 1;
    case Unit::Months:
        return tick.date().month() == 1;
    case Unit::Years:
        break;
    }
    return tick.date().year() % 10 == 0;
}

} // namespace

double TimelineScale::x(UtcMillis time) const
{
    const double length = static_cast<double>(m_range.until - m_range.from);
    return m_left + static_cast<double>(time - m_range.from) / length * m_width;
}

UtcMillis TimelineScale::timeAt(double x) const
{
    const double length = static_cast<double>(m_range.until - m_range.from);
    return m_range.from + std::llround((x - m_left) / m_width * length);
}

QList<TimelineScale::Tick> TimelineScale::ticks(double spacing) const
{
    QList<Tick> ticks;
    if (m_range.isEmpty() || m_width <= 0)
        return ticks;
    const double seconds = static_cast<double>(m_range.until - m_range.from) / 1000.0;
    const Step step = stepFor(seconds / std::max(1.0, m_width / spacing));
    constexpr qsizetype most = 400;
    QDateTime tick = firstTick(QDateTime::fromMSecsSinceEpoch(m_range.from), step);
    while (tick.toMSecsSinceEpoch() < m_range.until && ticks.size() < most) {
        if (tick.toMSecsSinceEpoch() >= m_range.from)
            ticks.append({tick.toMSecsSinceEpoch(), labelOf(tick, step), isMajor(tick, step)});
        tick = nextTick(tick, step);
    }
    return ticks;
}

QString TimelineScale::context(double spacing) const
{
    const double seconds = static_cast<double>(m_range.until - m_range.from) / 1000.0;
    const Step step = stepFor(seconds / std::max(1.0, m_width / spacing));
    const QDate from = QDateTime::fromMSecsSinceEpoch(m_range.from).date();
    const QDate until = QDateTime::fromMSecsSinceEpoch(m_range.until).date();
    const QLocale locale;
    switch (step.unit) {
    case Unit::Minutes:
    case Unit::Hours:
        return from == until ? locale.toString(from, QLocale::LongFormat)
                             : QStringLiteral("%1 – %2").arg(locale.toString(from, QLocale::ShortFormat),
                                                             locale.toString(until, QLocale::ShortFormat));
    case Unit::Days:
        return from.year() == until.year() && from.month() == until.month()
            ? locale.standaloneMonthName(from.month()) + QLatin1Char(' ') + QString::number(from.year())
            : QStringLiteral("%1 – %2").arg(locale.toString(from, QLocale::ShortFormat),
                                            locale.toString(until, QLocale::ShortFormat));
    case Unit::Months:
    case Unit::Years:
        break;
    }
    return from.year() == until.year() ? QString::number(from.year())
                                       : QStringLiteral("%1 – %2").arg(from.year()).arg(until.year());
}

} // namespace Portmonote
