// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QTest>

#include <algorithm>
#include <functional>

namespace Portmonote {

/// The value below which that part of the others lies; 0.5 is the median.
inline double quantile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, static_cast<qsizetype>(part * double(values.size()))));
}

inline double millisOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds, the median of some times.
inline double medianOf(int times, const std::function<void()> &work)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i)
        taken.append(millisOf(work));
    return quantile(taken, 0.5);
}

inline void report(double millis)
{
    QTest::setBenchmarkResult(millis, QTest::WalltimeMilliseconds);
}

/// A smoke run: everything once, and small.
inline bool isQuick()
{
    return qEnvironmentVariableIsSet("PORTMONOTE_BENCH_QUICK");
}

/// Adds the sizes that are measured as rows of the test: those that the targets name, and those that show
/// how the cost grows.
inline void sizes(std::initializer_list<int> all)
{
    QTest::addColumn<int>("ports");
    for (const int ports : all) {
        if (!isQuick() || ports <= 10'000)
            QTest::newRow(QByteArray::number(ports).constData()) << ports;
    }
}

} // namespace Portmonote
