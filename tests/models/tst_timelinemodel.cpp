// SPDX-License-Identifier: MIT
// The history of one port in the details, newest first.
#include "models/ModelFixture.h"
#include "models/TimelineModel.h"

using namespace Portmonote;
using namespace Portmonote::ModelTest;

class TestTimelineModel : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyHistoryHasNoRows();
    void theNewestComesFirst();
    void everyEventIsToldInWords_data();
    void everyEventIsToldInWords();
    void aHeartbeatSaysFromWhenToWhen();
    void hostileNamesAreMadeVisible();
    void columnsHaveTitles();
    void anotherHistoryReplacesTheOneBefore();
    void itShowsWhatTheDatabaseTells();

private:
    static PortEvent event(PortEvent::Type type, UtcMillis at)
    {
        PortEvent made;
        made.type = type;
        made.timestamp = made.until = at;
        made.owner = seenPort(80).owner;
        return made;
    }
    TimelineModel *m_model = nullptr;

private slots:
    void init()
    {
        m_model = new TimelineModel(this);
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model);
    }
    void cleanup() { delete std::exchange(m_model, nullptr); }
};

void TestTimelineModel::anEmptyHistoryHasNoRows()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setEvents({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(TimelineModel::ColumnCount));
}

void TestTimelineModel::theNewestComesFirst()
{
    const UtcMillis first = noonDaysAgo(2);
    m_model->setEvents(
        {event(PortEvent::Type::Appeared, first), event(PortEvent::Type::Disappeared, first + 1000)});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data(TimelineModel::TimestampRole).toLongLong(), first + 1000);
    QCOMPARE(m_model->index(0, 0).data(TimelineModel::TypeRole).toInt(), int(PortEvent::Type::Disappeared));
    QCOMPARE(m_model->index(1, 0).data(TimelineModel::TimestampRole).toLongLong(), first);
}

void TestTimelineModel::everyEventIsToldInWords_data()
{
    QTest::addColumn<int>("type");
    for (const auto type :
         {PortEvent::Type::Appeared, PortEvent::Type::Alive, PortEvent::Type::Disappeared,
          PortEvent::Type::ProcessChanged, PortEvent::Type::ExposureChanged, PortEvent::Type::Acknowledged})
        QTest::newRow(qPrintable(toString(type))) << static_cast<int>(type);
}

void TestTimelineModel::everyEventIsToldInWords()
{
    QFETCH(int, type);
    const PortEvent told = event(PortEvent::Type(type), noonDaysAgo(1));
    m_model->setEvents({told});
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        QVERIFY(!m_model->index(0, column).data().toString().isEmpty());
    QCOMPARE(m_model->index(0, TimelineModel::EventColumn).data().toString(), describe(told));
    QVERIFY(m_model->index(0, TimelineModel::OwnerColumn).data().toString().contains(u"nginx"));
}

void TestTimelineModel::aHeartbeatSaysFromWhenToWhen()
{
    PortEvent heartbeat = event(PortEvent::Type::Alive, noonDaysAgo(1));
    m_model->setEvents({heartbeat});
    const QString once = m_model->index(0, TimelineModel::TimeColumn).data().toString();
    heartbeat.until += 3 * millisPerHour;
    m_model->setEvents({heartbeat});
    const QString longer = m_model->index(0, TimelineModel::TimeColumn).data().toString();
    QVERIFY(longer.startsWith(once));
    QVERIFY(longer.size() > once.size());
}

void TestTimelineModel::hostileNamesAreMadeVisible()
{
    PortEvent hostile = event(PortEvent::Type::Appeared, noonDaysAgo(1));
    hostile.owner.name = u"\x1b[2J\n\u202e"_s;
    m_model->setEvents({hostile});
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        const QString text = m_model->index(0, column).data().toString();
        QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(u'\n') && !text.contains(QChar(0x202e)));
    }
}

void TestTimelineModel::columnsHaveTitles()
{
    QStringList titles;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!m_model->headerData(TimelineModel::ColumnCount, Qt::Horizontal).isValid());
}

void TestTimelineModel::anotherHistoryReplacesTheOneBefore()
{
    m_model->setEvents({event(PortEvent::Type::Appeared, 1), event(PortEvent::Type::Disappeared, 2)});
    const QPersistentModelIndex old = m_model->index(0, 0);
    m_model->setEvents({event(PortEvent::Type::Appeared, 3)});
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!old.isValid());
    QCOMPARE(m_model->index(0, 0).data(TimelineModel::TimestampRole).toLongLong(), 3);
}

void TestTimelineModel::itShowsWhatTheDatabaseTells()
{
    const Store store;
    const UtcMillis first = noonDaysAgo(1);
    store.record(observationAt(first, {seenPort(80)}));
    store.record(observationAt(first + 1000, {seenPort(80, u"caddy"_s, 7)}));
    m_model->setEvents(store.history(tcp(80)));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->index(1, TimelineModel::OwnerColumn).data().toString().contains(u"caddy"));
    QVERIFY(m_model->index(2, TimelineModel::OwnerColumn).data().toString().contains(u"nginx"));
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
