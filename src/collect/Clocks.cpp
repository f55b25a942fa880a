// SPDX-License-Identifier: MIT
#include "collect/Clocks.h"

#include <QFile>
#include <QTimeZone>

#include <time.h>

namespace Portmonote {

namespace {

std::optional<qint64> millisOf(clockid_t clock)
{
    timespec time = {};
    if (::clock_gettime(clock, &time) != 0)
        return std::nullopt;
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QString bootOfTheKernel()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64).trimmed()) : QString();
}

} // namespace

ClockReading readClocks()
{
    const QDateTime now = QDateTime::currentDateTime();
    ClockReading clocks;
    clocks.wall = now.toMSecsSinceEpoch();
    clocks.bootId = bootOfTheKernel();
    clocks.bootMillis = millisOf(CLOCK_BOOTTIME);
    clocks.awakeMillis = millisOf(CLOCK_MONOTONIC);
    clocks.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    clocks.utcOffset = now.offsetFromUtc();
    return clocks;
}

} // namespace Portmonote
