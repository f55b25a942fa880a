// SPDX-License-Identifier: MIT
// What `--json` prints.
#include "core/CardJson.h"
#include "core/Samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Portmonote;
using namespace Portmonote::CoreSamples;

namespace {

QJsonValue at(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field));
}

QSet<QString> fieldsOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

QJsonObject listed(const PortFacts &facts, const std::optional<PortNote> &note)
{
    return toJson(PortCard{facts, note}, classify(facts, note, {}, now));
}

} // namespace

class CardJson : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNotKnownIsNull();
    void aNoteFillsItsFields();
    void aPortThatIsGoneHasNoPidAndNoUptime();
    void ownersTellKindAndConfidence();
    void eventsHaveTheFieldsOfTheContract();
    void someEventsTellMore();
    void recordsOfSsHaveTheFieldsOfTheContract();
    void recordsWithoutFieldsAreNull();
    void bytesThatAreNotUtf8AreReplaced();
    void largeNumbersSurvive();
};

void CardJson::whatIsNotKnownIsNull()
{
    PortFacts facts = active();
    facts.pid.reset();
    const QJsonObject card = listed(facts, std::nullopt);
    for (const char *field : {"last_disappeared_at", "current_pid", "process_name", "cmdline", "title",
                              "description", "note_owner", "service_type", "risk_level"})
        QVERIFY2(at(card, field).isNull(), field);
    QCOMPARE(at(card, "tags"), QJsonValue(QJsonArray()));
    QCOMPARE(at(card, "is_pinned"), QJsonValue(false));
    QCOMPARE(at(card, "derived_status"), QJsonValue(QStringLiteral("unreviewed")));
    QVERIFY(!at(card, "reason").toString().isEmpty());
}

void CardJson::aNoteFillsItsFields()
{
    PortFacts facts = active(8080);
    PortNote written = note(Risk::Trusted, facts);
    written.title = QStringLiteral("Web <b>");
    written.description = QStringLiteral("# Text\n\"quoted\"");
    written.owner = QStringLiteral("Zoë");
    written.serviceType = QStringLiteral("web");
    written.tags = {QStringLiteral("prod"), QStringLiteral("a b")};
    written.pinned = true;
    const QJsonObject card = listed(facts, written);
    QCOMPARE(at(card, "host_id"), QJsonValue(QStringLiteral("local")));
    QCOMPARE(at(card, "protocol"), QJsonValue(QStringLiteral("tcp")));
    QCOMPARE(at(card, "port"), QJsonValue(8080));
    QCOMPARE(at(card, "title"), QJsonValue(QStringLiteral("Web <b>")));
    QCOMPARE(at(card, "description"), QJsonValue(QStringLiteral("# Text\n\"quoted\"")));
    QCOMPARE(at(card, "note_owner"), QJsonValue(QStringLiteral("Zoë")));
    QCOMPARE(at(card, "service_type"), QJsonValue(QStringLiteral("web")));
    QCOMPARE(at(card, "risk_level"), QJsonValue(QStringLiteral("trusted")));
    QCOMPARE(at(card, "tags"), QJsonValue(QJsonArray{QStringLiteral("prod"), QStringLiteral("a b")}));
    QCOMPARE(at(card, "is_pinned"), QJsonValue(true));
    QCOMPARE(at(card, "derived_status"), QJsonValue(QStringLiteral("healthy")));
    QCOMPARE(at(card, "uptime_seconds"), QJsonValue(40 * 3600));
    QCOMPARE(at(card, "addresses"), QJsonValue(QJsonArray{QStringLiteral("0.0.0.0")}));
    QCOMPARE(at(card, "exposure"), QJsonValue(QStringLiteral("all")));
}

void CardJson::aPortThatIsGoneHasNoPidAndNoUptime()
{
    const QJsonObject card = listed(gone(active()), std::nullopt);
    QVERIFY(at(card, "current_pid").isNull());
    QCOMPARE(at(card, "uptime_seconds"), QJsonValue(0));
    QCOMPARE(at(card, "current_state"), QJsonValue(QStringLiteral("disappeared")));
    QCOMPARE(at(card, "last_disappeared_at"), QJsonValue(QStringLiteral("2026-11-18T10:06:40.000Z")));
    QCOMPARE(at(listed(active(), std::nullopt), "current_state"), QJsonValue(QStringLiteral("active")));
}

void CardJson::ownersTellKindAndConfidence()
{
    const QJsonObject known = toJson(process(QStringLiteral("/usr/sbin/nginx"), 33));
    QCOMPARE(at(known, "kind"), QJsonValue(QStringLiteral("process")));
    QCOMPARE(at(known, "name"), QJsonValue(QStringLiteral("nginx")));
    QCOMPARE(at(known, "user"), QJsonValue(QStringLiteral("33")));
    QCOMPARE(at(known, "confidence"), QJsonValue(QStringLiteral("confirmed")));
    QCOMPARE(at(known, "uid"), QJsonValue(33));
    const QJsonObject unknown = toJson(Owner{});
    QCOMPARE(at(unknown, "kind"), QJsonValue(QStringLiteral("unknown")));
    QCOMPARE(at(unknown, "confidence"), QJsonValue(QStringLiteral("none")));
    QVERIFY(at(unknown, "user").isNull() && at(unknown, "uid").isNull());
    QVERIFY(!at(unknown, "description").toString().isEmpty());
}

void CardJson::eventsHaveTheFieldsOfTheContract()
{
    const QStringList names{QStringLiteral("appeared"),         QStringLiteral("alive"),
                            QStringLiteral("disappeared"),      QStringLiteral("process_changed"),
                            QStringLiteral("exposure_changed"), QStringLiteral("acknowledged")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        PortEvent event;
        event.type = static_cast<PortEvent::Type>(i);
        event.timestamp = now;
        event.pid = 7;
        event.owner = process(QStringLiteral("/usr/sbin/nginx"));
        event.addresses = {QStringLiteral("[::]")};
        const QJsonObject object = toJson(event);
        QVERIFY(fieldsOf(object).contains(words("event_type timestamp pid process_name owner addresses")));
        QCOMPARE(at(object, "event_type"), QJsonValue(names.at(i)));
        QCOMPARE(at(object, "timestamp"), QJsonValue(QStringLiteral("2026-11-18T11:06:40.000Z")));
        QCOMPARE(at(object, "pid"), QJsonValue(7));
        QVERIFY(eventTypeFromString(names.at(i)) == event.type);
        QVERIFY(!describe(event).isEmpty());
    }
    QVERIFY(!eventTypeFromString(u"Appeared") && !eventTypeFromString(u""));
}

void CardJson::someEventsTellMore()
{
    PortEvent event;
    event.type = PortEvent::Type::Alive;
    event.timestamp = now - millisPerHour;
    event.until = now;
    QCOMPARE(at(toJson(event), "until"), QJsonValue(QStringLiteral("2026-11-18T11:06:40.000Z")));
    QVERIFY(at(toJson(event), "pid").isNull());
    event.type = PortEvent::Type::ProcessChanged;
    const QString restarted = describe(event);
    QCOMPARE(at(toJson(event), "same_identity"), QJsonValue(true));
    event.sameIdentity = false;
    QCOMPARE(at(toJson(event), "same_identity"), QJsonValue(false));
    QVERIFY(describe(event) != restarted);
}

void CardJson::recordsOfSsHaveTheFieldsOfTheContract()
{
    const SsOutput output = parseSs(
        "udp UNCONN 0 0 [fe80::1]%eth0:546 [::]:* users:((\"a b\",pid=5,fd=6),(\"c\",pid=4,fd=6)) "
        "uid:33 ino:7 sk:1f cgroup:/system.slice/a.service v6only:1 <->\n"
        "rubbish\n");
    const QJsonObject object = toJson(output);
    QCOMPARE(at(object, "rejected"), QJsonValue(QJsonArray{QStringLiteral("rubbish\n")}));
    QCOMPARE(at(object, "listeners").toArray().size(), 1);
    const QJsonObject listener = at(object, "listeners").toArray().first().toObject();
    const QByteArray expected = R"({"protocol": "udp", "address": "fe80::1", "zone": "eth0", "port": 546,
        "processes": [{"name": "a b", "pid": 5, "fd": 6}, {"name": "c", "pid": 4, "fd": 6}], "truncated": false,
        "uid": 33, "inode": 7, "cookie": "1f", "cgroup": "/system.slice/a.service", "v6only": true})";
    QCOMPARE(listener, QJsonDocument::fromJson(expected).object());
}

void CardJson::recordsWithoutFieldsAreNull()
{
    const QJsonObject object = toJson(parseSs("tcp LISTEN 0 5 0.0.0.0:80 0.0.0.0:*  \n"));
    QCOMPARE(at(object, "rejected"), QJsonValue(QJsonArray()));
    const QJsonObject listener = at(object, "listeners").toArray().first().toObject();
    QCOMPARE(fieldsOf(listener),
             words("protocol address zone port processes truncated uid inode cookie cgroup v6only"));
    for (const char *field : {"zone", "uid", "inode", "cookie", "cgroup", "v6only"})
        QVERIFY2(at(listener, field).isNull(), field);
    QCOMPARE(at(listener, "processes"), QJsonValue(QJsonArray()));
}

void CardJson::bytesThatAreNotUtf8AreReplaced()
{
    const QJsonObject object = toJson(parseSs("tcp LISTEN 0 5 *%\xff:80 *:* users:((\"\xff\xfe"
                                              "a\",pid=5,fd=6)) ino:1 sk:1 cgroup:/\x80 <->\n"
                                              "bad \xc3\n"));
    const QJsonObject listener = at(object, "listeners").toArray().first().toObject();
    QCOMPARE(at(listener, "zone").toString(), QStringLiteral("\uFFFD"));
    QCOMPARE(at(listener, "cgroup").toString(), QStringLiteral("/\uFFFD"));
    QCOMPARE(at(at(listener, "processes").toArray().first().toObject(), "name").toString(),
             QStringLiteral("\uFFFD\uFFFDa"));
    QCOMPARE(at(object, "rejected").toArray().first().toString(), QStringLiteral("bad \uFFFD\n"));
    // It stays one JSON document.
    QCOMPARE(QJsonDocument::fromJson(QJsonDocument(object).toJson()).object(), object);
}

void CardJson::largeNumbersSurvive()
{
    const QJsonObject object = toJson(
        parseSs("tcp LISTEN 0 5 *:80 *:* users:((\"a\",pid=2147483647,fd=6)) "
                "uid:4294967294 ino:9007199254740991 sk:ffffffffffffffff cgroup:/ <->\n"));
    const QJsonObject listener = at(object, "listeners").toArray().first().toObject();
    QCOMPARE(at(listener, "uid").toInteger(), 4294967294);
    QCOMPARE(at(listener, "inode").toInteger(), 9007199254740991);
    QCOMPARE(at(listener, "cookie").toString(), QStringLiteral("ffffffffffffffff"));
    QCOMPARE(at(at(listener, "processes").toArray().first().toObject(), "pid").toInteger(), 2147483647);
}

QTEST_GUILESS_MAIN(CardJson)
#include "tst_cardjson.moc"
