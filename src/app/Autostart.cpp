// SPDX-License-Identifier: MIT
#include "app/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Portmonote {

namespace {

struct AutostartText
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

/// As the Desktop Entry Specification quotes an argument of Exec.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar character : argument) {
        if (QStringLiteral("\"`$\\").contains(character))
            text += QLatin1Char('\\');
        text += character;
        if (character == QLatin1Char('%'))
            text += character;
    }
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")); // once more: the value is a string
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// `portmonote` where that finds this program, else where this program is.
QString command()
{
    const QString here = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    const QString name = QStringLiteral("portmonote");
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty() && QFileInfo(found).canonicalFilePath() == here ? name : quoted(here);
}

QByteArray entry()
{
    QFile source(QStringLiteral(":/desktop/autostart.desktop"));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return source.readAll().replace("Exec=portmonote ", "Exec=" + command().toUtf8() + ' ');
}

std::optional<QString> write(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return AutostartText::tr("The folder %1 cannot be made.").arg(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray content = entry();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return AutostartText::tr("%1 cannot be written: %2").arg(path, file.errorString());
    return std::nullopt;
}

} // namespace

QString Autostart::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart/io.github.portmonote.Portmonote.desktop");
}

bool Autostart::isOn()
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

std::optional<QString> Autostart::set(bool on)
{
    const QString entryPath = path();
    if (on)
        return write(entryPath);
    QFile file(entryPath);
    const QFileInfo info(entryPath);
    if ((info.exists() || info.isSymLink()) && !file.remove())
        return AutostartText::tr("%1 cannot be removed: %2").arg(entryPath, file.errorString());
    return std::nullopt;
}

} // namespace Portmonote
