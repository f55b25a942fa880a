// SPDX-License-Identifier: MIT
// Years of rounds, made up and recorded by the real recorder: hourly, with services that stay, restart, come
// and go, and change hands; with nights without the program, and failed rounds.
#pragma once

#include "storage/FactStore.h"
#include "storage/RetentionStore.h"

#include <QRandomGenerator>

#include <functional>

namespace Portmonote {

struct HistoryPlan
{
    int days = 3650;
    int ports = 100;
    UtcMillis end = QDateTime::currentMSecsSinceEpoch(); ///< of the last round
    RetentionPolicy retention;
};

class HistoryGenerator
{
public:
    explicit HistoryGenerator(const HistoryPlan &plan) : m_plan(plan), m_random(4711)
    {
        for (int i = 0; i < plan.ports; ++i)
            m_ports.append(newPort(static_cast<quint16>(1000 + i)));
        m_here.fill(true, plan.ports);
    }

    /// What went wrong, or nothing. `progress` is told the days that are done.
    [[nodiscard]] MaybeError record(const Database &database, const std::function<void(int)> &progress)
    {
        const FactStore facts(database);
        const int hours = m_plan.days * 24;
        for (int hour = 0; hour < hours; ++hour) {
            const UtcMillis at = m_plan.end - (hours - 1 - hour) * millisPerHour;
            if (hour % 24 == 0 && progress)
                progress(hour / 24);
            if (hour % 720 == 719) {
                if (auto failed = RetentionStore(database).keepUp(m_plan.retention, at, 1000))
                    return failed;
            }
            if (m_away > 0 && hour + 48 < hours) {
                --m_away; // the machine is off
                continue;
            }
            m_away = m_random.bounded(700) == 0 ? 10 + static_cast<int>(m_random.bounded(40)) : 0;
            if (m_random.bounded(500) == 0) {
                if (auto failed = facts.recordFailure(localHostId, at - 50, at,
                                                      QStringLiteral("ss ended with 1")))
                    return failed;
                continue;
            }
            if (auto failed = facts.record(next(at)); !failed)
                return failed.error();
        }
        return std::nullopt;
    }

    /// The same ports once more, nothing changed: a steady round.
    [[nodiscard]] Observation steady(UtcMillis at) const
    {
        Observation observation = observationOf(at);
        return observation;
    }

private:
    [[nodiscard]] ObservedPort newPort(quint16 port)
    {
        ObservedPort seen;
        seen.key = {localHostId, port % 7 == 0 ? Protocol::Udp : Protocol::Tcp, port};
        seen.addresses = {QStringLiteral("127.0.0.1"), QStringLiteral("[::1]")};
        seen.exposure = Exposure::Loopback;
        seen.owner.kind = Owner::Kind::Process;
        seen.owner.confidence = Owner::Confidence::Confirmed;
        seen.owner.name = QStringLiteral("service-%1").arg(port);
        seen.owner.user = QStringLiteral("www-data");
        seen.owner.uid = 33;
        seen.owner.executable = QStringLiteral("/usr/lib/services/bin/service-%1").arg(port);
        seen.owner.unit = QStringLiteral("service-%1.service").arg(port);
        seen.owner.cgroup = QStringLiteral("/system.slice/service-%1.service").arg(port);
        seen.processName = seen.owner.name;
        seen.commandLine = seen.owner.executable + QStringLiteral(" --config /etc/service.conf");
        restart(seen);
        return seen;
    }
    void restart(ObservedPort &port)
    {
        port.pid = 300 + m_random.bounded(4'000'000);
        ++m_socket;
        port.sockets = {QStringLiteral("%1-%2").arg(m_socket, 0, 16).arg(m_socket)};
    }
    void churn(qsizetype i)
    {
        ObservedPort &port = m_ports[i];
        // Every tenth service is restless; all restart now and then, and change once in some years.
        const bool restless = i % 10 == 0;
        if (m_random.bounded(restless ? 120 : 6000) == 0) {
            m_here[i] = !m_here.at(i);
            restart(port);
        } else if (m_random.bounded(900) == 0) {
            restart(port);
        } else if (m_random.bounded(20000) == 0) {
            port.owner.executable += QLatin1Char('x');
            restart(port);
        } else if (m_random.bounded(20000) == 0) {
            port.exposure = port.exposure == Exposure::All ? Exposure::Loopback : Exposure::All;
            port.addresses = port.exposure == Exposure::All ? QStringList{QStringLiteral("*")}
                                                            : QStringList{QStringLiteral("127.0.0.1")};
        }
    }
    [[nodiscard]] Observation observationOf(UtcMillis at) const
    {
        Observation observation;
        observation.startedAt = at - 120;
        observation.finishedAt = at;
        observation.bootId = QStringLiteral("2b7c7c6c-8f9f-4a52-9d80-ba6cf2b9a0c5");
        observation.intervalSeconds = 3600;
        for (qsizetype i = 0; i < m_ports.size(); ++i) {
            if (m_here.at(i)) {
                observation.ports.append(m_ports.at(i));
                observation.ports.last().processStartedAt = 1'000'000 + *m_ports.at(i).pid;
            } else {
                observation.absent.insert(m_ports.at(i).key);
            }
        }
        return observation;
    }
    [[nodiscard]] Observation next(UtcMillis at)
    {
        for (qsizetype i = 0; i < m_ports.size(); ++i)
            churn(i);
        return observationOf(at);
    }

    HistoryPlan m_plan;
    QRandomGenerator m_random;
    QList<ObservedPort> m_ports;
    QList<bool> m_here;
    quint64 m_socket = 0x1000;
    int m_away = 0;
};

} // namespace Portmonote
