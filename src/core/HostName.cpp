// SPDX-License-Identifier: MIT
#include "core/HostName.h"

#include "core/DisplayText.h"
#include "core/PortKey.h"

#include <QCoreApplication>

#include <algorithm>

namespace Portmonote {

namespace {

struct HostNameText
{
    Q_DECLARE_TR_FUNCTIONS(HostName)
};

bool isWildcard(QChar c)
{
    return c == QLatin1Char('*') || c == QLatin1Char('?');
}

bool isUnfit(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return c.isSpace() || c.isNonCharacter() || c.isSurrogate();
    }
}

std::optional<QString> problem(QStringView name, bool isPattern)
{
    const QString shown = visibleText(name.toString(), 60);
    if (name.isEmpty())
        return HostNameText::tr("the name of a host is missing");
    if (name.size() > longestHostName)
        return HostNameText::tr("“%1” is too long for the name of a host").arg(shown);
    if (name.front() == QLatin1Char('-'))
        return HostNameText::tr("“%1” names no host: it begins with “-”").arg(shown);
    if (std::any_of(name.begin(), name.end(), isUnfit))
        return HostNameText::tr("“%1” names no host: it holds blanks or invisible characters").arg(shown);
    if (!isPattern && std::any_of(name.begin(), name.end(), isWildcard))
        return HostNameText::tr("“%1” is a pattern and names no single host").arg(shown);
    return std::nullopt;
}

bool isSshCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QLatin1String("._-:@+[]").contains(c);
}

QChar lower(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

} // namespace

std::optional<QString> hostNameProblem(QStringView name)
{
    return problem(name, false);
}

std::optional<QString> hostIdProblem(QStringView name)
{
    if (name == localHostId)
        return HostNameText::tr("“%1” is this machine; it needs no ssh").arg(name);
    return hostNameProblem(name);
}

std::optional<QString> sshNameProblem(QStringView name)
{
    if (auto wrong = hostIdProblem(name))
        return wrong;
    const QString shown = visibleText(name.toString(), 60);
    if (!std::all_of(name.begin(), name.end(), isSshCharacter))
        return HostNameText::tr("“%1” cannot be handed to ssh; give the host a plain name in ~/.ssh/config")
            .arg(shown);
    return std::nullopt;
}

std::optional<QString> hostPatternProblem(QStringView pattern)
{
    return problem(pattern, true);
}

bool isHostPattern(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isWildcard);
}

bool matchesHostPattern(QStringView pattern, QStringView host)
{
    // Goes back to the last star only: linear in practice, and never worse than the product of both.
    qsizetype p = 0;
    qsizetype h = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (h < host.size()) {
        if (p < pattern.size() && pattern[p] == QLatin1Char('*')) {
            star = p++;
            retry = h;
        } else if (p < pattern.size()
                   && (pattern[p] == QLatin1Char('?') || lower(pattern[p]) == lower(host[h]))) {
            ++p;
            ++h;
        } else if (star >= 0) {
            p = star + 1;
            h = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == QLatin1Char('*'))
        ++p;
    return p == pattern.size();
}

int hostPatternRank(QStringView pattern)
{
    const auto questions = static_cast<int>(pattern.count(QLatin1Char('?')));
    const auto stars = static_cast<int>(pattern.count(QLatin1Char('*')));
    const int named = static_cast<int>(pattern.size()) - questions - stars;
    constexpr int above = 512; // more than any number of question marks
    return named * above + questions + (questions + stars == 0 ? above * above : 0);
}

} // namespace Portmonote
