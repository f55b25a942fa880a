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

ColorScheme Settings::colorScheme() const
{
    const QString name = m_store->value(QStringLiteral("appearance/colors")).toString();
    if (name == QLatin1String("dark"))
        return ColorScheme::Dark;
    return name == QLatin1String("light") ? ColorScheme::Light : ColorScheme::System;
}

CardDensity Settings::density() const
{
    const QString name = m_store->value(QStringLiteral("appearance/density")).toString();
    return name == QLatin1String("compact") ? CardDensity::Compact : CardDensity::Comfortable;
}

QString Settings::language() const
{
    return m_store->value(QStringLiteral("appearance/language")).toString();
}

bool Settings::storesCommandLines() const
{
    return m_store->value(QStringLiteral("privacy/storeCommandLines"), true).toBool();
}

SettingsValues Settings::values() const
{
    SettingsValues values;
    values.intervalSeconds = intervalSeconds();
    values.policy = policy();
    values.retention = retention();
    values.colorScheme = colorScheme();
    values.density = density();
    values.language = language();
    values.storesCommandLines = storesCommandLines();
    return values;
}

void Settings::setValues(const SettingsValues &values)
{
    setIntervalSeconds(values.intervalSeconds);
    setPolicy(values.policy);
    setRetention(values.retention);
    const auto colors = values.colorScheme == ColorScheme::Dark ? "dark"
        : values.colorScheme == ColorScheme::Light              ? "light"
                                                                : "system";
    m_store->setValue(QStringLiteral("appearance/colors"), QString::fromLatin1(colors));
    m_store->setValue(QStringLiteral("appearance/density"),
                      values.density == CardDensity::Compact ? QStringLiteral("compact")
                                                             : QStringLiteral("comfortable"));
    m_store->setValue(QStringLiteral("appearance/language"), values.language);
    m_store->setValue(QStringLiteral("privacy/storeCommandLines"), values.storesCommandLines);
    m_store->sync(); // the command line reads the same
}

RetentionPolicy Settings::retention() const
{
    RetentionPolicy policy;
    policy.thinsHeartbeats =
        m_store->value(QStringLiteral("history/thinHeartbeats"), policy.thinsHeartbeats).toBool();
    policy.dailyDays = std::clamp(
        m_store->value(QStringLiteral("history/dailyDays"), policy.dailyDays).toInt(), 31, 36500);
    return policy;
}

void Settings::setRetention(const RetentionPolicy &policy)
{
    m_store->setValue(QStringLiteral("history/thinHeartbeats"), policy.thinsHeartbeats);
    m_store->setValue(QStringLiteral("history/dailyDays"), policy.dailyDays);
}

AlertPolicy Settings::alertPolicy() const
{
    AlertPolicy policy;
    const QStringList off = m_store->value(QStringLiteral("alerts/off")).toStringList();
    policy.kinds.removeIf([&off](AlertKind kind) { return off.contains(toString(kind)); });
    const auto seconds = m_store->value(QStringLiteral("alerts/coolDown"),
                                        static_cast<qint64>(policy.coolDown.count()));
    policy.coolDown = std::chrono::seconds(std::max(0LL, seconds.toLongLong()));
    return policy;
}

void Settings::setAlertPolicy(const AlertPolicy &policy)
{
    QStringList off;
    for (const AlertKind kind : portAlertKinds) {
        if (!policy.kinds.contains(kind))
            off.append(toString(kind));
    }
    m_store->setValue(QStringLiteral("alerts/off"), off);
    m_store->setValue(QStringLiteral("alerts/coolDown"), static_cast<qint64>(policy.coolDown.count()));
}

std::chrono::seconds Settings::confirmAfter() const
{
    constexpr int usual = 20;
    const int stored = m_store->value(QStringLiteral("alerts/confirmAfter"), usual).toInt();
    return std::chrono::seconds(std::clamp(stored, 1, 600));
}

UtcMillis Settings::pausedUntil() const
{
    return m_store->value(QStringLiteral("pause/until"), 0).toLongLong();
}

void Settings::setPausedUntil(UtcMillis until)
{
    m_store->setValue(QStringLiteral("pause/until"), until);
}

bool Settings::isTrayExplained() const
{
    return m_store->value(QStringLiteral("tray/explained"), false).toBool();
}

void Settings::setTrayExplained()
{
    m_store->setValue(QStringLiteral("tray/explained"), true);
}

} // namespace Portmonote
