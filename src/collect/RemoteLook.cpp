// SPDX-License-Identifier: MIT
#include "collect/RemoteLook.h"

#include "collect/SsLook.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace Portmonote {

namespace {

constexpr QByteArrayView beginLine("portmonote-look 1");
constexpr QByteArrayView factsLine("portmonote-facts");
constexpr QByteArrayView doneWord("portmonote-done ");
/// What a login shell may say before.
constexpr qsizetype mostChatter = 64 * 1024;
/// Facts are a few lines, and the names of users.
constexpr qsizetype mostFacts = 256 * 1024;
constexpr qsizetype longestUser = 64;

QString quoted(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments) // they are our own
        words.append(argument.startsWith(QLatin1Char('-')) ? argument
                                                           : QStringLiteral("\"%1\"").arg(argument));
    return words.join(QLatin1Char(' '));
}

/// A `case` that sets the arguments for each set of flags.
QString flagCases(const QSet<quint16> &ports)
{
    QString cases;
    for (std::optional<SsFlags> flags = SsFlags::Full; flags; flags = fallbackOf(*flags))
        cases += QStringLiteral("%1) set -- %2;; ")
                     .arg(QString::number(static_cast<int>(*flags)), quoted(ssArguments(*flags, ports)));
    return cases;
}

struct Facts
{
    SsText told;
    QByteArray error;
    std::optional<int> flags;
};

Facts readFacts(QByteArrayView lines)
{
    Facts facts;
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        const QByteArray name = line.left(blank);
        const QByteArray value = blank < 0 ? QByteArray() : line.mid(blank + 1);
        if (name == "flags") {
            facts.flags = value.toInt();
        } else if (name == "boot") {
            facts.told.bootId = QString::fromLatin1(value.left(36));
        } else if (name == "error") {
            facts.error += value + '\n';
        } else if (name == "user") {
            const qsizetype colon = value.lastIndexOf(':');
            bool isNumber = false;
            const uint uid = value.mid(colon + 1).toUInt(&isNumber);
            if (colon > 0 && colon <= longestUser && isNumber)
                facts.told.users.insert(uid, QString::fromUtf8(value.left(colon)));
        }
    }
    return facts;
}

/// The end of the answer, taken apart from behind; nothing where it is not whole.
struct Frame
{
    QByteArrayView text;
    QByteArrayView facts;
    int exitCode = 0;
};

std::optional<Frame> frameOf(QByteArrayView answer)
{
    // More than the line feed: in some versions of Qt an empty view is searched beyond its end.
    if (answer.size() < 2 || !answer.endsWith('\n'))
        return std::nullopt;
    answer.chop(1);
    const qsizetype last = answer.lastIndexOf('\n') + 1;
    const QByteArrayView done = answer.sliced(last);
    if (!done.startsWith(doneWord))
        return std::nullopt;
    Frame frame;
    bool isNumber = false;
    frame.exitCode = done.sliced(doneWord.size()).toByteArray().toInt(&isNumber);
    const QByteArray mark = '\n' + factsLine.toByteArray() + '\n';
    const qsizetype facts = answer.first(last).lastIndexOf(mark);
    if (!isNumber || facts < 0 || last - facts > mostFacts)
        return std::nullopt;
    frame.text = answer.first(facts);
    frame.facts = answer.sliced(facts + mark.size(), last - facts - mark.size());
    return frame;
}

/// Behind the first line that says that our command runs; nothing where there is none.
std::optional<QByteArrayView> answerIn(QByteArrayView output)
{
    for (qsizetype at = 0; at >= 0 && at <= mostChatter;) {
        const qsizetype feed = output.indexOf('\n', at);
        if (feed < 0)
            return std::nullopt;
        if (output.sliced(at, feed - at) == beginLine)
            return output.sliced(feed);
        at = feed + 1;
    }
    return std::nullopt;
}

struct Phrase
{
    const char *text;
    CollectError::Kind kind;
};

/// What OpenSSH says in the C locale; the first that is found counts.
constexpr std::array phrases{
    Phrase{"REMOTE HOST IDENTIFICATION HAS CHANGED", CollectError::Kind::HostKeyChanged},
    Phrase{"Host key verification failed", CollectError::Kind::HostKeyUnknown},
    Phrase{"No matching host key fingerprint", CollectError::Kind::HostKeyUnknown},
    Phrase{"Permission denied (", CollectError::Kind::NotLetIn},
    Phrase{"Too many authentication failures", CollectError::Kind::NotLetIn},
    Phrase{"Could not resolve hostname", CollectError::Kind::UnknownName},
    Phrase{"timed out", CollectError::Kind::NoAnswer},
    Phrase{"not responding", CollectError::Kind::NoAnswer},
    Phrase{"Connection refused", CollectError::Kind::Unreachable},
    Phrase{"No route to host", CollectError::Kind::Unreachable},
    Phrase{"is unreachable", CollectError::Kind::Unreachable},
    Phrase{"kex_exchange_identification", CollectError::Kind::Unreachable},
    Phrase{"closed by", CollectError::Kind::ConnectionCut},
    Phrase{"Connection reset", CollectError::Kind::ConnectionCut},
    Phrase{"Broken pipe", CollectError::Kind::ConnectionCut},
};

/// ssh's last word: what stands before may be a banner.
QString lastLine(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return QString::fromUtf8(trimmed.mid(trimmed.lastIndexOf('\n') + 1).left(300)).trimmed();
}

std::optional<CollectError> judgeEnd(const ChildResult &result)
{
    using Kind = CollectError::Kind;
    switch (result.end) {
    case ChildResult::End::NotStarted:
        return CollectError{Kind::SshFailed, result.errorText};
    case ChildResult::End::Killed:
        return CollectError{Kind::ConnectionCut, {}};
    case ChildResult::End::TimedOut:
        return CollectError{Kind::NoAnswer, {}};
    case ChildResult::End::TooMuchOutput:
        return CollectError{Kind::TooMuchOutput, {}};
    case ChildResult::End::Cancelled:
        return CollectError{Kind::Cancelled, {}};
    case ChildResult::End::Exited:
        break;
    }
    return std::nullopt;
}

} // namespace

QString remoteLookCommand(const QSet<quint16> &ports)
{
    // 255 and these words are how ss refuses a flag; then nothing was printed yet.
    return QStringLiteral(
               "exec /bin/sh -c 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; "
               "LC_ALL=C; export PATH LC_ALL; echo \"portmonote-look 1\"; rc=127; err=; f=0; "
               "if command -v ss >/dev/null 2>&1; then for f in 0 1 2 3 4; do case $f in %1esac; "
               "{ err=$(env -i PATH=\"$PATH\" LC_ALL=C ss \"$@\" 2>&1 1>&3 3>&- </dev/null); rc=$?; } 3>&1; "
               "case \"$rc $err\" in 255*\"invalid option\"*|255*\"unrecognized option\"*) ;; *) break;; "
               "esac; done; fi; echo; echo portmonote-facts; echo \"flags $f\"; "
               "echo \"boot $(cat /proc/sys/kernel/random/boot_id 2>/dev/null)\"; "
               "echo \"system $(uname -sr 2>/dev/null)\"; echo \"uid $(id -u 2>/dev/null)\"; "
               "echo \"$err\" | head -n 20 | cut -c 1-300 | sed \"s/^/error /\"; "
               "cut -d: -f1,3 /etc/passwd 2>/dev/null | head -n 2000 | sed \"s/^/user /\"; "
               "echo \"portmonote-done $rc\"'")
        .arg(flagCases(ports));
}

std::optional<QByteArrayView> remoteAnswer(const QByteArray &output)
{
    return answerIn(output);
}

QString remoteWitrCommand(quint16 port)
{
    return QStringLiteral(
               "exec /bin/sh -c 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; "
               "LC_ALL=C; export PATH LC_ALL; echo \"portmonote-look 1\"; "
               "command -v witr >/dev/null 2>&1 || exit 127; "
               "exec env -i PATH=\"$PATH\" LC_ALL=C witr --port %1 --json --no-color </dev/null'")
        .arg(port);
}

CollectError judgeSsh(const ChildResult &result)
{
    using Kind = CollectError::Kind;
    if (auto error = judgeEnd(result))
        return *error;
    const QString said = lastLine(result.errorOutput);
    // Only ssh itself ends with 255; all else is what the other side did.
    if (result.exitCode != 255)
        return {Kind::WrongAnswer, said.isEmpty() ? lastLine(result.output.left(mostChatter)) : said};
    for (const Phrase &phrase : phrases) {
        if (result.errorOutput.contains(phrase.text))
            return {phrase.kind, said};
    }
    // It always says what it could not do; only a connection that ends under it leaves no words.
    return {said.isEmpty() ? Kind::ConnectionCut : Kind::SshFailed, said};
}

std::variant<SsText, CollectError> readRemoteLook(const ChildResult &result)
{
    using Kind = CollectError::Kind;
    const auto answer = answerIn(result.output);
    if (!answer)
        return judgeSsh(result);
    const auto frame = frameOf(*answer);
    if (!frame) {
        // It began well. Too much, too slow, or broken off; an ending of 0 makes it no whole answer.
        const auto end = judgeEnd(result);
        return end ? *end : CollectError{Kind::ConnectionCut, lastLine(result.errorOutput)};
    }
    Facts facts = readFacts(frame->facts);
    if (frame->exitCode == 127)
        return CollectError{Kind::NoRemoteSs, {}};
    if (!facts.flags || *facts.flags < 0 || *facts.flags > static_cast<int>(SsFlags::Oldest))
        return CollectError{Kind::WrongAnswer, {}};
    // From here on it is a run of ss like any other.
    ChildResult run;
    run.exitCode = frame->exitCode;
    run.errorOutput = facts.error;
    if (auto error = judgeEnding(run))
        return *error;
    facts.told.flags = static_cast<SsFlags>(*facts.flags);
    facts.told.text = frame->text.isEmpty() ? QByteArray() : frame->text.sliced(1).toByteArray();
    return facts.told;
}

void nameUsers(QList<ObservedPort> &ports, const QHash<quint32, QString> &users)
{
    const auto name = [&users](QString &text, const std::optional<quint32> &uid) {
        if (uid && text == QString::number(*uid) && users.contains(*uid))
            text = users.value(*uid);
    };
    if (users.isEmpty())
        return;
    for (ObservedPort &port : ports) {
        Owner &owner = port.owner;
        const auto uid = owner.uid ? owner.uid : owner.socketUid;
        name(owner.user, uid);
        if (owner.kind == Owner::Kind::User)
            name(owner.name, uid);
    }
}

} // namespace Portmonote
