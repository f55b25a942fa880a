// SPDX-License-Identifier: MIT
// Output that was cut, damaged, or made to keep a parser busy.
#include "core/ListenerText.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <limits>

#include <functional>

using namespace Portmonote;
using namespace Portmonote::ListenerText;

namespace {

constexpr const char *plainHead = "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* ";

bool isBlank(const QByteArray &text)
{
    return text.trimmed().isEmpty();
}

/// Where records end, found by what follows: names in the recordings hold single blanks only.
bool endsRecord(const QByteArray &text, qsizetype feed)
{
    const QByteArray next = text.mid(feed + 1, 20);
    return next.isEmpty() || (next.contains("  ") && (next.startsWith("tcp") || next.startsWith("udp")));
}

qsizetype recordBegin(const QByteArray &text, qsizetype cut)
{
    for (qsizetype feed = cut - 1; feed >= 0; --feed) {
        if (text.at(feed) == '\n' && endsRecord(text, feed))
            return feed + 1;
    }
    return 0;
}

/// Of a cut inside a record, that what is left of it is whole: only padding is missing.
bool onlyPaddingIsMissing(const QByteArray &record, bool extended)
{
    const QByteArray body = record.trimmed();
    if (extended)
        return body.endsWith(" <->") || body.endsWith(" -->");
    return body.endsWith("))");
}

qint64 parseNanoseconds(const QByteArray &text)
{
    const auto threadTime = [] {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    };
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 3; ++attempt) {
        const qint64 begin = threadTime();
        (void)parseSs(text);
        best = std::min(best, threadTime() - begin);
    }
    return best;
}

using Maker = std::function<QByteArray(int)>;

} // namespace

Q_DECLARE_METATYPE(Maker)

class SsParserDamage : public QObject
{
    Q_OBJECT
private slots:
    void noCutInsideARecordIsValid_data();
    void noCutInsideARecordIsValid();
    void damagedRecordsNeverCrash();
    void timeGrowsWithSizeAlone_data();
    void timeGrowsWithSizeAlone();
};

void SsParserDamage::noCutInsideARecordIsValid_data()
{
    QTest::addColumn<bool>("extended");
    QTest::newRow("4.15.0-basic-lntupH.txt") << false;
    QTest::newRow("6.1-basic-lntupH.txt") << false;
    QTest::newRow("6.1-basic-HlntupeO.txt") << true;
    QTest::newRow("6.15-basic-HlntupeO.txt") << true;
    QTest::newRow("7.3-basic-HlntupeO.txt") << true;
    QTest::newRow("6.1-cgroup-root.txt") << true;
    QTest::newRow("6.15-cgroup-root.txt") << true;
    QTest::newRow("6.1-cgroup-nobody.txt") << true;
    QTest::newRow("6.1-hostile.txt") << true;
    QTest::newRow("6.1-forge.txt") << true;
    QTest::newRow("6.15-forge.txt") << true;
}

void SsParserDamage::noCutInsideARecordIsValid()
{
    QFETCH(bool, extended);
    const QByteArray text = fixture(QString::fromLatin1(QTest::currentDataTag()));
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        const SsOutput output = parseSs(QByteArrayView(text).first(cut));
        const qsizetype begin = recordBegin(text, cut);
        const QByteArray started = text.mid(begin, cut - begin);
        // With nothing before it, a record without its fields may come from a call without -e.
        const bool firstOfAll = begin == 0 && onlyPaddingIsMissing(started, false);
        const bool expected = isBlank(started) ? started.isEmpty()
                                               : firstOfAll || onlyPaddingIsMissing(started, extended);
        if (output.isValid() != expected)
            qWarning() << "cut at" << cut << "behind" << started.right(40);
        QCOMPARE(output.isValid(), expected);
        QVERIFY(output.isValid() || !output.complete || !output.rejected.isEmpty());
    }
}

void SsParserDamage::damagedRecordsNeverCrash()
{
    QRandomGenerator random(7);
    const QByteArray parts = QByteArray("\n\r \"(),:%[]*=<->uspidfno0129\xff") + '\0';
    for (const char *name :
         {"6.1-forge.txt", "6.1-cgroup-root.txt", "6.1-dup-threads-T.txt", "6.1-ifname-hostile.txt"}) {
        const QByteArray original = fixture(QString::fromLatin1(name));
        for (int i = 0; i < 3000; ++i) {
            QByteArray text = original;
            for (int change = 0; change < 3; ++change) {
                const qsizetype at = random.bounded(text.size());
                if (random.bounded(2) == 0)
                    text.remove(at, 1 + random.bounded(8));
                else
                    text.insert(at, parts.at(random.bounded(parts.size())));
            }
            const SsOutput output = parseSs(text);
            qsizetype bytes = 0;
            for (const QByteArray &record : output.rejected)
                bytes += record.size();
            QVERIFY(bytes <= text.size());
            for (const Listener &listener : output.listeners)
                QVERIFY(listener.port > 0 && !listener.address.isEmpty());
        }
    }
}

void SsParserDamage::timeGrowsWithSizeAlone_data()
{
    QTest::addColumn<Maker>("make");
    const auto repeat = [](const QByteArray &text) {
        return Maker([text](int n) { return text.repeated(n); });
    };
    const QByteArray head = plainHead;
    QTest::newRow("line feeds") << repeat(QByteArray(16, '\n'));
    QTest::newRow("lists") << repeat("users:((\n");
    QTest::newRow("heads with open lists") << repeat(head + "users:((\n");
    QTest::newRow("heads with open names") << repeat(head + "users:((\"\n");
    QTest::newRow("half heads") << repeat("tcp LISTEN 0 128 0.0.0.0:22 \n");
    QTest::newRow("whole records") << repeat(head + "users:((\"a\",pid=1,fd=2)) ino:1 sk:1 cgroup:/ <->\n");
    QTest::newRow("bad cgroups") << repeat(head + "ino:1 sk:1 cgroup:/\n");
    QTest::newRow("timers") << repeat(head + "timer:(\n");
    QTest::newRow("one long line of heads") << repeat(head);
    QTest::newRow("one long address")
        << Maker([](int n) { return "tcp LISTEN 0 0 " + QByteArray(n * 32, ':'); });
    QTest::newRow("one long zone") << Maker(
        [](int n) { return "tcp LISTEN 0 0 *" + QByteArray(n * 32, '%') + ":1 *:*\n"; });
    QTest::newRow("blanks between feeds") << repeat("tcp                                 \n");
    QTest::newRow("one endless list") << Maker(
        [head](int n) { return head + "users:(" + QByteArray("(\"a\",pid=1,fd=2),").repeated(n) + "\n"; });
    // A list in whose names heads begin and end, and that breaks off at last.
    QTest::newRow("heads in names") << Maker([head](int n) {
        return head + "users:("
            + QByteArray("(\"\nudpUNCONN 0 0 *%\",pid=1,fd=2),(\":1 *:* users:((\"\",pid=1,fd=2),")
                  .repeated(n)
            + "\n";
    });
    QTest::newRow("cut lists") << Maker([head](int n) {
        QByteArray list = head + "users:(" + QByteArray("(\"a\",pid=1,fd=2),").repeated(3853) + "\n";
        return list.repeated(1 + n / 2000) + QByteArray(n, '\n');
    });
}

void SsParserDamage::timeGrowsWithSizeAlone()
{
    QFETCH(Maker, make);
    // Sixteen times the size takes sixteen times as long; were it quadratic, two hundred and fifty-six
    // times. It is the time of this thread alone that counts, whatever else the machine does.
    constexpr int size = 4000;
    const qint64 small = std::max<qint64>(20'000, parseNanoseconds(make(size)));
    const qint64 large = parseNanoseconds(make(16 * size));
    QVERIFY2(large < 100 * small, qPrintable(QStringLiteral("%1 and %2 ns").arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(SsParserDamage)
#include "tst_ssparser_damage.moc"
