// SPDX-License-Identifier: MIT
#include "core/CgroupUnit.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Portmonote {

namespace {

using Bytes = std::string_view; // paths are bytes; nothing is decoded before it is known to be ASCII

constexpr size_t longestCgroupName = 255; ///< of a directory, and of a unit
constexpr size_t idLength = 64;
constexpr size_t longestMachine = 64;
constexpr int mostComponents = 64;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// systemd allows nothing else in a unit's name; a cgroup's name may hold any byte but `/` and LF.
bool isUnitName(Bytes name)
{
    return !name.empty() && name.size() <= longestCgroupName
        && std::all_of(name.begin(), name.end(),
                       [](char c) { return isAlphanumeric(c) || Bytes(":_.\\@-").find(c) != Bytes::npos; });
}

bool isId(Bytes text)
{
    return text.size() == idLength && std::all_of(text.begin(), text.end(), isHex);
}

bool isMachineName(Bytes text)
{
    return isUnitName(text) && text.size() <= longestMachine;
}

/// Cuts it off, or leaves `text` alone and says no.
bool cutPrefix(Bytes &text, Bytes prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool cutSuffix(Bytes &text, Bytes suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

QString latin1(Bytes text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

CgroupUnit container(Bytes runtime, const QString &id)
{
    CgroupUnit found;
    found.kind = CgroupUnit::Kind::Container;
    found.runtime = latin1(runtime);
    found.containerId = id;
    const bool byDigits = id.size() == static_cast<qsizetype>(idLength) && !found.isNamed();
    found.name = found.runtime + QLatin1Char(' ') + (byDigits ? id.first(12) : id);
    return found;
}

/// `docker-ID.scope`, `libpod-ID`, `cri-containerd-ID.scope`, …
std::optional<CgroupUnit> containerWithPrefix(Bytes component)
{
    struct Prefix
    {
        Bytes text;
        Bytes runtime;
    };
    static constexpr std::array prefixes{
        Prefix{"docker-", "docker"},  Prefix{"libpod-conmon-", "podman"},
        Prefix{"libpod-", "podman"},  Prefix{"crio-conmon-", "crio"},
        Prefix{"crio-", "crio"},      Prefix{"cri-containerd-", "cri-containerd"},
        Prefix{"nerdctl-", "nerdctl"}};
    (void)cutSuffix(component, ".scope");
    for (const Prefix &prefix : prefixes) {
        Bytes id = component;
        if (!cutPrefix(id, prefix.text) || !isId(id))
            continue;
        CgroupUnit found = container(prefix.runtime, latin1(id));
        found.isMonitor = prefix.text.ends_with("conmon-");
        return found;
    }
    return std::nullopt;
}

/// Containers that go by names: whole machines.
std::optional<CgroupUnit> machineOf(Bytes component, Bytes parent)
{
    for (const Bytes prefix : {Bytes("lxc.payload."), Bytes("lxc.monitor.")}) {
        Bytes name = component;
        if (!cutPrefix(name, prefix) || !isMachineName(name))
            continue;
        CgroupUnit found = container("lxc", latin1(name));
        found.isMonitor = prefix == "lxc.monitor.";
        return found;
    }
    if (parent == "lxc" && isMachineName(component))
        return container("lxc", latin1(component));
    Bytes nspawn = component;
    if (cutPrefix(nspawn, "systemd-nspawn@") && cutSuffix(nspawn, ".service") && isMachineName(nspawn))
        return container("nspawn", withoutUnitEscapes(latin1(nspawn)));
    Bytes machine = component;
    if (cutPrefix(machine, "machine-") && cutSuffix(machine, ".scope") && isMachineName(machine)) {
        Bytes guest = machine;
        if ((cutPrefix(guest, "qemu\\x2d") || cutPrefix(guest, "lxc\\x2d")) && !guest.empty())
            return container("libvirt", withoutUnitEscapes(latin1(guest)));
        return container("nspawn", withoutUnitEscapes(latin1(machine)));
    }
    return std::nullopt;
}

/// `app-flatpak-org.example.App-1234.scope`
std::optional<CgroupUnit> flatpakOf(Bytes component)
{
    Bytes name = component;
    if (!cutSuffix(name, ".scope"))
        return std::nullopt;
    (void)cutPrefix(name, "app-");
    if (!cutPrefix(name, "flatpak-"))
        return std::nullopt;
    const size_t dash = name.rfind('-');
    if (dash == Bytes::npos || dash == 0 || dash + 1 == name.size()
        || !std::all_of(name.begin() + static_cast<qsizetype>(dash) + 1, name.end(), isDigit))
        return std::nullopt;
    const Bytes app = name.substr(0, dash);
    if (!isUnitName(app))
        return std::nullopt;
    return container("flatpak", withoutUnitEscapes(latin1(app)));
}

std::optional<CgroupUnit> containerOf(Bytes component, Bytes parent)
{
    if (auto found = containerWithPrefix(component))
        return found;
    if (isId(component)
        && (parent == "docker" || parent.starts_with("pod") || parent == "libpod_parent"
            || parent == "actions_job"))
        return container("container", latin1(component));
    if (auto found = machineOf(component, parent))
        return found;
    return flatpakOf(component);
}

/// `snap.lxd.daemon.service`, `snap.firefox.firefox-1b2c….scope`
QString snapIn(Bytes unit)
{
    if (!cutPrefix(unit, "snap."))
        return {};
    const size_t dot = unit.find('.');
    return dot == Bytes::npos || dot == 0 ? QString() : latin1(unit.substr(0, dot));
}

CgroupUnit unitNamed(Bytes name, std::optional<quint32> uid)
{
    if (!isUnitName(name))
        return {};
    CgroupUnit unit;
    if (name.ends_with(".service"))
        unit.kind = CgroupUnit::Kind::Service;
    else if (name.ends_with(".socket"))
        unit.kind = CgroupUnit::Kind::Socket;
    else if (name.ends_with(".scope"))
        unit.kind = name.starts_with("session-") ? CgroupUnit::Kind::Session : CgroupUnit::Kind::Scope;
    else
        return {};
    unit.name = latin1(name);
    unit.userUid = uid;
    unit.snap = snapIn(name);
    return unit;
}

/// The uid in `user-1000.slice` or `user@1000.service`.
std::optional<quint32> uidIn(Bytes component)
{
    if (!(cutPrefix(component, "user-") && cutSuffix(component, ".slice"))
        && !(cutPrefix(component, "user@") && cutSuffix(component, ".service")))
        return std::nullopt;
    if (component.empty() || component.size() > 10
        || !std::all_of(component.begin(), component.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const uint uid = latin1(component).toUInt(&fits);
    return fits ? std::optional<quint32>(uid) : std::nullopt;
}

/// `pod12-34`, `kubepods-besteffort-pod12_34.slice`: the uid of the pod.
QString podIn(Bytes component)
{
    const bool isSlice = cutSuffix(component, ".slice");
    const size_t at = component.find("pod", isSlice && component.starts_with("kubepods") ? 8 : 0);
    if (at == Bytes::npos || (!isSlice && at != 0) || component.size() - at - 3 > longestMachine)
        return {};
    const Bytes uid = component.substr(at + 3);
    const bool plain = !uid.empty() && std::all_of(uid.begin(), uid.end(), [](char c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    });
    return plain ? latin1(uid).replace(QLatin1Char('_'), QLatin1Char('-')) : QString();
}

/// Directories that stand between the root and what manages the processes.
bool leadsOn(Bytes component)
{
    return component.ends_with(".slice") || component == "docker" || component == "lxc"
        || component == "besteffort" || component == "burstable" || component == "libpod_parent"
        || component == "actions_job" || component.starts_with("kubepods") || component.starts_with("pod");
}

/// The unit within a machine container: below `payload`, or at once.
QString innerUnitOf(Bytes rest)
{
    (void)cutPrefix(rest, "/payload");
    int left = mostComponents;
    while (cutPrefix(rest, "/") && left-- > 0) {
        const Bytes component = rest.substr(0, rest.find('/'));
        if (component.ends_with(".service") && isUnitName(component) && !uidIn(component))
            return latin1(component);
        if (!component.ends_with(".slice") && !uidIn(component))
            return {};
        rest.remove_prefix(component.size());
    }
    return {};
}

} // namespace

bool CgroupUnit::isNamed() const
{
    return runtime == QLatin1String("lxc") || runtime == QLatin1String("nspawn")
        || runtime == QLatin1String("libvirt") || runtime == QLatin1String("flatpak");
}

QString withoutUnitEscapes(const QString &name)
{
    QString plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        bool isHexNumber = false;
        const bool isEscape = QStringView(name).sliced(i).startsWith(QLatin1String("\\x"));
        const uint code = isEscape ? QStringView(name).mid(i + 2, 2).toUInt(&isHexNumber, 16) : 0;
        if (isHexNumber && i + 3 < name.size() && code >= 0x20 && code < 0x7f) {
            plain += QChar(code);
            i += 3;
        } else {
            plain += name.at(i);
        }
    }
    return plain;
}

CgroupUnit unitOfCgroup(QByteArrayView path)
{
    Bytes rest(path.data(), static_cast<size_t>(path.size()));
    std::optional<quint32> userUid;
    Bytes parent;
    QString slice;
    QString pod;
    int left = mostComponents;
    while (cutPrefix(rest, "/") && left-- > 0) {
        const Bytes component = rest.substr(0, rest.find('/'));
        rest.remove_prefix(component.size());
        if (auto found = containerOf(component, parent)) {
            found->userUid = userUid;
            found->slice = slice;
            found->pod = pod;
            if (found->runtime != QLatin1String("flatpak") && found->isNamed())
                found->innerUnit = innerUnitOf(rest);
            return *found;
        }
        parent = component;
        if (const auto uid = uidIn(component)) {
            userUid = uid;
            continue; // a user's slice or manager: the unit stands further down
        }
        if (!leadsOn(component)) {
            CgroupUnit unit = unitNamed(component, userUid);
            unit.slice = slice;
            return unit;
        }
        if (component.ends_with(".slice") && isUnitName(component))
            slice = latin1(component);
        if (const QString found = podIn(component); !found.isEmpty())
            pod = found;
    }
    // `…/user@1000.service` itself: the user's systemd.
    return unitNamed(parent, userUid);
}

} // namespace Portmonote
