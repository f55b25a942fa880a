// SPDX-License-Identifier: MIT
#include "collect/SshConfig.h"

#include "core/HostName.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Portmonote {

namespace {

constexpr int deepestInclude = 8;
constexpr qint64 biggestFile = 1 << 20;
constexpr qsizetype mostHosts = 10'000;

/// The words behind the keyword; `=` may stand between them.
QStringList wordsOf(const QString &line, QString &keyword)
{
    QString text = line.trimmed();
    if (text.startsWith(QLatin1Char('#')))
        return {};
    text.replace(QLatin1Char('='), QLatin1Char(' '));
    QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    keyword = words.isEmpty() ? QString() : words.takeFirst().toLower();
    for (QString &word : words)
        word.remove(QLatin1Char('"'));
    return words;
}

class Reader
{
public:
    explicit Reader(const QString &home) : m_home(home) {}

    void read(const QString &path, int depth)
    {
        QFile file(path);
        if (depth > deepestInclude || !QFileInfo(path).isFile() || file.size() > biggestFile
            || !file.open(QIODevice::ReadOnly))
            return;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            QString keyword;
            const QStringList words = wordsOf(QString::fromUtf8(line), keyword);
            if (keyword == QLatin1String("host"))
                add(words);
            else if (keyword == QLatin1String("include"))
                include(words, depth);
        }
    }

    [[nodiscard]] QStringList hosts()
    {
        m_hosts.removeDuplicates();
        m_hosts.sort(Qt::CaseInsensitive);
        return m_hosts;
    }

private:
    void add(const QStringList &words)
    {
        for (const QString &word : words) {
            if (m_hosts.size() < mostHosts && !sshNameProblem(word))
                m_hosts.append(word);
        }
    }

    void include(const QStringList &patterns, int depth)
    {
        for (QString pattern : patterns) {
            if (pattern.startsWith(QLatin1String("~/")))
                pattern = m_home + pattern.mid(1);
            else if (!pattern.startsWith(QLatin1Char('/')))
                pattern = m_home + QStringLiteral("/.ssh/") + pattern;
            const QFileInfo info(pattern);
            const QStringList names = info.dir().entryList({info.fileName()}, QDir::Files | QDir::Hidden);
            for (const QString &name : names)
                read(info.dir().filePath(name), depth + 1);
        }
    }

    QString m_home;
    QStringList m_hosts;
};

} // namespace

QStringList hostsOfSshConfig(const QString &file)
{
    const QString home = QDir::homePath();
    Reader reader(home);
    reader.read(file.isEmpty() ? home + QStringLiteral("/.ssh/config") : file, 0);
    return reader.hosts();
}

} // namespace Portmonote
