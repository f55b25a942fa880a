// SPDX-License-Identifier: MIT
// What a round costs without `ss`: reading its output, finding the owners, recording.
#include "benchmarks/HistoryGenerator.h"
#include "benchmarks/Measure.h"
#include "benchmarks/SsText.h"
#include "collect/PreparedInput.h"
#include "core/DerivedState.h"
#include "core/SsParser.h"
#include "storage/CardStore.h"
#include "storage/FactMemory.h"
#include "storage/FactStore.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstring>

using namespace Portmonote;

class BenchRounds : public QObject
{
    Q_OBJECT

private slots:
    void parse_data() { sizes({1'000, 10'000, 100'000}); }
    void parse();
    void memchrOverTheSame_data() { sizes({1'000, 10'000, 100'000}); }
    void memchrOverTheSame();
    void firstRound_data() { sizes({1'000, 3'000, 10'000, 30'000, 100'000}); }
    void firstRound();
    void steadyRound_data() { sizes({1'000, 3'000, 10'000, 30'000, 100'000}); }
    void steadyRound();
    void churnRound_data() { sizes({1'000, 3'000, 10'000, 30'000, 100'000}); }
    void churnRound();
    void classifyAll_data() { sizes({1'000, 10'000, 100'000}); }
    void classifyAll();
    void growthOfYears_data();
    void growthOfYears();

private:
    void round(const FactStore &facts, const QByteArray &output);

    UtcMillis m_at = QDateTime::currentMSecsSinceEpoch() / millisPerDay * millisPerDay + 2 * millisPerHour;
};

/// As the collector and the recorder do it in the running program.
void BenchRounds::round(const FactStore &facts, const QByteArray &output)
{
    m_at += 1000;
    const auto expected = facts.expectedPorts(localHostId);
    QVERIFY(expected);
    const auto seen = observePrepared(output, *expected, localHostId, m_at);
    QVERIFY(std::holds_alternative<Observation>(seen));
    QVERIFY(facts.record(std::get<Observation>(seen)));
}

void BenchRounds::parse()
{
    QFETCH(const int, ports);
    const QByteArray text = SsText::of(ports, SsText::Fields::Extended);
    const double millis = medianOf(15, [&] { QVERIFY(parseSs(text).isValid()); });
    QTest::setBenchmarkResult(double(text.size()) / millis * 1000, QTest::BytesPerSecond);
}

void BenchRounds::memchrOverTheSame()
{
    QFETCH(const int, ports);
    const QByteArray text = SsText::of(ports, SsText::Fields::Extended);
    qsizetype lines = 0;
    const double millis = medianOf(51, [&] {
        lines = 0;
        const char *at = text.constData();
        const char *const end = at + text.size();
        while ((at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))))) {
            ++lines;
            ++at;
        }
    });
    QVERIFY(lines >= ports);
    QTest::setBenchmarkResult(double(text.size()) / millis * 1000, QTest::BytesPerSecond);
}

void BenchRounds::firstRound()
{
    QFETCH(const int, ports);
    const QByteArray text = SsText::of(ports, SsText::Fields::Plain);
    QList<double> taken;
    for (int i = 0; i < (ports > 30'000 || isQuick() ? 1 : 5); ++i) {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(QStringLiteral("first.db")));
        FactMemory memory;
        const FactStore facts(**database, &memory);
        taken.append(millisOf([&] { round(facts, text); }));
    }
    report(quantile(taken, 0.5));
}

void BenchRounds::steadyRound()
{
    QFETCH(const int, ports);
    const QByteArray text = SsText::of(ports, SsText::Fields::Plain);
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("steady.db")));
    FactMemory memory;
    const FactStore facts(**database, &memory);
    round(facts, text);
    round(facts, text); // the first heartbeats
    report(medianOf(isQuick() ? 3 : 15, [&] { round(facts, text); }));
}

void BenchRounds::churnRound()
{
    QFETCH(const int, ports);
    const QByteArray texts[] = {SsText::of(ports, SsText::Fields::Plain, 0),
                                SsText::of(ports, SsText::Fields::Plain, ports / 10)};
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("churn.db")));
    FactMemory memory;
    const FactStore facts(**database, &memory);
    round(facts, texts[0]);
    round(facts, texts[0]);
    int times = 0;
    report(medianOf(isQuick() ? 2 : 9, [&] { round(facts, texts[++times % 2]); }));
}

void BenchRounds::classifyAll()
{
    QFETCH(const int, ports);
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("cards.db")));
    round(FactStore(**database), SsText::of(ports, SsText::Fields::Plain));
    const auto cards = CardStore(**database).cards();
    QVERIFY(cards);
    const Policy policy;
    report(medianOf(9, [&] {
        int known = 0;
        for (const PortCard &card : *cards)
            known += classify(card.facts, card.note, policy, m_at).state != DerivedState::Gone ? 1 : 0;
        QVERIFY(known > 0);
    }));
}

/// Hourly rounds over 100 ports to which nothing happens, and what the program does about old heartbeats. The
/// first year keeps each day's; from then on old ones become few.
void BenchRounds::growthOfYears_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("1") << 1;
    if (!isQuick())
        QTest::newRow("3") << 3;
}

void BenchRounds::growthOfYears()
{
    QFETCH(const int, years);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("years.db"));
    const HistoryPlan plan;
    const HistoryGenerator generator(plan);
    const auto database = Database::open(path);
    QVERIFY(!(*database)->execute(QStringLiteral("PRAGMA synchronous = OFF")));
    const auto size = [&] {
        (void)(*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        return double(QFileInfo(path).size());
    };
    const FactStore facts(**database);
    const int days = isQuick() ? 10 : years * 365;
    const UtcMillis begin = plan.end - days * millisPerDay;
    QVERIFY(facts.record(generator.steady(begin)));
    const double before = size();
    for (int hour = 1; hour <= days * 24; ++hour) {
        const UtcMillis at = begin + hour * millisPerHour;
        QVERIFY(facts.record(generator.steady(at)));
        if (hour % 720 == 0)
            QVERIFY(!RetentionStore(**database).keepUp(plan.retention, at, 1000));
    }
    QTest::setBenchmarkResult((size() - before) * 365 / days, QTest::BytesAllocated); // a year
}

QTEST_GUILESS_MAIN(BenchRounds)
#include "bench_rounds.moc"
