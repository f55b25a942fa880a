// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/AcknowledgementStore.h"

namespace Portmonote {

namespace {

struct VerbAckText
{
    Q_DECLARE_TR_FUNCTIONS(VerbAck)
};

int acknowledge(const VerbContext &context)
{
    Policy policy;
    if (!context.readPolicy(policy))
        return ExitUsage;
    return withCard(context, [&](const Database &database, const PortCard &card) {
        const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
        const Classification before = classify(card.facts, card.note, policy, now);
        if (!isAcknowledgeable(before)) {
            context.complain(
                before.reason == Reason::NoteSaysSuspicious
                    ? VerbAckText::tr(
                          "the note on %1 marks it as suspicious: only the note can take that back")
                          .arg(card.key().toString())
                    : VerbAckText::tr("there is nothing to acknowledge on %1").arg(card.key().toString()));
            return int(ExitAttention);
        }
        const auto done = AcknowledgementStore(database).acknowledge({card.key()}, now);
        if (!done)
            return context.databaseFailed(done.error());
        context.print(VerbAckText::tr("%1: acknowledged. %2").arg(card.key().toString(), before.words()));
        return int(ExitFine);
    });
}

} // namespace

Verb ackVerb()
{
    return {QStringLiteral("ack"),
            QStringLiteral("PORT"),
            VerbAckText::tr("Says that the change on a port was seen and is fine; ends its alarm."),
            {hostOption()},
            acknowledge};
}

} // namespace Portmonote
