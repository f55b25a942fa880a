// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>

namespace Portmonote {

/// A recorded output of ss, without the part that came from its error output.
inline QByteArray fixture(const QString &name)
{
    const QString path = QStringLiteral(PORTMONOTE_FIXTURES "/ss-iproute2-") + name;
    QByteArray content;
    if (name.endsWith(QLatin1String(".gz"))) {
        QProcess gzip;
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        gzip.waitForFinished();
        content = gzip.readAllStandardOutput();
    } else {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            content = file.readAll();
    }
    if (content.isEmpty())
        qFatal("no fixture %s", qPrintable(path));
    const qsizetype errors = content.indexOf("--- stderr");
    return errors < 0 ? content : content.left(errors);
}

} // namespace Portmonote
