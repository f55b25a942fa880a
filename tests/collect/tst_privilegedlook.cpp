// SPDX-License-Identifier: MIT
// How a look with more rights ends: seen, dismissed, refused, failed. A program on PATH stands in for pkexec.
#include "collect/PrivilegedLook.h"

#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Portmonote;
using namespace Qt::StringLiterals;

namespace {

/// What it ended in: "seen 1", "dismissed", "failed …".
QStringList endsOf(const QByteArray &script)
{
    const QTemporaryDir folder;
    if (!script.isEmpty()) {
        QFile file(folder.filePath(u"pkexec"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + before);
    QStringList ends;
    QEventLoop loop;
    PrivilegedLook look;
    const auto end = [&](const QString &words) {
        ends.append(words);
        loop.quit();
    };
    QObject::connect(&look, &PrivilegedLook::seen, &loop,
                     [&end](const OwnerRecords &records) { end(u"seen %1"_s.arg(records.holders.size())); });
    QObject::connect(&look, &PrivilegedLook::dismissed, &loop, [&end] { end(u"dismissed"_s); });
    QObject::connect(&look, &PrivilegedLook::failed, &loop,
                     [&end](const QString &words) { end(u"failed "_s + words); });
    look.start();
    look.start(); // does nothing while one runs
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    qputenv("PATH", before);
    return ends;
}

} // namespace

class TestPrivilegedLook : public QObject
{
    Q_OBJECT
private slots:
    void everyLookEndsOnce_data();
    void everyLookEndsOnce();
};

void TestPrivilegedLook::everyLookEndsOnce_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("end");
    QTest::newRow("seen")
        << R"(printf '%s\n' '{"type":"owners","version":1,"boot":"b"}' )"
           R"('{"type":"socket","sk":"1a","ino":2,"pids":[]}' '{"type":"end","lines":2}')"_ba
        << u"seen 1"_s;
    QTest::newRow("exactly the helper is run")
        << R"([ $# -eq 1 ] && [ "${1##*/}" = portmonote-owner-helper ] && exit 126)"_ba << u"dismissed"_s;
    QTest::newRow("dismissed") << "exit 126"_ba << u"dismissed"_s;
    QTest::newRow("refused") << "echo 'Not authorized' >&2; exit 127"_ba
                             << u"failed polkit did not allow to see all owners. Not authorized"_s;
    QTest::newRow("nobody to ask")
        << "echo 'Error creating textual authentication agent: no tty' >&2; exit 127"_ba
        << u"failed Nobody could be asked for the password: no authentication agent runs in this session. "
           "Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, mate-polkit and others."_s;
    QTest::newRow("failed") << "echo 'no ss' >&2; exit 71"_ba
                            << u"failed The look with more rights failed. no ss"_s;
    QTest::newRow("rubbish") << "echo rubbish"_ba
                             << u"failed What the look with more rights told could not be read."_s;
    QTest::newRow("cut") << R"(echo '{"type":"owners","version":1,"boot":"b"}')"_ba
                         << u"failed What the look with more rights told could not be read."_s;
}

void TestPrivilegedLook::everyLookEndsOnce()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, end);
    QCOMPARE(endsOf(script), QStringList{end});
}

QTEST_GUILESS_MAIN(TestPrivilegedLook)
#include "tst_privilegedlook.moc"
