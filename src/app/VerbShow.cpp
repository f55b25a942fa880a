// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/EventStore.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

struct VerbShowText
{
    Q_DECLARE_TR_FUNCTIONS(VerbShow)
};

class Page
{
public:
    /// Empty values are left out.
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(label.leftJustified(16) + visibleText(value));
    }
    void addText(const QString &text)
    {
        m_lines.append(QString());
        for (const QString &line : text.split(QLatin1Char('\n')))
            m_lines.append(visibleText(line));
    }
    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

void addFacts(Page &page, const PortFacts &facts)
{
    page.add(VerbShowText::tr("Addresses"), facts.addresses.join(QStringLiteral(", ")));
    page.add(VerbShowText::tr("Reachable from"), describe(facts.exposure));
    page.add(VerbShowText::tr("Owner"), describe(facts.owner));
    page.add(VerbShowText::tr("Known by"), describeSource(facts.owner));
    for (const OwnerEvidence &known : facts.owner.evidence)
        page.add(QString(), describe(known));
    page.add(VerbShowText::tr("Also there"), facts.owner.others.join(QStringLiteral("; ")));
    page.add(VerbShowText::tr("Process"), facts.processName);
    page.add(VerbShowText::tr("Pid"), facts.active && facts.pid ? QString::number(*facts.pid) : QString());
    page.add(VerbShowText::tr("Command line"), facts.commandLine);
    page.add(VerbShowText::tr("Executable"), facts.owner.executable);
    page.add(VerbShowText::tr("Unit"), facts.owner.unit);
    page.add(VerbShowText::tr("Started by"), facts.owner.socketUnit);
    page.add(VerbShowText::tr("Container"), facts.owner.container);
    page.add(VerbShowText::tr("Image"), facts.owner.inside.image);
    page.add(VerbShowText::tr("Service"), facts.owner.inside.place());
    page.add(VerbShowText::tr("In the network"),
             describe(facts.owner.inside.port, facts.owner.inside.target));
    page.add(VerbShowText::tr("Cgroup"), facts.owner.cgroup);
    page.add(VerbShowText::tr("First seen"), longTime(facts.firstSeenAt));
    page.add(VerbShowText::tr("Last seen"), longTime(facts.lastSeenAt));
    if (facts.active)
        page.add(VerbShowText::tr("Up"), durationText(facts.uptimeSeconds()));
    else if (facts.lastDisappearedAt)
        page.add(VerbShowText::tr("Gone since"), longTime(*facts.lastDisappearedAt));
}

void addNote(Page &page, const PortNote &note)
{
    page.add(VerbShowText::tr("Title"), note.title);
    page.add(VerbShowText::tr("Risk"), toString(note.risk));
    page.add(VerbShowText::tr("Type"), note.serviceType);
    page.add(VerbShowText::tr("Note's owner"), note.owner);
    page.add(VerbShowText::tr("Tags"), note.tags.join(QStringLiteral(", ")));
    page.add(VerbShowText::tr("Pinned"), note.pinned ? VerbShowText::tr("yes") : QString());
    if (!note.description.isEmpty())
        page.addText(note.description);
}

int show(const VerbContext &context)
{
    Policy policy;
    if (!context.readPolicy(policy))
        return ExitUsage;
    return withCard(context, [&](const Database &database, const PortCard &card) {
        const auto events = EventStore(database).history(card.facts.id);
        if (!events)
            return context.databaseFailed(events.error());
        const Classification classification = classify(card.facts, card.note, policy,
                                                       QDateTime::currentMSecsSinceEpoch());
        if (context.isSet("json")) {
            QJsonObject object = toJson(card, classification);
            QJsonArray array;
            for (const PortEvent &event : *events)
                array.append(toJson(event));
            object.insert(QStringLiteral("events"), array);
            context.print(object);
            return int(ExitFine);
        }
        Page page;
        page.add(card.key().toString(),
                 stateName(classification.state) + QStringLiteral(": ") + classification.words());
        addFacts(page, card.facts);
        if (card.note)
            addNote(page, *card.note);
        context.print(page.text());
        return int(ExitFine);
    });
}

} // namespace

Verb showVerb()
{
    return {QStringLiteral("show"),
            QStringLiteral("PORT"),
            VerbShowText::tr("All there is about one port, e.g. tcp/8080."),
            {jsonOption(), hostOption()},
            show};
}

} // namespace Portmonote
