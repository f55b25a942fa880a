// SPDX-License-Identifier: MIT
#pragma once

#include "core/DerivedState.h"

#include <QList>
#include <QSet>

namespace Portmonote {

/// What the search box and `portmonote list` understand; all terms must match:
///
///     postgres            any field holds the text (case does not matter)
///     "two words"         … with blanks in it
///     :5432  tcp/5432     the port
///     state:ghost  risk:trusted  type:db  tag:prod  owner:alice  exposed:all  host:web1
///     host:web*                   a pattern of hosts
///     -term               not that
class SearchQuery
{
public:
    /// An empty query matches everything.
    SearchQuery() = default;
    /// Never fails: what could not be understood is in error(), and matches nothing.
    [[nodiscard]] static SearchQuery parse(QStringView text);

    /// What is wrong with the query, in words; empty where it is fine.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty() && m_error.isEmpty(); }
    [[nodiscard]] bool matches(const PortCard &card, DerivedState state) const;
    /// It looks for text in any field, and for nothing else: then matchesText() tells the same, and faster.
    [[nodiscard]] bool isText() const;
    /// Everything of a card that a text is looked for in, folded: made once, and searched often.
    [[nodiscard]] static QByteArray textOf(const PortCard &card);
    [[nodiscard]] bool matchesText(const QByteArray &text) const;
    /// The query speaks of the states itself, so that nothing may be hidden by default.
    [[nodiscard]] bool namesState() const;

    friend bool operator==(const SearchQuery &a, const SearchQuery &b)
    {
        return a.m_terms == b.m_terms && a.m_error == b.m_error;
    }

private:
    enum class Field : quint8 { Any, Port, Key, State, Risk, Type, Tag, Owner, Exposure, Host };
    struct Term
    {
        Field field = Field::Any;
        QString text;
        QByteArray folded; ///< the text as it stands in textOf()
        int number = 0;    ///< the port, or the value of an enumeration
        Protocol protocol = Protocol::Tcp;
        bool negated = false;

        friend bool operator==(const Term &, const Term &) = default;
    };

    [[nodiscard]] static bool holds(const Term &term, const PortCard &card, DerivedState state);
    void addTerm(QStringView word, bool quoted, bool negated);
    [[nodiscard]] bool addField(QStringView name, QStringView value, Term &term);

    QList<Term> m_terms;
    QString m_error;
};

} // namespace Portmonote
