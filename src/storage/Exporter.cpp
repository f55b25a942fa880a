// SPDX-License-Identifier: MIT
#include "storage/Exporter.h"

#include "core/ArchiveJson.h"
#include "core/CardCsv.h"
#include "core/CardJson.h"
#include "core/HtmlReport.h"
#include "storage/ArchiveStore.h"
#include "storage/CardStore.h"
#include "storage/NoteStore.h"
#include "storage/RoundStore.h"
#include "storage/Transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace Portmonote {

namespace {

struct ExporterText
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// A list of objects, one a line: small in memory, and files can be compared.
class ListWriter
{
public:
    ListWriter(QIODevice &device, const char *name) : m_device(device)
    {
        m_device.write(",\n\"" + QByteArray(name) + "\":[");
    }
    ~ListWriter() { m_device.write("]"); }
    Q_DISABLE_COPY_MOVE(ListWriter)

    void add(const QJsonObject &object)
    {
        m_device.write(m_first ? "\n" : ",\n");
        m_device.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_first = false;
    }

private:
    QIODevice &m_device;
    bool m_first = true;
};

} // namespace

std::optional<ExportFormat> exportFormatFromString(QStringView text)
{
    if (text.compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        return ExportFormat::Json;
    if (text.compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return ExportFormat::Csv;
    if (text.compare(QLatin1String("html"), Qt::CaseInsensitive) == 0)
        return ExportFormat::Html;
    return std::nullopt;
}

std::optional<QString> Exporter::exportTo(const QString &name, ExportFormat format,
                                          const Policy &policy) const
{
    const QFileInfo info(name);
    if (info.exists() && !info.isFile())
        return ExporterText::tr("%1 is no regular file; nothing was written").arg(name);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(m_database.path()).canonicalFilePath())
        return ExporterText::tr("%1 is the database itself; name another file").arg(name);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return ExporterText::tr("%1 cannot be written: %2").arg(name, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto problem = write(file, format, policy)) {
        file.cancelWriting();
        return problem;
    }
    if (!file.commit())
        return ExporterText::tr("%1 cannot be written: %2").arg(name, file.errorString());
    return std::nullopt;
}

std::optional<QString> Exporter::write(QIODevice &device, ExportFormat format, const Policy &policy) const
{
    const Snapshot snapshot(m_database);
    if (snapshot.beginError())
        return snapshot.beginError()->words();
    const MaybeError failed = format == ExportFormat::Json ? writeJson(device)
        : format == ExportFormat::Csv                      ? writeCsv(device, policy)
                                                           : writeHtml(device, policy);
    return failed ? std::optional<QString>(failed->words()) : std::nullopt;
}

MaybeError Exporter::writeJson(QIODevice &device) const
{
    const ArchiveStore archives(m_database);
    const auto keys = archives.keys();
    if (!keys)
        return keys.error();
    device.write("{\"format\":\"portmonote\",\"version\":" + QByteArray::number(archiveVersion));
    {
        ListWriter ports(device, "ports");
        for (const PortKey &key : *keys) {
            const auto archive = archives.read(key);
            if (!archive)
                return archive.error();
            if (archive->has_value())
                ports.add(archiveJson(**archive));
        }
    }
    const auto notes = NoteStore(m_database).notes();
    if (!notes)
        return notes.error();
    {
        ListWriter list(device, "notes");
        for (const PortNote &note : *notes)
            list.add(archiveJson(note));
    }
    const auto rounds = RoundStore(m_database).rounds();
    if (!rounds)
        return rounds.error();
    {
        ListWriter list(device, "rounds");
        for (const RoundRecord &round : *rounds)
            list.add(archiveJson(round));
    }
    device.write("}\n");
    return std::nullopt;
}

MaybeError Exporter::writeCsv(QIODevice &device, const Policy &policy) const
{
    const auto cards = CardStore(m_database).cards();
    if (!cards)
        return cards.error();
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    device.write("\xEF\xBB\xBF"); // else spreadsheets guess at the encoding
    device.write(csvHeader().toUtf8() + "\r\n");
    for (const PortCard &card : *cards)
        device.write(csvLine(toJson(card, classify(card.facts, card.note, policy, now))).toUtf8() + "\r\n");
    return std::nullopt;
}

MaybeError Exporter::writeHtml(QIODevice &device, const Policy &policy) const
{
    auto cards = CardStore(m_database).cards();
    if (!cards)
        return cards.error();
    const auto status = RoundStore(m_database).status(localHostId);
    if (!status)
        return status.error();
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    QList<ReportEntry> entries;
    for (const PortCard &card : *cards)
        entries.append({card, classify(card.facts, card.note, policy, now)});
    std::stable_sort(entries.begin(), entries.end(), [](const ReportEntry &a, const ReportEntry &b) {
        const auto rank = [](const ReportEntry &e) {
            return displayRank(e.classification.state, e.card.note && e.card.note->pinned);
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.card.key() < b.card.key();
    });
    const auto notes = NoteStore(m_database).notes();
    if (!notes)
        return notes.error();
    QSet<PortKey> seen;
    for (const ReportEntry &entry : std::as_const(entries))
        seen.insert(entry.card.key());
    QList<PortNote> notesOnly = *notes;
    notesOnly.removeIf([&seen](const PortNote &note) { return seen.contains(note.key); });
    writeHtmlReport(device, entries, notesOnly, *status, now);
    return std::nullopt;
}

} // namespace Portmonote
