// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLineInterface.h"
#include "core/CardJson.h"
#include "storage/MomentStore.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <chrono>
#include <functional>
#include <memory>
#include <variant>

namespace Portmonote {

/// What every verb works with.
class VerbContext
{
public:
    explicit VerbContext(const QCommandLineParser &parser);

    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    /// Positional arguments behind the verb.
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments().mid(1); }
    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }

    [[nodiscard]] QString databasePath() const;
    /// From the settings, then from --policy; false, and a message, where one of them is wrong.
    [[nodiscard]] bool readPolicy(Policy &policy) const;
    enum class HostArgument {
        Host,
        Pattern, ///< or a pattern of hosts
    };
    /// What --host names, else this machine; nothing, and a message, where it is no name.
    [[nodiscard]] std::optional<QString> hostArgument(HostArgument kind = HostArgument::Host) const;
    /// The port that the first argument names; a message where it names none.
    [[nodiscard]] std::optional<PortKey> portArgument(HostArgument kind = HostArgument::Host) const;

    /// The instant that is written there; a message where it is none.
    [[nodiscard]] std::optional<UtcMillis> instant(const QString &text) const;
    /// The cards of now, or of the instant that --at names. What to end with where that cannot be had.
    [[nodiscard]] std::variant<Moment, int> moment() const;

    /// A line on stdout.
    void print(const QString &line) const;
    void print(const QJsonValue &value) const;
    /// A line on stderr, behind the program's name.
    void complain(const QString &words) const;
    /// Says why and gives the exit code for it.
    [[nodiscard]] int databaseFailed(const StorageError &error) const;
    [[nodiscard]] int usageFailed(const QString &words) const;
    /// Does `work`, which gives a StorageResult. Where another program is writing, says so, and for how long
    /// it is waited for, before it does it once more with `patience`.
    template<typename Work>
    [[nodiscard]] auto patiently(const Work &work) const
    {
        auto result = work(impatience());
        if (result || result.error().kind != StorageError::Kind::Busy)
            return result;
        sayWaiting();
        return work(patience());
    }
    /// Asks on the terminal, unless --yes says that nobody has to be asked. ExitFine: yes; else what to end
    /// with.
    [[nodiscard]] int confirm(const QString &question) const;

private:
    [[nodiscard]] static std::chrono::milliseconds impatience() { return std::chrono::seconds(2); }
    [[nodiscard]] static std::chrono::milliseconds patience() { return std::chrono::seconds(90); }
    void sayWaiting() const;

    const QCommandLineParser &m_parser;
};

/// A word of the command line.
struct Verb
{
    QString name;
    QString synopsis; ///< arguments, for the help
    QString summary;
    QList<QCommandLineOption> options;
    std::function<int(const VerbContext &)> run;
};

[[nodiscard]] Verb collectVerb();
[[nodiscard]] Verb statusVerb();
[[nodiscard]] Verb listVerb();
[[nodiscard]] Verb showVerb();
[[nodiscard]] Verb historyVerb();
[[nodiscard]] Verb noteVerb();
[[nodiscard]] Verb ackVerb();
[[nodiscard]] Verb forgetVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb whyVerb();
[[nodiscard]] Verb namespacesVerb();
[[nodiscard]] Verb stopVerb();
[[nodiscard]] Verb alertsVerb();
[[nodiscard]] Verb muteVerb();
[[nodiscard]] Verb unmuteVerb();
[[nodiscard]] Verb backupVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb diffVerb();
[[nodiscard]] Verb hostsVerb();

/// The --json that most verbs have.
[[nodiscard]] QCommandLineOption jsonOption();
/// The --at of verbs that can tell of the past.
[[nodiscard]] QCommandLineOption atOption();
/// The --yes of verbs that ask before they do what cannot be taken back.
[[nodiscard]] QCommandLineOption yesOption();
/// The --host that all verbs about one machine's ports have.
[[nodiscard]] QCommandLineOption hostOption();

/// Opens the database, reads the card of the port that was asked for, and hands both on. Takes care
/// of all that can go wrong on the way.
[[nodiscard]] int withCard(const VerbContext &context,
                           const std::function<int(const Database &, const PortCard &)> &then);

} // namespace Portmonote
