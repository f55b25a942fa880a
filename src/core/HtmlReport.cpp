// SPDX-License-Identifier: MIT
#include "core/HtmlReport.h"

#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>

namespace Portmonote {

namespace {

struct HtmlReportText
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

constexpr QLatin1String styleSheet(R"css(
:root { color-scheme: light dark; --quiet: #5b6168; --line: #d5d9dd; --alert: #b14a00; --fine: #00664b; --wait: #005a94; }
@media (prefers-color-scheme: dark) { :root { --quiet: #a1a9b1; --line: #444a50; --alert: #ff9d5c; --fine: #5fd3b3; --wait: #7cc4f5; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1100px; margin: 32px auto; padding: 0 24px; }
h1 { font-size: 1.5em; margin: 0 0 4px; } h2 { font-size: 1.15em; margin: 32px 0 8px; }
p { margin: 4px 0; } .quiet { color: var(--quiet); } .warning { color: var(--alert); font-weight: 600; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; color: var(--quiet); }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; min-width: 5.5em; }
th { overflow-wrap: normal; } td.day { white-space: nowrap; }
td.port { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.suspicious, .flapping, .ghost { color: var(--alert); font-weight: 600; } .healthy, .expected { color: var(--fine); }
.unreviewed, .settling { color: var(--wait); } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 4px 0; }
article { break-inside: avoid; margin: 16px 0; } article h3 { font-size: 1em; margin: 0; }
@media print { :root { color-scheme: light; --quiet: #444; --line: #bbb; --alert: #8a3a00; --fine: #004d39; --wait: #00456f; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } tr, article { break-inside: avoid; } thead { display: table-header-group; } @page { margin: 15mm; } }
)css");

class Report
{
public:
    explicit Report(QIODevice &device) : m_xml(&device) {}

    void write(const QList<ReportEntry> &entries, const QList<PortNote> &notesOnly, const RoundStatus &status,
               UtcMillis now);

private:
    void writeHead();
    void writeSummary(const QList<ReportEntry> &entries, const RoundStatus &status, UtcMillis now);
    void writeTable(const QList<ReportEntry> &entries);
    void writeNotes(const QList<ReportEntry> &entries, const QList<PortNote> &notesOnly);
    void writeNote(const PortNote &note, const QString &title);
    void element(const char *name, const QString &text, const QString &cssClass = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (!cssClass.isEmpty())
            m_xml.writeAttribute(QStringLiteral("class"), cssClass);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }
    void meta(const char *attribute, const QString &name, const QString &content)
    {
        m_xml.writeStartElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QLatin1String(attribute), name);
        m_xml.writeAttribute(QStringLiteral("content"), content);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

QString titleOf(const PortCard &card)
{
    const QString title = card.note ? card.note->title : QString();
    return visibleText(title.isEmpty() ? card.facts.owner.title() : title, 200);
}

QString portOf(const PortKey &key)
{
    return key.hostId == localHostId ? key.toString()
                                     : visibleText(key.hostId, 100) + QLatin1Char(' ') + key.toString();
}

void Report::writeHead()
{
    m_xml.writeStartElement(QStringLiteral("head"));
    m_xml.writeStartElement(QStringLiteral("meta"));
    m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    m_xml.writeEndElement();
    meta("http-equiv", QStringLiteral("Content-Security-Policy"),
         QStringLiteral("default-src 'none'; style-src 'unsafe-inline'"));
    meta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width"));
    element("title", HtmlReportText::tr("Services on this machine"));
    element("style", styleSheet);
    m_xml.writeEndElement();
}

void Report::writeSummary(const QList<ReportEntry> &entries, const RoundStatus &status, UtcMillis now)
{
    GlanceSummary summary;
    for (const ReportEntry &entry : entries)
        summary.add(entry.card, entry.classification);
    element("h1", summary.sentence());
    const QString warning = observationWarning(status, now);
    if (!warning.isEmpty())
        element("p", warning, QStringLiteral("warning"));
    if (status.lastValidAt)
        element("p", HtmlReportText::tr("Observed on %1").arg(longTime(*status.lastValidAt)),
                QStringLiteral("quiet"));
    element("p", HtmlReportText::tr("Written on %1").arg(longTime(now)), QStringLiteral("quiet"));
}

void Report::writeTable(const QList<ReportEntry> &entries)
{
    m_xml.writeStartElement(QStringLiteral("table"));
    m_xml.writeStartElement(QStringLiteral("thead"));
    m_xml.writeStartElement(QStringLiteral("tr"));
    for (const QString &name : {HtmlReportText::tr("Port"), HtmlReportText::tr("Service"),
                                HtmlReportText::tr("State"), HtmlReportText::tr("Owner"),
                                HtmlReportText::tr("Reachable from"), HtmlReportText::tr("First seen")})
        element("th", name);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("tbody"));
    for (const ReportEntry &entry : entries) {
        const PortFacts &facts = entry.card.facts;
        m_xml.writeStartElement(QStringLiteral("tr"));
        element("td", portOf(facts.key), QStringLiteral("port"));
        element("td", titleOf(entry.card));
        m_xml.writeStartElement(QStringLiteral("td"));
        element("span", stateName(entry.classification.state), toString(entry.classification.state));
        element("p", entry.classification.words(), QStringLiteral("quiet"));
        m_xml.writeEndElement();
        element("td", visibleText(describe(facts.owner), 300));
        element("td", describe(facts.exposure));
        element("td",
                QLocale().toString(QDateTime::fromMSecsSinceEpoch(facts.firstSeenAt).date(),
                                   QLocale::ShortFormat),
                QStringLiteral("day"));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void Report::writeNote(const PortNote &note, const QString &title)
{
    m_xml.writeStartElement(QStringLiteral("article"));
    element("h3", portOf(note.key) + QStringLiteral("  ") + title);
    QStringList words;
    if (note.risk != Risk::Unset)
        words.append(describe(note.risk));
    if (!note.owner.isEmpty())
        words.append(visibleText(note.owner, 100));
    if (note.serviceType != QLatin1String("unknown"))
        words.append(visibleText(note.serviceType, 60));
    for (const QString &tag : note.tags)
        words.append(QLatin1Char('#') + visibleText(tag, 60));
    element("p", words.join(QStringLiteral(" · ")), QStringLiteral("quiet"));
    QStringList lines;
    for (const QString &line : note.description.split(QLatin1Char('\n')))
        lines.append(visibleText(line, 100'000));
    if (!note.description.isEmpty())
        element("pre", lines.join(QLatin1Char('\n')));
    m_xml.writeEndElement();
}

void Report::writeNotes(const QList<ReportEntry> &entries, const QList<PortNote> &notesOnly)
{
    element("h2", HtmlReportText::tr("Notes"));
    for (const ReportEntry &entry : entries) {
        if (entry.card.note)
            writeNote(*entry.card.note, titleOf(entry.card));
    }
    if (notesOnly.isEmpty())
        return;
    element("h2", HtmlReportText::tr("Notes of ports that nobody has been seen on"));
    for (const PortNote &note : notesOnly)
        writeNote(note, visibleText(note.title, 200));
}

void Report::write(const QList<ReportEntry> &entries, const QList<PortNote> &notesOnly,
                   const RoundStatus &status, UtcMillis now)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    m_xml.writeStartElement(QStringLiteral("html"));
    writeHead();
    m_xml.writeStartElement(QStringLiteral("body"));
    writeSummary(entries, status, now);
    writeTable(entries);
    writeNotes(entries, notesOnly);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

} // namespace

void writeHtmlReport(QIODevice &device, const QList<ReportEntry> &entries, const QList<PortNote> &notesOnly,
                     const RoundStatus &status, UtcMillis now)
{
    Report(device).write(entries, notesOnly, status, now);
}

} // namespace Portmonote
