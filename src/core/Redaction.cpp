// SPDX-License-Identifier: MIT
#include "core/Redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace Portmonote {

namespace {

using Option = QRegularExpression::PatternOption;

QRegularExpression pattern(const char *text,
                           QRegularExpression::PatternOptions options = Option::NoPatternOption)
{
    return QRegularExpression(QString::fromLatin1(text), options);
}

/// The words of a name: `--db_rootPassword` is db, root, password.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression humps = pattern("(?<=[a-z0-9])(?=[A-Z])");
    static const QRegularExpression separators = pattern("[^a-z0-9]+");
    QString spaced = name;
    spaced.replace(humps, QStringLiteral("-"));
    return spaced.toLower().split(separators, Qt::SkipEmptyParts);
}

template<size_t N>
bool isOneOf(const QString &word, const std::array<const char *, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&word](const char *one) { return word == QLatin1String(one); });
}

/// Secret as a whole word of a name …
constexpr std::array wholeWords{"pass",          "pw",         "jwt",        "sig",
                                "signature",     "cookie",     "credential", "credentials",
                                "authorization", "masterauth", "requirepass"};
/// … and as the end of one.
constexpr std::array wordEndings{"password", "passwd",    "passphrase", "passcode", "pwd",
                                 "secret",   "secrets",   "token",      "tokens",   "apikey",
                                 "apikeys",  "accesskey", "authkey",    "secretkey"};

bool isSecretWord(const QString &word)
{
    return isOneOf(word, wholeWords)
        || std::any_of(wordEndings.begin(), wordEndings.end(),
                       [&word](const char *ending) { return word.endsWith(QLatin1String(ending)); });
}

/// Its value is a secret: not only where one is, or what is to be done about it.
bool isSecretName(const QString &name)
{
    static constexpr std::array placeWords{"file", "path", "dir",    "command", "cmd",   "stdin",
                                           "fd",   "env",  "policy", "length",  "store", "prompt"};
    static constexpr std::array refusals{"no", "ask", "without", "prompt"};
    static constexpr std::array keyKinds{"api",  "access",  "secret",  "auth",   "encryption",
                                         "sign", "signing", "account", "shared", "master"};
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || isOneOf(words.last(), placeWords) || isOneOf(words.first(), refusals))
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isKey = words.at(i) == QLatin1String("key") || words.at(i) == QLatin1String("keys");
        if (isSecretWord(words.at(i)) || (isKey && i > 0 && isOneOf(words.at(i - 1), keyKinds)))
            return true;
    }
    return false;
}

/// Takes away what `value` finds right behind the name of a secret. `name` captures the name, and ends
/// where a value begins; two patterns, so that the values of other names are not even looked at.
QString withoutValues(const QString &text, const QRegularExpression &name, const QRegularExpression &value)
{
    QString result;
    qsizetype taken = 0;
    qsizetype from = 0;
    for (auto match = name.match(text); match.hasMatch(); match = name.match(text, from)) {
        from = match.capturedEnd();
        if (!isSecretName(match.captured(1)))
            continue;
        const auto found = value.match(text, from, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        if (!found.hasMatch())
            continue;
        result += QStringView(text).mid(taken, from - taken);
        result += redacted;
        taken = from = found.capturedEnd();
    }
    result += QStringView(text).mid(taken);
    return result;
}

QString withoutCredentials(QString text)
{
    // scheme://user:secret@host, and a token in the place of the user
    static const QRegularExpression pair = pattern(
        R"(([A-Za-z][A-Za-z0-9+.\-]*://[^\s/?#:@"']*):[^\s/?#"']*@)");
    static const QRegularExpression token = pattern(R"((https?://)[^\s/?#:@"']{16,}@)");
    text.replace(pair, QStringLiteral("\\1:***@"));
    text.replace(token, QStringLiteral("\\1***@"));
    static const QRegularExpression key = pattern(R"(([?&#]key=)[^&#\s"']+)");
    text.replace(key, QStringLiteral("\\1***"));
    static const QRegularExpression parameter = pattern(R"((?<=[?&#])([A-Za-z_][\w.\-]*)=)");
    static const QRegularExpression value = pattern(R"([^&#\s"']+)");
    return withoutValues(text, parameter, value);
}

QString withoutTokens(QString text)
{
    static const QRegularExpression known = pattern(
        R"(\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w\-]{16,}|xox[abeprs]-[\w\-]{10,})"
        R"(|AKIA[0-9A-Z]{16}|AIza[\w\-]{30,}|sk-[\w\-]{16,}|npm_[A-Za-z0-9]{30,}|hv[sb]\.[\w\-]{20,})"
        R"(|eyJ[\w\-]{8,}\.[\w\-]{8,}\.[\w\-]*))");
    static const QRegularExpression scheme = pattern(
        R"(\b(bearer|basic|digest)\s+(?!\*\*\*)[\w.~+/\-]{6,}=*)", Option::CaseInsensitiveOption);
    text.replace(known, redacted);
    return text.replace(scheme, QStringLiteral("\\1 ***"));
}

/// name=value and name: value, anywhere in a text.
QString withoutAssignments(const QString &text)
{
    static const QRegularExpression name = pattern(R"(([A-Za-z_][\w.\-]*)["']?\s*[=:]\s*)");
    static const QRegularExpression value = pattern(R"((?!\*\*\*|/)(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"']+))");
    return withoutValues(text, name, value);
}

/// `--password value` within one text.
QString withoutOptionValues(const QString &text)
{
    static const QRegularExpression name = pattern(R"((?<!\S)(--?[A-Za-z][\w.\-]*)\s+)");
    static const QRegularExpression value = pattern(R"((?!--|\*\*\*)(?:"(?:[^"\\]|\\.)*"|'[^']*'|\S+))");
    return withoutValues(text, name, value);
}

QString cleaned(const QString &text)
{
    return withoutOptionValues(withoutAssignments(withoutTokens(withoutCredentials(text))));
}

QString baseName(const QString &program)
{
    return program.mid(program.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Options of one letter that take a secret, of programs that are known for it.
struct ShortOption
{
    const char *programs; ///< the beginning of their names
    const char *option;
    bool attached; ///< -pSECRET, too
    bool pair;     ///< user:secret
};
constexpr std::array shortOptions{
    ShortOption{"mysql", "-p", true, false},
    ShortOption{"mariadb", "-p", true, false},
    ShortOption{"sshpass", "-p", true, false},
    ShortOption{"redis-cli", "-a", false, false},
    ShortOption{"curl", "-u", true, true},
    ShortOption{"curl", "--user", false, true},
    ShortOption{"curl", "--proxy-user", false, true},
    ShortOption{"ldapsearch", "-w", true, false},
    ShortOption{"mongo", "-p", false, false},
};

QString secretPart(const QString &value, bool pair)
{
    const qsizetype colon = value.indexOf(QLatin1Char(':'));
    if (!pair || colon < 0)
        return pair ? value : QString(redacted);
    return value.left(colon + 1) + redacted;
}

void redactShortOptions(QStringList &arguments)
{
    const QString program = baseName(arguments.first());
    for (const ShortOption &known : shortOptions) {
        if (!program.startsWith(QLatin1String(known.programs)))
            continue;
        const QLatin1String option(known.option);
        // mysql reads -p without a value as "ask for it"; the next argument is the database.
        const bool separate = !(known.attached && !known.pair && option == QLatin1String("-p")
                                && !program.startsWith(QLatin1String("sshpass")));
        for (qsizetype i = 1; i < arguments.size(); ++i) {
            QString &argument = arguments[i];
            if (argument == option && separate && i + 1 < arguments.size())
                arguments[i + 1] = secretPart(arguments.at(i + 1), known.pair);
            else if (known.attached && argument.size() > option.size() && argument.startsWith(option)
                     && !argument.startsWith(QLatin1String("--")))
                argument = option + secretPart(argument.mid(option.size()), known.pair);
        }
    }
}

} // namespace

QStringList redactedNames()
{
    QStringList names;
    for (const char *word : wordEndings)
        names.append(QString::fromLatin1(word));
    for (const char *word : wholeWords)
        names.append(QString::fromLatin1(word));
    return names;
}

QStringList redactedArguments(QStringList arguments)
{
    if (arguments.isEmpty())
        return arguments;
    static const QRegularExpression whole = pattern(R"(^(-{0,2}[A-Za-z_][\w.\-]*)=(?!$).+$)",
                                                    Option::DotMatchesEverythingOption);
    static const QRegularExpression header = pattern(R"(^([A-Za-z][\w\-]*):\s*(?!//).+$)",
                                                     Option::DotMatchesEverythingOption);
    static const QRegularExpression name = pattern(R"(^--?[A-Za-z][\w.\-]*$)");
    bool isValue = false;
    for (QString &argument : arguments) {
        const bool endsOptions = argument.startsWith(QLatin1String("--"));
        if (std::exchange(isValue, false) && !endsOptions) {
            argument = redacted;
            continue;
        }
        const auto assignment = whole.match(argument);
        const auto field = header.match(argument);
        if (name.match(argument).hasMatch())
            isValue = isSecretName(argument);
        else if (assignment.hasMatch() && isSecretName(assignment.captured(1)))
            argument = assignment.captured(1) + QLatin1Char('=') + redacted;
        else if (field.hasMatch() && isSecretName(field.captured(1)))
            argument = field.captured(1) + QStringLiteral(": ") + redacted;
        else
            argument = cleaned(argument);
    }
    redactShortOptions(arguments);
    return arguments;
}

QString redactedCommandLine(const QString &commandLine)
{
    QStringList arguments = cleaned(commandLine).split(QLatin1Char(' '));
    redactShortOptions(arguments);
    return arguments.join(QLatin1Char(' '));
}

} // namespace Portmonote
