// SPDX-License-Identifier: MIT
// What a person feels: from a letter in the search box to the picture, a frame of scrolling, and how long a
// round keeps the window from answering.
#include "benchmarks/BenchCards.h"
#include "benchmarks/Measure.h"
#include "models/PortFilterModel.h"
#include "models/TimelineModel.h"
#include "widgets/CardView.h"
#include "widgets/MainWindow.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace Portmonote;

namespace {

/// The window with its models, as the program makes them.
struct Window
{
    explicit Window(int ports) : table(QSqlDatabase())
    {
        table.setCards(benchCards(ports));
        derived.setSourceModel(&table);
        filter.setSourceModel(&derived);
        derived.setNow(benchNow);
        window = std::make_unique<MainWindow>(&derived, &filter, &timeline);
        window->resize(1240, 800);
        window->show();
        cards = window->findChild<CardView *>();
        search = window->findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::qWait(isQuick() ? 200 : 2000); // what is done while nothing is to be done is done
    }

    /// Everything that was asked for, until it is painted.
    void settle() const
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    PortTableModel table;
    DerivedStateModel derived;
    PortFilterModel filter;
    TimelineModel timeline;
    std::unique_ptr<MainWindow> window;
    CardView *cards = nullptr;
    QLineEdit *search = nullptr;
};

} // namespace

class BenchWindow : public QObject
{
    Q_OBJECT

private slots:
    void searchKey_data() { sizes({1'000, 3'000, 10'000, 30'000, 100'000}); }
    void searchKey();
    void scrollFrame_data() { sizes({1'000, 10'000, 100'000}); }
    void scrollFrame();
    void refresh_data() { sizes({1'000, 10'000, 100'000}); }
    void refresh();
    void steadyRefresh_data() { sizes({1'000, 10'000, 100'000}); }
    void steadyRefresh();
};

/// Words as they are typed, letter by letter, and taken back; the median key.
void BenchWindow::searchKey()
{
    QFETCH(const int, ports);
    const Window it(ports);
    QList<double> taken;
    for (int round = 0; round < (isQuick() ? 1 : 3); ++round) {
        for (const char *word : {"postgres", "service-77", "owner:www", ":80"}) {
            for (const char *letter = word; *letter; ++letter)
                taken.append(millisOf([&] {
                    QTest::keyClick(it.search, *letter);
                    it.settle();
                }));
            while (!it.search->text().isEmpty())
                taken.append(millisOf([&] {
                    QTest::keyClick(it.search, Qt::Key_Backspace);
                    it.settle();
                }));
        }
    }
    report(quantile(taken, 0.5));
    qInfo("search key, 90th percentile %.2f ms", quantile(taken, 0.9));
}

/// A notch of the wheel after the other, through cards that nobody has seen yet; the 99th percentile.
void BenchWindow::scrollFrame()
{
    QFETCH(const int, ports);
    const Window it(ports);
    QScrollBar *bar = it.cards->verticalScrollBar();
    QList<double> taken;
    for (int frame = 0; frame < (isQuick() ? 50 : 1000) && bar->value() < bar->maximum(); ++frame) {
        taken.append(millisOf([&] {
            bar->setValue(bar->value() + bar->singleStep());
            it.settle();
        }));
    }
    report(quantile(taken, 0.99));
}

/// Of every hundredth card another process: from the outcome of the round to the picture.
void BenchWindow::refresh()
{
    QFETCH(const int, ports);
    Window it(ports);
    QList<double> taken;
    for (int round = 1; round <= (isQuick() ? 2 : 9); ++round) {
        CardChanges changes;
        changes.hostId = localHostId;
        changes.seenAt = benchNow + round * 60'000;
        for (int row = round; row < ports; row += 100) {
            PortCard card = it.table.cardAt(row);
            card.facts.pid = 10'000 + round;
            card.facts.processStartedAt = *changes.seenAt - 1000;
            card.facts.lastSeenAt = *changes.seenAt;
            changes.updated.append(card);
        }
        taken.append(millisOf([&] {
            it.table.apply(changes);
            it.derived.setNow(*changes.seenAt);
            it.settle();
        }));
    }
    report(quantile(taken, 0.5));
}

void BenchWindow::steadyRefresh()
{
    QFETCH(const int, ports);
    Window it(ports);
    UtcMillis at = benchNow;
    report(medianOf(isQuick() ? 2 : 9, [&] {
        CardChanges changes;
        changes.hostId = localHostId;
        changes.seenAt = at += 60'000;
        it.table.apply(changes);
        it.derived.setNow(at);
        it.settle();
    }));
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
