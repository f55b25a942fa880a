// SPDX-License-Identifier: MIT
#include "app/Verb.h"
#include "core/CardCsv.h"

#include "core/DisplayText.h"
#include "core/SearchQuery.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Portmonote {

namespace {

struct VerbListText
{
    Q_DECLARE_TR_FUNCTIONS(VerbList)
};

struct Entry
{
    PortCard card;
    Classification classification;
};

bool comesFirst(const Entry &a, const Entry &b)
{
    const auto rank = [](const Entry &entry) {
        return displayRank(entry.classification.state, entry.card.note && entry.card.note->pinned);
    };
    const int left = rank(a);
    const int right = rank(b);
    return left != right ? left < right : a.card.key() < b.card.key();
}

/// Columns as wide as what is in them.
QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        lines.append(line.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

/// Which host it is on is told where there are several.
bool areOnSeveralHosts(const QList<Entry> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), [&entries](const Entry &entry) {
        return entry.card.key().hostId != entries.constFirst().card.key().hostId;
    });
}

QStringList row(const Entry &entry)
{
    const PortFacts &facts = entry.card.facts;
    const QString title = entry.card.note ? entry.card.note->title : QString();
    return {visibleText(facts.key.hostId, 40),
            stateName(entry.classification.state),
            facts.key.toString(),
            visibleText(describe(facts.owner), 48),
            describe(facts.exposure),
            facts.active
                ? durationText(facts.uptimeSeconds())
                : VerbListText::tr("gone since %1")
                      .arg(facts.lastDisappearedAt ? shortTime(*facts.lastDisappearedAt) : QString()),
            visibleText(title, 48)};
}

void print(const VerbContext &context, const QList<Entry> &entries)
{
    if (context.isSet("json")) {
        QJsonArray array;
        for (const Entry &entry : entries)
            array.append(toJson(entry.card, entry.classification));
        context.print(array);
    } else if (context.isSet("csv")) {
        context.print(csvHeader());
        for (const Entry &entry : entries)
            context.print(csvLine(toJson(entry.card, entry.classification)));
    } else if (!entries.isEmpty()) {
        QList<QStringList> rows{{VerbListText::tr("HOST"), VerbListText::tr("STATE"),
                                 VerbListText::tr("PORT"), VerbListText::tr("WHO"),
                                 VerbListText::tr("REACHABLE FROM"), VerbListText::tr("UP"),
                                 VerbListText::tr("TITLE")}};
        for (const Entry &entry : entries)
            rows.append(row(entry));
        if (!areOnSeveralHosts(entries)) {
            for (QStringList &cells : rows)
                cells.removeFirst();
        }
        context.print(table(rows));
    }
}

int listPorts(const VerbContext &context)
{
    Policy policy;
    if (!context.readPolicy(policy))
        return ExitUsage;
    QSet<DerivedState> states;
    const QStringList names = context.parser().values(QStringLiteral("state"));
    for (const QString &name : names) {
        const auto state = stateFromString(name);
        if (!state)
            return context.usageFailed(VerbListText::tr("there is no state “%1”").arg(name));
        states.insert(*state);
    }
    const SearchQuery query = SearchQuery::parse(context.arguments().join(QLatin1Char(' ')));
    if (!query.error().isEmpty())
        return context.usageFailed(query.error());

    const auto read = context.moment();
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const auto &moment = std::get<Moment>(read);

    const bool showsGone = context.isSet("all") || query.namesState();
    QList<Entry> entries;
    for (const PortCard &card : moment.cards) {
        Entry entry{card, classify(card.facts, card.note, policy, moment.at)};
        const DerivedState state = entry.classification.state;
        const bool wanted = states.isEmpty() ? showsGone || state != DerivedState::Gone
                                             : states.contains(state);
        if (wanted && query.matches(card, state))
            entries.append(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(), comesFirst);
    print(context, entries);
    if (entries.isEmpty())
        context.complain(VerbListText::tr("nothing matched"));
    return entries.isEmpty() ? ExitAttention : ExitFine;
}

} // namespace

Verb listVerb()
{
    return {QStringLiteral("list"),
            QStringLiteral("[FILTER…]"),
            VerbListText::tr("The ports, most urgent first; FILTER as in the search box."),
            {jsonOption(),
             atOption(),
             {QStringLiteral("csv"), VerbListText::tr("Print comma separated values.")},
             {QStringLiteral("state"), VerbListText::tr("Only ports in this state; may be repeated."),
              QStringLiteral("STATE")},
             {QStringLiteral("all"),
              VerbListText::tr("Also ports that are gone and that nothing was expected of.")}},
            listPorts};
}

} // namespace Portmonote
