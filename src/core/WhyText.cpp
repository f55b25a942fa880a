// SPDX-License-Identifier: MIT
// The report of why something runs, for people.
#include "core/DisplayText.h"
#include "core/WhyReport.h"

#include <QCoreApplication>

#include <functional>

namespace Portmonote {

namespace {

struct WhyTexts
{
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

constexpr qsizetype longestLine = 4096; ///< a text view takes minutes for a line of a million characters
constexpr qsizetype longestWord = 300;

QString shown(const QString &text)
{
    return visibleText(text, longestLine);
}

QString nameOf(const WhyProcess &process)
{
    const QString name = visibleText(process.name, longestWord);
    return process.pid > 0 ? WhyTexts::tr("%1 (pid %2)").arg(name).arg(process.pid) : name; // hidden from us
}

QString startOf(const WhyProcess &process, UtcMillis takenAt, bool withAge)
{
    if (!process.startedAt)
        return {};
    if (!withAge)
        return longTime(*process.startedAt);
    const qint64 seconds = std::max<qint64>(0, takenAt - *process.startedAt) / 1000;
    return WhyTexts::tr("%1 (%2 before this look)").arg(longTime(*process.startedAt), durationText(seconds));
}

using Line = std::function<void(const QString &label, const QString &value)>;

enum class Ages { Shown, Left };

void describeProcess(const WhyReport &report, const Line &line, Ages ages = Ages::Shown)
{
    const WhyProcess &process = report.process();
    line(WhyTexts::tr("Process"), nameOf(process));
    line(WhyTexts::tr("Command"), shown(process.commandLine));
    line(WhyTexts::tr("User"), shown(process.user));
    line(WhyTexts::tr("Started"), startOf(process, report.takenAt, ages == Ages::Shown));
    line(WhyTexts::tr("Executable"),
         process.executableDeleted && !process.executable.isEmpty()
             ? WhyTexts::tr("%1 (deleted since)").arg(shown(process.executable))
             : shown(process.executable));
    line(WhyTexts::tr("Package"), shown(report.package));
    line(WhyTexts::tr("Kept by"), describeSource(report));
    line(WhyTexts::tr("Unit file"), shown(report.unitFile));
    line(WhyTexts::tr("Unit state"), shown(report.unitState));
    line(WhyTexts::tr("Container"), shown(process.container));
    line(WhyTexts::tr("Folder"), shown(process.workingFolder));
    line(WhyTexts::tr("Git"),
         process.gitBranch.isEmpty()
             ? shown(process.gitFolder)
             : WhyTexts::tr("%1, branch %2").arg(shown(process.gitFolder), shown(process.gitBranch)));
    line(WhyTexts::tr("Listening"), shown(report.listening.join(QStringLiteral(", "))));
}

QString originWords(const WhyReport &report)
{
    const QString time = longTime(report.takenAt);
    return report.origin == WhyReport::Origin::Witr ? WhyTexts::tr("Told by witr, %1").arg(time)
                                                    : WhyTexts::tr("Told by /proc, %1").arg(time);
}

/// Text in Markdown that stays text: in a span of code that it cannot close.
QString quoted(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar &character : text) {
        run = character == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    const bool touches = text.startsWith(QLatin1Char('`')) || text.endsWith(QLatin1Char('`'));
    const QString blank = touches ? QStringLiteral(" ") : QString();
    return fence + blank + text + blank + fence;
}

} // namespace

QString describeSource(const WhyReport &report)
{
    const QString name = visibleText(report.sourceName, longestWord);
    const QString described = report.sourceDescription.isEmpty()
        ? name
        : WhyTexts::tr("%1 (%2)").arg(name, visibleText(report.sourceDescription, longestWord));
    const QString type = report.sourceType;
    if (type == QLatin1String("systemd"))
        return WhyTexts::tr("systemd: %1").arg(described);
    if (type == QLatin1String("container") || type == QLatin1String("docker"))
        return WhyTexts::tr("container: %1").arg(described);
    if (type == QLatin1String("cron"))
        return WhyTexts::tr("cron: %1").arg(described);
    if (type == QLatin1String("ssh"))
        return WhyTexts::tr("an ssh session: %1").arg(described);
    if (type == QLatin1String("shell"))
        return WhyTexts::tr("a shell: %1").arg(described);
    if (type.isEmpty() || type == QLatin1String("unknown"))
        return name.isEmpty() ? QString() : described;
    return visibleText(type, longestWord) + QStringLiteral(": ") + described;
}

QString toText(const WhyReport &report)
{
    if (report.isEmpty())
        return {};
    QStringList lines;
    for (const QString &warning : report.warnings)
        lines.append(QStringLiteral("! ") + shown(warning));
    if (!lines.isEmpty())
        lines.append(QString());
    describeProcess(report, [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(label.leftJustified(11) + QStringLiteral("  ") + value);
    });
    lines << QString() << WhyTexts::tr("Why it exists");
    QString indent = QStringLiteral("  ");
    for (const WhyProcess &process : report.chain) {
        const bool first = lines.last() == WhyTexts::tr("Why it exists");
        lines.append(first ? indent + nameOf(process) : indent + QStringLiteral("└─ ") + nameOf(process));
        indent += first ? QString() : QStringLiteral("   ");
    }
    for (const WhyProcess &child : report.children)
        lines.append(indent + QStringLiteral("├─ ") + nameOf(child));
    if (!report.children.isEmpty())
        lines.last().replace(QStringLiteral("├─"), QStringLiteral("└─"));
    lines << QString() << originWords(report);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString toMarkdown(const WhyReport &report)
{
    if (report.isEmpty())
        return {};
    QStringList lines;
    lines << QStringLiteral("# ") + WhyTexts::tr("Why it is running") << QString();
    for (const QString &warning : report.warnings)
        lines.append(QStringLiteral("- ⚠ ") + quoted(shown(warning)));
    if (!report.warnings.isEmpty())
        lines.append(QString());
    describeProcess(report, [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(QStringLiteral("- %1: ").arg(label) + quoted(value));
    });
    lines << QString() << QStringLiteral("## ") + WhyTexts::tr("Why it exists") << QString();
    QString indent;
    for (const WhyProcess &process : report.chain) {
        lines.append(indent + QStringLiteral("- ") + quoted(nameOf(process)));
        indent += QStringLiteral("  ");
    }
    for (const WhyProcess &child : report.children)
        lines.append(indent + QStringLiteral("- ") + quoted(nameOf(child)));
    lines << QString() << originWords(report);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QList<WhyDifference> differences(const WhyReport &before, const WhyReport &after)
{
    const auto fields = [](const WhyReport &report) {
        QList<std::pair<QString, QString>> told;
        if (report.isEmpty())
            return told;
        // What only time made different is no difference.
        describeProcess(
            report,
            [&told](const QString &label, const QString &value) {
                told.append({label, value});
            },
            Ages::Left);
        QStringList chain;
        for (const WhyProcess &process : report.chain)
            chain.append(visibleText(process.name, longestWord));
        told.append({WhyTexts::tr("Chain"), chain.join(QStringLiteral(" → "))});
        told.append({WhyTexts::tr("Warnings"), shown(report.warnings.join(QStringLiteral("; ")))});
        return told;
    };
    const auto a = fields(before);
    const auto b = fields(after);
    QList<WhyDifference> result;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a.at(i).second != b.at(i).second)
            result.append({a.at(i).first, a.at(i).second, b.at(i).second});
    }
    return result;
}

} // namespace Portmonote
