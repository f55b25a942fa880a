// SPDX-License-Identifier: MIT
#include "core/CgroupUnit.h"

#include <QByteArrayList>
#include <QRegularExpression>

namespace Portmonote {

namespace {

/// systemd allows nothing else in a unit's name; a cgroup's name may hold any byte but `/` and LF.
bool isUnitName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9:_.\\\\@-]{1,255}\\z"));
    return allowed.match(name).hasMatch();
}

std::optional<CgroupUnit> containerOf(const QString &component, const QString &parent)
{
    static const QRegularExpression scope(
        QStringLiteral("\\A(docker|libpod|crio|cri-containerd|nerdctl)-([0-9a-f]{64})(?:\\.scope)?\\z"));
    if (const auto match = scope.match(component); match.hasMatch()) {
        QString runtime = match.captured(1);
        if (runtime == QLatin1String("libpod"))
            runtime = QStringLiteral("podman");
        return CgroupUnit{
            CgroupUnit::Kind::Container, runtime + QLatin1Char(' ') + match.captured(2).left(12), {}};
    }
    static const QRegularExpression id(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if ((parent == QLatin1String("docker") || parent.startsWith(QLatin1String("pod")))
        && id.match(component).hasMatch())
        return CgroupUnit{CgroupUnit::Kind::Container, QStringLiteral("container ") + component.left(12), {}};
    static const QRegularExpression lxc(QStringLiteral("\\Alxc\\.payload\\.([A-Za-z0-9_.-]{1,64})\\z"));
    if (const auto match = lxc.match(component); match.hasMatch())
        return CgroupUnit{CgroupUnit::Kind::Container, QStringLiteral("lxc ") + match.captured(1), {}};
    static const QRegularExpression nspawn(
        QStringLiteral("\\Asystemd-nspawn@([A-Za-z0-9_.\\\\-]{1,64})\\.service\\z"));
    if (const auto match = nspawn.match(component); match.hasMatch())
        return CgroupUnit{CgroupUnit::Kind::Container, QStringLiteral("nspawn ") + match.captured(1), {}};
    return std::nullopt;
}

CgroupUnit unitNamed(const QString &name, std::optional<quint32> uid)
{
    if (!isUnitName(name))
        return {};
    if (name.endsWith(QLatin1String(".service")))
        return {CgroupUnit::Kind::Service, name, uid};
    if (name.endsWith(QLatin1String(".socket")))
        return {CgroupUnit::Kind::Socket, name, uid};
    if (name.endsWith(QLatin1String(".scope"))) {
        const bool session = name.startsWith(QLatin1String("session-"));
        return {session ? CgroupUnit::Kind::Session : CgroupUnit::Kind::Scope, name, uid};
    }
    return {};
}

/// The uid in `user-1000.slice` or `user@1000.service`.
std::optional<quint32> uidIn(const QString &component)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Auser[-@]([0-9]{1,10})\\.(?:slice|service)\\z"));
    const auto match = pattern.match(component);
    bool fits = false;
    const uint uid = match.hasMatch() ? match.captured(1).toUInt(&fits) : 0;
    return fits ? std::optional<quint32>(uid) : std::nullopt;
}

} // namespace

CgroupUnit unitOfCgroup(QByteArrayView path)
{
    if (!path.startsWith('/'))
        return {};
    const QByteArrayList components = path.sliced(1).toByteArray().split('/');
    std::optional<quint32> userUid;
    QString parent;
    for (const QByteArray &bytes : components) {
        const QString component = QString::fromUtf8(bytes);
        if (auto container = containerOf(component, parent)) {
            container->userUid = userUid;
            return *container;
        }
        parent = component;
        if (const auto uid = uidIn(component)) {
            userUid = uid;
            continue; // a user's slice or manager: the unit stands further down
        }
        const bool passesOn = component.endsWith(QLatin1String(".slice"))
            || component == QLatin1String("docker") || component.startsWith(QLatin1String("kubepods"))
            || component == QLatin1String("besteffort") || component == QLatin1String("burstable")
            || component.startsWith(QLatin1String("pod"));
        if (!passesOn)
            return unitNamed(component, userUid);
    }
    // `…/user@1000.service` itself: the user's systemd.
    return unitNamed(parent, userUid);
}

} // namespace Portmonote
