// SPDX-License-Identifier: MIT
#include "core/SsParser.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string_view>

namespace Portmonote {

namespace {

constexpr qsizetype maxNameBytes = 19;        // 15 of COMM, and what a cut multi-byte name may add
constexpr qsizetype usersFieldLimit = 65'535; // ss cuts the column there
constexpr qsizetype truncationSlack = 64;     // an element that no longer fits is cut anywhere
constexpr qsizetype maxRejectedBytes = 4096;

/// A cursor over the bytes; every reader either consumes what it names or moves nothing.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size())
    {}

    [[nodiscard]] qsizetype position() const { return m_at - m_begin; }
    void seek(qsizetype position) { m_at = m_begin + position; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] QByteArrayView from(qsizetype begin) const { return {m_begin + begin, m_at}; }
    [[nodiscard]] QByteArrayView rest() const { return {m_at, m_end}; }

    bool take(QByteArrayView literal)
    {
        if (m_end - m_at < literal.size()
            || std::memcmp(m_at, literal.data(), static_cast<size_t>(literal.size())) != 0)
            return false;
        m_at += literal.size();
        return true;
    }

    /// At least one blank.
    bool takeBlanks()
    {
        const char *const begin = m_at;
        while (m_at != m_end && *m_at == ' ')
            ++m_at;
        return m_at != begin;
    }

    template<typename Number>
    std::optional<Number> takeNumber()
    {
        const char *const begin = m_at;
        quint64 value = 0;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9') {
            const auto digit = static_cast<quint64>(*m_at - '0');
            if (value > (std::numeric_limits<quint64>::max() - digit) / 10)
                return fail<Number>(begin);
            value = value * 10 + digit;
            ++m_at;
        }
        if (m_at == begin || value > static_cast<quint64>(std::numeric_limits<Number>::max()))
            return fail<Number>(begin);
        return static_cast<Number>(value);
    }

    /// Everything up to, and without, the first blank or line feed.
    QByteArrayView takeWord()
    {
        const char *const begin = m_at;
        while (m_at != m_end && *m_at != ' ' && *m_at != '\n')
            ++m_at;
        return {begin, m_at};
    }

private:
    template<typename Number>
    std::optional<Number> fail(const char *begin)
    {
        m_at = begin;
        return std::nullopt;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

/// Names, addresses and cgroups that many sockets share are kept once. A text that is not where it is looked
/// for is merely made anew.
class SharedTexts
{
public:
    QByteArray of(QByteArrayView text)
    {
        if (text.isEmpty())
            return {};
        QByteArray &known = m_texts.at(slotOf(text));
        if (known != text)
            known = text.toByteArray();
        return known;
    }

private:
    static size_t slotOf(QByteArrayView text)
    {
        quint64 tail =
            0; // what tells texts of one kind apart stands at their end: /system.slice/NAME.service
        const qsizetype from = std::max<qsizetype>(0, text.size() - 16);
        std::memcpy(&tail, text.data() + from, static_cast<size_t>(std::min<qsizetype>(8, text.size())));
        tail = (tail ^ static_cast<quint64>(text.size())) * 0x9e3779b97f4a7c15U;
        return static_cast<size_t>(tail >> 55);
    }

    std::array<QByteArray, 512> m_texts;
};

/// Digits, also hexadecimal ones, dots and colons.
constexpr std::array<bool, 256> addressBytes = [] {
    std::array<bool, 256> bytes{};
    for (const char c : std::string_view("0123456789abcdefABCDEF.:"))
        bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}();

bool isAddressByte(char c)
{
    return addressBytes[static_cast<unsigned char>(c)];
}

/// `ADDRESS[%ZONE]` as `ss` writes it, without the port.
bool readAddress(QByteArrayView text, Listener &listener, SharedTexts &texts)
{
    QByteArrayView address = text;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0)
            return false;
        address = text.sliced(1, close - 1);
        const QByteArrayView behind = text.sliced(close + 1);
        if (!behind.isEmpty()) {
            if (!behind.startsWith('%') || behind.size() < 2)
                return false;
            listener.zone = texts.of(behind.sliced(1));
        }
    } else if (const qsizetype percent = text.indexOf('%'); percent >= 0) {
        if (percent + 1 == text.size())
            return false;
        address = text.first(percent);
        listener.zone = texts.of(text.sliced(percent + 1));
    }
    const bool plausible = address == QByteArrayView("*")
        || (!address.isEmpty() && std::all_of(address.begin(), address.end(), isAddressByte));
    listener.address = texts.of(address);
    return plausible;
}

bool readLocal(QByteArrayView word, Listener &listener, SharedTexts &texts)
{
    const qsizetype colon = word.lastIndexOf(':');
    if (colon < 1)
        return false;
    Cursor digits(word.sliced(colon + 1));
    const std::optional<quint16> port = digits.takeNumber<quint16>();
    if (!port || *port == 0 || !digits.atEnd())
        return false;
    listener.port = *port;
    return readAddress(word.first(colon), listener, texts);
}

/// A listener has no peer: `0.0.0.0:*`, `[::]:*`, `*:*`, `:::*`.
bool isOpenPeer(QByteArrayView word)
{
    return word == QByteArrayView("0.0.0.0:*") || word == QByteArrayView("[::]:*")
        || word == QByteArrayView("*:*") || word == QByteArrayView(":::*");
}

/// NETID STATE RECVQ SENDQ LOCAL PEER, strictly; the cursor stands behind PEER then.
bool readHead(Cursor &cursor, Listener &listener, SharedTexts &texts)
{
    const bool tcp = cursor.take("tcp");
    if (!tcp && !cursor.take("udp"))
        return false;
    listener.protocol = tcp ? Protocol::Tcp : Protocol::Udp;
    cursor.takeBlanks(); // iproute2 4.15 to 4.19 glues the two columns
    if (!cursor.take(tcp ? "LISTEN" : "UNCONN") || !cursor.takeBlanks())
        return false;
    if (!cursor.takeNumber<quint64>() || !cursor.takeBlanks())
        return false;
    if (!cursor.takeNumber<quint64>() || !cursor.takeBlanks())
        return false;
    if (!readLocal(cursor.takeWord(), listener, texts) || !cursor.takeBlanks())
        return false;
    return isOpenPeer(cursor.takeWord());
}

bool headFollows(Cursor cursor, SharedTexts &texts)
{
    Listener ignored;
    return readHead(cursor, ignored, texts);
}

/// `("COMM",pid=N,[tid=N,]fd=N)`
bool readElement(Cursor &cursor, SocketProcess &process, SharedTexts &texts)
{
    const qsizetype begin = cursor.position();
    if (!cursor.take("(\""))
        return false;
    const QByteArrayView rest = cursor.rest();
    const qsizetype limit = std::min(rest.size(), maxNameBytes + 1);
    const qsizetype nameBegin = cursor.position();
    // A name may itself hold `",pid=1,fd=3`; only one that is followed by `)` ends the element,
    // and no name holds a `)`.
    const char *const name = rest.data();
    for (qsizetype length = 0; length < limit && name[length] != ')'; ++length) {
        if (name[length] != '"')
            continue;
        cursor.seek(nameBegin + length);
        if (!cursor.take("\",pid="))
            continue;
        const auto pid = cursor.takeNumber<qint32>();
        if (!pid || !cursor.take(","))
            continue;
        if (cursor.take("tid=") && (!cursor.takeNumber<qint32>() || !cursor.take(",")))
            continue;
        if (!cursor.take("fd="))
            continue;
        const auto fd = cursor.takeNumber<qint32>();
        if (!fd || !cursor.take(")"))
            continue;
        process = {texts.of(rest.first(length)), *pid, *fd};
        return true;
    }
    cursor.seek(begin);
    return false;
}

enum class Users { Absent, Whole, Truncated, Malformed };

Users readUsers(Cursor &cursor, Listener &listener, SharedTexts &texts)
{
    const qsizetype begin = cursor.position();
    if (!cursor.take("users:("))
        return Users::Absent;
    SocketProcess process;
    for (;;) {
        if (!readElement(cursor, process, texts))
            break;
        listener.processes.append(process);
        if (cursor.take(")"))
            return Users::Whole;
        if (!cursor.take(","))
            break;
    }
    // Older versions know no limit; a list that breaks off beyond it was not cut by ss.
    const qsizetype length = cursor.position() - begin;
    const bool full = length > usersFieldLimit - truncationSlack && length <= usersFieldLimit;
    return full ? Users::Truncated : Users::Malformed;
}

/// Cuts `suffix` off the end of `text`.
bool chop(QByteArrayView &text, QByteArrayView suffix)
{
    if (!text.endsWith(suffix))
        return false;
    text.chop(suffix.size());
    return true;
}

void chopBlanks(QByteArrayView &text)
{
    while (text.endsWith(' '))
        text.chop(1);
}

std::optional<QByteArray> readHex(Cursor &cursor)
{
    const QByteArrayView word = cursor.takeWord();
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (word.isEmpty() || word.size() > 16 || !std::all_of(word.begin(), word.end(), isHex))
        return std::nullopt;
    return word.toByteArray();
}

bool chopShutdownMark(QByteArrayView &text)
{
    return chop(text, " <->") || chop(text, " -->") || chop(text, " <--") || chop(text, " ---");
}

/// The fields of `-e`. The cgroup's name may hold blanks and look like more fields; so the fixed
/// fields are read from the front, the end is anchored, and what is left is the cgroup.
bool readExtension(QByteArrayView text, Listener &listener, SharedTexts &texts)
{
    chopBlanks(text);
    if (text.isEmpty())
        return true;
    const bool marked = chopShutdownMark(text);
    const bool v6 = listener.address.contains(':') || listener.address == "*";
    // A cgroup may be named `x v6only:1`; on an IPv4 socket that can only be its name.
    if (marked && v6) {
        if (chop(text, " v6only:1"))
            listener.v6only = true;
        else if (chop(text, " v6only:0"))
            listener.v6only = false;
    }

    Cursor cursor(text);
    if (cursor.take("timer:(")) {
        const qsizetype close = cursor.rest().indexOf(')');
        if (close < 0)
            return false;
        cursor.seek(cursor.position() + close + 1);
        cursor.takeBlanks();
    }
    std::optional<quint32> uid;
    if (cursor.take("uid:")) {
        uid = cursor.takeNumber<quint32>();
        if (!uid || !cursor.takeBlanks())
            return false;
    }
    if (!cursor.take("ino:"))
        return false;
    listener.inode = cursor.takeNumber<quint64>();
    if (!listener.inode || !cursor.takeBlanks() || !cursor.take("sk:"))
        return false;
    const auto cookie = readHex(cursor);
    if (!cookie)
        return false;
    listener.cookie = *cookie;
    listener.uid = uid.value_or(0); // ss leaves uid 0 out
    const qsizetype behindCookie = cursor.position();
    cursor.takeBlanks();
    if (cursor.take("fwmark:0x") && !readHex(cursor))
        return false;
    cursor.takeBlanks();
    if (cursor.take("cgroup:")) {
        listener.cgroup = texts.of(cursor.rest());
        return marked;
    }
    // Without the mark (the fallback to /proc/net) nothing may follow but blanks.
    cursor.seek(std::max(cursor.position(), behindCookie));
    return cursor.atEnd();
}

void keepOnlyAddress(Listener &listener)
{
    listener.processes.clear();
    listener.processesTruncated = true;
    listener.uid.reset();
    listener.inode.reset();
    listener.cookie.clear();
    listener.cgroup.reset();
    listener.v6only.reset();
}

enum class Record { Whole, Unfinished, Foreign };

/// Moves behind the line feed that ends the record: one that a new record or the end follows.
bool skipToNextRecord(Cursor &cursor, SharedTexts &texts)
{
    for (;;) {
        const qsizetype feed = cursor.rest().indexOf('\n');
        if (feed < 0) {
            cursor.seek(cursor.position() + cursor.rest().size());
            return false;
        }
        cursor.seek(cursor.position() + feed + 1);
        if (cursor.atEnd() || headFollows(cursor, texts))
            return true;
    }
}

/// The cursor stands behind the record then, or, of a foreign one, behind what was read of it.
Record readRecord(Cursor &cursor, Listener &listener, SharedTexts &texts)
{
    if (!readHead(cursor, listener, texts))
        return Record::Foreign;
    cursor.takeBlanks();
    const Users users = readUsers(cursor, listener, texts);
    if (users == Users::Malformed)
        return Record::Foreign;
    if (users == Users::Truncated) {
        keepOnlyAddress(listener);
        return skipToNextRecord(cursor, texts) ? Record::Whole : Record::Unfinished;
    }
    cursor.takeBlanks();

    // The kernel lets no cgroup carry a line feed, so behind the names the next one ends the record.
    const qsizetype feed = cursor.rest().indexOf('\n');
    QByteArrayView tail = feed < 0 ? cursor.rest() : cursor.rest().first(feed);
    const qsizetype behindRecord = cursor.position() + tail.size() + (feed < 0 ? 0 : 1);
    if (tail.endsWith('\r')) // a terminal in between wrote CR LF
        tail.chop(1);
    if (!readExtension(tail, listener, texts))
        return Record::Foreign;
    cursor.seek(behindRecord);
    if (feed >= 0)
        return Record::Whole;
    // iproute2 5.4 prints no last line feed; the record is whole then if it ends as records do.
    chopBlanks(tail);
    const bool ended = tail.isEmpty() ? users == Users::Whole : chopShutdownMark(tail);
    return ended ? Record::Whole : Record::Unfinished;
}

} // namespace

SsOutput parseSs(QByteArrayView text)
{
    constexpr qsizetype usualRecord = 120;
    SsOutput output;
    output.listeners.reserve(std::min<qsizetype>(text.size() / usualRecord, 1 << 17));
    SharedTexts texts;
    Cursor cursor(text);
    while (!cursor.atEnd()) {
        const qsizetype begin = cursor.position();
        Listener listener;
        const Record record = readRecord(cursor, listener, texts);
        if (record == Record::Whole) {
            output.listeners.append(std::move(listener));
            continue;
        }
        if (record == Record::Foreign) {
            // Not from its beginning: what was read of it are names, in which no record begins, and to
            // read them once for each that looks like one takes time by the square of their length.
            const bool ended = skipToNextRecord(cursor, texts);
            output.complete = output.complete && ended;
        } else {
            output.complete = false;
        }
        const QByteArrayView whole = cursor.from(begin);
        output.rejected.append(whole.first(std::min(whole.size(), maxRejectedBytes)).toByteArray());
    }
    // With -e every record has a cookie; a last one without was cut behind its process list.
    if (!output.listeners.isEmpty() && !text.endsWith('\n')) {
        const Listener &last = output.listeners.last();
        const bool extended = std::any_of(
            output.listeners.begin(), output.listeners.end(),
            [](const Listener &listener) { return !listener.cookie.isEmpty(); });
        if (last.cookie.isEmpty() && !last.processesTruncated && extended)
            output.complete = false;
    }
    return output;
}

bool beginsWithSsHeader(QByteArrayView text)
{
    return text.startsWith("Netid ");
}

} // namespace Portmonote
