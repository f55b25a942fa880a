// SPDX-License-Identifier: MIT
// Cards made up for models, and a model that is told of changes.
#pragma once

#include "models/PortFilterModel.h"
#include "storage/StorageFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace Portmonote::ModelTest {

using namespace Qt::StringLiterals;
using StorageTest::noonDaysAgo;
using StorageTest::observationAt;
using StorageTest::seenPort;
using StorageTest::Store;
using StorageTest::tcp;

/// Active, with a known owner, up for an hour, and without a note.
inline PortCard plainCard(quint16 port)
{
    PortCard card;
    card.facts.id = port;
    card.facts.key = tcp(port);
    card.facts.active = true;
    card.facts.firstSeenAt = noonDaysAgo(1);
    card.facts.appearedAt = noonDaysAgo(1);
    card.facts.lastSeenAt = noonDaysAgo(1) + millisPerHour;
    card.facts.pid = 100 + port;
    card.facts.addresses = {u"127.0.0.1"_s};
    card.facts.owner = seenPort(port).owner;
    return card;
}

inline PortCard notedCard(quint16 port, Risk risk, const QString &title = {}, bool pinned = false)
{
    PortCard card = plainCard(port);
    PortNote note;
    note.id = port;
    note.key = card.key();
    note.risk = risk;
    note.title = title;
    note.pinned = pinned;
    note.writtenFor = identityOf(card.facts.owner);
    card.note = note;
    return card;
}

inline PortCard gone(PortCard card)
{
    card.facts.active = false;
    card.facts.lastDisappearedAt = card.facts.lastSeenAt + 1000;
    return card;
}

/// The cards that would be in each state.
inline PortCard suspiciousCard(quint16 port)
{
    PortCard card = plainCard(port);
    card.facts.owner = {};
    return card;
}
inline PortCard flappingCard(quint16 port)
{
    PortCard card = plainCard(port);
    for (int i = 0; i < 4; ++i)
        card.facts.transitions.append(card.facts.lastSeenAt - i * 1000);
    return card;
}
inline PortCard healthyCard(quint16 port)
{
    PortCard card = notedCard(port, Risk::Trusted);
    card.facts.processStartedAt = card.facts.lastSeenAt - 48 * millisPerHour;
    return card;
}

inline QList<PortCard> plainCards(int count)
{
    QList<PortCard> cards;
    for (int i = 1; i <= count; ++i)
        cards.append(plainCard(static_cast<quint16>(i)));
    return cards;
}

/// All three models on top of each other, each watched by a tester that fails the test.
struct ModelStack
{
    explicit ModelStack(const QSqlDatabase &database = {}) : table(database)
    {
        derived.setSourceModel(&table);
        filter.setSourceModel(&derived);
    }

    [[nodiscard]] QList<quint16> shownPorts() const
    {
        QList<quint16> ports;
        for (int row = 0; row < filter.rowCount(); ++row)
            ports.append(filter.cardAt(filter.index(row, 0)).key().port);
        return ports;
    }

    PortTableModel table;
    DerivedStateModel derived;
    PortFilterModel filter;
    QAbstractItemModelTester tableTester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester derivedTester{&derived, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace Portmonote::ModelTest
