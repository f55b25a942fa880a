// SPDX-License-Identifier: MIT
#include "core/AlertPolicy.h"

#include <QCoreApplication>

#include <algorithm>

namespace Portmonote {

namespace {

using Progress = AlertMemory::Progress;

struct AlertPolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

using MemoryKey = std::pair<PortKey, AlertKind>;

bool isCoolingDown(const AlertMemory &memory, const AlertPolicy &wishes, UtcMillis now)
{
    // A clock that was set back does not silence for ever.
    return memory.notifiedAt && *memory.notifiedAt <= now
        && now - *memory.notifiedAt < wishes.coolDown.count() * millisPerSecond;
}

/// Somebody else than was told of, or the same more exposed.
bool isAnother(const AlertMemory &memory, const AlertCondition &condition)
{
    return memory.exposure < condition.exposure || isKnownOwner(memory.owner) != isKnownOwner(condition.owner)
        || compare(identityOf(memory.owner), condition.identity()) == IdentityMatch::Different;
}

/// A person wrote just now what the note says of a port that was there already.
bool isOwnDoing(const AlertCondition &condition, UtcMillis latestRound)
{
    return condition.isJudgement && condition.judgedAt > latestRound && condition.presentSince <= latestRound;
}

class Decider
{
public:
    Decider(const AlertState &before, const AlertPolicy &wishes, const AlertMoment &moment)
        : m_wishes(wishes), m_moment(moment), m_latestRound(before.roundAt)
    {
        m_result.state = before;
        m_result.state.roundAt = moment.roundAt;
        for (qsizetype i = 0; i < before.memories.size(); ++i)
            m_places.insert({before.memories.at(i).key, before.memories.at(i).kind}, i);
    }

    AlertDecision decide(const QList<PortCard> &cards, const Policy &policy)
    {
        const bool learning = !m_result.state.learnedAt;
        QHash<MemoryKey, AlertCondition> standing;
        for (const PortCard &card : cards) {
            tellMutes(card.facts);
            if (const auto condition = alertConditionOf(card, policy, m_moment.now))
                standing.insert({condition->key, condition->kind}, *condition);
        }
        endMutes();
        endMemories(standing);
        QList<MemoryKey> order = standing.keys();
        std::sort(order.begin(), order.end());
        for (const MemoryKey &key : std::as_const(order)) {
            if (learning)
                learn(standing.value(key));
            else
                judge(standing.value(key));
        }
        if (learning)
            summarise(cards, standing.size());
        forgetOldMemories();
        return m_result;
    }

private:
    void tellMutes(const PortFacts &facts)
    {
        bool muted = false;
        for (AlertMute &mute : m_result.state.mutes) {
            if (!mute.speaksOf(facts.key, facts.owner))
                continue;
            if (mute.holdsFor(facts))
                muted = true;
            else if (mute.scope != AlertMute::Scope::Range)
                m_ended.insert(mute.id);
        }
        if (muted)
            m_muted.insert(facts.key);
    }

    void endMutes()
    {
        QList<AlertMute> &mutes = m_result.state.mutes;
        for (const AlertMute &mute : std::as_const(mutes)) {
            if (m_ended.contains(mute.id))
                m_result.endedMutes.append(mute);
        }
        mutes.removeIf([this](const AlertMute &mute) { return m_ended.contains(mute.id); });
    }

    void endMemories(const QHash<MemoryKey, AlertCondition> &standing)
    {
        for (AlertMemory &memory : m_result.state.memories) {
            if (!memory.standing || standing.contains({memory.key, memory.kind}))
                continue;
            memory.standing = false;
            if (memory.alertId != 0)
                m_result.overIds.append(memory.alertId);
        }
    }

    [[nodiscard]] bool isUnwanted(const AlertCondition &condition) const
    {
        return !m_wishes.kinds.contains(condition.kind) || m_muted.contains(condition.key);
    }

    AlertMemory &begin(const AlertCondition &condition)
    {
        const MemoryKey key{condition.key, condition.kind};
        auto place = m_places.find(key);
        if (place == m_places.end()) {
            place = m_places.insert(key, m_result.state.memories.size());
            m_result.state.memories.append(AlertMemory{});
        }
        AlertMemory &memory = m_result.state.memories[*place];
        if (memory.alertId != 0 && isAnother(memory, condition)) {
            if (memory.standing)
                m_result.overIds.append(memory.alertId);
            memory.alertId = 0;
        }
        memory.key = condition.key;
        memory.kind = condition.kind;
        memory.owner = condition.owner;
        memory.exposure = condition.exposure;
        memory.standing = true;
        memory.progress = Progress::Pending;
        return memory;
    }

    void learn(const AlertCondition &condition) { begin(condition).progress = Progress::Quiet; }

    void judge(const AlertCondition &condition)
    {
        const auto place = m_places.constFind({condition.key, condition.kind});
        AlertMemory *memory = place == m_places.cend() ? nullptr : &m_result.state.memories[*place];
        if (!memory || !memory->standing || isAnother(*memory, condition)) {
            AlertMemory &begun = begin(condition);
            if (isUnwanted(condition) || isOwnDoing(condition, m_latestRound))
                begun.progress = Progress::Quiet;
            else
                m_result.wantsConfirmation = true;
            return;
        }
        if (memory->progress != Progress::Pending && memory->progress != Progress::Held)
            return;
        if (isUnwanted(condition))
            memory->progress = Progress::Quiet;
        else
            tell(*memory, *place, condition);
    }

    void tell(AlertMemory &memory, qsizetype place, const AlertCondition &condition)
    {
        const bool cooling = isCoolingDown(memory, m_wishes, m_moment.now);
        const bool isListed = memory.progress == Progress::Held;
        if (cooling && isListed)
            return;
        AlertToTell told;
        told.memory = place;
        told.alert.id = memory.alertId;
        told.alert.kind = condition.kind;
        told.alert.key = condition.key;
        told.alert.title = condition.title;
        told.alert.reason = condition.reason;
        told.alert.owner = condition.owner;
        told.alert.exposure = condition.exposure;
        told.alert.at = told.alert.latestAt = m_moment.roundAt;
        told.alert.times = isListed ? 0 : 1; // what is added to the entry that is there
        told.notify = !cooling && !m_moment.quiet;
        memory.progress = cooling ? Progress::Held : Progress::Told;
        if (!cooling)
            memory.notifiedAt = m_moment.now;
        m_result.alerts.append(told);
    }

    void summarise(const QList<PortCard> &cards, qsizetype conditions)
    {
        m_result.state.learnedAt = m_moment.now;
        const auto ports = std::count_if(cards.begin(), cards.end(),
                                         [](const PortCard &card) { return card.facts.active; });
        if (ports == 0 && conditions == 0)
            return;
        AlertToTell told;
        told.memory = -1;
        told.notify = !m_moment.quiet;
        told.alert.kind = AlertKind::Summary;
        told.alert.at = told.alert.latestAt = m_moment.roundAt;
        told.alert.reason = AlertPolicyText::tr("%n port(s) listen on this machine.", nullptr,
                                                static_cast<int>(ports));
        if (conditions > 0) {
            told.alert.reason += QLatin1Char(' ')
                + AlertPolicyText::tr("%n of them need(s) a look.", nullptr, static_cast<int>(conditions));
        }
        told.alert.reason += QLatin1Char(' ')
            + AlertPolicyText::tr("From now on you are told of what is new, not of what was there.");
        m_result.alerts.append(told);
    }

    /// What is over and past its cool-down would be new again.
    void forgetOldMemories()
    {
        QList<AlertMemory> kept;
        QHash<qsizetype, qsizetype> moved;
        for (qsizetype i = 0; i < m_result.state.memories.size(); ++i) {
            const AlertMemory &memory = m_result.state.memories.at(i);
            if (!memory.standing && !isCoolingDown(memory, m_wishes, m_moment.now))
                continue;
            moved.insert(i, kept.size());
            kept.append(memory);
        }
        m_result.state.memories = kept;
        for (AlertToTell &told : m_result.alerts) {
            if (told.memory >= 0)
                told.memory = moved.value(told.memory);
        }
    }

    const AlertPolicy &m_wishes;
    const AlertMoment &m_moment;
    UtcMillis m_latestRound;
    AlertDecision m_result;
    QHash<MemoryKey, qsizetype> m_places;
    QSet<qint64> m_ended;
    QSet<PortKey> m_muted;
};

} // namespace

AlertDecision decideAlerts(const AlertState &before, const QList<PortCard> &cards, const Policy &policy,
                           const AlertPolicy &wishes, const AlertMoment &moment)
{
    if (before.learnedAt && before.roundAt == moment.roundAt) {
        AlertDecision nothing;
        nothing.state = before;
        return nothing;
    }
    return Decider(before, wishes, moment).decide(cards, policy);
}

} // namespace Portmonote
