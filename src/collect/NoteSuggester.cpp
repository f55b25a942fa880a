// SPDX-License-Identifier: MIT
#include "collect/NoteSuggester.h"

#include "collect/PackageQuery.h"
#include "collect/UnitFile.h"
#include "core/ServiceType.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netdb.h>

#include <array>

namespace Portmonote {

namespace {

constexpr qsizetype longestTitle = 80;

struct NoteSuggesterText
{
    Q_DECLARE_TR_FUNCTIONS(NoteSuggester)
};

/// From the table of the system, /etc/services.
QString ianaName(const PortKey &key)
{
    servent entry = {};
    servent *found = nullptr;
    std::array<char, 4096> buffer{};
    const bool known = ::getservbyport_r(htons(key.port), toString(key.protocol).toLatin1().constData(),
                                         &entry, buffer.data(), buffer.size(), &found)
            == 0
        && found;
    return known ? QString::fromLatin1(found->s_name) : QString();
}

/// Programs that run other programs: the package of Python says nothing about a server in Python.
bool saysNothing(const PortFacts &facts)
{
    return !facts.owner.script.isEmpty();
}

NoteSuggestion suggest(const PortFacts &facts, const QHash<QString, PackageInfo> &packages)
{
    NoteSuggestion suggestion;
    const auto take = [&suggestion](const QString &title, const QString &source) {
        suggestion.title = title.simplified().left(longestTitle);
        suggestion.titleSource = source;
    };
    // Units and packages of this machine say nothing about another.
    const bool isHere = facts.key.hostId == localHostId;
    const QString unit = isHere ? unitDescription(facts.owner.unit) : QString();
    const PackageInfo package = saysNothing(facts) || !isHere ? PackageInfo{}
                                                              : packages.value(facts.owner.executable);
    const QString iana = ianaName(facts.key);
    if (!unit.isEmpty() && unit != facts.owner.unit)
        take(unit, NoteSuggesterText::tr("the unit %1").arg(facts.owner.unit));
    else if (!package.summary.isEmpty())
        take(package.summary, NoteSuggesterText::tr("the package %1").arg(package.name));
    else if (!facts.owner.script.isEmpty())
        take(facts.owner.script, NoteSuggesterText::tr("its command line"));
    else if (!iana.isEmpty())
        take(iana, NoteSuggesterText::tr("the service name that is registered for the port"));
    const QString type = guessServiceType(facts);
    if (type != QLatin1String("unknown"))
        suggestion.serviceType = type;
    return suggestion;
}

} // namespace

QHash<PortKey, NoteSuggestion> suggestNotes(const QList<PortFacts> &ports)
{
    QStringList executables;
    for (const PortFacts &facts : ports) {
        if (facts.key.hostId == localHostId && !saysNothing(facts) && !facts.owner.executable.isEmpty())
            executables.append(facts.owner.executable);
    }
    executables.removeDuplicates();
    const QHash<QString, PackageInfo> packages = packagesOf(executables);
    QHash<PortKey, NoteSuggestion> suggestions;
    for (const PortFacts &facts : ports)
        suggestions.insert(facts.key, suggest(facts, packages));
    return suggestions;
}

} // namespace Portmonote
