// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/ImportSource.h"
#include "storage/Importer.h"

#include <QJsonArray>
#include <QTextStream>

#include <unistd.h>

namespace Portmonote {

namespace {

struct VerbImportText
{
    Q_DECLARE_TR_FUNCTIONS(VerbImport)
};

constexpr qsizetype mostNamed = 20;

QString zoneName(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id());
}

/// Qt takes nearly any word for the name of a zone without an offset.
std::optional<QTimeZone> zoneNamed(const QString &name)
{
    const QByteArray id = name.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) ? std::optional<QTimeZone>(QTimeZone(id)) : std::nullopt;
}

/// The zone that a legacy file's times are in; asked for where somebody can answer.
std::optional<QTimeZone> timeZone(const VerbContext &context)
{
    if (context.isSet("timezone")) {
        if (auto zone = zoneNamed(context.value("timezone")))
            return zone;
        (void)context.usageFailed(VerbImportText::tr("there is no time zone “%1”; try one like Europe/Berlin")
                                      .arg(visibleText(context.value("timezone"), 60)));
        return std::nullopt;
    }
    return QTimeZone::systemTimeZone();
}

/// Only for files whose times have no zone.
std::optional<QTimeZone> askForZone(const VerbContext &context, const QTimeZone &assumed)
{
    if (context.isSet("timezone"))
        return assumed;
    if (::isatty(STDIN_FILENO) == 0) {
        context.complain(
            VerbImportText::tr("its times are taken as those of %1; --timezone names another zone")
                .arg(zoneName(assumed)));
        return assumed;
    }
    context.complain(VerbImportText::tr("in which time zone was it written? [%1]").arg(zoneName(assumed)));
    const QString answer = QTextStream(stdin).readLine().trimmed();
    if (answer.isEmpty())
        return assumed;
    if (auto zone = zoneNamed(answer))
        return zone;
    context.complain(VerbImportText::tr("there is no time zone “%1”").arg(visibleText(answer, 60)));
    return std::nullopt;
}

QJsonObject toJson(const ImportReport &report, bool isDone)
{
    QJsonArray differing;
    for (const NoteDifference &difference : report.differingNotes)
        differing.append(difference.here.key.toString());
    return {{QStringLiteral("done"), isDone},
            {QStringLiteral("new_ports"), report.newPorts},
            {QStringLiteral("changed_ports"), report.changedPorts},
            {QStringLiteral("new_events"), report.newEvents},
            {QStringLiteral("new_notes"), report.newNotes},
            {QStringLiteral("same_notes"), report.sameNotes},
            {QStringLiteral("new_rounds"), report.newRounds},
            {QStringLiteral("differing_notes"), differing}};
}

void print(const VerbContext &context, const ImportReport &report, bool overwrite)
{
    if (report.isEmpty())
        context.print(VerbImportText::tr("nothing in it is new"));
    else
        context.print(VerbImportText::tr("new: %1, %2, %3, %4")
                          .arg(VerbImportText::tr("%n port(s)", nullptr, report.newPorts),
                               VerbImportText::tr("%n note(s)", nullptr, report.newNotes),
                               VerbImportText::tr("%n event(s)", nullptr, report.newEvents),
                               VerbImportText::tr("%n round(s)", nullptr, report.newRounds)));
    if (report.changedPorts > 0)
        context.print(VerbImportText::tr("%n known port(s) get more history", nullptr, report.changedPorts));
    if (report.differingNotes.isEmpty())
        return;
    QStringList names;
    for (const NoteDifference &difference : report.differingNotes)
        names.append(difference.here.key.toString());
    if (names.size() > mostNamed)
        names = names.first(mostNamed) + QStringList{QStringLiteral("…")};
    const QString what = overwrite
        ? VerbImportText::tr("%n note(s) that say something else here are overwritten: %1", nullptr,
                             static_cast<int>(report.differingNotes.size()))
        : VerbImportText::tr("%n note(s) say something else here, and are kept: %1 (--overwrite "
                             "takes the file's)",
                             nullptr, static_cast<int>(report.differingNotes.size()));
    context.print(what.arg(names.join(QStringLiteral(", "))));
}

int refuse(const VerbContext &context, const QString &file, const QString &why)
{
    context.complain(
        VerbImportText::tr("%1 is not imported: %2. Nothing was changed.").arg(visibleText(file, 200), why));
    return ExitUsage;
}

int importFile(const VerbContext &context)
{
    const QString file = context.arguments().value(0);
    if (file.isEmpty())
        return context.usageFailed(VerbImportText::tr("which file?"));
    auto zone = timeZone(context);
    if (!zone)
        return ExitUsage;
    const auto host = context.isSet("host") ? std::optional<QString>(context.value("host")) : std::nullopt;
    if (!context.hostArgument())
        return ExitUsage;
    ImportSource source = ImportSource::read(file, *zone, host);
    if (source.error.isEmpty() && source.isLegacy) {
        const auto chosen = askForZone(context, *zone);
        if (!chosen)
            return ExitUsage;
        if (*chosen != *zone)
            source = ImportSource::read(file, *chosen, host);
    }
    if (!source.error.isEmpty())
        return refuse(context, file, source.error);
    if (source.host == localHostId && !source.hosts.contains(localHostId)) {
        context.complain(VerbImportText::tr("its host “%1” is taken for this machine; --host keeps it apart")
                             .arg(visibleText(source.hosts.value(0), 60)));
    }

    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    const Importer importer(**database);
    const bool overwrite = context.isSet("overwrite");
    const bool dryRun = context.isSet("dry-run");
    const auto report = dryRun ? importer.preview(source.archive, overwrite)
                               : importer.apply(source.archive, overwrite);
    if (!report)
        return context.databaseFailed(report.error());
    if (context.isSet("json"))
        context.print(toJson(*report, !dryRun));
    else
        print(context, *report, overwrite);
    return ExitFine;
}

} // namespace

Verb importVerb()
{
    return {
        QStringLiteral("import"),
        QStringLiteral("FILE"),
        VerbImportText::tr("Adds an export of this program, or the data of the original web Portmonote."),
        {jsonOption(),
         {QStringLiteral("timezone"), VerbImportText::tr("Where the web Portmonote ran, e.g. Europe/Berlin."),
          QStringLiteral("ZONE")},
         {QStringLiteral("host"),
          VerbImportText::tr("Whose ports those of a web Portmonote are; else this machine's."),
          QStringLiteral("NAME")},
         {QStringLiteral("overwrite"), VerbImportText::tr("Take the file's notes where others are here.")},
         {QStringLiteral("dry-run"), VerbImportText::tr("Only say what would be done.")}},
        importFile};
}

} // namespace Portmonote
