// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/CardStore.h"
#include "storage/EventStore.h"
#include "storage/ForgetStore.h"
#include "storage/NoteStore.h"

namespace Portmonote {

namespace {

struct VerbForgetText
{
    Q_DECLARE_TR_FUNCTIONS(VerbForget)
};

/// What goes, and what stays, in words.
QString consequences(const PortCard &card, qsizetype events, bool noteToo)
{
    QString words = VerbForgetText::tr("%1: first seen %2, %n event(s) of its history go.", nullptr,
                                       static_cast<int>(events))
                        .arg(card.key().toString(), longTime(card.facts.firstSeenAt));
    if (card.note) {
        // That of a pattern is for other hosts, too.
        const bool noteGoes = noteToo && card.note->key == card.key();
        words += QLatin1Char(' ')
            + (noteGoes ? VerbForgetText::tr("Its note goes, too.") : VerbForgetText::tr("Its note stays."));
    }
    if (card.facts.active)
        words += QLatin1Char(' ')
            + VerbForgetText::tr("It is listening: the next look will find it as a new port.");
    return words;
}

/// A note without a port can be forgotten, too.
int forgetNoteOnly(const VerbContext &context, const Database &database, const PortKey &key)
{
    const auto note = NoteStore(database).note(key);
    if (!note)
        return context.databaseFailed(note.error());
    if (!note->has_value() || !context.isSet("with-note")) {
        context.complain(note->has_value()
                             ? VerbForgetText::tr("%1 has never been seen; --with-note forgets its note")
                                   .arg(key.toString())
                             : VerbForgetText::tr("%1 has never been seen").arg(key.toString()));
        return ExitAttention;
    }
    const auto forgotten = ForgetStore(database).forget({key}, true);
    if (!forgotten)
        return context.databaseFailed(forgotten.error());
    context.print(VerbForgetText::tr("%1: its note is forgotten").arg(key.toString()));
    return ExitFine;
}

int forget(const VerbContext &context)
{
    const auto key = context.portArgument();
    if (!key)
        return ExitUsage;
    const auto database = Database::open(context.databasePath());
    if (!database)
        return context.databaseFailed(database.error());
    const auto card = CardStore(**database).card(*key);
    if (!card)
        return context.databaseFailed(card.error());
    if (!card->has_value())
        return forgetNoteOnly(context, **database, *key);
    const auto events = EventStore(**database).history((*card)->facts.id);
    if (!events)
        return context.databaseFailed(events.error());
    const bool noteToo = context.isSet("with-note");
    context.print(consequences(**card, events->size(), noteToo));
    if (const int refused = context.confirm(VerbForgetText::tr("forget it? [y/N]")))
        return refused;
    const auto forgotten = ForgetStore(**database).forget({*key}, noteToo);
    if (!forgotten)
        return context.databaseFailed(forgotten.error());
    context.print(VerbForgetText::tr("%1: forgotten").arg(key->toString()));
    return ExitFine;
}

} // namespace

Verb forgetVerb()
{
    return {QStringLiteral("forget"),
            QStringLiteral("PORT"),
            VerbForgetText::tr("Deletes what was recorded of a port; asks first."),
            {hostOption(),
             yesOption(),
             {QStringLiteral("with-note"), VerbForgetText::tr("Forget its note, too; else that stays.")}},
            forget};
}

} // namespace Portmonote
