// SPDX-License-Identifier: MIT
#include "core/Owner.h"

#include <QCoreApplication>

#include <array>

namespace Portmonote {

namespace {

constexpr std::array kindNames{"unknown", "process", "container", "unit", "user", "kernel"};
constexpr std::array confidenceNames{"none", "inferred", "reported", "confirmed"};

template<typename Enum, size_t N>
Enum fromName(const std::array<const char *, N> &names, QStringView text)
{
    for (size_t i = 0; i < N; ++i) {
        if (text == QLatin1String(names.at(i)))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Owner)
};

QString shownName(const Owner &owner)
{
    return owner.name.isEmpty() ? Text::tr("(no name)") : owner.name;
}

QString shownUser(const Owner &owner)
{
    return owner.user.isEmpty() ? Text::tr("an unknown user") : owner.user;
}

} // namespace

QString toString(Owner::Kind kind)
{
    return QLatin1String(kindNames.at(static_cast<size_t>(kind)));
}

Owner::Kind ownerKindFromString(QStringView text)
{
    return fromName<Owner::Kind>(kindNames, text);
}

QString toString(Owner::Confidence confidence)
{
    return QLatin1String(confidenceNames.at(static_cast<size_t>(confidence)));
}

Owner::Confidence confidenceFromString(QStringView text)
{
    return fromName<Owner::Confidence>(confidenceNames, text);
}

QString describe(const Owner &owner)
{
    switch (owner.kind) {
    case Owner::Kind::Process:
        return owner.user.isEmpty() ? shownName(owner)
                                    : Text::tr("%1, user %2").arg(shownName(owner), owner.user);
    case Owner::Kind::Container:
    case Owner::Kind::Unit: {
        if (!owner.hidden)
            return shownName(owner);
        return Text::tr("%1 (its process is hidden: belongs to %2)").arg(shownName(owner), shownUser(owner));
    }
    case Owner::Kind::User:
        return Text::tr("hidden: belongs to %1; run with more rights to see it").arg(shownUser(owner));
    case Owner::Kind::Kernel:
        return Text::tr("the kernel (%1)").arg(shownName(owner));
    case Owner::Kind::Unknown:
        break;
    }
    return owner.user.isEmpty() ? Text::tr("unknown: no process holds it")
                                : Text::tr("unknown: no process holds it (opened by %1)").arg(owner.user);
}

QString describeSource(const Owner &owner)
{
    switch (owner.confidence) {
    case Owner::Confidence::Confirmed:
        return Text::tr("confirmed through /proc");
    case Owner::Confidence::Reported:
        return Text::tr("as ss reported it; not confirmed");
    case Owner::Confidence::Inferred:
        return owner.cgroup.isEmpty() || owner.kind == Owner::Kind::User || owner.kind == Owner::Kind::Kernel
            ? Text::tr("inferred from the socket")
            : Text::tr("inferred from the socket's cgroup");
    case Owner::Confidence::None:
        break;
    }
    return Text::tr("nothing tells who it is");
}

QString Identity::label() const
{
    if (executable.isEmpty()) {
        if (!unit.isEmpty() || !process.isEmpty())
            return unit.isEmpty() ? process : unit;
        return uid ? Text::tr("user id %1").arg(*uid) : QString();
    }
    return script.isEmpty() ? executable : executable + QLatin1Char(' ') + script;
}

Identity identityOf(const Owner &owner)
{
    const bool isService = owner.unit.endsWith(QLatin1String(".service"));
    QString process;
    if (owner.kind == Owner::Kind::Process)
        process = owner.name;
    else if (owner.kind == Owner::Kind::Kernel)
        process = QLatin1Char('[') + owner.name + QLatin1Char(']');
    return {owner.executable, owner.script, isService ? owner.unit : QString(), process, owner.uid};
}

IdentityMatch compare(const Identity &before, const Identity &now)
{
    const auto match = [](bool same) { return same ? IdentityMatch::Same : IdentityMatch::Different; };
    if (before.uid && now.uid && *before.uid != *now.uid)
        return IdentityMatch::Different;
    if (!before.executable.isEmpty() && !now.executable.isEmpty())
        return match(before.executable == now.executable && before.script == now.script);
    if (!before.unit.isEmpty() && !now.unit.isEmpty())
        return match(before.unit == now.unit);
    const bool onlyProcess = before.executable.isEmpty() && before.unit.isEmpty();
    if (onlyProcess && !before.process.isEmpty() && !now.process.isEmpty())
        return match(before.process == now.process);
    if (onlyProcess && before.process.isEmpty() && before.uid && now.uid)
        return IdentityMatch::Same;
    return IdentityMatch::Unknown;
}

} // namespace Portmonote
