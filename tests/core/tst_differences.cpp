// SPDX-License-Identifier: MIT
// Two moments compared, and what happened while nobody looked.
#include "core/AwayNews.h"
#include "core/CardComparison.h"

#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class TestDifferences : public QObject
{
    Q_OBJECT
private slots:
    void whatCameWentAndChangedIsTold();
    void aRestartIsNoDifference();
    void portsThatAreGoneAtBothMomentsAreNot();
    void newsAreOneLineAPort();
    void restartsAndOnesOwnDoingsAreNoNews();

private:
    static PortCard card(quint16 port, const QString &program, bool active = true)
    {
        PortCard card;
        card.facts.key = {localHostId, Protocol::Tcp, port};
        card.facts.active = active;
        card.facts.exposure = Exposure::Loopback;
        card.facts.owner.kind = Owner::Kind::Process;
        card.facts.owner.name = program;
        card.facts.owner.executable = u"/usr/bin/"_s + program;
        return card;
    }
    static PortHappening happening(quint16 port, PortEvent::Type type, bool sameIdentity = true)
    {
        PortHappening one{{localHostId, Protocol::Tcp, port}, u"nginx"_s, {}};
        one.event.type = type;
        one.event.timestamp = 1'793'534'400'000;
        one.event.sameIdentity = sameIdentity;
        return one;
    }
};

void TestDifferences::whatCameWentAndChangedIsTold()
{
    PortCard wider = card(4, u"d"_s);
    wider.facts.exposure = Exposure::All;
    const CardComparison difference = compareCards(
        {card(1, u"a"_s), card(2, u"b"_s), card(4, u"d"_s), card(5, u"e"_s)},
        {card(2, u"c"_s), card(3, u"n"_s), wider, card(5, u"e"_s)});
    QCOMPARE(difference.came.size(), 1);
    QCOMPARE(difference.came.first().key().port, 3);
    QCOMPARE(difference.went.size(), 1);
    QCOMPARE(difference.went.first().key().port, 1);
    QCOMPARE(difference.ownerChanged.size(), 1);
    QVERIFY(describeOwnerChange(difference.ownerChanged.first()).contains(u'→'));
    QCOMPARE(difference.exposureChanged.size(), 1);
    QCOMPARE(difference.exposureChanged.first().after.key().port, 4);
    QCOMPARE(difference.same, 1);
}

void TestDifferences::aRestartIsNoDifference()
{
    PortCard restarted = card(1, u"a"_s);
    restarted.facts.pid = 4711;
    QVERIFY(compareCards({card(1, u"a"_s)}, {restarted}).isEmpty());
}

void TestDifferences::portsThatAreGoneAtBothMomentsAreNot()
{
    const CardComparison difference = compareCards({card(1, u"a"_s, false)}, {card(1, u"a"_s, false)});
    QVERIFY(difference.isEmpty());
    QCOMPARE(difference.same, 0);
    QCOMPARE(compareCards({card(1, u"a"_s, false)}, {card(1, u"a"_s)}).came.size(), 1);
}

void TestDifferences::newsAreOneLineAPort()
{
    using Type = PortEvent::Type;
    QList<PortHappening> happenings{happening(80, Type::Disappeared), happening(22, Type::Appeared),
                                    happening(80, Type::Appeared), happening(9, Type::Disappeared)};
    for (int i = 0; i < 3; ++i)
        happenings << happening(99, Type::Appeared) << happening(99, Type::Disappeared);
    const AwayNews news = newsOf(happenings);
    QCOMPARE(news.lines.size(), 4);
    QCOMPARE(news.lines.at(0).key.port, 9);
    QVERIFY(news.lines.at(3).words.startsWith(u"tcp/99 nginx: …, appeared"_s));
    QCOMPARE(news.came, 1);
    QCOMPARE(news.went, 1);
    QCOMPARE(news.changed, 1);
    QCOMPARE(news.sentence().count(u','), 4); // "changed, or were gone for a while" has one of its own
}

void TestDifferences::restartsAndOnesOwnDoingsAreNoNews()
{
    using Type = PortEvent::Type;
    QVERIFY(newsOf({happening(80, Type::ProcessChanged), happening(80, Type::Acknowledged),
                    happening(80, Type::Alive), happening(80, Type::Stopped)})
                .isEmpty());
    QCOMPARE(newsOf({happening(80, Type::ProcessChanged, false)}).changed, 1);
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
