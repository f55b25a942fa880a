// SPDX-License-Identifier: MIT
#include "collect/PackageQuery.h"

#include "collect/ChildProcess.h"
#include "collect/CommandLine.h"

#include <QFileInfo>
#include <QSet>

namespace Portmonote {

namespace {

constexpr std::chrono::seconds queryPatience(10);
constexpr qint64 mostQueryOutput = 8 << 20;

/// Its output, whatever its exit code: it is not 0 when one of many files belongs to no package.
QByteArray dpkgQuery(const QStringList &arguments)
{
    const QString program = findProgram(QStringLiteral("dpkg-query"));
    if (program.isEmpty())
        return {};
    ChildLimits limits;
    limits.time = queryPatience;
    limits.outputBytes = mostQueryOutput;
    const ChildResult result = runToEnd({program, arguments}, limits);
    return result.end == ChildResult::End::Exited ? result.output : QByteArray();
}

/// Where /bin is a link to /usr/bin, packages may still name the old place.
QStringList namesOf(const QString &file)
{
    QStringList names{file};
    if (file.startsWith(QLatin1String("/usr/")))
        names.append(file.sliced(4));
    return names;
}

} // namespace

QHash<QString, PackageInfo> packagesOf(const QStringList &files)
{
    QHash<QString, QString> asked; // name → file
    for (const QString &file : files) {
        if (!file.startsWith(QLatin1Char('/')) || file.contains(QLatin1Char('\n')))
            continue;
        for (const QString &name : namesOf(file))
            asked.insert(name, file);
    }
    if (asked.isEmpty())
        return {};
    // dpkg-query takes patterns: what is special in them is escaped.
    QStringList patterns{QStringLiteral("-S"), QStringLiteral("--")};
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        QString pattern = it.key();
        for (const char special : {'\\', '*', '?', '['})
            pattern.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
        patterns.append(pattern);
    }
    QHash<QString, PackageInfo> packages;
    QSet<QString> names;
    for (const QByteArray &line : dpkgQuery(patterns).split('\n')) {
        const QString text = QString::fromUtf8(line); // "nginx-core: /usr/sbin/nginx"
        const qsizetype colon = text.indexOf(QLatin1String(": /"));
        if (colon < 0 || !asked.contains(text.sliced(colon + 2)))
            continue;
        const QString name =
            text.first(colon).section(QLatin1Char(','), 0, 0).section(QLatin1Char(':'), 0, 0);
        packages.insert(asked.value(text.sliced(colon + 2)), {name, {}});
        names.insert(name);
    }
    if (names.isEmpty())
        return packages;
    QHash<QString, QString> summaries;
    const QByteArray told = dpkgQuery(QStringList{QStringLiteral("-W"), QStringLiteral("-f"),
                                                  QStringLiteral("${Package}\\t${binary:Summary}\\n"),
                                                  QStringLiteral("--")}
                                      + names.values());
    for (const QByteArray &line : told.split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0)
            summaries.insert(QString::fromUtf8(line.first(tab)), QString::fromUtf8(line.sliced(tab + 1)));
    }
    for (PackageInfo &package : packages)
        package.summary = summaries.value(package.name);
    return packages;
}

} // namespace Portmonote
