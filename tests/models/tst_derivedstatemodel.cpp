// SPDX-License-Identifier: MIT
// States and texts on top of the cards: never stored, always up to date, and plain text.
#include "models/ModelFixture.h"

using namespace Portmonote;
using namespace Portmonote::ModelTest;

class TestDerivedStateModel : public QObject
{
    Q_OBJECT
private slots:
    void everyStateIsDerived_data();
    void everyStateIsDerived();
    void aChangedCardIsClassifiedAnew();
    void removedAndInsertedCardsKeepTheOthersStates();
    void beingSeenAgainMayMakeACardHealthy();
    void anotherPolicyTellsOnlyWhatItChanges();
    void anotherPolicyForManyCardsIsFewSignals();
    void timePassesAndFlappingEnds();
    void countsAndSentenceFollow();
    void aChangeIsAnnouncedOnceHoweverManyThereWere();
    void everyCardHasAllTexts_data();
    void everyCardHasAllTexts();
    void hostileTextsAreMadeVisible();
    void presenceIsShiftedToToday();
};

void TestDerivedStateModel::everyStateIsDerived_data()
{
    QTest::addColumn<PortCard>("card");
    QTest::addColumn<DerivedState>("state");
    QTest::newRow("unreviewed") << plainCard(80) << DerivedState::Unreviewed;
    QTest::newRow("suspicious") << suspiciousCard(80) << DerivedState::Suspicious;
    QTest::newRow("flapping") << flappingCard(80) << DerivedState::Flapping;
    QTest::newRow("ghost") << gone(notedCard(80, Risk::Expected)) << DerivedState::Ghost;
    QTest::newRow("settling") << notedCard(80, Risk::Trusted) << DerivedState::Settling;
    QTest::newRow("expected") << notedCard(80, Risk::Expected) << DerivedState::Expected;
    QTest::newRow("healthy") << healthyCard(80) << DerivedState::Healthy;
    QTest::newRow("gone") << gone(plainCard(80)) << DerivedState::Gone;
}

void TestDerivedStateModel::everyStateIsDerived()
{
    QFETCH(PortCard, card);
    QFETCH(DerivedState, state);
    ModelStack models;
    models.table.setCards({card});
    const QModelIndex index = models.derived.index(0, 0);
    QCOMPARE(index.data(DerivedStateModel::StateRole).toInt(), static_cast<int>(state));
    QCOMPARE(index.data(DerivedStateModel::StateTextRole).toString(), stateName(state));
    QCOMPARE(index.data(DerivedStateModel::RankRole).toInt(), displayRank(state, false));
    QVERIFY(!index.data(DerivedStateModel::ReasonRole).toString().isEmpty());
    QCOMPARE(toString(models.derived.classificationAt(0).state), toString(state));
    QCOMPARE(models.derived.count(state), 1);
}

void TestDerivedStateModel::aChangedCardIsClassifiedAnew()
{
    ModelStack models;
    models.table.setCards({plainCard(80), plainCard(81)});
    CardChanges changes;
    changes.updated = {notedCard(81, Risk::Suspicious)};
    models.table.apply(changes);
    QCOMPARE(toString(models.derived.classificationAt(0).state), u"unreviewed"_s);
    QCOMPARE(toString(models.derived.classificationAt(1).state), u"suspicious"_s);
}

void TestDerivedStateModel::removedAndInsertedCardsKeepTheOthersStates()
{
    ModelStack models;
    models.table.setCards({suspiciousCard(1), plainCard(2), healthyCard(3), plainCard(4)});
    CardChanges changes;
    changes.removed = {2};
    changes.updated = {gone(plainCard(5)), notedCard(6, Risk::Expected)};
    models.table.apply(changes);
    QStringList states;
    for (int row = 0; row < models.derived.rowCount(); ++row)
        states.append(toString(models.derived.classificationAt(row).state));
    QCOMPARE(states.join(u' '), u"suspicious healthy unreviewed gone expected"_s);
}

void TestDerivedStateModel::beingSeenAgainMayMakeACardHealthy()
{
    ModelStack models;
    const PortCard card = notedCard(80, Risk::Trusted);
    models.table.setCards({card});
    CardChanges changes;
    changes.seenAt = card.facts.lastSeenAt + 24 * millisPerHour;
    changes.hostId = localHostId;
    models.table.apply(changes);
    QCOMPARE(toString(models.derived.classificationAt(0).state), u"healthy"_s);
    QCOMPARE(models.derived.count(DerivedState::Settling), 0);
}

void TestDerivedStateModel::anotherPolicyTellsOnlyWhatItChanges()
{
    ModelStack models;
    models.table.setCards({plainCard(1), notedCard(2, Risk::Trusted), plainCard(3)});
    QSignalSpy changed(&models.derived, &QAbstractItemModel::dataChanged);
    models.derived.setPolicy(models.derived.policy());
    QCOMPARE(changed.size(), 0);
    Policy policy;
    policy.highUptime = std::chrono::seconds(0);
    models.derived.setPolicy(policy);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(toString(models.derived.classificationAt(1).state), u"healthy"_s);
}

void TestDerivedStateModel::anotherPolicyForManyCardsIsFewSignals()
{
    ModelStack models;
    QList<PortCard> cards;
    for (quint16 port = 1; port <= 10'000; ++port)
        cards.append(notedCard(port, Risk::Trusted));
    models.table.setCards(cards);
    QSignalSpy changed(&models.derived, &QAbstractItemModel::dataChanged);
    Policy policy;
    policy.highUptime = std::chrono::seconds(0);
    models.derived.setPolicy(policy);
    QCOMPARE(models.derived.count(DerivedState::Healthy), 10'000);
    QVERIFY2(changed.size() <= 2, qPrintable(QString::number(changed.size())));
    QCOMPARE(models.filter.rowCount(), 10'000);
}

void TestDerivedStateModel::timePassesAndFlappingEnds()
{
    ModelStack models;
    const PortCard card = flappingCard(80);
    models.table.setCards({card, plainCard(81)});
    models.derived.setNow(card.facts.lastSeenAt + millisPerHour);
    QCOMPARE(toString(models.derived.classificationAt(0).state), u"flapping"_s);
    QSignalSpy changed(&models.derived, &QAbstractItemModel::dataChanged);
    models.derived.setNow(card.facts.lastSeenAt + 25 * millisPerHour);
    QCOMPARE(toString(models.derived.classificationAt(0).state), u"unreviewed"_s);
    QCOMPARE(changed.size(), 1);
    models.derived.setNow(card.facts.lastSeenAt + 26 * millisPerHour);
    QCOMPARE(changed.size(), 1); // nothing is different
}

void TestDerivedStateModel::countsAndSentenceFollow()
{
    ModelStack models;
    QCOMPARE(models.derived.summary().services, 0);
    models.table.setCards({plainCard(1), suspiciousCard(2), healthyCard(3),
                           gone(notedCard(4, Risk::Trusted, u"Mail"_s)), gone(plainCard(5))});
    QCOMPARE(models.derived.summary().services, 3);
    QCOMPARE(models.derived.summary().unreviewed, 1);
    QCOMPARE(models.derived.summary().suspicious, 1);
    QCOMPARE(models.derived.summary().missing, 1);
    QCOMPARE(models.derived.summary().missingNames, QStringList{u"Mail"_s});
    QCOMPARE(models.derived.count(DerivedState::Gone), 1);
    CardChanges changes;
    changes.removed = {2};
    models.table.apply(changes);
    QCOMPARE(models.derived.summary().suspicious, 0);
    QCOMPARE(models.derived.count(DerivedState::Suspicious), 0);
}

void TestDerivedStateModel::aChangeIsAnnouncedOnceHoweverManyThereWere()
{
    ModelStack models;
    QSignalSpy summary(&models.derived, &DerivedStateModel::summaryChanged);
    models.table.setCards(plainCards(3));
    for (quint16 port = 1; port <= 3; ++port) {
        CardChanges changes;
        changes.updated = {notedCard(port, Risk::Expected)};
        models.table.apply(changes);
    }
    QCOMPARE(models.derived.summary().recognised, 3); // asked for, it is right at once
    QVERIFY(summary.wait());
    QCoreApplication::processEvents();
    QCOMPARE(summary.size(), 1);
    models.derived.setNow(noonDaysAgo(0));
    QVERIFY(summary.wait());
    QCOMPARE(summary.size(), 2);
}

void TestDerivedStateModel::everyCardHasAllTexts_data()
{
    everyStateIsDerived_data();
    PortCard hidden = plainCard(80);
    hidden.facts.owner = {};
    hidden.facts.owner.kind = Owner::Kind::User;
    hidden.facts.owner.user = u"root"_s;
    hidden.facts.owner.hidden = true;
    QTest::newRow("hidden") << hidden << DerivedState::Unreviewed;
    PortCard bare;
    bare.facts.id = 1;
    bare.facts.key = tcp(1);
    QTest::newRow("almost nothing is known") << bare << DerivedState::Gone;
}

void TestDerivedStateModel::everyCardHasAllTexts()
{
    QFETCH(PortCard, card);
    ModelStack models;
    models.table.setCards({card});
    const QModelIndex index = models.filter.rowCount() == 1 ? models.filter.index(0, 0)
                                                            : models.derived.index(0, 0);
    for (const int role :
         {DerivedStateModel::StateTextRole, DerivedStateModel::ReasonRole, DerivedStateModel::PortTextRole,
          DerivedStateModel::ProtocolTextRole, DerivedStateModel::HeadlineRole,
          DerivedStateModel::ServiceRole, DerivedStateModel::OwnerTextRole,
          DerivedStateModel::ExposureTextRole, DerivedStateModel::UptimeTextRole,
          DerivedStateModel::FirstSeenTextRole, DerivedStateModel::AccessibleRole}) {
        QVERIFY2(!index.data(role).toString().trimmed().isEmpty(), qPrintable(QString::number(role)));
    }
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QString::number(card.key().port)));
}

void TestDerivedStateModel::hostileTextsAreMadeVisible()
{
    const QString hostile = u"<img src=/x>\x1b[2J\n\u202e\u009b"_s;
    PortCard card = notedCard(80, Risk::Expected, hostile);
    card.note->description = hostile;
    card.facts.processName = card.facts.commandLine = hostile;
    card.facts.owner.name = card.facts.owner.user = card.facts.owner.executable = card.facts.owner.unit =
        hostile;
    PortCard untitled = card;
    untitled.facts.id = 81;
    untitled.facts.key = tcp(81);
    untitled.note.reset();
    ModelStack models;
    models.table.setCards({card, untitled});
    for (int row = 0; row < 2; ++row) {
        for (int role = DerivedStateModel::StateRole; role < DerivedStateModel::EndOfDerivedRoles; ++role) {
            if (role == DerivedStateModel::TagsRole)
                continue;
            const QString text = models.derived.index(row, 0).data(role).toString();
            const bool raw = std::any_of(text.begin(), text.end(), [](QChar c) {
                return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
            });
            QVERIFY2(!raw, qPrintable(QString::number(role) + u": "_s + text));
        }
    }
}

void TestDerivedStateModel::presenceIsShiftedToToday()
{
    ModelStack models;
    PortCard card = gone(plainCard(80));
    card.facts.presenceDay = card.facts.lastSeenAt / millisPerDay;
    card.facts.presenceMask = 0b101;
    models.table.setCards({card});
    const auto presence = [&models] {
        return models.derived.index(0, 0).data(DerivedStateModel::PresenceRole).toULongLong();
    };
    QCOMPARE(presence(), quint64(0b101));
    models.derived.setNow(card.facts.lastSeenAt + 2 * millisPerDay);
    QCOMPARE(presence(), quint64(0b10100));
    models.derived.setNow(card.facts.lastSeenAt + 500 * millisPerDay);
    QCOMPARE(presence(), quint64(0));
}

QTEST_GUILESS_MAIN(TestDerivedStateModel)
#include "tst_derivedstatemodel.moc"
