// SPDX-License-Identifier: MIT
#include "core/SearchQuery.h"

#include "core/HostName.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace Portmonote {

namespace {

constexpr QChar fieldEnd(u'\0'); ///< between fields: no text reaches from one into the next

bool contains(const QString &field, const QString &text)
{
    return field.contains(text, Qt::CaseInsensitive);
}

bool anyContains(const QStringList &fields, const QString &text)
{
    return std::any_of(fields.begin(), fields.end(), [&](const QString &f) { return contains(f, text); });
}

/// Letters of all cases are one, as with Qt::CaseInsensitive.
QByteArray foldedText(QString text)
{
    for (QChar &letter : text)
        letter = letter.toCaseFolded();
    return text.toUtf8();
}

bool factsContain(const PortFacts &facts, const QString &text)
{
    return contains(facts.key.toString(), text) || contains(facts.processName, text)
        || contains(facts.owner.name, text) || contains(facts.owner.unit, text)
        || contains(facts.owner.user, text) || contains(facts.owner.container, text)
        || contains(facts.commandLine, text) || contains(facts.owner.executable, text)
        || anyContains(facts.addresses, text);
}

bool noteContains(const PortNote &note, const QString &text)
{
    return contains(note.title, text) || contains(note.description, text) || contains(note.owner, text)
        || contains(note.serviceType, text) || anyContains(note.tags, text);
}

/// A word before a colon; not `fe80:` of an address or `http://`.
bool looksLikeField(const QString &name, QStringView value)
{
    const bool isWord = std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool isHex = std::all_of(name.begin(), name.end(), [](QChar c) { return c <= u'f'; });
    return isWord && !isHex && !value.startsWith(QLatin1Char(':')) && !value.startsWith(QLatin1Char('/'));
}

struct SearchQueryText
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

} // namespace

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        bool negated = false;
        if (text[at] == QLatin1Char('-') && at + 1 < text.size() && !text[at + 1].isSpace()) {
            negated = true;
            ++at;
        }
        QString word;
        bool quoted = false;
        bool open = false;
        // A quotation mark may also stand behind a field: owner:"Zoë Wang"
        for (; at < text.size() && (open || !text[at].isSpace()); ++at) {
            if (text[at] == QLatin1Char('"')) {
                quoted = quoted || word.isEmpty();
                open = !open;
            } else {
                word += text[at];
            }
        }
        if (open && query.m_error.isEmpty())
            query.m_error = SearchQueryText::tr("A quotation mark is missing.");
        if (!word.isEmpty())
            query.addTerm(word, quoted, negated);
    }
    return query;
}

void SearchQuery::addTerm(QStringView word, bool quoted, bool negated)
{
    Term term;
    term.negated = negated;
    term.text = word.toString();
    if (!quoted) {
        if (const auto key = PortKey::fromString(word)) {
            term.field = Field::Key;
            term.number = key->port;
            term.protocol = key->protocol;
        } else if (const qsizetype colon = word.indexOf(QLatin1Char(':')); colon >= 0) {
            if (!addField(word.first(colon), word.sliced(colon + 1), term))
                return;
        }
    }
    term.folded = foldedText(term.text);
    m_terms.append(term);
}

bool SearchQuery::addField(QStringView name, QStringView value, Term &term)
{
    const auto refuse = [this](const QString &why) {
        if (m_error.isEmpty())
            m_error = why;
        return false;
    };
    const QString field = name.toString().toLower();
    if (field.isEmpty() && value.isEmpty())
        return false; // still being typed
    if (field.isEmpty() && value.startsWith(QLatin1Char(':')))
        return true; // an address such as ::1
    if (field.isEmpty()) {
        bool fits = false;
        term.field = Field::Port;
        term.number = value.toUShort(&fits);
        return fits && term.number > 0
            ? true
            : refuse(SearchQueryText::tr("“:%1” is no port; try :5432").arg(value));
    }
    term.text = value.toString();
    if (value.isEmpty() && (field == QLatin1String("state") || field == QLatin1String("exposed")))
        return false; // still being typed
    if (field == QLatin1String("state")) {
        const auto state = stateFromString(value);
        term.field = Field::State;
        term.number = state ? static_cast<int>(*state) : -1;
        return state
            ? true
            : refuse(SearchQueryText::tr(
                         "There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, "
                         "settling, expected, healthy and gone.")
                         .arg(value));
    }
    if (field == QLatin1String("exposed")) {
        const auto exposure = exposureFromString(value);
        term.field = Field::Exposure;
        term.number = exposure ? static_cast<int>(*exposure) : -1;
        return exposure ? true
                        : refuse(SearchQueryText::tr(
                                     "“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.")
                                     .arg(value));
    }
    if (field == QLatin1String("risk")) {
        const auto risk = riskFromString(value == QLatin1String("none") ? QStringView() : value);
        term.field = Field::Risk;
        term.number = risk ? static_cast<int>(*risk) : -1;
        return risk
            ? true
            : refuse(SearchQueryText::tr("“risk:” takes trusted, expected, suspicious or none, not “%1”.")
                         .arg(value));
    }
    if (field == QLatin1String("type"))
        term.field = Field::Type;
    else if (field == QLatin1String("tag"))
        term.field = Field::Tag;
    else if (field == QLatin1String("owner"))
        term.field = Field::Owner;
    else if (field == QLatin1String("host"))
        term.field = Field::Host;
    else if (looksLikeField(field, value))
        return refuse(SearchQueryText::tr(
                          "There is no field “%1:”. There are state, risk, type, tag, owner, exposed and "
                          "host; in quotation marks it is searched for as it stands.")
                          .arg(field));
    else // an address such as fe80::1, or any other text with a colon
        term.text = name.toString() + QLatin1Char(':') + value.toString();
    return true;
}

bool SearchQuery::holds(const Term &term, const PortCard &card, DerivedState state)
{
    const PortFacts &facts = card.facts;
    switch (term.field) {
    case Field::Any:
        return factsContain(facts, term.text) || (card.note && noteContains(*card.note, term.text));
    case Field::Port:
        return facts.key.port == term.number;
    case Field::Key:
        return facts.key.port == term.number && facts.key.protocol == term.protocol;
    case Field::State:
        return static_cast<int>(state) == term.number;
    case Field::Risk:
        return static_cast<int>(card.note ? card.note->risk : Risk::Unset) == term.number;
    case Field::Type:
        return card.note && contains(card.note->serviceType, term.text);
    case Field::Tag:
        return card.note && anyContains(card.note->tags, term.text);
    case Field::Owner:
        return contains(facts.owner.name, term.text) || contains(facts.owner.user, term.text)
            || contains(facts.owner.unit, term.text) || (card.note && contains(card.note->owner, term.text));
    case Field::Exposure:
        return static_cast<int>(facts.exposure) == term.number;
    case Field::Host:
        return isHostPattern(term.text) ? matchesHostPattern(term.text, facts.key.hostId)
                                        : contains(facts.key.hostId, term.text);
    }
    return false;
}

bool SearchQuery::matches(const PortCard &card, DerivedState state) const
{
    if (!m_error.isEmpty())
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return holds(term, card, state) != term.negated; });
}

bool SearchQuery::isText() const
{
    return m_error.isEmpty() && std::all_of(m_terms.begin(), m_terms.end(), [](const Term &term) {
               return term.field == Field::Any && !term.text.contains(fieldEnd);
           });
}

QByteArray SearchQuery::textOf(const PortCard &card)
{
    const PortFacts &facts = card.facts;
    const Owner &owner = facts.owner;
    QString text = facts.key.toString();
    const auto add = [&text](const QString &field) {
        if (!field.isEmpty())
            text += fieldEnd + field;
    };
    for (const QString *field : {&facts.processName, &owner.name, &owner.unit, &owner.user, &owner.container,
                                 &facts.commandLine, &owner.executable})
        add(*field);
    for (const QString &address : facts.addresses)
        add(address);
    if (card.note) {
        for (const QString *field :
             {&card.note->title, &card.note->description, &card.note->owner, &card.note->serviceType})
            add(*field);
        for (const QString &tag : card.note->tags)
            add(tag);
    }
    return foldedText(std::move(text));
}

bool SearchQuery::matchesText(const QByteArray &text) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&text](const Term &term) {
        return (::memmem(text.constData(), static_cast<size_t>(text.size()), term.folded.constData(),
                         static_cast<size_t>(term.folded.size()))
                != nullptr)
            != term.negated;
    });
}

bool SearchQuery::namesState() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const Term &term) { return term.field == Field::State && !term.negated; });
}

} // namespace Portmonote
