// SPDX-License-Identifier: MIT
#include "core/LegacyArchive.h"

#include "core/ArchiveJson.h"
#include "core/DisplayText.h"
#include "core/Redaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Portmonote {

namespace {

struct LegacyArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(LegacyArchive)
};

constexpr qint64 anyNumber = 9'000'000'000'000'000;
constexpr qsizetype longestTime = 40;

class LegacyReader
{
public:
    LegacyReader(const QTimeZone &zone, QString *error) : m_zone(zone), m_error(error) {}

    [[nodiscard]] Archive read(const QJsonObject &file);

private:
    void readRuntimes(const QJsonArray &rows);
    void readEvents(const QJsonArray &rows);
    void readNotes(const QJsonArray &rows);
    void complete(PortArchive &port) const;
    [[nodiscard]] QJsonArray list(const QJsonObject &file, const char *name) const;
    [[nodiscard]] std::optional<UtcMillis> time(const CheckedFields &fields, const char *name,
                                                const QTimeZone &zone) const;
    [[nodiscard]] UtcMillis requiredTime(const CheckedFields &fields, const char *name,
                                         const QTimeZone &zone) const;
    [[nodiscard]] static QString place(const char *list, qsizetype index)
    {
        return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    }

    QTimeZone m_zone;
    QString *m_error;
    Archive m_archive;
    QHash<qint64, qsizetype> m_ports; ///< runtime id → index
};

/// All that it knew of an owner is a name.
Owner ownerNamed(const QString &process)
{
    Owner owner;
    if (process.isEmpty())
        return owner;
    owner.kind = Owner::Kind::Process;
    owner.confidence = Owner::Confidence::Reported;
    owner.name = process;
    return owner;
}

/// The process that the port began with.
QString firstProcess(const PortArchive &port)
{
    const auto isEarlier = [](const PortEvent &a, const PortEvent &b) { return a.timestamp < b.timestamp; };
    const auto first = std::min_element(port.events.begin(), port.events.end(), isEarlier);
    return first == port.events.end() || first->processName.isEmpty() ? port.facts.processName
                                                                      : first->processName;
}

std::optional<PortEvent::Type> legacyEventType(const QString &text)
{
    return text == QLatin1String("process_change") ? PortEvent::Type::ProcessChanged
                                                   : eventTypeFromString(text);
}

/// A JSON list in a text, or words with commas between them, or nothing.
QStringList legacyTags(const CheckedFields &fields)
{
    const QString text = fields.text("tags", longestDescription);
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return json.isArray() ? tagsFromJson(text) : normalisedTags(text.split(QLatin1Char(',')));
}

QJsonArray LegacyReader::list(const QJsonObject &file, const char *name) const
{
    const QJsonValue value = file.value(QLatin1String(name));
    if (!value.isArray() && m_error->isEmpty())
        *m_error = LegacyArchiveText::tr("the list “%1” is missing").arg(QLatin1String(name));
    return value.toArray();
}

std::optional<UtcMillis> LegacyReader::time(const CheckedFields &fields, const char *name,
                                            const QTimeZone &zone) const
{
    QString written = fields.text(name, longestTime);
    if (written.isEmpty())
        return std::nullopt;
    written.replace(QLatin1Char(' '), QLatin1Char('T'));
    const QDateTime naive = QDateTime::fromString(written, Qt::ISODateWithMs);
    // An hour that the clocks skipped, or went through twice, is taken as the zone takes it.
    const QDateTime local(naive.date(), naive.time(), zone);
    if (!naive.isValid() || naive.timeSpec() != Qt::LocalTime
        || !CheckedFields::isSaneTime(local.toMSecsSinceEpoch())) {
        fields.refuse(name, LegacyArchiveText::tr("“%1” is no local time").arg(visibleText(written, 60)));
        return std::nullopt;
    }
    return local.toMSecsSinceEpoch();
}

UtcMillis LegacyReader::requiredTime(const CheckedFields &fields, const char *name,
                                     const QTimeZone &zone) const
{
    const auto found = time(fields, name, zone);
    if (!found && fields.isFine())
        fields.refuse(name, LegacyArchiveText::tr("is missing"));
    return found.value_or(0);
}

void LegacyReader::readRuntimes(const QJsonArray &rows)
{
    QSet<PortKey> seen;
    for (qsizetype i = 0; i < rows.size() && m_error->isEmpty(); ++i) {
        const CheckedFields fields(rows.at(i).toObject(), place("runtimes", i), m_error);
        PortArchive port;
        PortFacts &facts = port.facts;
        facts.key = readKey(fields);
        const QString state = fields.requiredText("current_state", longestTime);
        facts.active = state == QLatin1String("active");
        if (!facts.active && state != QLatin1String("disappeared"))
            fields.refuse("current_state",
                          LegacyArchiveText::tr("“%1” is not known").arg(visibleText(state, 60)));
        facts.firstSeenAt = requiredTime(fields, "first_seen_at", m_zone);
        facts.lastSeenAt = requiredTime(fields, "last_seen_at", m_zone);
        facts.lastDisappearedAt = time(fields, "last_disappeared_at", m_zone);
        facts.appearedAt = facts.firstSeenAt;
        facts.pid = fields.integer("current_pid", 0, anyNumber);
        facts.processName = fields.text("process_name", longestName);
        facts.commandLine = redactedCommandLine(fields.text("cmdline", longestCommandLine));
        facts.owner = ownerNamed(facts.processName);
        facts.exposure = Exposure::Unknown;
        const qint64 id = fields.requiredInteger("id", 0, anyNumber);
        if (m_ports.contains(id))
            fields.refuse("id", LegacyArchiveText::tr("is there twice"));
        if (seen.contains(facts.key))
            fields.refuse("port", LegacyArchiveText::tr("%1 is there twice").arg(facts.key.toString()));
        seen.insert(facts.key);
        m_ports.insert(id, m_archive.ports.size());
        m_archive.ports.append(port);
    }
}

void LegacyReader::readEvents(const QJsonArray &rows)
{
    for (qsizetype i = 0; i < rows.size() && m_error->isEmpty(); ++i) {
        const CheckedFields fields(rows.at(i).toObject(), place("events", i), m_error);
        PortEvent event;
        event.type = fields.requiredWord("event_type", legacyEventType);
        const bool acknowledged = event.type == PortEvent::Type::Acknowledged;
        event.timestamp = requiredTime(fields, "timestamp", acknowledged ? QTimeZone::utc() : m_zone);
        event.until = event.timestamp;
        event.pid = fields.integer("pid", 0, anyNumber);
        event.processName = fields.text("process_name", longestName);
        event.owner = ownerNamed(event.processName);
        event.exposure = Exposure::Unknown;
        event.sameIdentity = event.type != PortEvent::Type::ProcessChanged;
        const auto port = m_ports.constFind(fields.requiredInteger("port_runtime_id", 0, anyNumber));
        if (port == m_ports.cend())
            fields.refuse("port_runtime_id", LegacyArchiveText::tr("belongs to no port of this file"));
        else
            m_archive.ports[*port].events.append(event);
    }
}

void LegacyReader::readNotes(const QJsonArray &rows)
{
    QSet<PortKey> seen;
    QHash<PortKey, QString> processes;
    for (const PortArchive &port : std::as_const(m_archive.ports))
        processes.insert(port.facts.key, firstProcess(port));
    for (qsizetype i = 0; i < rows.size() && m_error->isEmpty(); ++i) {
        const CheckedFields fields(rows.at(i).toObject(), place("notes", i), m_error);
        PortNote note;
        note.key = readKey(fields);
        note.title = fields.text("title", longestTitle);
        note.description = fields.text("description", longestDescription);
        note.owner = fields.text("owner", longestTitle);
        if (const QString type = fields.text("service_type", longestTitle); !type.isEmpty())
            note.serviceType = type;
        const auto risk = [](const QString &text) { return riskFromString(text); };
        note.risk = fields.word("risk_level", risk).value_or(Risk::Unset);
        note.pinned = fields.flag("is_pinned");
        note.tags = legacyTags(fields);
        // It did not keep for whom a note was written, nor executables. Who was there first is who it can
        // be held to: whoever came later is a change, which was acknowledged there or was not.
        note.writtenFor.process = processes.value(note.key);
        if (seen.contains(note.key))
            fields.refuse("port", LegacyArchiveText::tr("%1 is there twice").arg(note.key.toString()));
        seen.insert(note.key);
        m_archive.notes.append(note);
    }
}

/// What follows from the events: the present presence, and the days on which it was seen.
void LegacyReader::complete(PortArchive &port) const
{
    std::stable_sort(port.events.begin(), port.events.end(),
                     [](const PortEvent &a, const PortEvent &b) { return a.timestamp < b.timestamp; });
    PortFacts &facts = port.facts;
    facts.presenceDay = facts.lastSeenAt / millisPerDay;
    facts.presenceMask = 1;
    for (const PortEvent &event : std::as_const(port.events)) {
        if (event.type == PortEvent::Type::Appeared)
            facts.appearedAt = event.timestamp;
        const qint64 days = facts.presenceDay - event.timestamp / millisPerDay;
        if (event.type != PortEvent::Type::Disappeared && days >= 0 && days < 63)
            facts.presenceMask |= quint64(1) << days;
    }
}

Archive LegacyReader::read(const QJsonObject &file)
{
    m_archive.hasPartialNotes = true;
    readRuntimes(list(file, "runtimes"));
    readEvents(list(file, "events"));
    readNotes(list(file, "notes"));
    if (m_error->isEmpty()) {
        for (PortArchive &port : m_archive.ports)
            complete(port);
    }
    return m_archive;
}

} // namespace

Archive archiveFromLegacy(const QJsonObject &file, const QTimeZone &zone, QString *error)
{
    return LegacyReader(zone, error).read(file);
}

QStringList hostsOf(const Archive &archive)
{
    QStringList hosts;
    for (const PortArchive &port : archive.ports)
        hosts.append(port.facts.key.hostId);
    for (const PortNote &note : archive.notes)
        hosts.append(note.key.hostId);
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

void moveToHost(Archive &archive, const QString &hostId)
{
    for (PortArchive &port : archive.ports)
        port.facts.key.hostId = hostId;
    for (PortNote &note : archive.notes)
        note.key.hostId = hostId;
}

} // namespace Portmonote
