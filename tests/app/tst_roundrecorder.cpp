// SPDX-License-Identifier: MIT
// Looks that cannot be recorded for now: they wait, keep their times and their order, and nothing is told
// twice.
#include "app/RoundRecorder.h"
#include "storage/StorageFixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace Portmonote;
using namespace Portmonote::StorageTest;

constexpr int mostWaiting = 5;

class TestRoundRecorder : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatCannotBeRecordedWaitsWithItsTimeAndInOrder();
    void whatWaitsIsExpected();
    void whatWasOvertakenIsNotRecordedOverIt();
    void whatWasSeenBeforeOvertakesNothing();
    void onlySoManyWait();
    void whatWaitsIsTriedOnceMoreAtTheEnd();
    void whatCameDuringAFlushIsRecordedAtTheEnd();

private:
    // While the file is away every commit is refused; whoever opens it is, too.
    void takeAway() { QVERIFY(QFile::rename(m_store->path(), m_store->path() + u".away"_s)); }
    void putBack() { QVERIFY(QFile::rename(m_store->path() + u".away"_s, m_store->path())); }
    [[nodiscard]] RoundOutcome last() const { return m_outcomes.last(); }
    [[nodiscard]] qint64 number(const QString &statement) const
    {
        return m_store->value(statement).toLongLong();
    }
    static Look look(UtcMillis at, const QList<ObservedPort> &ports, const QSet<PortKey> &absent = {})
    {
        return {observationAt(at, ports, absent), 0};
    }
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RoundRecorder> m_recorder;
    QList<RoundOutcome> m_outcomes;
};

void TestRoundRecorder::init()
{
    m_store = std::make_unique<Store>();
    m_outcomes.clear();
    m_recorder = std::make_unique<RoundRecorder>(m_store->path(), nullptr, mostWaiting);
    connect(m_recorder.get(), &RoundRecorder::finished, this,
            [this](const RoundOutcome &outcome) { m_outcomes.append(outcome); });
}

void TestRoundRecorder::cleanup()
{
    m_recorder.reset();
    m_store.reset();
}

void TestRoundRecorder::whatCannotBeRecordedWaitsWithItsTimeAndInOrder()
{
    const UtcMillis noon = noonDaysAgo(1);
    m_recorder->record(look(noon, {seenPort(80)}));
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(!last().storageError && last().recorded && !last().isLate);
    takeAway();
    m_recorder->record(look(noon + 1000, {seenPort(80), seenPort(81)}));
    QTRY_COMPARE(m_outcomes.size(), 2);
    QVERIFY(last().storageError.has_value());
    QCOMPARE(last().waiting, 1);
    QVERIFY(!last().isLate); // it ends the look that was taken
    QVERIFY(last().problem().contains(u'1'));
    m_recorder->record({FailedLook{localHostId, noon + 1500, noon + 1600, u"no ss"_s}, 0});
    QTRY_COMPARE(m_outcomes.size(), 3);
    QCOMPARE(last().waiting, 2);
    putBack();
    m_recorder->record(look(noon + 2000, {seenPort(80)}, {tcp(81)}));
    QTRY_COMPARE(m_outcomes.size(), 6);
    QVERIFY(m_outcomes.at(3).isLate && m_outcomes.at(4).isLate && !m_outcomes.at(5).isLate);
    QCOMPARE(last().waiting, 0);
    QCOMPARE(m_store
                 ->value(u"SELECT group_concat(finished_at - %1) FROM (SELECT finished_at FROM round "
                         "ORDER BY id)"_s.arg(noon))
                 .toString(),
             u"0,1000,1600,2000"_s);
    QCOMPARE(m_store->story(tcp(81)), u"appeared disappeared"_s);
}

void TestRoundRecorder::whatWaitsIsExpected()
{
    takeAway();
    m_recorder->record(look(noonDaysAgo(1), {seenPort(90)}));
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(m_recorder->expectedAfterAll({}, localHostId).contains(tcp(90)));
    QVERIFY(m_recorder->expectedAfterAll({}, u"another"_s).isEmpty());
    putBack();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), 2, 60'000); // by itself
    QVERIFY(last().recorded && last().isLate);
    QVERIFY(m_recorder->expectedAfterAll({}, localHostId).isEmpty());
}

void TestRoundRecorder::whatWasOvertakenIsNotRecordedOverIt()
{
    const UtcMillis noon = noonDaysAgo(1);
    takeAway();
    m_recorder->record(look(noon, {seenPort(80), seenPort(81)}));
    QTRY_COMPARE(m_outcomes.size(), 1);
    putBack();
    m_store->record(observationAt(noon + 1000, {seenPort(80)})); // by somebody else, later
    m_recorder->record(look(noon + 2000, {seenPort(80)}));
    QTRY_COMPARE(m_outcomes.size(), 3);
    QCOMPARE(last().waiting, 0);
    QVERIFY(!m_store->card(tcp(81)));
    QCOMPARE(number(u"SELECT count(*) FROM round"_s), 2);
}

void TestRoundRecorder::whatWasSeenBeforeOvertakesNothing()
{
    const UtcMillis noon = noonDaysAgo(1);
    m_store->record(observationAt(noon, {seenPort(80)})); // nobody could tell of it, see look()
    takeAway();
    m_recorder->record(look(noon + 1000, {seenPort(80), seenPort(81)}));
    QTRY_COMPARE(m_outcomes.size(), 1);
    putBack();
    m_recorder->record(look(noon + 2000, {seenPort(80)}, {tcp(81)}));
    QTRY_COMPARE(m_outcomes.size(), 3);
    QCOMPARE(last().waiting, 0);
    QCOMPARE(m_store->story(tcp(81)), u"appeared disappeared"_s);
    QCOMPARE(number(u"SELECT count(*) FROM round"_s), 3);
}

void TestRoundRecorder::onlySoManyWait()
{
    const UtcMillis noon = noonDaysAgo(1);
    takeAway();
    constexpr int all = mostWaiting + 5;
    m_recorder->record(look(noon, {}));
    QTRY_COMPARE(m_outcomes.size(), 1);
    for (int i = 1; i < all; ++i) {
        m_recorder->record(look(noon + i, {}));
        QTRY_COMPARE(m_outcomes.size(), i + 1);
    }
    QCOMPARE(last().waiting, mostWaiting);
    putBack();
    m_recorder->record(look(noon + all, {}));
    QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT count(*) FROM round"_s), qint64(mostWaiting), 60'000);
    QCOMPARE(number(u"SELECT max(finished_at) FROM round"_s), noon + all); // the latest are kept
}

void TestRoundRecorder::whatWaitsIsTriedOnceMoreAtTheEnd()
{
    takeAway();
    m_recorder->record(look(noonDaysAgo(1), {seenPort(80)}));
    QTRY_COMPARE(m_outcomes.size(), 1);
    putBack();
    m_recorder.reset();
    QVERIFY(m_store->card(tcp(80)).has_value());
}

void TestRoundRecorder::whatCameDuringAFlushIsRecordedAtTheEnd()
{
    const UtcMillis noon = noonDaysAgo(1);
    m_recorder->record(look(noon, {seenPort(80)}));
    // No event loop runs meanwhile: it is not told that the first one is recorded.
    m_recorder->record(look(noon + 1000, {seenPort(80), seenPort(81)}));
    m_recorder->record({FailedLook{localHostId, noon + 1500, noon + 1600, u"no ss"_s}, 0});
    m_recorder.reset();
    QVERIFY(m_store->card(tcp(81)).has_value());
    QCOMPARE(number(u"SELECT count(*) FROM round"_s), 3); // each of them once
}

QTEST_GUILESS_MAIN(TestRoundRecorder)
#include "tst_roundrecorder.moc"
