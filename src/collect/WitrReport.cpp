// SPDX-License-Identifier: MIT
#include "collect/WitrReport.h"

#include "core/Redaction.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Portmonote {

namespace {

constexpr qsizetype longestText = 1 << 15;
constexpr qsizetype mostProcesses = 256;
constexpr qsizetype mostWarnings = 100;
constexpr qint64 highestPid = 1 << 22; ///< of the kernel, on 64 bits

/// Whatever is no text counts as none: witr may change its mind about a field.
QString text(const QJsonObject &object, const char *name)
{
    const QString value = object.value(QLatin1String(name)).toString().left(longestText);
    return value == QLatin1String("unknown") ? QString() : value;
}

WhyProcess readProcess(const QJsonObject &object, UtcMillis now)
{
    WhyProcess process;
    const qint64 pid = object.value(QLatin1String("PID")).toInteger();
    process.pid = pid > 0 && pid <= highestPid ? pid : 0;
    process.name = text(object, "Command");
    process.commandLine = redactedCommandLine(text(object, "Cmdline"));
    process.user = text(object, "User");
    const QDateTime started = QDateTime::fromString(text(object, "StartedAt"), Qt::ISODateWithMs);
    // A time that cannot be (a clock that was wrong, or a process that lies) would not be read back.
    if (started.isValid() && started.toMSecsSinceEpoch() > 0
        && started.toMSecsSinceEpoch() < now + millisPerDay)
        process.startedAt = started.toMSecsSinceEpoch();
    process.executable = text(object, "Exe");
    process.executableDeleted = object.value(QLatin1String("ExeDeleted")).toBool();
    process.workingFolder = text(object, "WorkingDir");
    process.gitFolder = text(object, "GitRepo");
    process.gitBranch = text(object, "GitBranch");
    process.container = text(object, "Container");
    process.unit = text(object, "Service");
    return process;
}

QList<WhyProcess> readProcesses(const QJsonValue &list, UtcMillis now)
{
    QList<WhyProcess> processes;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (processes.size() < mostProcesses && entry.isObject())
            processes.append(readProcess(entry.toObject(), now));
    }
    return processes;
}

QStringList addressesOf(const QJsonObject &process)
{
    const QJsonArray ports = process.value(QLatin1String("ListeningPorts")).toArray();
    const QJsonArray hosts = process.value(QLatin1String("BindAddresses")).toArray();
    QStringList addresses;
    for (qsizetype i = 0; i < ports.size() && i < mostProcesses; ++i) {
        const QString host = hosts.at(i).toString();
        addresses.append((host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host)
                         + QLatin1Char(':') + QString::number(ports.at(i).toInteger()));
    }
    return addresses;
}

QJsonValue withoutSecrets(const QJsonValue &value);

QJsonObject withoutSecrets(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (name == QLatin1String("Env"))
            continue; // where secrets are at home
        if (it.value().isString() && name.compare(QLatin1String("cmdline"), Qt::CaseInsensitive) == 0)
            result.insert(name, redactedCommandLine(it.value().toString()));
        else
            result.insert(name, withoutSecrets(it.value()));
    }
    return result;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (!value.isArray())
        return value.isString() ? QJsonValue(redactedCommandLine(value.toString())) : value;
    QJsonArray array;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        array.append(withoutSecrets(entry));
    return array;
}

} // namespace

QJsonObject withCommandLines(const QJsonObject &json, const QList<WhyProcess> &known)
{
    QJsonObject result = json;
    for (auto it = result.begin(); it != result.end(); ++it) {
        if (it.value().isObject())
            it.value() = withCommandLines(it.value().toObject(), known);
        if (!it.value().isArray())
            continue;
        QJsonArray array = it.value().toArray();
        for (QJsonValueRef entry : array) {
            if (entry.isObject())
                entry = withCommandLines(entry.toObject(), known);
        }
        it.value() = array;
    }
    const QJsonValue pid = result.value(QLatin1String("PID"));
    for (const WhyProcess &process : known) {
        if (pid.isDouble() && pid.toInteger() == process.pid && result.contains(QLatin1String("Cmdline")))
            result.insert(QStringLiteral("Cmdline"), process.commandLine);
    }
    return result;
}

WitrReport readWitr(const QByteArray &output, UtcMillis takenAt)
{
    WitrReport result;
    const QJsonObject object = QJsonDocument::fromJson(output).object();
    const QJsonArray ancestry = object.value(QLatin1String("Ancestry")).toArray();
    if (ancestry.isEmpty() || !ancestry.last().toObject().value(QLatin1String("PID")).isDouble())
        return result;
    WhyReport &report = result.report;
    report.origin = WhyReport::Origin::Witr;
    report.takenAt = takenAt;
    report.chain = readProcesses(ancestry, takenAt);
    report.children = readProcesses(object.value(QLatin1String("Children")), takenAt);
    const QJsonObject source = object.value(QLatin1String("Source")).toObject();
    report.sourceType = text(source, "Type");
    report.sourceName = text(source, "Name");
    report.sourceDescription = text(source, "Description");
    report.unitFile = text(source, "UnitFile");
    const QJsonArray warnings = object.value(QLatin1String("Warnings")).toArray();
    for (const QJsonValue &warning : warnings) {
        if (warning.isString() && report.warnings.size() < mostWarnings)
            report.warnings.append(redactedCommandLine(warning.toString().left(longestText)));
    }
    report.listening = addressesOf(ancestry.last().toObject());
    result.json = withoutSecrets(object);
    return result;
}

} // namespace Portmonote
