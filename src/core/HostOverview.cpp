// SPDX-License-Identifier: MIT
#include "core/HostOverview.h"

#include "core/DisplayText.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Portmonote {

namespace {

struct HostOverviewText
{
    Q_DECLARE_TR_FUNCTIONS(HostOverview)
};

} // namespace

QString hostWords(const QString &hostId)
{
    return hostId == localHostId ? HostOverviewText::tr("this machine") : visibleText(hostId, 60);
}

QString HostOverview::name() const
{
    return hostWords(hostId);
}

QString HostOverview::trouble() const
{
    return visibleText(refused.isEmpty() && status.lastFailedAt ? status.failure : refused, 300);
}

DerivedState HostOverview::worst() const
{
    return summary.suspicious > 0 ? DerivedState::Suspicious
        : summary.flapping > 0    ? DerivedState::Flapping
        : summary.missing > 0     ? DerivedState::Ghost
        : summary.unreviewed > 0  ? DerivedState::Unreviewed
                                  : DerivedState::Healthy;
}

QList<HostOverview> byUrgency(QList<HostOverview> hosts)
{
    const auto rank = [](const HostOverview &host) {
        return std::tuple(!host.isFailing(), displayRank(host.worst(), false), host.hostId != localHostId);
    };
    std::sort(hosts.begin(), hosts.end(), [&rank](const HostOverview &a, const HostOverview &b) {
        const auto left = rank(a);
        const auto right = rank(b);
        return left != right ? left < right : a.hostId < b.hostId;
    });
    return hosts;
}

} // namespace Portmonote
