// SPDX-License-Identifier: MIT
#include "core/AwayNews.h"

#include "core/DisplayText.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Portmonote {

namespace {

struct AwayNewsText
{
    Q_DECLARE_TR_FUNCTIONS(AwayNews)
};

bool isNews(const PortEvent &event)
{
    switch (event.type) {
    case PortEvent::Type::Appeared:
    case PortEvent::Type::Disappeared:
    case PortEvent::Type::ExposureChanged:
        return true;
    case PortEvent::Type::ProcessChanged:
        return !event.sameIdentity;
    case PortEvent::Type::Alive:
    case PortEvent::Type::Acknowledged:
    case PortEvent::Type::Stopped:
        break;
    }
    return false;
}

QString wordsOf(const PortEvent &event)
{
    const QString when = shortTime(event.timestamp);
    if (event.type == PortEvent::Type::ExposureChanged)
        return AwayNewsText::tr("reachable from %1 since %2").arg(describe(event.exposure), when);
    if (event.type == PortEvent::Type::ProcessChanged)
        return AwayNewsText::tr("%1 since %2").arg(visibleText(describe(event.owner), 60), when);
    return QStringLiteral("%1 %2").arg(describe(event), when);
}

QString lineOf(const QList<PortHappening> &happenings)
{
    constexpr qsizetype shown = 4;
    QStringList words;
    const qsizetype first = std::max<qsizetype>(0, happenings.size() - shown);
    if (first > 0)
        words.append(QStringLiteral("…"));
    for (const PortHappening &happening : happenings.sliced(first))
        words.append(wordsOf(happening.event));
    const QString name = visibleText(happenings.last().name, 60);
    return happenings.first().key.toString() + (name.isEmpty() ? QString() : QLatin1Char(' ') + name)
        + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

} // namespace

AwayNews newsOf(const QList<PortHappening> &happenings)
{
    QMap<PortKey, QList<PortHappening>> byPort;
    for (const PortHappening &happening : happenings) {
        if (isNews(happening.event))
            byPort[happening.key].append(happening);
    }
    AwayNews news;
    for (auto port = byPort.cbegin(); port != byPort.cend(); ++port) {
        const bool wasThere = port->first().event.type != PortEvent::Type::Appeared;
        const bool isThere = port->last().event.type != PortEvent::Type::Disappeared;
        news.came += !wasThere && isThere ? 1 : 0;
        news.went += wasThere && !isThere ? 1 : 0;
        news.changed += wasThere && isThere ? 1 : 0;
        news.lines.append({port.key(), lineOf(*port)});
    }
    return news;
}

QString AwayNews::sentence() const
{
    QStringList words;
    if (came > 0)
        words.append(AwayNewsText::tr("%n came", nullptr, came));
    if (went > 0)
        words.append(AwayNewsText::tr("%n went", nullptr, went));
    if (changed > 0)
        words.append(AwayNewsText::tr("%n changed, or were gone for a while", nullptr, changed));
    const int passing = static_cast<int>(lines.size()) - came - went - changed;
    if (passing > 0)
        words.append(AwayNewsText::tr("%n came and went", nullptr, passing));
    return words.join(QStringLiteral(", "));
}

} // namespace Portmonote
