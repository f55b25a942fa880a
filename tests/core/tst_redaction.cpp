// SPDX-License-Identifier: MIT
// Secrets do not get past the collector; everything else does.
#include "core/Redaction.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Portmonote;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT
private slots:
    void secretsGo_data();
    void secretsGo();
    void ordinaryThingsStay_data();
    void ordinaryThingsStay();
    void hugeLinesAreQuick();
};

void TestRedaction::secretsGo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const QStringList &arguments) {
        QTest::addRow("%s", qPrintable(arguments.join(u' ').left(60))) << arguments;
    };
    add({u"db"_s, u"--password=hunter2"_s});
    add({u"db"_s, u"--password=hunter2 with blanks & more;"_s});
    add({u"db"_s, u"--password"_s, u"hunter2"_s});
    add({u"db"_s, u"--db-password"_s, u"-hunter2"_s});
    add({u"db"_s, u"-password"_s, u"hunter2"_s});
    add({u"env"_s, u"PGPASSWORD=hunter2"_s, u"psql"_s});
    add({u"env"_s, u"DB_PASSWORD_PROD=hunter2"_s});
    add({u"env"_s, u"AWS_SECRET_ACCESS_KEY=hunter2"_s});
    add({u"java"_s, u"-Dspring.datasource.password=hunter2"_s});
    add({u"java"_s, u"-DdbPassword=hunter2"_s});
    add({u"app"_s, u"--api-key"_s, u"hunter2"_s});
    add({u"app"_s, u"--apiKey=hunter2"_s});
    add({u"app"_s, u"--auth-token=hunter2"_s});
    add({u"app"_s, u"--requirepass"_s, u"hunter2"_s});
    add({u"app"_s, u"postgres://admin:hunter2@db:5432/x"_s});
    add({u"app"_s, u"--url=redis://:hunter2@cache"_s});
    add({u"app"_s, u"amqp://u:p@hunter2@host/"_s});
    add({u"app"_s, u"https://x/y?a=1&access_token=hunter2&b=2"_s});
    add({u"app"_s, u"https://x/y#token=hunter2"_s});
    add({u"app"_s, u"host=db password=hunter2 user=x"_s});
    add({u"app"_s, u"Server=x;Password=hunter2;Db=y"_s});
    add({u"app"_s, u"host=db password='hunter2 hunter2' user=x"_s});
    add({u"app"_s, u"{\"user\":\"x\",\"password\":\"hunter2\"}"_s});
    add({u"curl"_s, u"-H"_s, u"Authorization: Bearer hunter2"_s});
    add({u"curl"_s, u"-H"_s, u"X-Api-Key: hunter2"_s});
    add({u"curl"_s, u"-u"_s, u"me:hunter2"_s});
    add({u"curl"_s, u"-ume:hunter2"_s});
    add({u"/usr/bin/curl"_s, u"--user"_s, u"me:hunter2"_s});
    add({u"mysql"_s, u"-u"_s, u"root"_s, u"-phunter2"_s});
    add({u"sshpass"_s, u"-p"_s, u"hunter2"_s, u"ssh"_s});
    add({u"redis-cli"_s, u"-a"_s, u"hunter2"_s});
    add({u"sh"_s, u"-c"_s, u"PGPASSWORD=hunter2 psql -h db"_s});
    add({u"sh"_s, u"-c"_s, u"app --password hunter2 --port 80"_s});
    add({u"sh"_s, u"-c"_s, u"app --password 'hunter2 hunter2' --port 80"_s});
    add({u"git"_s, u"https://ghp_hunter2hunter2hunter2hunter2@github.com/x"_s});
    add({u"sh"_s, u"-c"_s, u"app -v -password hunter2"_s});
    add({u"app"_s, u"ghp_hunter2hunter2hunter2hunter2"_s});
    add({u"app"_s, u"eyJhunter2hunter2.eyJhunter2hunter2.hunter2"_s});
}

void TestRedaction::secretsGo()
{
    QFETCH(const QStringList, arguments);
    const QStringList result = redactedArguments(arguments);
    QVERIFY2(!result.join(u' ').contains(u"hunter2"_s), qPrintable(result.join(u' ')));
    QVERIFY(result.join(u' ').contains(redacted));
    QCOMPARE(result.size(), arguments.size());
    QCOMPARE(redactedArguments(result), result);
    if (arguments.join(u' ').contains(u"with blanks"_s))
        return; // cannot be told from a text
    const QString line = redactedCommandLine(arguments.join(u' '));
    QVERIFY2(!line.contains(u"hunter2"_s), qPrintable(line));
    QCOMPARE(redactedCommandLine(line), line);
}

void TestRedaction::ordinaryThingsStay_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const QStringList &arguments) {
        QTest::addRow("%s", qPrintable(arguments.join(u' ').left(60))) << arguments;
    };
    add({u"/usr/bin/python3"_s, u"-m"_s, u"http.server"_s, u"8080"_s});
    add({u"nginx: master process /usr/sbin/nginx -g daemon on;"_s});
    add({u"app"_s, u"--password-file"_s, u"/run/secrets/db"_s});
    add({u"app"_s, u"--password-file=/run/secrets/db"_s});
    add({u"app"_s, u"POSTGRES_PASSWORD_FILE=/run/secrets/db"_s});
    add({u"app"_s, u"--no-password"_s, u"db"_s});
    add({u"app"_s, u"--key"_s, u"/etc/ssl/server.key"_s, u"--tls-key=/x"_s});
    add({u"app"_s, u"--bypass"_s, u"on"_s, u"--compass=north"_s, u"--author=me"_s});
    add({u"mysql"_s, u"-p"_s, u"database"_s});
    add({u"ssh"_s, u"-p"_s, u"2222"_s});
    add({u"app"_s, u"https://example.org/a?page=2&sort=up#part"_s});
    add({u"app"_s, u"postgres://admin@db:5432/x"_s});
    add({u"app"_s, u"--listen=0.0.0.0:80"_s, u"[::1]:443"_s});
    add({u"sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups"_s});
    add({});
}

void TestRedaction::ordinaryThingsStay()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(redactedArguments(arguments), arguments);
    QCOMPARE(redactedCommandLine(arguments.join(u' ')), arguments.join(u' '));
}

void TestRedaction::hugeLinesAreQuick()
{
    // Hostile lines must not make the patterns wander: each of these took under 50 ms.
    for (const QString &unit : {u"a"_s, u"a:"_s, u"--a "_s, u"://"_s, u"x=\""_s, u"?a"_s, u"eyJ"_s, u"'"_s,
                                u" "_s, u"password=\"\\"_s}) {
        const QString line = unit.repeated(32 * 1024 / unit.size());
        QElapsedTimer timer;
        timer.start();
        (void)redactedArguments({u"x"_s, line});
        (void)redactedCommandLine(line);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(unit));
        if (timer.elapsed() > 200)
            qInfo() << unit << timer.elapsed() << "ms";
    }
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
