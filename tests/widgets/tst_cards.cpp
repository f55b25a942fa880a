// SPDX-License-Identifier: MIT
#include "widgets/CardDelegate.h"
#include "widgets/CardLayout.h"
#include "widgets/WindowFixture.h"

#include <QElapsedTimer>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Portmonote;

class Cards : public QObject
{
    Q_OBJECT
private slots:
    void partsOfACardDoNotOverlap_data();
    void partsOfACardDoNotOverlap();
    void columnsFillTheWidth_data();
    void columnsFillTheWidth();
    void toolTipsAreEscaped();
    void aCardIsPaintedOnceAndKept();
    void selectionAndScrollPositionSurviveARound();
    void selectionFollowsItsCardWhenTheOrderChanges();
    void enterAndDoubleClickAskForTheNote();
    void theButtonOnTheCardAsksWhy();
};

void Cards::partsOfACardDoNotOverlap_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    for (const int points : {8, 10, 14, 24}) {
        for (const int extra : {0, 60, 400})
            QTest::addRow("%d pt, +%d px", points, extra) << points << extra;
    }
}

void Cards::partsOfACardDoNotOverlap()
{
    QFETCH(int, points);
    QFETCH(int, width);
    QFont font = QApplication::font();
    font.setPointSize(points);
    const QRect cell(QPoint(13, 7), CardLayout::cellSize(font) + QSize(width, 0));
    const QFontMetrics metrics(CardLayout::smallFont(font));
    const CardLayout layout = CardLayout::of(
        cell, font, metrics.horizontalAdvance(QStringLiteral("Unreviewed")),
        QFontMetrics(font).horizontalAdvance(QStringLiteral("this machine only")));
    const QList<QRect> parts{layout.port,   layout.pill,     layout.pin,          layout.headline,
                             layout.owner,  layout.detail,   layout.exposureIcon, layout.exposure,
                             layout.uptime, layout.presence, layout.why};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY2(layout.card.contains(parts.at(i)), qPrintable(QString::number(i)));
        QVERIFY(parts.at(i).isValid());
        for (qsizetype j = i + 1; j < parts.size(); ++j)
            QVERIFY2(!parts.at(i).intersects(parts.at(j)),
                     qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }
    QVERIFY(cell.contains(layout.card));
    const int portWidth = QFontMetrics(layout.portFont).horizontalAdvance(QStringLiteral("65535"));
    QVERIFY(layout.port.width() >= portWidth);
}

void Cards::columnsFillTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {400, 700, 1000, 1900})
        QTest::addRow("%d px", width) << width;
}

void Cards::columnsFillTheWidth()
{
    QFETCH(int, width);
    WindowFixture fixture(Samples::many(40));
    fixture.part<QAction>("actionDetails")->setChecked(false);
    fixture.window->resize(width, 700);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    CardView *view = fixture.view();
    const int columns = view->viewport()->width() / view->gridSize().width();
    const QRect first = view->visualRect(view->model()->index(0, 0));
    const QRect last = view->visualRect(view->model()->index(columns - 1, 0));
    QCOMPARE(first.top(), last.top()); // the row holds as many as are meant to be in it
    QVERIFY(first.left() <= 1);
    QVERIFY(view->viewport()->width() - last.right() <= columns + 1);
}

void Cards::toolTipsAreEscaped()
{
    WindowFixture fixture(Samples::all());
    fixture.window->resize(1240, 800);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    CardView *view = fixture.view();
    const QModelIndex index = fixture.filter.indexOf({localHostId, Protocol::Tcp, 7001});
    view->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.rect = view->visualRect(index);
    option.font = view->font();
    auto *delegate = qobject_cast<CardDelegate *>(view->itemDelegate());
    const CardLayout layout = CardLayout::of(option.rect, option.font, 60, 60);
    const QPoint headline = layout.headline.center();
    QVERIFY(delegate->toolTipAt(headline, option, index).contains(QStringLiteral("<img src=")));
    QHelpEvent help(QEvent::ToolTip, headline, view->viewport()->mapToGlobal(headline));
    QVERIFY(delegate->helpEvent(&help, view, option, index));
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;img")));
    QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
    QToolTip::hideText();
}

void Cards::aCardIsPaintedOnceAndKept()
{
    WindowFixture fixture(Samples::many(1));
    CardView *view = fixture.view();
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.rect = QRect({0, 0}, CardLayout::cellSize(view->font()));
    option.font = view->font();
    QImage canvas(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    const QModelIndex index = fixture.filter.index(0, 0);
    const auto paint = [&] {
        QElapsedTimer timer;
        timer.start();
        view->itemDelegate()->paint(&painter, option, index);
        return timer.nsecsElapsed();
    };
    const qint64 first = paint();
    qint64 again = paint();
    for (int i = 0; i < 20; ++i)
        again = std::min(again, paint());
    QVERIFY2(again * 3 < first, qPrintable(QStringLiteral("%1 then %2 ns").arg(first).arg(again)));
}

void Cards::selectionAndScrollPositionSurviveARound()
{
    QList<PortCard> cards = Samples::many(10'000);
    WindowFixture fixture(cards);
    fixture.window->resize(1000, 700);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    CardView *view = fixture.view();
    const PortKey chosen{localHostId, Protocol::Tcp, 5000};
    view->setCurrentIndex(fixture.filter.indexOf(chosen));
    view->scrollTo(fixture.filter.indexOf(chosen));
    const int position = view->verticalScrollBar()->value();
    QVERIFY(position > 0);

    CardChanges round;
    round.hostId = localHostId;
    round.seenAt = Samples::now + millisPerHour;
    for (int i = 6000; i < 6100; ++i) { // seen with another command line; their order stays
        cards[i].facts.commandLine += QStringLiteral(" --more");
        cards[i].facts.lastSeenAt = *round.seenAt;
        round.updated.append(cards.at(i));
    }
    for (int i = 0; i < 5; ++i)
        round.removed.append(cards.at(9990 + i).facts.id);
    PortCard added = Samples::listening(60'000, QStringLiteral("new"));
    round.updated.append(added);
    fixture.table.apply(round);
    fixture.derived.setNow(*round.seenAt);
    QCoreApplication::processEvents();

    QCOMPARE(view->verticalScrollBar()->value(), position);
    QVERIFY(view->currentKey() == chosen);
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 1);
    QCOMPARE(fixture.filter.rowCount(), 10'000 - 5 + 1);
}

void Cards::selectionFollowsItsCardWhenTheOrderChanges()
{
    QList<PortCard> cards = Samples::many(100);
    WindowFixture fixture(cards);
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    const PortKey chosen = cards.at(50).key();
    fixture.view()->setCurrentIndex(fixture.filter.indexOf(chosen));
    CardChanges change;
    cards[50] = Samples::noted(cards.at(50), QStringLiteral("Odd"), Risk::Suspicious); // moves to the top
    change.updated = {cards.at(50)};
    fixture.table.apply(change);
    QCOMPARE(fixture.filter.indexOf(chosen).row(), 0);
    QVERIFY(fixture.view()->currentKey() == chosen);
}

void Cards::enterAndDoubleClickAskForTheNote()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    CardView *view = fixture.view();
    QSignalSpy asked(fixture.window.get(), &MainWindow::noteRequested);
    const QModelIndex second = fixture.filter.index(1, 0);
    const PortKey key = fixture.filter.cardAt(second).key();
    const QPoint center = view->visualRect(second).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, center);
    QCOMPARE(asked.count(), 0); // a single click only selects
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, center);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.takeFirst().first().value<PortKey>() == key);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.takeFirst().first().value<PortKey>() == key);
}

void Cards::theButtonOnTheCardAsksWhy()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    CardView *view = fixture.view();
    QSignalSpy why(fixture.window.get(), &MainWindow::whyRequested);
    QSignalSpy note(fixture.window.get(), &MainWindow::noteRequested);
    const QModelIndex second = fixture.filter.index(1, 0);
    const QPoint button = CardLayout::of(view->visualRect(second), view->font(), 60, 60).why.center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button);
    QCOMPARE(why.count(), 1);
    QVERIFY(why.takeFirst().first().value<PortKey>() == fixture.filter.cardAt(second).key());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, button);
    QCOMPARE(note.count(), 0); // what two clicks on the rest of the card ask for
    why.clear();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button - QPoint(60, 0));
    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, button);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, button);
    QCOMPARE(why.count(), 0);
}

QTEST_MAIN(Cards)
#include "tst_cards.moc"
