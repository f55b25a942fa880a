// SPDX-License-Identifier: MIT
// The chain of models on a real database, watched by Qt's own tester.
#include "models/NoteModel.h"
#include "models/PortFilterModel.h"
#include "models/TimelineModel.h"
#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/FactStore.h"
#include "storage/NoteStore.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Portmonote;

namespace {

constexpr UtcMillis start = 1'795'000'000'000;

ObservedPort seen(quint16 port, const QString &program = QStringLiteral("/usr/sbin/nginx"))
{
    ObservedPort result;
    result.key.port = port;
    result.addresses = {QStringLiteral("0.0.0.0")};
    result.exposure = Exposure::All;
    result.owner.kind = Owner::Kind::Process;
    result.owner.confidence = Owner::Confidence::Confirmed;
    result.owner.executable = program;
    result.owner.name = program.mid(program.lastIndexOf(QLatin1Char('/')) + 1);
    result.pid = 100;
    result.processStartedAt = start - 2 * millisPerDay;
    return result;
}

/// All the models on one database file.
struct Chain
{
    Chain()
    {
        auto opened = Database::open(folder.filePath(QStringLiteral("portmonote.db")));
        if (!opened)
            qFatal("no database");
        database = std::move(*opened);
    }

    void observe(const QList<ObservedPort> &ports, UtcMillis at, const QSet<PortKey> &absent = {})
    {
        Observation observation;
        observation.startedAt = observation.finishedAt = at;
        observation.ports = ports;
        observation.absent = absent;
        const auto recorded = FactStore(*database).record(observation);
        QVERIFY(recorded);
        changes = {};
        changes.updated = *CardStore(*database).cards(recorded->updatedIds);
        changes.seenAt = at;
        changes.hostId = localHostId;
    }
    void load()
    {
        table = std::make_unique<PortTableModel>(database->handle());
        QVERIFY(!table->load());
        derived.setNow(start);
        derived.setSourceModel(table.get());
        filter.setSourceModel(&derived);
    }
    void note(quint16 port, Risk risk, bool pinned = false)
    {
        NoteChange change;
        change.risk = risk;
        change.pinned = pinned;
        QVERIFY(NoteStore(*database).change({localHostId, Protocol::Tcp, port}, change, start));
    }
    [[nodiscard]] QList<int> shownPorts() const
    {
        QList<int> ports;
        for (int row = 0; row < filter.rowCount(); ++row)
            ports.append(filter.index(row, 0).data(PortTableModel::PortRole).toInt());
        return ports;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    CardChanges changes;
    std::unique_ptr<PortTableModel> table;
    DerivedStateModel derived;
    PortFilterModel filter;
};

} // namespace

class Models : public QObject
{
    Q_OBJECT
private slots:
    void everyModelKeepsItsPromisesThroughRounds();
    void aRoundAnnouncesOnlyWhatChanged();
    void persistentIndexesSurviveARound();
    void orderIsThatOfUrgency();
    void whatIsGoneIsHiddenUnlessAskedFor();
    void aPolicyChangesStatesAtOnce();
    void summaryIsToldOnceForManyChanges();
    void cellsOfTheViewAreReadOnly();
    void reloadTellsOnlyDifferences();
    void historyIsNewestFirst();
    void noteModelWritesOnlyWhatChanged();
    void judgingAnewIsForWhoeverIsThereNow();
};

void Models::everyModelKeepsItsPromisesThroughRounds()
{
    Chain chain;
    chain.observe({seen(80), seen(443), seen(22)}, start);
    chain.load();
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester first(chain.table.get(), mode);
    const QAbstractItemModelTester second(&chain.derived, mode);
    const QAbstractItemModelTester third(&chain.filter, mode);
    QCOMPARE(chain.filter.rowCount(), 3);
    chain.observe({seen(80), seen(22), seen(8080)}, start + 1000, {PortKey{localHostId, Protocol::Tcp, 443}});
    chain.table->apply(chain.changes);
    QCOMPARE(chain.table->rowCount(), 4);
    QCOMPARE(chain.filter.rowCount(), 3);
    chain.filter.setQuery(SearchQuery::parse(u":80"));
    QCOMPARE(chain.shownPorts(), QList<int>{80});
    chain.filter.setQuery({});
    chain.filter.setStates({DerivedState::Gone});
    QCOMPARE(chain.shownPorts(), QList<int>{443});
    CardChanges removal;
    removal.removed = {chain.table->cardAt(0).facts.id, chain.table->cardAt(2).facts.id};
    chain.table->apply(removal);
    QCOMPARE(chain.table->rowCount(), 2);
    QVERIFY(!chain.table->load());
    QCOMPARE(chain.table->rowCount(), 4);
}

void Models::aRoundAnnouncesOnlyWhatChanged()
{
    Chain chain;
    QList<ObservedPort> ports;
    for (quint16 port = 1; port <= 2000; ++port)
        ports.append(seen(port));
    chain.observe(ports, start);
    chain.observe(ports, start + 1000);
    chain.load();
    QSignalSpy reset(&chain.filter, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&chain.filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(chain.table.get(), &QAbstractItemModel::dataChanged);
    ports[500].owner = seen(1, QStringLiteral("/tmp/x")).owner;
    ports[501].owner = ports[500].owner;
    chain.observe(ports, start + 2000);
    QCOMPARE(chain.changes.updated.size(), 2);
    chain.table->apply(chain.changes);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(changed.count(), 2); // the time of all, and the run of two
    QCOMPARE(chain.table->cardAt(0).facts.lastSeenAt, start + 2000);
}

void Models::persistentIndexesSurviveARound()
{
    Chain chain;
    chain.observe({seen(80), seen(443)}, start);
    chain.load();
    const QPersistentModelIndex kept = chain.filter.indexOf({localHostId, Protocol::Tcp, 443});
    chain.observe({seen(21), seen(80), seen(443)}, start + 1000);
    chain.table->apply(chain.changes);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(PortTableModel::PortRole).toInt(), 443);
}

void Models::orderIsThatOfUrgency()
{
    Chain chain;
    ObservedPort unknown = seen(9);
    unknown.owner = {};
    QList<ObservedPort> ports{seen(1), seen(2), seen(3), seen(4), seen(5), unknown};
    ports[1].processStartedAt = start; // young
    chain.observe(ports + QList<ObservedPort>{seen(6)}, start);
    chain.note(1, Risk::Trusted);
    chain.note(2, Risk::Trusted);
    chain.note(3, Risk::Expected);
    chain.note(5, Risk::Trusted, true);
    chain.note(6, Risk::Expected);
    chain.observe(ports, start + 1000, {PortKey{localHostId, Protocol::Tcp, 6}});
    chain.load();
    // suspicious, pinned, ghost, unreviewed, settling, expected, healthy
    QCOMPARE(chain.shownPorts(), (QList<int>{9, 5, 6, 4, 2, 3, 1}));
}

void Models::whatIsGoneIsHiddenUnlessAskedFor()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.observe({}, start + 1000, {PortKey{localHostId, Protocol::Tcp, 80}});
    chain.load();
    QCOMPARE(chain.filter.rowCount(), 0);
    chain.filter.setQuery(SearchQuery::parse(u"state:gone"));
    QCOMPARE(chain.filter.rowCount(), 1);
    chain.filter.setQuery({});
    chain.filter.setStates({DerivedState::Gone, DerivedState::Healthy});
    QCOMPARE(chain.filter.rowCount(), 1);
}

void Models::aPolicyChangesStatesAtOnce()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.note(80, Risk::Trusted);
    chain.load();
    QCOMPARE(chain.derived.count(DerivedState::Healthy), 1);
    QSignalSpy changed(&chain.filter, &QAbstractItemModel::dataChanged);
    Policy patient;
    patient.highUptime = std::chrono::hours(1000);
    chain.derived.setPolicy(patient);
    QCOMPARE(chain.derived.count(DerivedState::Settling), 1);
    QCOMPARE(changed.count(), 1);
}

void Models::summaryIsToldOnceForManyChanges()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.load();
    QCoreApplication::processEvents();
    QSignalSpy told(&chain.derived, &DerivedStateModel::summaryChanged);
    for (quint16 port = 100; port < 120; ++port) {
        chain.observe({seen(80), seen(port)}, start + port);
        chain.table->apply(chain.changes);
    }
    QCOMPARE(chain.derived.summary().services, 21); // right at once
    QCOMPARE(told.count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 1);
}

void Models::cellsOfTheViewAreReadOnly()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.load();
    QVERIFY(!(chain.table->index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(!chain.table->canFetchMore());
}

void Models::reloadTellsOnlyDifferences()
{
    Chain chain;
    chain.observe({seen(80), seen(81)}, start);
    chain.load();
    QVERIFY(changesBetween(chain.table->cards(), *CardStore(*chain.database).cards()).isEmpty());
    chain.note(81, Risk::Expected);
    const CardChanges changes = changesBetween(chain.table->cards(), *CardStore(*chain.database).cards());
    QCOMPARE(changes.updated.size(), 1);
    QCOMPARE(changes.updated.first().key().port, 81);
    QVERIFY(changes.removed.isEmpty());
    QCOMPARE(changesBetween(chain.table->cards(), {}).removed.size(), 2);
}

void Models::historyIsNewestFirst()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.observe({}, start + millisPerHour, {PortKey{localHostId, Protocol::Tcp, 80}});
    chain.load();
    TimelineModel timeline;
    const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    timeline.setEvents(*EventStore(*chain.database).history(chain.table->cardAt(0).facts.id));
    QCOMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.index(0, TimelineModel::EventColumn).data().toString(), QStringLiteral("disappeared"));
    QCOMPARE(timeline.index(1, TimelineModel::TimeColumn).data(TimelineModel::TimestampRole).toLongLong(),
             start);
}

void Models::noteModelWritesOnlyWhatChanged()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.note(80, Risk::Expected);
    chain.load();
    NoteModel model(*chain.database, chain.table->cardAt(0));
    QVERIFY(!model.open());
    const auto set = [&model](NoteModel::Column column, const QVariant &value) {
        QVERIFY(model.setData(model.index(0, model.columnOf(column)), value));
    };
    // As a mapper does it: every field, most of them as they were.
    set(NoteModel::TitleColumn, QStringLiteral("Website"));
    set(NoteModel::DescriptionColumn, QString());
    set(NoteModel::OwnerColumn, QString());
    set(NoteModel::TypeColumn, QStringLiteral("unknown"));
    set(NoteModel::RiskColumn, QStringLiteral("expected"));
    set(NoteModel::TagsColumn, QString());
    set(NoteModel::PinnedColumn, false);
    QVERIFY(model.isModified());
    NoteChange elsewhere;
    elsewhere.owner = QStringLiteral("alice");
    QVERIFY(NoteStore(*chain.database).change({localHostId, Protocol::Tcp, 80}, elsewhere, start + 1));
    QVERIFY(model.save().outcome == NoteModel::SaveResult::Outcome::Saved);
    const PortNote note = **NoteStore(*chain.database).note({localHostId, Protocol::Tcp, 80});
    QCOMPARE(note.title, QStringLiteral("Website"));
    QCOMPARE(note.owner, QStringLiteral("alice"));
    QVERIFY(!model.isModified());
}

void Models::judgingAnewIsForWhoeverIsThereNow()
{
    Chain chain;
    chain.observe({seen(80)}, start);
    chain.note(80, Risk::Trusted);
    chain.observe({seen(80, QStringLiteral("/opt/caddy"))}, start + 1000);
    chain.load();
    QCOMPARE(chain.derived.count(DerivedState::Suspicious), 1);
    const auto edit = [&chain](NoteModel::Column column, const QString &value) {
        NoteModel model(*chain.database, chain.table->cardAt(0));
        QVERIFY(!model.open());
        QVERIFY(model.setData(model.index(0, model.columnOf(column)), value));
        QVERIFY(model.save().outcome == NoteModel::SaveResult::Outcome::Saved);
    };
    const PortKey key{localHostId, Protocol::Tcp, 80};
    edit(NoteModel::TitleColumn, QStringLiteral("Only a name"));
    QCOMPARE((**NoteStore(*chain.database).note(key)).writtenFor.executable,
             QStringLiteral("/usr/sbin/nginx"));
    edit(NoteModel::RiskColumn, QStringLiteral("expected"));
    QCOMPARE((**NoteStore(*chain.database).note(key)).writtenFor.executable, QStringLiteral("/opt/caddy"));
}

QTEST_GUILESS_MAIN(Models)
#include "tst_models.moc"
