// SPDX-License-Identifier: MIT
#include "app/CommandLineInterface.h"

#include "app/LaunchRequest.h"
#include "app/Verb.h"
#include "core/DisplayText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace Portmonote {

namespace {

struct CommandLineInterfaceText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineInterface)
};

QList<Verb> allVerbs()
{
    return {collectVerb(), statusVerb(), listVerb(),   showVerb(),       historyVerb(),
            diffVerb(),    noteVerb(),   ackVerb(),    forgetVerb(),     importVerb(),
            exportVerb(),  whyVerb(),    stopVerb(),   namespacesVerb(), alertsVerb(),
            muteVerb(),    unmuteVerb(), backupVerb(), checkVerb(),      hostsVerb()};
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("database"), CommandLineInterfaceText::tr("The database, instead of the user's own."),
         QStringLiteral("PATH")},
        {QStringLiteral("policy"),
         CommandLineInterfaceText::tr(
             "A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated."),
         QStringLiteral("KEY=VALUE")},
    };
}

/// Options of the window and of all verbs that take a value: what follows them is no verb.
bool takesValue(const QString &argument)
{
    static const QStringList names{
        QStringLiteral("--database"), QStringLiteral("--policy"),    QStringLiteral("--screenshot"),
        QStringLiteral("--search"),   QStringLiteral("--select"),    QStringLiteral("-platform"),
        QStringLiteral("-style"),     QStringLiteral("-stylesheet"), QStringLiteral("-display"),
        QStringLiteral("-geometry"),  QStringLiteral("--platform"),  QStringLiteral("--style")};
    return names.contains(argument);
}

QString verbIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (takesValue(argument))
            ++i;
        else if (!argument.startsWith(QLatin1Char('-')))
            return argument;
    }
    return {};
}

QString verbList()
{
    QString text = CommandLineInterfaceText::tr("Verbs:");
    for (const Verb &verb : allVerbs())
        text += QStringLiteral("\n  %1 %2").arg(verb.name, -11).arg(verb.summary);
    return text;
}

int help(const QCommandLineParser &parser)
{
    QTextStream(stdout) << parser.helpText();
    return ExitFine;
}

int overview()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineInterfaceText::tr(
            "Shows what this machine listens on, and remembers what you know about it.\n\n"
            "Without a verb the window opens.\n\n%1")
            .arg(verbList()));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(commonOptions());
    parser.addOptions(LaunchRequest::options());
    parser.addPositionalArgument(QStringLiteral("verb"),
                                 CommandLineInterfaceText::tr("One of the verbs above."),
                                 QStringLiteral("[VERB …]"));
    (void)parser.parse({QCoreApplication::applicationName()});
    return help(parser);
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(verb.summary);
    parser.addPositionalArgument(verb.name, verb.summary, verb.name + QLatin1Char(' ') + verb.synopsis);
    parser.addOptions(verb.options);
    parser.addOptions(commonOptions());
    const QCommandLineOption helpOption = parser.addHelpOption();
    const VerbContext context(parser);
    if (!parser.parse(arguments))
        return context.usageFailed(parser.errorText());
    const int code = parser.isSet(helpOption) ? help(parser) : verb.run(context);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    context.complain(CommandLineInterfaceText::tr("what was to be printed could not be written"));
    return code == ExitFine ? int(ExitAttention) : code;
}

} // namespace

bool CommandLineInterface::isRequested(const QStringList &arguments)
{
    static const QStringList flags{QStringLiteral("--help"), QStringLiteral("-h"),
                                   QStringLiteral("--help-all"), QStringLiteral("--version"),
                                   QStringLiteral("-v")};
    return !verbIn(arguments).isEmpty()
        || std::any_of(arguments.begin(), arguments.end(),
                       [](const QString &a) { return flags.contains(a); });
}

int CommandLineInterface::run(const QStringList &arguments)
{
    const QString name = verbIn(arguments);
    if (name.isEmpty()) {
        const bool version = arguments.contains(QStringLiteral("--version"))
            || arguments.contains(QStringLiteral("-v"));
        if (!version)
            return overview();
        QTextStream(stdout) << QCoreApplication::applicationName() << ' '
                            << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitFine;
    }
    for (const Verb &verb : allVerbs()) {
        if (verb.name == name)
            return runVerb(verb, arguments);
    }
    QTextStream(stderr)
        << CommandLineInterfaceText::tr("portmonote: there is no verb “%1”").arg(visibleText(name, 60))
        << '\n'
        << verbList() << Qt::endl;
    return ExitUsage;
}

} // namespace Portmonote
