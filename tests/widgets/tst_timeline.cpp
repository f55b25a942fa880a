// SPDX-License-Identifier: MIT
// The timeline by keys, wheel and mouse; what it reads, and what it says.
#include "widgets/TimelinePage.h"
#include "widgets/TimelineSamples.h"
#include "widgets/WindowFixture.h"

#include "widgets/AwayPanel.h"
#include "widgets/CompareDialog.h"
#include "widgets/PastBar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace Portmonote;

class TestTimeline : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatCanBeSeenIsRead();
    void movingALittleReadsNothing();
    void theModelIsSound();
    void keysZoomMoveAndReadOut();
    void theWheelZoomsWhereThePointerIs();
    void rangeButtonsFollowTheTime();
    void unknownIsNeitherThereNorClosed();
    void picturesAreSaved();
    void ticksStandOnTheLocalCalendar();
    void thePastCannotBeChanged();
    void whatChangedIsListedUntilItIsDismissed();
    void aComparisonNamesWhatIsDifferent();

private:
    struct Page : Samples::TimelineFixture
    {
        explicit Page(const QList<PortCard> &cards) : TimelineFixture(cards), page(&tracks)
        {
            tracks.setReader([this](const TimelineRequest &request) {
                ++reads;
                return Samples::timeline(request);
            });
            page.view()->setNow(Samples::now);
            page.resize(1000, 600);
            page.show();
        }
        [[nodiscard]] bool isLoaded()
        {
            return QTest::qWaitForWindowExposed(&page)
                && QTest::qWaitFor(
                       [this] {
                           return tracks.trackAt(0) && tracks.loadedRange().from <= page.view()->range().from
                               && tracks.loadedRange().until >= page.view()->range().until;
                       },
                       20000);
        }
        std::atomic<int> reads = 0;
        TimelinePage page;
        ~Page() { page.hide(); }
    };
};

void TestTimeline::onlyWhatCanBeSeenIsRead()
{
    Page page(Samples::many(2000));
    QVERIFY(page.isLoaded());
    QVERIFY(page.tracks.heldTracks() > 10);
    QVERIFY2(page.tracks.heldTracks() < 80, qPrintable(QString::number(page.tracks.heldTracks())));
    QScrollBar *bar = page.page.view()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(page.tracks.trackAt(1999), 20000);
    QVERIFY(!page.tracks.trackAt(1000));
}

void TestTimeline::movingALittleReadsNothing()
{
    Page page(Samples::many(100));
    QVERIFY(page.isLoaded());
    const int before = page.reads;
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(page.page.view(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::qWait(0);
    QCOMPARE(page.reads.load(), before);
    page.page.view()->showRange(TimelineView::Range::All);
    QVERIFY(page.isLoaded());
    QVERIFY(page.reads > before);
    page.page.hide(); // nothing is held for nobody
    QCOMPARE(page.tracks.heldTracks(), 0);
}

void TestTimeline::theModelIsSound()
{
    Samples::TimelineFixture fixture(Samples::all());
    const QAbstractItemModelTester tester(&fixture.tracks,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.table.setCards(Samples::many(5));
    QCOMPARE(fixture.tracks.rowCount(), 5);
}

void TestTimeline::keysZoomMoveAndReadOut()
{
    Page page(Samples::many(100));
    QVERIFY(page.isLoaded());
    TimelineView *view = page.page.view();
    const auto length = [view] { return view->range().until - view->range().from; };
    const qint64 before = length();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(length() < before);
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(std::abs(length() - before) < before / 100);
    const UtcMillis from = view->range().from;
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view->range().from < from);
    QVERIFY(!view->cursor());
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(view->cursor() && *view->cursor() < Samples::now);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentRow(), 1);
    QVERIFY2(view->readOut().contains(QStringLiteral("tcp/2")), qPrintable(view->readOut()));
    QCOMPARE(view->accessibleDescription(), view->readOut());
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(view->range().from < Samples::now - 3600 * millisPerDay);
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(view->range().until > Samples::now);
    QSignalSpy ended(&page.page, &TimelinePage::ended);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void TestTimeline::theWheelZoomsWhereThePointerIs()
{
    Page page(Samples::many(100));
    QVERIFY(page.isLoaded());
    TimelineView *view = page.page.view();
    const TimeSpan before = view->range();
    const QPointF position(view->viewport()->width() * 0.9, 200);
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(position, view->viewport()->mapToGlobal(position), {}, {0, 120}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &event);
    };
    turn(Qt::ControlModifier);
    QVERIFY(view->range().until - view->range().from < before.until - before.from);
    QVERIFY(before.until - view->range().until
            < view->range().from - before.from); // the right end moved less
    const TimeSpan zoomed = view->range();
    turn(Qt::ShiftModifier);
    QVERIFY(view->range().from < zoomed.from);
}

void TestTimeline::rangeButtonsFollowTheTime()
{
    Page page(Samples::many(3));
    QVERIFY(page.isLoaded());
    TimelineView *view = page.page.view();
    const auto buttons = page.page.findChildren<QToolButton *>();
    int checked = 0;
    for (QToolButton *button : buttons) {
        if (!button->isCheckable())
            continue;
        QVERIFY(!button->accessibleName().isEmpty());
        button->click();
        QVERIFY(button->isChecked());
        QVERIFY(view->range().until > Samples::now);
        ++checked;
    }
    QCOMPARE(checked, 5);
    view->zoom(0.5, Samples::now);
    for (QToolButton *button : buttons)
        QVERIFY(!button->isChecked()); // a range of one's own
}

void TestTimeline::unknownIsNeitherThereNorClosed()
{
    Page page(Samples::many(3));
    QVERIFY(page.isLoaded());
    const TimelinePainter look(&page.tracks, page.page.palette(), page.page.font(), 1);
    const QString within = look.readOut(0, Samples::now - 17 * millisPerDay, Samples::now);
    QVERIFY2(within.contains(QStringLiteral("not observed for 2 d (suspended)")), qPrintable(within));
    QCOMPARE(look.readOut(0, Samples::now + 1000, Samples::now), QStringLiteral("not yet"));
    // Bands say nothing of it, and what is drawn there is the hatch.
    const TimeSpan range{Samples::now - 20 * millisPerDay, Samples::now};
    const QList<TimeSpan> unknown = look.unknown(range, Samples::now);
    QVERIFY(unknown.size() >= 2);
    QCOMPARE(unknown.first().from, Samples::now - 18 * millisPerDay);
    QImage image(400, 30, QImage::Format_RGB32);
    QPainter painter(&image);
    const TimelineScale scale(range, 0, 400);
    look.drawGround(painter, QRectF(0, 0, 400, 30), scale, Samples::now);
    look.drawTrack(painter, QRectF(0, 0, 400, 30), scale, 1, Samples::now);
    painter.end();
    const QRgb band = image.pixel(static_cast<int>(scale.x(Samples::now - 19 * millisPerDay)), 15);
    for (int hours = 1; hours < 47; hours += 6) {
        const int x = static_cast<int>(scale.x(Samples::now - 18 * millisPerDay + hours * millisPerHour));
        QVERIFY(image.pixel(x, 15) != band);
    }
}

void TestTimeline::picturesAreSaved()
{
    Page page(Samples::all());
    QVERIFY(page.isLoaded());
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("timeline.png"));
    QVERIFY(!page.page.savePicture(png));
    QVERIFY(QImage(png).width() > 500);
    const QString svg = folder.filePath(QStringLiteral("timeline.svg"));
    QVERIFY(!page.page.savePicture(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int elements = 0;
    while (!xml.atEnd())
        elements += xml.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(elements > 50);
    const auto problem = page.page.savePicture(folder.filePath(QStringLiteral("no/such/folder.png")));
    QVERIFY(problem && !problem->isEmpty());
}

void TestTimeline::ticksStandOnTheLocalCalendar()
{
    for (const int days : {1, 3, 10, 31, 200, 366, 3650}) {
        const TimelineScale scale({Samples::now - days * millisPerDay, Samples::now}, 100, 900);
        const auto ticks = scale.ticks(90);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 11);
        for (qsizetype i = 1; i < ticks.size(); ++i) {
            QVERIFY(ticks.at(i).at > ticks.at(i - 1).at);
            QVERIFY(!ticks.at(i).label.isEmpty());
            const QTime time = QDateTime::fromMSecsSinceEpoch(ticks.at(i).at).time();
            QVERIFY(days < 10 || time == QTime(0, 0));
        }
        QVERIFY(!scale.context(90).isEmpty());
        QCOMPARE(scale.timeAt(scale.x(Samples::now - 5000)), Samples::now - 5000);
    }
}

void TestTimeline::thePastCannotBeChanged()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    Moment moment;
    moment.at = Samples::now - millisPerDay;
    fixture.window->showPast(moment);
    auto *bar = fixture.window->findChild<PastBar *>();
    QVERIFY(bar && bar->isVisible());
    QSignalSpy notes(fixture.window.get(), &MainWindow::noteRequested);
    QSignalSpy changes(fixture.window.get(), &MainWindow::changeRequested);
    QTest::keyClick(fixture.view(), Qt::Key_Return);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_P, Qt::Key_K, Qt::Key_E})
        QTest::keyClick(fixture.view(), key, Qt::ControlModifier);
    QVERIFY(notes.isEmpty() && changes.isEmpty());
    QSignalSpy back(fixture.window.get(), &MainWindow::presentRequested);
    QTest::keyClick(bar, Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    fixture.window->endPast();
    QVERIFY(!bar->isVisible());
    QTest::keyClick(fixture.view(), Qt::Key_Return);
    QCOMPARE(notes.count(), 1);
}

void TestTimeline::whatChangedIsListedUntilItIsDismissed()
{
    WindowFixture fixture(Samples::all());
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    PortHappening gone{{localHostId, Protocol::Tcp, 5432}, QStringLiteral("<b>postgres</b>"), {}};
    gone.event.type = PortEvent::Type::Disappeared;
    gone.event.timestamp = Samples::now;
    fixture.window->showAwayNews(newsOf({gone}), Samples::now - millisPerDay);
    auto *panel = fixture.window->findChild<AwayPanel *>();
    QVERIFY(panel->isVisible());
    const auto *list = panel->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("tcp/5432 <b>postgres</b>: disappeared")));
    QSignalSpy dismissed(fixture.window.get(), &MainWindow::awayNewsDismissed);
    panel->findChild<QPushButton *>()->click();
    QVERIFY(!panel->isVisible());
    QCOMPARE(dismissed.count(), 1);
    fixture.window->showAwayNews({}, 0);
    QVERIFY(!panel->isVisible());
}

void TestTimeline::aComparisonNamesWhatIsDifferent()
{
    QList<PortCard> before = Samples::all();
    QList<PortCard> after = before;
    before.removeAt(3); // 8080 comes
    after.removeAt(8);  // 7001 goes
    CompareDialog dialog(Samples::now - millisPerDay, Samples::now);
    dialog.showComparison(compareCards(before, after), {});
    const auto *lines = dialog.findChild<QTreeWidget *>();
    QStringList first;
    for (int i = 0; i < lines->topLevelItemCount(); ++i)
        first.append(lines->topLevelItem(i)->text(0));
    QCOMPARE(first,
             (QStringList{QStringLiteral("Came (1)"), QStringLiteral("tcp/8080"), QStringLiteral("Went (1)"),
                          QStringLiteral("tcp/7001")}));
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
