// SPDX-License-Identifier: MIT
#include "app/LaunchRequest.h"

#include "core/DisplayText.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Portmonote {

namespace {

struct LaunchRequestText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchRequest)
};

QString takeToken()
{
    QString token;
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (token.isEmpty())
            token = qEnvironmentVariable(name);
        qunsetenv(name);
    }
    return token;
}

} // namespace

QList<QCommandLineOption> LaunchRequest::options()
{
    return {
        {QStringLiteral("hidden"), LaunchRequestText::tr("Start without showing the window.")},
        {QStringLiteral("scan"), LaunchRequestText::tr("Look now.")},
        {QStringLiteral("show-suspicious"), LaunchRequestText::tr("Show the suspicious ports only.")},
        {QStringLiteral("settings"), LaunchRequestText::tr("Open the settings.")},
        {QStringLiteral("search"), LaunchRequestText::tr("Search for TEXT, as in the search box."),
         QStringLiteral("TEXT")},
        {QStringLiteral("select"), LaunchRequestText::tr("Show the card of a port, e.g. tcp/8080."),
         QStringLiteral("PORT")},
    };
}

std::optional<LaunchRequest> LaunchRequest::from(const QCommandLineParser &parser, QString *problem)
{
    LaunchRequest request;
    request.hidden = parser.isSet(QStringLiteral("hidden"));
    request.scan = parser.isSet(QStringLiteral("scan"));
    request.showSuspicious = parser.isSet(QStringLiteral("show-suspicious"));
    request.settings = parser.isSet(QStringLiteral("settings"));
    if (parser.isSet(QStringLiteral("search")))
        request.search = parser.value(QStringLiteral("search"));
    if (parser.isSet(QStringLiteral("select"))) {
        const QString text = parser.value(QStringLiteral("select"));
        request.port = PortKey::fromString(text);
        if (!request.port) {
            *problem = LaunchRequestText::tr("“%1” names no port; write it like tcp/8080")
                           .arg(visibleText(text, 60));
            return std::nullopt;
        }
    }
    request.activationToken = takeToken();
    return request;
}

} // namespace Portmonote
