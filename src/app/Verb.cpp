// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "app/Settings.h"
#include "core/DisplayText.h"
#include "core/HostName.h"
#include "core/Instant.h"
#include "storage/CardStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>

namespace Portmonote {

namespace {

struct VerbText
{
    Q_DECLARE_TR_FUNCTIONS(Verb)
};

} // namespace

VerbContext::VerbContext(const QCommandLineParser &parser) : m_parser(parser) {}

QString VerbContext::databasePath() const
{
    return isSet("database") ? value("database") : Database::defaultPath();
}

bool VerbContext::readPolicy(Policy &policy) const
{
    policy = Settings().policy();
    const QStringList assignments = m_parser.values(QStringLiteral("policy"));
    for (const QString &assignment : assignments) {
        if (const auto wrong = applyPolicy(policy, assignment)) {
            complain(*wrong);
            return false;
        }
    }
    return true;
}

std::optional<QString> VerbContext::hostArgument(HostArgument kind) const
{
    if (!isSet("host"))
        return QString(localHostId);
    const QString host = value("host");
    const auto problem = kind == HostArgument::Pattern ? hostPatternProblem(host) : hostNameProblem(host);
    if (!problem)
        return host;
    complain(*problem);
    return std::nullopt;
}

std::optional<PortKey> VerbContext::portArgument(HostArgument kind) const
{
    const QString text = arguments().value(0);
    const auto named = hostArgument(kind);
    if (!named)
        return std::nullopt;
    const QString &host = *named;
    const auto key = PortKey::fromString(text, host);
    if (!key)
        complain(text.isEmpty()
                     ? VerbText::tr("which port? Name it like tcp/8080")
                     : VerbText::tr("“%1” names no port; write it like tcp/8080").arg(visibleText(text, 60)));
    return key;
}

std::optional<UtcMillis> VerbContext::instant(const QString &text) const
{
    const auto time = parseInstant(text, QDateTime::currentMSecsSinceEpoch());
    if (!time) {
        complain(VerbText::tr(
                     "“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)")
                     .arg(visibleText(text, 60)));
    }
    return time;
}

std::variant<Moment, int> VerbContext::moment() const
{
    std::optional<UtcMillis> at;
    if (isSet("at")) {
        at = instant(value("at"));
        if (!at)
            return int(ExitUsage);
    }
    const auto database = Database::open(databasePath());
    if (!database)
        return databaseFailed(database.error());
    // Not every verb with a moment asks for one machine.
    const bool named = m_parser.optionNames().contains(QLatin1String("host"));
    const auto asked = named ? hostArgument() : std::optional<QString>(localHostId);
    if (!asked)
        return int(ExitUsage);
    const QString &host = *asked;
    if (at.has_value()) {
        const auto moment = MomentStore(**database).at(*at, host);
        if (!moment)
            return databaseFailed(moment.error());
        if (moment->unobserved)
            complain(VerbText::tr("%1: %2; told is what was known before")
                         .arg(longTime(*at), describe(*moment->unobserved)));
        return *moment;
    }
    const auto cards = CardStore(**database).cards();
    if (!cards)
        return databaseFailed(cards.error());
    Moment now;
    now.at = QDateTime::currentMSecsSinceEpoch();
    now.cards = *cards;
    return now;
}

void VerbContext::print(const QString &line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

void VerbContext::print(const QJsonValue &value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray())
                                                   : QJsonDocument(value.toObject());
    const QByteArray text = document.toJson(QJsonDocument::Indented);
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

void VerbContext::complain(const QString &words) const
{
    QTextStream(stderr) << QStringLiteral("portmonote: ") << visibleText(words) << Qt::endl;
}

int VerbContext::databaseFailed(const StorageError &error) const
{
    complain(error.words());
    return error.kind == StorageError::Kind::Refused ? ExitUsage : ExitDatabase;
}

int VerbContext::usageFailed(const QString &words) const
{
    complain(words);
    complain(VerbText::tr("see portmonote %1 --help").arg(m_parser.positionalArguments().value(0)));
    return ExitUsage;
}

void VerbContext::sayWaiting() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience());
    complain(VerbText::tr("another program is writing to %1; waiting for it up to %n second(s)", nullptr,
                          static_cast<int>(seconds.count()))
                 .arg(databasePath()));
}

int VerbContext::confirm(const QString &question) const
{
    if (isSet("yes"))
        return ExitFine;
    if (::isatty(STDIN_FILENO) == 0)
        return usageFailed(VerbText::tr("say --yes, as nobody can be asked here"));
    complain(question);
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer == VerbText::tr("y") || answer == VerbText::tr("yes") ? ExitFine : ExitAttention;
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), VerbText::tr("Print JSON.")};
}

QCommandLineOption atOption()
{
    return {QStringLiteral("at"),
            VerbText::tr("As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago)."),
            QStringLiteral("TIME")};
}

QCommandLineOption yesOption()
{
    return {QStringLiteral("yes"), VerbText::tr("Do not ask.")};
}

QCommandLineOption hostOption()
{
    return {QStringLiteral("host"), VerbText::tr("Another machine than this one."), QStringLiteral("NAME")};
}

int withCard(const VerbContext &context, const std::function<int(const Database &, const PortCard &)> &then)
{
    const auto key = context.portArgument();
    if (!key)
        return ExitUsage;
    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    const auto card = CardStore(**database).card(*key);
    if (!card)
        return context.databaseFailed(card.error());
    if (!card->has_value()) {
        context.complain(VerbText::tr("%1 has never been seen").arg(key->toString()));
        return ExitAttention;
    }
    return then(**database, **card);
}

} // namespace Portmonote
