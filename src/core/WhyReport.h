// SPDX-License-Identifier: MIT
#pragma once

#include "core/Time.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Portmonote {

/// A process in the answer to why something runs. Command lines are without secrets; environments are
/// not in it at all. All texts come from outside.
struct WhyProcess
{
    qint64 pid = 0;
    QString name;
    QString commandLine;
    QString user;
    std::optional<UtcMillis> startedAt;
    QString executable; ///< empty where it may not be seen
    bool executableDeleted = false;
    QString workingFolder;
    QString gitFolder;
    QString gitBranch;
    QString container;
    QString unit;

    friend bool operator==(const WhyProcess &, const WhyProcess &) = default;
};

/// Why something is running: who started whom, and what supervises it.
struct WhyReport
{
    enum class Origin {
        Own,  ///< what /proc and the unit files tell
        Witr, ///< the program witr, completed by the former
    };
    Origin origin = Origin::Own;
    UtcMillis takenAt = 0;
    QList<WhyProcess> chain;    ///< the oldest ancestor first; the last is what was asked about
    QList<WhyProcess> children; ///< of the last one
    /// What keeps it running: `systemd`, `container`, `cron`, `ssh`, `shell`, … as witr words it.
    QString sourceType;
    QString sourceName;
    QString sourceDescription;
    QString unitFile;
    QString unitState; ///< "active (running), enabled"
    QString package;   ///< the one that owns the executable, with its summary
    QStringList warnings;
    QStringList listening; ///< addresses with ports

    [[nodiscard]] bool isEmpty() const { return chain.isEmpty(); }
    [[nodiscard]] const WhyProcess &process() const { return chain.last(); } ///< not of an empty one

    friend bool operator==(const WhyReport &, const WhyReport &) = default;
};

/// Takes all command lines out, where the user wants none to be kept.
void dropCommandLines(WhyReport &report);

/// As it is stored and in machine output: `origin`, `taken_at`, `chain`, `children`, `source`, …
[[nodiscard]] QJsonObject toJson(const WhyReport &report);
/// What toJson() gave; anything else gives nothing.
[[nodiscard]] std::optional<WhyReport> whyFromJson(const QJsonObject &object);

/// The report in plain lines, for terminals and for copying.
[[nodiscard]] QString toText(const WhyReport &report);
/// As Markdown; what comes from outside is quoted so that it stays text.
[[nodiscard]] QString toMarkdown(const WhyReport &report);

/// A field that two reports tell differently, for people.
struct WhyDifference
{
    QString field;
    QString before;
    QString after;
};
[[nodiscard]] QList<WhyDifference> differences(const WhyReport &before, const WhyReport &after);

/// What keeps it running, in words: "systemd unit nginx.service (A high performance web server)".
[[nodiscard]] QString describeSource(const WhyReport &report);

} // namespace Portmonote
