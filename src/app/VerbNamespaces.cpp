// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "collect/NetNamespaces.h"
#include "core/DisplayText.h"

#include <QJsonArray>

namespace Portmonote {

namespace {

struct VerbNamespacesText
{
    Q_DECLARE_TR_FUNCTIONS(VerbNamespaces)
};

QJsonObject toJson(const NetNamespace &network)
{
    QJsonArray ports;
    for (const ObservedPort &port : network.ports) {
        ports.append(QJsonObject{{QStringLiteral("protocol"), toString(port.key.protocol)},
                                 {QStringLiteral("port"), port.key.port},
                                 {QStringLiteral("addresses"), QJsonArray::fromStringList(port.addresses)},
                                 {QStringLiteral("pid"), port.pid ? QJsonValue(*port.pid) : QJsonValue()},
                                 {QStringLiteral("owner"), toJson(port.owner)}});
    }
    return {
        {QStringLiteral("inode"), static_cast<qint64>(network.inode)},
        {QStringLiteral("names"), QJsonArray::fromStringList(network.names)},
        {QStringLiteral("own"), network.isOwn},
        {QStringLiteral("processes"), network.processes},
        {QStringLiteral("pid"), network.pid > 0 ? QJsonValue(network.pid) : QJsonValue()},
        {QStringLiteral("process"), network.process.isEmpty() ? QJsonValue() : QJsonValue(network.process)},
        {QStringLiteral("looked_into"), network.isLookedInto},
        {QStringLiteral("problem"), network.problem.isEmpty() ? QJsonValue() : QJsonValue(network.problem)},
        {QStringLiteral("ports"), ports}};
}

QString heading(const NetNamespace &network)
{
    QStringList words{QStringLiteral("net:[%1]").arg(network.inode)};
    if (network.isOwn)
        words.append(VerbNamespacesText::tr("this one"));
    if (!network.names.isEmpty())
        words.append(VerbNamespacesText::tr("named %1")
                         .arg(visibleText(network.names.join(QStringLiteral(", ")), 200)));
    if (network.pid > 0)
        words.append(
            VerbNamespacesText::tr("%n process(es), the first is %1 (pid %2)", nullptr, network.processes)
                .arg(visibleText(network.process, 60))
                .arg(network.pid));
    return words.join(QStringLiteral(", "));
}

int namespaces(const VerbContext &context)
{
    QList<NetNamespace> networks = networkNamespaces();
    QJsonArray array;
    for (NetNamespace &network : networks) {
        lookInto(network);
        if (context.isSet("json")) {
            array.append(toJson(network));
            continue;
        }
        context.print(heading(network));
        if (!network.problem.isEmpty())
            context.print(QStringLiteral("  ") + network.problem);
        else if (network.ports.isEmpty())
            context.print(QStringLiteral("  ") + VerbNamespacesText::tr("nothing listens there"));
        for (const ObservedPort &port : std::as_const(network.ports)) {
            context.print(
                QStringLiteral("  %1  %2  %3")
                    .arg(port.key.toString(), -10)
                    .arg(port.addresses.join(QStringLiteral(", ")), visibleText(describe(port.owner), 120)));
        }
    }
    if (context.isSet("json"))
        context.print(array);
    return networks.isEmpty() ? ExitNotObserved : ExitFine;
}

} // namespace

Verb namespacesVerb()
{
    return {QStringLiteral("namespaces"),
            QString(),
            VerbNamespacesText::tr("The network namespaces of this machine, and what listens in them."),
            {jsonOption()},
            namespaces};
}

} // namespace Portmonote
