// SPDX-License-Identifier: MIT
#include "core/ArchiveJson.h"

#include "core/CardJson.h"
#include "core/HostName.h"
#include "core/OwnerDetails.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <limits>
#include <utility>

namespace Portmonote {

namespace {

struct ArchiveJsonText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveJson)
};

constexpr qint64 anyNumber = 9'000'000'000'000'000;
constexpr qsizetype mostAddresses = 100'000;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename T>
QJsonValue orNull(const std::optional<T> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

void insertKey(QJsonObject &object, const PortKey &key)
{
    object.insert(QStringLiteral("host_id"), key.hostId);
    object.insert(QStringLiteral("protocol"), toString(key.protocol));
    object.insert(QStringLiteral("port"), key.port);
}

QJsonObject ownerJson(const Owner &owner)
{
    return {{QStringLiteral("kind"), toString(owner.kind)},
            {QStringLiteral("confidence"), toString(owner.confidence)},
            {QStringLiteral("name"), orNull(owner.name)},
            {QStringLiteral("user"), orNull(owner.user)},
            {QStringLiteral("uid"), orNull(owner.uid)},
            {QStringLiteral("executable"), orNull(owner.executable)},
            {QStringLiteral("script"), orNull(owner.script)},
            {QStringLiteral("unit"), orNull(owner.unit)},
            {QStringLiteral("container"), orNull(owner.container)},
            {QStringLiteral("cgroup"), orNull(owner.cgroup)},
            {QStringLiteral("hidden"), owner.hidden},
            {QStringLiteral("details"), ownerDetails(owner)}};
}

/// What toString() gives for the value, and nothing else.
template<typename Enum, Enum (*parse)(QStringView)>
std::optional<Enum> strictly(const QString &text)
{
    const Enum value = parse(text);
    return toString(value) == text ? std::optional<Enum>(value) : std::nullopt;
}

Owner readOwner(const CheckedFields &fields)
{
    Owner owner;
    owner.kind = fields.requiredWord("kind", strictly<Owner::Kind, ownerKindFromString>);
    owner.confidence = fields.requiredWord("confidence", strictly<Owner::Confidence, confidenceFromString>);
    owner.name = fields.text("name", longestName);
    owner.user = fields.text("user", longestName);
    owner.executable = fields.text("executable", longestName);
    owner.script = fields.text("script", longestCommandLine);
    owner.unit = fields.text("unit", longestName);
    owner.container = fields.text("container", longestName);
    owner.cgroup = fields.text("cgroup", longestName);
    owner.hidden = fields.flag("hidden");
    if (const auto uid = fields.integer("uid", 0, std::numeric_limits<quint32>::max()))
        owner.uid = static_cast<quint32>(*uid);
    readOwnerDetails(fields.rawObject("details"), owner);
    return owner;
}

QJsonObject eventJson(const PortEvent &event)
{
    QJsonObject object{{QStringLiteral("event_type"), toString(event.type)},
                       {QStringLiteral("timestamp"), isoUtc(event.timestamp)},
                       {QStringLiteral("pid"), orNull(event.pid)}};
    if (event.type == PortEvent::Type::Alive) {
        object.insert(QStringLiteral("until"), isoUtc(event.until));
        return object;
    }
    object.insert(QStringLiteral("process_name"), orNull(event.processName));
    object.insert(QStringLiteral("owner"), ownerJson(event.owner));
    object.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(event.addresses));
    object.insert(QStringLiteral("exposure"), toString(event.exposure));
    if (event.type == PortEvent::Type::ProcessChanged)
        object.insert(QStringLiteral("same_identity"), event.sameIdentity);
    return object;
}

std::optional<PortEvent::Type> readEventType(const QString &text)
{
    return eventTypeFromString(text);
}

std::optional<Exposure> readExposure(const QString &text)
{
    return exposureFromString(text);
}

PortEvent readEvent(const CheckedFields &fields)
{
    PortEvent event;
    event.type = fields.requiredWord("event_type", readEventType);
    event.timestamp = fields.requiredTime("timestamp");
    event.until = fields.time("until").value_or(event.timestamp);
    event.pid = fields.integer("pid", 0, anyNumber);
    if (event.type == PortEvent::Type::Alive)
        return event;
    event.processName = fields.text("process_name", longestName);
    event.owner = readOwner(fields.object("owner"));
    event.addresses = fields.texts("addresses", mostAddresses, longestName);
    event.exposure = fields.requiredWord("exposure", readExposure);
    event.sameIdentity = !fields.has("same_identity") || fields.flag("same_identity");
    return event;
}

std::optional<bool> readState(const QString &text)
{
    if (text != QLatin1String("active") && text != QLatin1String("disappeared"))
        return std::nullopt;
    return text == QLatin1String("active");
}

PortFacts readFacts(const CheckedFields &fields)
{
    PortFacts facts;
    facts.key = readKey(fields);
    facts.active = fields.requiredWord("current_state", readState);
    facts.firstSeenAt = fields.requiredTime("first_seen_at");
    facts.lastSeenAt = fields.requiredTime("last_seen_at");
    facts.appearedAt = fields.requiredTime("appeared_at");
    facts.lastDisappearedAt = fields.time("last_disappeared_at");
    facts.pid = fields.integer("current_pid", 0, anyNumber);
    facts.processName = fields.text("process_name", longestName);
    facts.commandLine = fields.text("cmdline", longestCommandLine);
    facts.processStartedAt = fields.time("process_started_at");
    facts.addresses = fields.texts("addresses", mostAddresses, longestName);
    facts.exposure = fields.requiredWord("exposure", readExposure);
    facts.owner = readOwner(fields.object("owner"));
    facts.sockets = fields.texts("sockets", mostAddresses, longestName);
    facts.bootId = fields.text("boot_id", longestName);
    facts.presenceDay = fields.integer("presence_day", 0, 100'000).value_or(0);
    bool isHex = true;
    const QString mask = fields.text("presence_mask", 16);
    facts.presenceMask = mask.isEmpty() ? 0 : mask.toULongLong(&isHex, 16);
    if (!isHex || (facts.presenceMask >> 63) != 0)
        fields.refuse("presence_mask", ArchiveJsonText::tr("is no mask of days"));
    return facts;
}

PortNote readNote(const CheckedFields &fields)
{
    PortNote note;
    note.key = readNoteKey(fields);
    note.title = fields.text("title", longestTitle);
    note.description = fields.text("description", longestDescription);
    note.owner = fields.text("owner", longestTitle);
    note.serviceType = fields.text("service_type", longestTitle);
    const auto risk = [](const QString &text) { return riskFromString(text); };
    note.risk = fields.word("risk_level", risk).value_or(Risk::Unset);
    note.tags = normalisedTags(fields.texts("tags", mostTags, longestTitle));
    note.pinned = fields.flag("is_pinned");
    const auto expected = [](const QString &text) { return ifKnown(exposureFromString(text)); };
    note.expectedExposure = fields.word("expected_exposure", expected);
    note.createdAt = fields.time("created_at").value_or(0);
    note.updatedAt = fields.time("updated_at").value_or(0);
    note.writtenFor.executable = fields.text("identity_executable", longestName);
    note.writtenFor.script = fields.text("identity_script", longestCommandLine);
    note.writtenFor.unit = fields.text("identity_unit", longestName);
    note.writtenFor.process = fields.text("identity_process", longestName);
    if (const auto uid = fields.integer("identity_uid", 0, std::numeric_limits<quint32>::max()))
        note.writtenFor.uid = static_cast<quint32>(*uid);
    if (const auto uid = fields.integer("identity_socket_uid", 0, std::numeric_limits<quint32>::max()))
        note.writtenFor.socketUid = static_cast<quint32>(*uid);
    note.writtenFor.image = fields.text("identity_image", longestName);
    note.writtenFor.place = placeFromString(fields.text("identity_place", longestName));
    // Written before the maker of a socket was told from the user of its process.
    if (note.writtenFor.executable.isEmpty() && !note.writtenFor.socketUid)
        note.writtenFor.socketUid = std::exchange(note.writtenFor.uid, std::nullopt);
    return note;
}

RoundRecord readRound(const CheckedFields &fields)
{
    RoundRecord round;
    round.hostId = fields.requiredText("host_id", longestName);
    if (const auto problem = hostNameProblem(round.hostId))
        fields.refuse("host_id", *problem);
    round.startedAt = fields.requiredTime("started_at");
    round.finishedAt = fields.requiredTime("finished_at");
    round.valid = fields.flag("valid");
    round.reason = fields.text("reason", longestDescription);
    const auto count = [&fields](const char *name) -> std::optional<int> {
        const auto number = fields.integer(name, 0, std::numeric_limits<int>::max());
        return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
    };
    round.looks = count("looks").value_or(0);
    round.ports = count("ports");
    round.appeared = count("appeared");
    round.changed = count("changed");
    round.disappeared = count("disappeared");
    return round;
}

PortArchive readPort(const QJsonObject &object, const QString &place, QString *error)
{
    const CheckedFields fields(object, place, error);
    PortArchive port;
    port.facts = readFacts(fields);
    const QJsonArray events = object.value(QStringLiteral("events")).toArray();
    for (qsizetype i = 0; i < events.size() && error->isEmpty(); ++i) {
        const QString where = QStringLiteral("%1.events[%2]").arg(place).arg(i);
        port.events.append(readEvent({events.at(i).toObject(), where, error}));
    }
    const QJsonArray reasons = object.value(QStringLiteral("why")).toArray();
    for (const QJsonValue &reason : reasons) {
        const auto report = whyFromJson(reason.toObject());
        if (!report)
            fields.refuse("why", ArchiveJsonText::tr("is no report of why it runs"));
        else
            port.reasons.append(*report);
    }
    port.openHeartbeat = fields.integer("open_heartbeat", 0, events.size() - 1);
    if (port.openHeartbeat && port.events.value(*port.openHeartbeat).type != PortEvent::Type::Alive)
        fields.refuse("open_heartbeat", ArchiveJsonText::tr("is no heartbeat"));
    return port;
}

/// Calls `read` for each object of a list, until something is wrong.
template<typename Read>
void readList(const QJsonObject &file, const char *name, QString *error, Read read)
{
    const QJsonValue list = file.value(QLatin1String(name));
    if (!list.isArray() && error->isEmpty())
        *error = ArchiveJsonText::tr("the list “%1” is missing").arg(QLatin1String(name));
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size() && error->isEmpty(); ++i)
        read(array.at(i).toObject(), QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i));
}

} // namespace

PortKey readKey(const CheckedFields &fields)
{
    const PortKey key = readNoteKey(fields);
    if (const auto problem = hostNameProblem(key.hostId); problem && fields.isFine())
        fields.refuse("host_id", *problem);
    return key;
}

PortKey readNoteKey(const CheckedFields &fields)
{
    const auto protocol = [](const QString &text) { return protocolFromString(text); };
    PortKey key;
    key.hostId = fields.requiredText("host_id", longestName);
    if (const auto problem = hostPatternProblem(key.hostId); problem && fields.isFine())
        fields.refuse("host_id", *problem);
    key.protocol = fields.requiredWord("protocol", protocol);
    key.port = static_cast<quint16>(fields.requiredInteger("port", 1, 65535));
    return key;
}

QJsonObject archiveJson(const PortArchive &port)
{
    const PortFacts &facts = port.facts;
    QJsonArray events;
    for (const PortEvent &event : port.events)
        events.append(eventJson(event));
    QJsonArray reasons;
    for (const WhyReport &report : port.reasons)
        reasons.append(toJson(report));
    QJsonObject object{
        {QStringLiteral("why"), reasons},
        {QStringLiteral("current_state"),
         facts.active ? QStringLiteral("active") : QStringLiteral("disappeared")},
        {QStringLiteral("first_seen_at"), isoUtc(facts.firstSeenAt)},
        {QStringLiteral("last_seen_at"), isoUtc(facts.lastSeenAt)},
        {QStringLiteral("appeared_at"), isoUtc(facts.appearedAt)},
        {QStringLiteral("last_disappeared_at"), isoOrNull(facts.lastDisappearedAt)},
        {QStringLiteral("current_pid"), orNull(facts.pid)},
        {QStringLiteral("process_name"), orNull(facts.processName)},
        {QStringLiteral("cmdline"), orNull(facts.commandLine)},
        {QStringLiteral("process_started_at"), isoOrNull(facts.processStartedAt)},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(facts.addresses)},
        {QStringLiteral("exposure"), toString(facts.exposure)},
        {QStringLiteral("owner"), ownerJson(facts.owner)},
        {QStringLiteral("sockets"), QJsonArray::fromStringList(facts.sockets)},
        {QStringLiteral("boot_id"), orNull(facts.bootId)},
        {QStringLiteral("presence_day"), facts.presenceDay},
        // More bits than JSON's numbers are sure to keep.
        {QStringLiteral("presence_mask"), QString::number(facts.presenceMask, 16)},
        {QStringLiteral("open_heartbeat"), orNull(port.openHeartbeat)},
        {QStringLiteral("events"), events},
    };
    insertKey(object, facts.key);
    return object;
}

QJsonObject archiveJson(const PortNote &note)
{
    const auto time = [](UtcMillis at) { return at > 0 ? QJsonValue(isoUtc(at)) : QJsonValue(); };
    QJsonObject object{
        {QStringLiteral("title"), note.title},
        {QStringLiteral("description"), note.description},
        {QStringLiteral("owner"), note.owner},
        {QStringLiteral("service_type"), note.serviceType},
        {QStringLiteral("risk_level"), orNull(toString(note.risk))},
        {QStringLiteral("tags"), QJsonArray::fromStringList(note.tags)},
        {QStringLiteral("is_pinned"), note.pinned},
        {QStringLiteral("expected_exposure"),
         note.expectedExposure ? QJsonValue(toString(*note.expectedExposure)) : QJsonValue()},
        {QStringLiteral("identity_executable"), orNull(note.writtenFor.executable)},
        {QStringLiteral("identity_script"), orNull(note.writtenFor.script)},
        {QStringLiteral("identity_unit"), orNull(note.writtenFor.unit)},
        {QStringLiteral("identity_process"), orNull(note.writtenFor.process)},
        {QStringLiteral("identity_uid"), orNull(note.writtenFor.uid)},
        {QStringLiteral("identity_socket_uid"), orNull(note.writtenFor.socketUid)},
        {QStringLiteral("identity_image"), orNull(note.writtenFor.image)},
        {QStringLiteral("identity_place"), orNull(toString(note.writtenFor.place))},
        {QStringLiteral("created_at"), time(note.createdAt)},
        {QStringLiteral("updated_at"), time(note.updatedAt)},
    };
    insertKey(object, note.key);
    return object;
}

QJsonObject archiveJson(const RoundRecord &round)
{
    return {{QStringLiteral("host_id"), round.hostId},
            {QStringLiteral("started_at"), isoUtc(round.startedAt)},
            {QStringLiteral("finished_at"), isoUtc(round.finishedAt)},
            {QStringLiteral("valid"), round.valid},
            {QStringLiteral("reason"), orNull(round.reason)},
            {QStringLiteral("looks"), round.looks},
            {QStringLiteral("ports"), orNull(round.ports)},
            {QStringLiteral("appeared"), orNull(round.appeared)},
            {QStringLiteral("changed"), orNull(round.changed)},
            {QStringLiteral("disappeared"), orNull(round.disappeared)}};
}

Archive archiveFromJson(const QJsonObject &file, QString *error)
{
    Archive archive;
    const CheckedFields head(file, ArchiveJsonText::tr("the file"), error);
    if (head.requiredInteger("version", 1, 1'000'000) > archiveVersion && error->isEmpty())
        *error = ArchiveJsonText::tr("it was written by a newer version of Portmonote; update the program");
    QSet<PortKey> ports;
    QSet<PortKey> notes;
    const auto once = [error](QSet<PortKey> &keys, const PortKey &key, const QString &place) {
        if (keys.contains(key) && error->isEmpty())
            *error = ArchiveJsonText::tr("%1: %2 is there twice").arg(place, key.toString());
        keys.insert(key);
    };
    readList(file, "ports", error, [&](const QJsonObject &object, const QString &place) {
        archive.ports.append(readPort(object, place, error));
        once(ports, archive.ports.last().facts.key, place);
    });
    readList(file, "notes", error, [&](const QJsonObject &object, const QString &place) {
        archive.notes.append(readNote({object, place, error}));
        once(notes, archive.notes.last().key, place);
    });
    readList(file, "rounds", error, [&](const QJsonObject &object, const QString &place) {
        archive.rounds.append(readRound({object, place, error}));
    });
    return archive;
}

} // namespace Portmonote
