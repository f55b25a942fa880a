// SPDX-License-Identifier: MIT
#include "core/Owner.h"

#include "core/PortForwarder.h"

#include <QCoreApplication>

#include <array>

namespace Portmonote {

namespace {

constexpr std::array kindNames{"unknown", "process", "container", "unit", "user", "kernel", "in-flight"};
constexpr std::array placeNames{"", "outside", "service", "container"};
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

struct OwnerText
{
    Q_DECLARE_TR_FUNCTIONS(Owner)
};

QString shownName(const Owner &owner)
{
    return owner.name.isEmpty() ? OwnerText::tr("(no name)") : owner.title();
}

/// "docker web (nginx:1.25, shop/web)", with what is told of it.
QString shownContainer(const Owner &owner)
{
    QStringList about{owner.inside.image, owner.inside.place()};
    about.removeAll(QString());
    about.removeAll(owner.container); // named by itself: a machine, an application
    if (owner.inside.port == ContainerPort::Published)
        about.append(OwnerText::tr("published"));
    else if (owner.inside.port == ContainerPort::Inside)
        about.append(OwnerText::tr("only in its own network"));
    const QString name = owner.kind == Owner::Kind::Container ? shownName(owner) : owner.container;
    return about.isEmpty() ? name : OwnerText::tr("%1 (%2)").arg(name, about.join(QStringLiteral(", ")));
}

/// "cups.service, waiting in cups.socket"
QString shownUnit(const Owner &owner)
{
    if (!owner.inside.image.isEmpty() && owner.container.isEmpty())
        return OwnerText::tr("%1 (%2)").arg(shownName(owner), owner.inside.image);
    return owner.socketUnit.isEmpty() || owner.socketUnit == owner.name
        ? shownName(owner)
        : OwnerText::tr("%1, started by %2").arg(shownName(owner), owner.socketUnit);
}

QString shownUser(const Owner &owner)
{
    return owner.user.isEmpty() ? OwnerText::tr("an unknown user") : owner.user;
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
    case Owner::Kind::Process: {
        const QString who = owner.user.isEmpty()
            ? shownName(owner)
            : OwnerText::tr("%1, user %2").arg(shownName(owner), owner.user);
        return owner.container.isEmpty() ? who : OwnerText::tr("%1, in %2").arg(who, shownContainer(owner));
    }
    case Owner::Kind::Container:
    case Owner::Kind::Unit: {
        const QString what = owner.kind == Owner::Kind::Unit ? shownUnit(owner) : shownContainer(owner);
        if (!owner.hidden)
            return what;
        return OwnerText::tr("%1 (its process is hidden: belongs to %2)").arg(what, shownUser(owner));
    }
    case Owner::Kind::User:
        if (owner.otherNamespace)
            return OwnerText::tr("hidden in another process namespace: opened by %1").arg(shownUser(owner));
        return OwnerText::tr("hidden: belongs to %1; run with more rights to see it").arg(shownUser(owner));
    case Owner::Kind::Kernel:
        return OwnerText::tr("the kernel (%1)").arg(shownName(owner));
    case Owner::Kind::InFlight:
        return OwnerText::tr("held by no process: its descriptor is in flight (%1)").arg(shownName(owner));
    case Owner::Kind::Unknown:
        break;
    }
    return owner.user.isEmpty()
        ? OwnerText::tr("unknown: no process holds it")
        : OwnerText::tr("unknown: no process holds it (opened by %1)").arg(owner.user);
}

QString describeSource(const Owner &owner)
{
    switch (owner.confidence) {
    case Owner::Confidence::Confirmed:
        return OwnerText::tr("confirmed through /proc");
    case Owner::Confidence::Reported:
        return owner.kind == Owner::Kind::Container ? OwnerText::tr("as the container engine reports it")
                                                    : OwnerText::tr("as ss reported it; not confirmed");
    case Owner::Confidence::Inferred:
        return owner.cgroup.isEmpty() || owner.kind == Owner::Kind::User || owner.kind == Owner::Kind::Kernel
                || owner.kind == Owner::Kind::InFlight
            ? OwnerText::tr("inferred from the socket")
            : OwnerText::tr("inferred from the socket's cgroup");
    case Owner::Confidence::None:
        break;
    }
    return OwnerText::tr("nothing tells who it is");
}

QString Owner::title() const
{
    // "-m http.server", "-jar app.jar", "/srv/app.py"; an option alone is a program in the arguments.
    const QString what = script.section(QLatin1Char(' '), -1);
    const QString file = what.section(QLatin1Char('/'), -1);
    const bool isInterpreted = kind == Kind::Process && !file.isEmpty() && !what.startsWith(QLatin1Char('-'));
    return isInterpreted ? file : name;
}

void Owner::addEvidence(OwnerEvidence::Field field, OwnerEvidence::Source source,
                        OwnerEvidence::Sureness sureness)
{
    evidence.removeIf([field](const OwnerEvidence &known) { return known.field == field; });
    evidence.append({field, source, sureness});
}

QString Identity::label() const
{
    if (!image.isEmpty())
        return unit.isEmpty() ? image : OwnerText::tr("%1 (%2)").arg(image, unit);
    if (executable.isEmpty()) {
        if (!unit.isEmpty() || !process.isEmpty())
            return unit.isEmpty() ? process : unit;
        const auto id = uid ? uid : socketUid;
        return id ? OwnerText::tr("user id %1").arg(*id) : QString();
    }
    return script.isEmpty() ? executable : executable + QLatin1Char(' ') + script;
}

QString toString(Identity::Place place)
{
    return QLatin1String(placeNames.at(static_cast<size_t>(place)));
}

Identity::Place placeFromString(QStringView text)
{
    return fromName<Identity::Place>(placeNames, text);
}

Identity identityOf(const Owner &owner)
{
    Identity identity;
    identity.executable = owner.executable;
    identity.script = owner.script;
    if (owner.kind == Owner::Kind::Process)
        identity.process = owner.name;
    else if (owner.kind == Owner::Kind::Kernel)
        identity.process = QLatin1Char('[') + owner.name + QLatin1Char(']');
    // Only a process that was looked at has a user of its own; else it is the maker of the socket.
    if (owner.confidence == Owner::Confidence::Confirmed)
        identity.uid = owner.uid;
    identity.socketUid = owner.socketUid ? owner.socketUid : identity.uid ? std::nullopt : owner.uid;
    if (!owner.container.isEmpty() || !owner.inside.id.isEmpty()) {
        identity.place = Identity::Place::Container;
        identity.image = owner.inside.repository();
        identity.unit = owner.inside.place();
    } else if (owner.unit.endsWith(QLatin1String(".service"))) {
        identity.place = Identity::Place::Service;
        identity.unit = owner.unit;
    } else if (owner.unit.endsWith(QLatin1String(".scope"))) {
        identity.place = Identity::Place::Outside;
    }
    return identity;
}

namespace {

IdentityMatch matchOf(bool same)
{
    return same ? IdentityMatch::Same : IdentityMatch::Different;
}

bool bothKnow(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty();
}

template<typename T>
bool differ(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b && *a != *b;
}

/// By user and place, whatever else is known: nothing where they tell nothing.
bool isElsewhere(const Identity &before, const Identity &now)
{
    using Place = Identity::Place;
    if (before.place == Place::Unknown || now.place == Place::Unknown || before.place == now.place)
        return false;
    if (before.place == Place::Container || now.place == Place::Container)
        return true;
    return !bothKnow(before.executable, now.executable);
}

/// A proxy of a container engine, or the engine itself, seen by who could not see which container is behind
/// it.
bool isForwarding(const Identity &identity)
{
    return identity.image.isEmpty()
        && (isEngineUnit(identity.unit) || forwarderOf(identity.executable, {}).has_value());
}

IdentityMatch compareWeakly(const Identity &before, const Identity &now)
{
    if (!before.executable.isEmpty() || !before.unit.isEmpty() || !before.image.isEmpty())
        return IdentityMatch::Unknown;
    if (bothKnow(before.process, now.process))
        return matchOf(before.process == now.process);
    const bool sameUser = (before.uid && now.uid) || (before.socketUid && now.socketUid);
    return before.process.isEmpty() && sameUser ? IdentityMatch::Same : IdentityMatch::Unknown;
}

} // namespace

IdentityMatch compare(const Identity &before, const Identity &now)
{
    if ((isForwarding(before) && now.place == Identity::Place::Container)
        || (isForwarding(now) && before.place == Identity::Place::Container))
        return IdentityMatch::Unknown;
    if (isElsewhere(before, now))
        return IdentityMatch::Different;
    if (differ(before.uid, now.uid))
        return IdentityMatch::Different;
    if (bothKnow(before.image, now.image)) {
        const bool sameService = !bothKnow(before.unit, now.unit) || before.unit == now.unit;
        const bool sameUser = (before.uid && now.uid) || !differ(before.socketUid, now.socketUid);
        return matchOf(before.image == now.image && sameService && sameUser);
    }
    if (bothKnow(before.executable, now.executable)) {
        if (before.executable != now.executable || before.script != now.script)
            return IdentityMatch::Different;
        const bool sameUser = before.uid && now.uid;
        return matchOf(sameUser || !differ(before.socketUid, now.socketUid));
    }
    if (differ(before.socketUid, now.socketUid))
        return IdentityMatch::Different;
    if (bothKnow(before.unit, now.unit))
        return matchOf(before.unit == now.unit);
    return compareWeakly(before, now);
}

} // namespace Portmonote
