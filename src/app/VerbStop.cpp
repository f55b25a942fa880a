// SPDX-License-Identifier: MIT
#include "app/RecordedStop.h"
#include "app/Verb.h"

namespace Portmonote {

namespace {

struct VerbStopText
{
    Q_DECLARE_TR_FUNCTIONS(VerbStop)
};

int stop(const VerbContext &context)
{
    return withCard(context, [&](const Database &database, const PortCard &card) {
        const StopPlan plan = planStop(card.facts);
        if (plan.means == StopPlan::Means::Impossible) {
            context.complain(plan.problem);
            return int(ExitAttention);
        }
        context.print(plan.words());
        if (const int refused = context.confirm(VerbStopText::tr("stop it? [y/N]")))
            return refused;
        const QString problem = stopAndRecord(database.path(), plan, card.facts);
        if (!problem.isEmpty()) {
            context.complain(problem);
            return int(ExitAttention);
        }
        context.print(VerbStopText::tr("%1: stopped").arg(card.key().toString()));
        return int(ExitFine);
    });
}

} // namespace

Verb stopVerb()
{
    return {QStringLiteral("stop"),
            QStringLiteral("PORT"),
            VerbStopText::tr("Stops what listens there, by who supervises it; says how, and asks first."),
            {hostOption(), yesOption()},
            stop};
}

} // namespace Portmonote
