// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/Exporter.h"

#include <QFile>
#include <QFileInfo>

namespace Portmonote {

namespace {

struct VerbExportText
{
    Q_DECLARE_TR_FUNCTIONS(VerbExport)
};

std::optional<ExportFormat> formatOf(const VerbContext &context, const QString &file)
{
    if (context.isSet("format"))
        return exportFormatFromString(context.value("format"));
    return exportFormatFromString(QFileInfo(file).suffix()).value_or(ExportFormat::Json);
}

int exportAll(const VerbContext &context)
{
    const QString name = context.arguments().value(0);
    if (name.isEmpty())
        return context.usageFailed(VerbExportText::tr("where to? Name a file, or - for standard output"));
    const auto format = formatOf(context, name);
    if (!format)
        return context.usageFailed(VerbExportText::tr("--format takes json, csv or html"));
    Policy policy;
    if (!context.readPolicy(policy))
        return ExitUsage;
    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    const Exporter exporter(**database);
    std::optional<QString> problem;
    if (name == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return context.usageFailed(out.errorString());
        problem = exporter.write(out, *format, policy);
        if (!problem && (!out.flush() || out.error() != QFileDevice::NoError))
            problem = VerbExportText::tr("not all of it could be written: %1").arg(out.errorString());
    } else {
        problem = exporter.exportTo(name, *format, policy);
    }
    if (!problem)
        return ExitFine;
    context.complain(*problem);
    return ExitDatabase;
}

} // namespace

Verb exportVerb()
{
    return {
        QStringLiteral("export"),
        QStringLiteral("FILE"),
        VerbExportText::tr("Writes all there is into a file: json (to be imported again), csv or html."),
        {{QStringLiteral("format"), VerbExportText::tr("json, csv or html; else the file's ending tells."),
          QStringLiteral("FORMAT")}},
        exportAll};
}

} // namespace Portmonote
