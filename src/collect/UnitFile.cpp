// SPDX-License-Identifier: MIT
#include "collect/UnitFile.h"

#include <QFile>

namespace Portmonote {

namespace {

constexpr qint64 longestUnitFile = 256 * 1024;

/// In the order in which systemd prefers them.
const QStringList &systemFolders()
{
    static const QStringList folders{
        QStringLiteral("/etc/systemd/system"),     QStringLiteral("/run/systemd/system"),
        QStringLiteral("/run/systemd/generator"),  QStringLiteral("/usr/local/lib/systemd/system"),
        QStringLiteral("/usr/lib/systemd/system"), QStringLiteral("/lib/systemd/system")};
    return folders;
}

QString templateOf(const QString &unit)
{
    const qsizetype at = unit.indexOf(QLatin1Char('@'));
    const qsizetype dot = unit.lastIndexOf(QLatin1Char('.'));
    return at < 0 || dot < at ? QString() : unit.first(at + 1) + unit.sliced(dot);
}

QString withSpecifiers(QString text, const QString &unit)
{
    const qsizetype at = unit.indexOf(QLatin1Char('@'));
    const qsizetype dot = unit.lastIndexOf(QLatin1Char('.'));
    const QString instance = at < 0 ? QString() : unit.sliced(at + 1, dot - at - 1);
    const QString prefix = unit.first(at < 0 ? dot : at);
    return text.replace(QStringLiteral("%i"), instance)
        .replace(QStringLiteral("%I"), instance)
        .replace(QStringLiteral("%p"), prefix)
        .replace(QStringLiteral("%n"), unit)
        .replace(QStringLiteral("%%"), QStringLiteral("%"));
}

/// The last Description= in the section [Unit].
QString descriptionIn(const QByteArray &text)
{
    QString description;
    bool inUnit = false;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            inUnit = line == "[Unit]";
        else if (inUnit && line.startsWith("Description="))
            description = QString::fromUtf8(line.mid(qstrlen("Description="))).simplified();
    }
    return description;
}

/// All places where the unit may be described, the best first.
QStringList filesOf(const QString &unit, const QStringList &folders)
{
    // Names of units are made of few characters; anything else names no file of ours.
    if (unit.contains(QLatin1Char('/')) || unit.contains(QChar(0)) || !unit.contains(QLatin1Char('.')))
        return {};
    QStringList files;
    for (const QString &name : {unit, templateOf(unit)}) {
        for (const QString &folder : folders.isEmpty() ? systemFolders() : folders) {
            if (!name.isEmpty())
                files.append(folder + QLatin1Char('/') + name);
        }
    }
    return files;
}

} // namespace

QString unitFile(const QString &unit, const QStringList &folders)
{
    for (const QString &path : filesOf(unit, folders)) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QString unitDescription(const QString &unit, const QStringList &folders)
{
    for (const QString &path : filesOf(unit, folders)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString description = descriptionIn(file.read(longestUnitFile));
        if (!description.isEmpty())
            return withSpecifiers(description, unit);
    }
    return {};
}

} // namespace Portmonote
