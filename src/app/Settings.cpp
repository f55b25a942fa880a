// SPDX-License-Identifier: MIT
#include "app/Settings.h"

#include <algorithm>

namespace Portmonote {

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::NativeFormat, QSettings::UserScope,
                                          QStringLiteral("portmonote"), QStringLiteral("portmonote")))
{}

int Settings::intervalSeconds() const
{
    const int stored = m_store->value(QStringLiteral("observation/interval"), defaultIntervalSeconds).toInt();
    return std::clamp(stored, leastIntervalSeconds, mostIntervalSeconds);
}

void Settings::setIntervalSeconds(int seconds)
{
    m_store->setValue(QStringLiteral("observation/interval"), seconds);
}

Policy Settings::policy() const
{
    Policy policy;
    const auto seconds = [this](const QString &key, std::chrono::seconds fallback) {
        return std::chrono::seconds(m_store->value(key, static_cast<qint64>(fallback.count())).toLongLong());
    };
    policy.highUptime = std::max(std::chrono::seconds(0),
                                 seconds(QStringLiteral("policy/highUptime"), policy.highUptime));
    policy.flapWindow = std::max(std::chrono::seconds(60),
                                 seconds(QStringLiteral("policy/flapWindow"), policy.flapWindow));
    policy.flapCount = std::max(2,
                                m_store->value(QStringLiteral("policy/flapCount"), policy.flapCount).toInt());
    return policy;
}

void Settings::setPolicy(const Policy &policy)
{
    m_store->setValue(QStringLiteral("policy/highUptime"), static_cast<qint64>(policy.highUptime.count()));
    m_store->setValue(QStringLiteral("policy/flapWindow"), static_cast<qint64>(policy.flapWindow.count()));
    m_store->setValue(QStringLiteral("policy/flapCount"), policy.flapCount);
}

} // namespace Portmonote
