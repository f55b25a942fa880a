// SPDX-License-Identifier: MIT
#include "core/WhyReport.h"

#include "core/CheckedFields.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

constexpr qsizetype longestText = 1 << 16;
constexpr qsizetype mostTexts = 1000;
constexpr qsizetype mostProcesses = 1000;
constexpr qint64 anyNumber = 9'000'000'000'000'000;

/// Leaves out what is empty: most of it mostly is.
class Fields
{
public:
    Fields &add(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(QLatin1String(name), text);
        return *this;
    }
    Fields &add(const char *name, const std::optional<UtcMillis> &time)
    {
        return add(name, time ? isoUtc(*time) : QString());
    }
    Fields &add(const char *name, const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_object.insert(QLatin1String(name), QJsonArray::fromStringList(texts));
        return *this;
    }
    [[nodiscard]] QJsonObject &object() { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject toJson(const WhyProcess &process)
{
    Fields fields;
    fields.add("name", process.name)
        .add("cmdline", process.commandLine)
        .add("user", process.user)
        .add("started_at", process.startedAt)
        .add("executable", process.executable)
        .add("working_folder", process.workingFolder)
        .add("git_folder", process.gitFolder)
        .add("git_branch", process.gitBranch)
        .add("container", process.container)
        .add("unit", process.unit);
    fields.object().insert(QStringLiteral("pid"), process.pid);
    if (process.executableDeleted)
        fields.object().insert(QStringLiteral("executable_deleted"), true);
    return fields.object();
}

QJsonArray toJson(const QList<WhyProcess> &processes)
{
    QJsonArray array;
    for (const WhyProcess &process : processes)
        array.append(toJson(process));
    return array;
}

WhyProcess readProcess(const CheckedFields &fields)
{
    const auto text = [&fields](const char *name) { return fields.text(name, longestText); };
    WhyProcess process;
    process.pid = fields.requiredInteger("pid", 0, anyNumber);
    process.name = text("name");
    process.commandLine = text("cmdline");
    process.user = text("user");
    process.startedAt = fields.time("started_at");
    process.executable = text("executable");
    process.executableDeleted = fields.flag("executable_deleted");
    process.workingFolder = text("working_folder");
    process.gitFolder = text("git_folder");
    process.gitBranch = text("git_branch");
    process.container = text("container");
    process.unit = text("unit");
    return process;
}

QList<WhyProcess> readProcesses(const QJsonValue &list, QString *error)
{
    QList<WhyProcess> processes;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (processes.size() >= mostProcesses)
            break;
        processes.append(readProcess({entry.toObject(), QStringLiteral("process"), error}));
    }
    return processes;
}

} // namespace

QJsonObject toJson(const WhyReport &report)
{
    Fields fields;
    fields
        .add("origin",
             report.origin == WhyReport::Origin::Witr ? QStringLiteral("witr") : QStringLiteral("own"))
        .add("taken_at", std::optional(report.takenAt))
        .add("source_type", report.sourceType)
        .add("source_name", report.sourceName)
        .add("source_description", report.sourceDescription)
        .add("unit_file", report.unitFile)
        .add("unit_state", report.unitState)
        .add("package", report.package)
        .add("warnings", report.warnings)
        .add("listening", report.listening);
    fields.object().insert(QStringLiteral("chain"), toJson(report.chain));
    fields.object().insert(QStringLiteral("children"), toJson(report.children));
    return fields.object();
}

std::optional<WhyReport> whyFromJson(const QJsonObject &object)
{
    QString error;
    const CheckedFields fields(object, QStringLiteral("why"), &error);
    WhyReport report;
    const QString origin = fields.requiredText("origin", longestText);
    report.origin = origin == QLatin1String("witr") ? WhyReport::Origin::Witr : WhyReport::Origin::Own;
    report.takenAt = fields.requiredTime("taken_at");
    report.sourceType = fields.text("source_type", longestText);
    report.sourceName = fields.text("source_name", longestText);
    report.sourceDescription = fields.text("source_description", longestText);
    report.unitFile = fields.text("unit_file", longestText);
    report.unitState = fields.text("unit_state", longestText);
    report.package = fields.text("package", longestText);
    report.warnings = fields.texts("warnings", mostTexts, longestText);
    report.listening = fields.texts("listening", mostTexts, longestText);
    report.chain = readProcesses(object.value(QStringLiteral("chain")), &error);
    report.children = readProcesses(object.value(QStringLiteral("children")), &error);
    if (!error.isEmpty() || report.chain.isEmpty())
        return std::nullopt;
    return report;
}

void dropCommandLines(WhyReport &report)
{
    for (WhyProcess &process : report.chain)
        process.commandLine.clear();
    for (WhyProcess &process : report.children)
        process.commandLine.clear();
}

} // namespace Portmonote
