// SPDX-License-Identifier: MIT
// Ten years of hourly rounds over 100 ports: how big, and how fast beside a database of one day.
#include "benchmarks/HistoryGenerator.h"
#include "models/DerivedStateModel.h"
#include "models/PortFilterModel.h"
#include "models/PortTimelineModel.h"
#include "storage/AwayStore.h"
#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/MomentStore.h"
#include "storage/RoundStore.h"
#include "widgets/TimelinePage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Portmonote;

namespace {

constexpr double mostMegabytes = 60;
constexpr double mostRatio = 1.3;
constexpr double mostFrameMillis = 50;
constexpr double notWorthComparing = 0.15; ///< ms; below it, the ratio is noise

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Milliseconds, the median of many.
double measure(int times, const std::function<void()> &work)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(taken);
}

std::unique_ptr<Database> make(const QString &path, const HistoryPlan &plan, HistoryGenerator &generator)
{
    auto opened = Database::open(path);
    if (!opened || (*opened)->execute(QStringLiteral("PRAGMA synchronous = OFF")))
        return nullptr;
    QElapsedTimer timer;
    timer.start();
    const auto failed = generator.record(**opened, [&](int day) {
        if (day % 365 == 0)
            out() << "  day " << day << " of " << plan.days << ", " << timer.elapsed() / 1000 << " s"
                  << Qt::endl;
    });
    if (failed) {
        out() << failed->words() << Qt::endl;
        return nullptr;
    }
    if ((*opened)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        return nullptr;
    opened->reset();
    auto again = Database::open(path); // as the program opens it: every commit is on the disk
    return again ? std::move(*again) : nullptr;
}

/// One that was kept from an earlier run.
std::unique_ptr<Database> reopen(const QString &path, HistoryPlan &plan)
{
    auto opened = Database::open(path);
    if (!opened)
        return nullptr;
    const auto status = RoundStore(**opened).status(localHostId);
    if (!status || !status->lastValidAt)
        return nullptr;
    plan.end = *status->lastValidAt;
    return std::move(*opened);
}

struct Measured
{
    QString name;
    double millis = 0;
};

/// Everything that the window asks while it shows today.
QList<Measured> queries(const Database &database, const HistoryGenerator &generator, UtcMillis end)
{
    const auto cards = CardStore(database).cards();
    QList<qint64> ids;
    for (const PortCard &card : cards->first(std::min<qsizetype>(30, cards->size())))
        ids.append(card.facts.id);
    const qint64 lastEvent = AwayStore(database).lastEventId().operator bool()
        ? *AwayStore(database).lastEventId()
        : 0;
    const TimeSpan lastDay{end - 12 * millisPerHour, end + millisPerHour};
    UtcMillis at = end;
    const auto query = [](const char *name, double millis) {
        return Measured{QString::fromLatin1(name), millis};
    };
    return {
        query("a steady round",
              measure(40, [&] { (void)FactStore(database).record(generator.steady(at += 60'000)); })),
        query("all cards", measure(40, [&] { (void)CardStore(database).cards(); })),
        query("status of the rounds", measure(200, [&] { (void)RoundStore(database).status(localHostId); })),
        query(
            "observed days",
            measure(200, [&] { (void)RoundStore(database).observedDays(localHostId, end / millisPerDay); })),
        query("history of a port, a page",
              measure(200, [&] { (void)EventStore(database).page(ids.first(), 0, 20); })),
        query("timeline of 30 ports, 12 hours",
              measure(100, [&] { (void)TimelineStore(database).tracks(ids, lastDay); })),
        query("axis of the timeline",
              measure(200, [&] { (void)TimelineStore(database).axis(localHostId, lastDay); })),
        query("a moment, an hour ago",
              measure(20, [&] { (void)MomentStore(database).at(end - millisPerHour, localHostId); })),
        query("since you were away", measure(100, [&] { (void)AwayStore(database).since(lastEvent - 50); })),
    };
}

QList<Measured> frames(const QString &path)
{
    PortTableModel table{QSqlDatabase()};
    DerivedStateModel derived;
    PortFilterModel filter;
    PortTimelineModel tracks;
    {
        const auto database = Database::open(path);
        table.setCards(*CardStore(**database).cards());
    }
    derived.setSourceModel(&table);
    filter.setSourceModel(&derived);
    filter.setStates(QSet<DerivedState>(allStates.begin(), allStates.end()));
    tracks.setSourceModel(&filter);
    tracks.setReader(timelineReader(path));
    TimelinePage page(&tracks);
    page.resize(1600, 1000);
    page.show();
    QList<Measured> measured;
    for (const auto &[name, range] : {std::pair{"day", TimelineView::Range::Day},
                                      {"week", TimelineView::Range::Week},
                                      {"month", TimelineView::Range::Month},
                                      {"year", TimelineView::Range::Year},
                                      {"all", TimelineView::Range::All}}) {
        page.view()->showRange(range);
        QElapsedTimer reading;
        reading.start();
        const bool loaded = QTest::qWaitFor(
            [&] { return tracks.trackAt(0) && tracks.loadedRange().from <= page.view()->range().from; },
            30000);
        measured.append({QStringLiteral("read %1 (in the background)").arg(QLatin1String(name)),
                         loaded ? static_cast<double>(reading.elapsed()) : -1});
        QImage frame(page.view()->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        measured.append({QStringLiteral("frame %1").arg(QLatin1String(name)),
                         measure(20, [&] { page.view()->viewport()->render(&frame); })});
    }
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption days(QStringLiteral("days"), QStringLiteral("Days of history."),
                                  QStringLiteral("N"), QStringLiteral("3650"));
    const QCommandLineOption ports(QStringLiteral("ports"), QStringLiteral("Ports."), QStringLiteral("N"),
                                   QStringLiteral("100"));
    const QCommandLineOption keep(QStringLiteral("keep"),
                                  QStringLiteral("Make the database here, and keep it."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption reuse(
        QStringLiteral("reuse"), QStringLiteral("Measure a database that was kept."), QStringLiteral("FILE"));
    parser.addOptions({days, ports, keep, reuse});
    parser.process(application);

    const QTemporaryDir folder;
    HistoryPlan plan;
    plan.days = parser.value(days).toInt();
    plan.ports = parser.value(ports).toInt();
    plan.end = QDateTime::currentMSecsSinceEpoch() - millisPerHour;
    const QString longPath = parser.isSet(reuse) ? parser.value(reuse)
        : parser.isSet(keep)                     ? parser.value(keep)
                                                 : folder.filePath(QStringLiteral("years.db"));
    out() << "Recording " << plan.days << " days of " << plan.ports << " ports" << Qt::endl;
    HistoryGenerator years(plan);
    const auto longOne = parser.isSet(reuse) ? reopen(parser.value(reuse), plan)
                                             : make(longPath, plan, years);
    HistoryPlan short_ = plan; // it ends when the other does
    short_.days = 1;
    HistoryGenerator day(short_);
    const auto shortOne = make(folder.filePath(QStringLiteral("day.db")), short_, day);
    if (!longOne || !shortOne)
        return 4;

    bool fine = true;
    const double megabytes = static_cast<double>(QFileInfo(longPath).size()) / 1e6;
    fine = fine && megabytes < mostMegabytes;
    out() << QStringLiteral("size: %1 MB (limit %2)").arg(megabytes, 0, 'f', 1).arg(mostMegabytes)
          << Qt::endl;
    const QList<Measured> before = queries(*shortOne, day, plan.end);
    const QList<Measured> after = queries(*longOne, years, plan.end);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const double ratio = after.at(i).millis / before.at(i).millis;
        const bool good = ratio <= mostRatio || after.at(i).millis < notWorthComparing;
        fine = fine && good;
        out() << QStringLiteral("%1 %2 ms, of one day %3 ms, ratio %4%5")
                     .arg(after.at(i).name, -34)
                     .arg(after.at(i).millis, 7, 'f', 3)
                     .arg(before.at(i).millis, 7, 'f', 3)
                     .arg(ratio, 0, 'f', 2)
                     .arg(good ? QString() : QStringLiteral("  TOO SLOW"))
              << Qt::endl;
    }
    for (const Measured &one : frames(longPath)) {
        const bool good = one.millis >= 0
            && (one.millis < mostFrameMillis || !one.name.startsWith(QLatin1String("frame")));
        fine = fine && good;
        out() << QStringLiteral("%1 %2 ms%3")
                     .arg(one.name, -34)
                     .arg(one.millis, 7, 'f', 2)
                     .arg(good ? QString() : QStringLiteral("  TOO SLOW"))
              << Qt::endl;
    }
    return fine ? 0 : 1;
}
