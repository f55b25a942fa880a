// SPDX-License-Identifier: MIT
// The report of why something runs: what is stored of it comes back, and what is shown of it is harmless.
#include "core/WhyReport.h"

#include <QJsonArray>
#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

WhyProcess process(qint64 pid, const QString &name)
{
    WhyProcess process;
    process.pid = pid;
    process.name = name;
    process.commandLine = name + u" --serve"_s;
    process.startedAt = 1'700'000'000'000 + pid;
    return process;
}

WhyReport report()
{
    WhyReport report;
    report.origin = WhyReport::Origin::Witr;
    report.takenAt = 1'700'000'100'000;
    report.chain = {process(1, u"systemd"_s), process(20, u"bash"_s), process(300, u"python3"_s)};
    WhyProcess &last = report.chain.last();
    last.user = u"ann"_s;
    last.executable = u"/usr/bin/python3.11"_s;
    last.executableDeleted = true;
    last.workingFolder = u"/srv/site"_s;
    last.gitFolder = u"/srv/site"_s;
    last.gitBranch = u"main"_s;
    last.unit = u"site.service"_s;
    last.container = u"docker 0123"_s;
    report.children = {process(301, u"worker"_s), process(302, u"worker"_s)};
    report.sourceType = u"systemd"_s;
    report.sourceName = u"site.service"_s;
    report.sourceDescription = u"The site"_s;
    report.unitFile = u"/etc/systemd/system/site.service"_s;
    report.package = u"python3.11: interpreter"_s;
    report.warnings = {u"Process is running as root"_s};
    report.listening = {u"0.0.0.0:80"_s, u"[::]:80"_s};
    return report;
}

} // namespace

class TestWhyReport : public QObject
{
    Q_OBJECT
private slots:
    void whatIsStoredComesBack();
    void rubbishIsNoReport();
    void theChainIsATree();
    void theSourceInWords();
    void hostileTextStaysOnItsLine();
    void hostileTextStaysTextInMarkdown();
};

void TestWhyReport::whatIsStoredComesBack()
{
    const auto back = whyFromJson(toJson(report()));
    QVERIFY(back);
    QVERIFY(*back == report());
    WhyReport small;
    small.takenAt = 5;
    small.chain = {process(1, {})};
    small.chain.first().startedAt.reset();
    QVERIFY(whyFromJson(toJson(small)) == small);
}

void TestWhyReport::rubbishIsNoReport()
{
    QVERIFY(!whyFromJson({}));
    QVERIFY(!whyFromJson({{u"chain"_s, 5}}));
    for (const QString &field : {u"origin"_s, u"taken_at"_s, u"chain"_s, u"warnings"_s}) {
        QJsonObject broken = toJson(report());
        broken.insert(field, 7.5);
        QVERIFY2(!whyFromJson(broken), qPrintable(field));
    }
    QJsonObject broken = toJson(report());
    broken.insert(u"chain"_s, QJsonArray{QJsonObject{{u"pid"_s, -1}}});
    QVERIFY(!whyFromJson(broken));
}

void TestWhyReport::theChainIsATree()
{
    const QString text = toText(report());
    QVERIFY2(text.contains(u"  systemd (pid 1)\n"
                           "  └─ bash (pid 20)\n"
                           "     └─ python3 (pid 300)\n"
                           "        ├─ worker (pid 301)\n"
                           "        └─ worker (pid 302)\n"_s),
             qPrintable(text));
    QVERIFY(text.startsWith(u"! Process is running as root\n"_s));
    QVERIFY(text.contains(u"/usr/bin/python3.11 (deleted since)"_s));
    QVERIFY(text.contains(u"/srv/site, branch main"_s));
    QVERIFY(toText({}).isEmpty());
}

void TestWhyReport::theSourceInWords()
{
    QCOMPARE(describeSource(report()), u"systemd: site.service (The site)"_s);
    WhyReport other = report();
    other.sourceDescription.clear();
    other.sourceType = u"newfangled"_s;
    QCOMPARE(describeSource(other), u"newfangled: site.service"_s);
    other.sourceType = u"unknown"_s;
    other.sourceName.clear();
    QCOMPARE(describeSource(other), QString());
}

void TestWhyReport::hostileTextStaysOnItsLine()
{
    WhyReport hostile = report();
    hostile.chain.last().name = u"evil\n! fake warning\x1b]0;title\x07"_s;
    hostile.chain.last().commandLine = QString(1'000'000, u'x');
    hostile.warnings = {u"one\ntwo"_s};
    const QString text = toText(hostile);
    QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\x07'));
    QVERIFY(!text.contains(u"\n! fake"_s));
    for (const QString &line : text.split(u'\n'))
        QVERIFY(line.size() < 5000); // a text view takes minutes for longer ones
}

void TestWhyReport::hostileTextStaysTextInMarkdown()
{
    WhyReport hostile = report();
    hostile.warnings = {u"`` <script>alert(1)</script> ``` [x](http://evil)"_s};
    const QString markdown = toMarkdown(hostile);
    QVERIFY2(markdown.contains(u"````"_s), qPrintable(markdown)); // a fence that it cannot close
    QVERIFY(markdown.contains(u"  - `bash (pid 20)`"_s));
}

QTEST_GUILESS_MAIN(TestWhyReport)
#include "tst_whyreport.moc"
