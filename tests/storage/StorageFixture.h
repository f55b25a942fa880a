// SPDX-License-Identifier: MIT
// A real database in a folder of its own, and made-up observations to record in it.
#pragma once

#include "core/DerivedState.h"
#include "core/Observation.h"
#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/FactStore.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

namespace Portmonote::StorageTest {

using namespace Qt::StringLiterals;

/// Noon (UTC) some days ago: a whole day has room around it.
inline UtcMillis noonDaysAgo(int days)
{
    return (QDateTime::currentMSecsSinceEpoch() / millisPerDay - days) * millisPerDay + 12 * millisPerHour;
}

inline PortKey tcp(quint16 port, const QString &host = localHostId)
{
    return {host, Protocol::Tcp, port};
}

/// A port with a confirmed owner, on loopback.
inline ObservedPort seenPort(quint16 port, const QString &program = u"nginx"_s, qint64 pid = 100)
{
    ObservedPort seen;
    seen.key = tcp(port);
    seen.addresses = {u"127.0.0.1"_s};
    seen.exposure = Exposure::Loopback;
    seen.owner.kind = Owner::Kind::Process;
    seen.owner.confidence = Owner::Confidence::Confirmed;
    seen.owner.name = program;
    seen.owner.user = u"www-data"_s;
    seen.owner.uid = 33;
    seen.owner.executable = u"/usr/sbin/"_s + program;
    seen.pid = pid;
    seen.processName = program;
    seen.commandLine = program + u" --serve"_s;
    seen.processStartedAt = 1'000'000 + pid;
    seen.sockets = {u"1-%1"_s.arg(pid)};
    return seen;
}

inline Observation observationAt(UtcMillis at, const QList<ObservedPort> &ports,
                                 const QSet<PortKey> &absent = {})
{
    Observation observation;
    observation.startedAt = at - 50;
    observation.finishedAt = at;
    observation.bootId = u"boot"_s;
    observation.ports = ports;
    observation.absent = absent;
    observation.looks = absent.isEmpty() ? 1 : 2;
    return observation;
}

/// A database of its own for each test.
class Store
{
public:
    Store() : m_database(open()) {}

    [[nodiscard]] QString path() const { return m_folder.filePath(u"data/portmonote.db"_s); }
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] FactStore facts() const { return FactStore(*m_database); }

    /// Another connection to the same file.
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto opened = Database::open(path());
        if (!opened) {
            qCritical() << opened.error().words();
            return nullptr;
        }
        return std::move(*opened);
    }
    /// Records, and complains loudly where that fails.
    RecordResult record(const Observation &observation) const
    {
        const auto result = facts().record(observation);
        if (!result) {
            qCritical() << result.error().words() << result.error().detail;
            return {};
        }
        return *result;
    }
    [[nodiscard]] std::optional<PortCard> card(const PortKey &key) const
    {
        const auto card = CardStore(*m_database).card(key);
        return card ? *card : std::nullopt;
    }
    [[nodiscard]] QList<PortEvent> history(const PortKey &key, UtcMillis since = 0) const
    {
        const auto found = card(key);
        const auto events = EventStore(*m_database).history(found ? found->facts.id : 0, since);
        return events ? *events : QList<PortEvent>();
    }
    /// The kinds of events of a port, oldest first, in one line.
    [[nodiscard]] QString story(const PortKey &key) const
    {
        QStringList words;
        for (const PortEvent &event : history(key))
            words.append(toString(event.type));
        return words.join(u' ');
    }
    [[nodiscard]] QVariant value(const QString &statement) const
    {
        QSqlQuery query = m_database->query();
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace Portmonote::StorageTest
