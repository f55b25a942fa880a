// SPDX-License-Identifier: MIT
#include "core/OwnerRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Portmonote {

namespace {

constexpr qint64 version = 1;
constexpr qsizetype longestOutput = 256 << 20;
constexpr qsizetype longestLine = 1 << 20;
constexpr qsizetype mostHolders = 64;

qint64 numberOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

std::optional<OwnerRecords::Process> readProcess(const QJsonObject &object)
{
    OwnerRecords::Process process;
    process.pid = numberOf(object, "pid");
    const qint64 start = numberOf(object, "start");
    const qint64 uid = numberOf(object, "uid");
    if (process.pid <= 0 || start < 0 || uid < 0 || uid > std::numeric_limits<quint32>::max())
        return std::nullopt;
    process.startTicks = static_cast<quint64>(start);
    process.uid = static_cast<quint32>(uid);
    process.name = object.value(QLatin1String("name")).toString();
    process.executable = object.value(QLatin1String("exe")).toString();
    if (process.executable.endsWith(QLatin1String(" (deleted)")))
        process.executable.chop(10);
    const QJsonArray arguments = object.value(QLatin1String("args")).toArray();
    for (const QJsonValue &argument : arguments)
        process.arguments.append(argument.toString());
    process.cgroup = object.value(QLatin1String("cgroup")).toString().toUtf8();
    return process;
}

bool readSocket(const QJsonObject &object, OwnerRecords &records)
{
    static const QRegularExpression cookie(QStringLiteral("\\A[0-9a-f]{1,16}\\z"));
    const QString sk = object.value(QLatin1String("sk")).toString();
    const qint64 inode = numberOf(object, "ino");
    if (!cookie.match(sk).hasMatch() || inode <= 0)
        return false;
    QList<qint64> &pids = records.holders[sk + QLatin1Char('-') + QString::number(inode)];
    const QJsonArray values = object.value(QLatin1String("pids")).toArray();
    for (const QJsonValue &value : values) {
        const qint64 pid = value.toInteger(-1);
        if (!records.processes.contains(pid))
            return false;
        if (pids.size() < mostHolders && !pids.contains(pid))
            pids.append(pid);
    }
    return true;
}

bool readLine(const QJsonObject &line, OwnerRecords &records)
{
    const QString type = line.value(QLatin1String("type")).toString();
    if (type == QLatin1String("process")) {
        const auto process = readProcess(line);
        if (process)
            records.processes.insert(process->pid, *process);
        return process.has_value();
    }
    return type == QLatin1String("socket") && readSocket(line, records);
}

} // namespace

std::optional<OwnerRecords> parseOwnerRecords(const QByteArray &text)
{
    if (text.size() > longestOutput || !text.endsWith('\n'))
        return std::nullopt;
    OwnerRecords records;
    qint64 count = 0;
    bool ended = false;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        const QByteArray bytes = text.mid(begin, end - begin);
        begin = end + 1;
        if (ended || bytes.size() > longestLine)
            return std::nullopt;
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isObject())
            return std::nullopt;
        const QJsonObject line = document.object();
        const QString type = line.value(QLatin1String("type")).toString();
        if (count == 0) {
            if (type != QLatin1String("owners") || numberOf(line, "version") != version)
                return std::nullopt;
            records.bootId = line.value(QLatin1String("boot")).toString();
        } else if (type == QLatin1String("end")) {
            ended = numberOf(line, "lines") == count;
            if (!ended)
                return std::nullopt;
        } else if (!readLine(line, records)) {
            return std::nullopt;
        }
        ++count;
    }
    if (!ended || records.bootId.isEmpty())
        return std::nullopt;
    for (QList<qint64> &pids : records.holders) {
        std::sort(pids.begin(), pids.end(), [&records](qint64 a, qint64 b) {
            const quint64 left = records.processes.value(a).startTicks;
            const quint64 right = records.processes.value(b).startTicks;
            return left != right ? left < right : a < b;
        });
    }
    return records;
}

} // namespace Portmonote
