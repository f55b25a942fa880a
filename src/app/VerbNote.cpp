// SPDX-License-Identifier: MIT
#include "app/Verb.h"

#include "core/DisplayText.h"
#include "storage/NoteStore.h"

namespace Portmonote {

namespace {

struct VerbNoteText
{
    Q_DECLARE_TR_FUNCTIONS(VerbNote)
};

std::optional<QString> textOption(const VerbContext &context, const char *name)
{
    return context.isSet(name) ? std::optional<QString>(context.value(name)) : std::nullopt;
}

/// What was asked for, or what is wrong with it.
std::variant<NoteChange, QString> readChange(const VerbContext &context)
{
    NoteChange change;
    change.title = textOption(context, "title");
    change.description = textOption(context, "description");
    change.owner = textOption(context, "owner");
    change.serviceType = textOption(context, "type");
    if (context.isSet("tag"))
        change.tags = context.parser().values(QStringLiteral("tag"));
    change.addTags = context.parser().values(QStringLiteral("add-tag"));
    change.removeTags = context.parser().values(QStringLiteral("remove-tag"));
    change.reassign = context.isSet("reassign");
    if (context.isSet("exposure")) {
        const QString word = context.value("exposure");
        change.expectedExposure = ifKnown(exposureFromString(word));
        if (!*change.expectedExposure && word != QLatin1String("any"))
            return VerbNoteText::tr("--exposure takes loopback, link-local, lan, all or any");
    }
    if (context.isSet("risk")) {
        change.risk = riskFromString(context.value("risk"));
        if (!change.risk)
            return VerbNoteText::tr(
                "--risk takes trusted, expected or suspicious; empty takes the judgement back");
    }
    if (context.isSet("pin") && context.isSet("unpin"))
        return VerbNoteText::tr("--pin and --unpin exclude each other");
    if (context.isSet("pin") || context.isSet("unpin"))
        change.pinned = context.isSet("pin");
    return change;
}

void print(const VerbContext &context, const PortNote &note)
{
    QStringList words;
    if (note.risk != Risk::Unset)
        words.append(toString(note.risk));
    if (!note.title.isEmpty())
        words.append(visibleText(note.title, 200));
    if (!note.tags.isEmpty())
        words.append(visibleText(QLatin1Char('#') + note.tags.join(QStringLiteral(" #")), 200));
    if (note.pinned)
        words.append(VerbNoteText::tr("pinned"));
    const QString where = note.key.hostId == localHostId
        ? QString()
        : QStringLiteral(" (%1)").arg(visibleText(note.key.hostId, 60));
    context.print(note.key.toString() + where + QStringLiteral(": ") + words.join(QStringLiteral(", ")));
}

int note(const VerbContext &context)
{
    const auto key = context.portArgument(VerbContext::HostArgument::Pattern);
    if (!key)
        return ExitUsage;
    const auto change = readChange(context);
    if (const auto *wrong = std::get_if<QString>(&change))
        return context.usageFailed(*wrong);
    const auto database = context.patiently([&context](std::chrono::milliseconds patience) {
        return Database::open(context.databasePath(), patience);
    });
    if (!database)
        return context.databaseFailed(database.error());
    const NoteStore notes(**database);
    using Stored = StorageResult<std::optional<PortNote>>;
    const auto stored = context.patiently([&](std::chrono::milliseconds patience) -> Stored {
        (*database)->setPatience(patience);
        if (context.isSet("own")) {
            if (const auto failed = notes.beginOwn(*key)) // does nothing where it is done again
                return *failed;
        }
        if (std::get<NoteChange>(change).isEmpty())
            return notes.noteFor(*key);
        const auto written = notes.change(*key, std::get<NoteChange>(change),
                                          QDateTime::currentMSecsSinceEpoch());
        return written ? Stored(*written) : Stored(written.error());
    });
    if (!stored)
        return context.databaseFailed(stored.error());
    if (!stored->has_value()) {
        context.complain(VerbNoteText::tr("there is no note on %1").arg(key->toString()));
        return ExitAttention;
    }
    print(context, **stored);
    return ExitFine;
}

} // namespace

Verb noteVerb()
{
    return {
        QStringLiteral("note"),
        QStringLiteral("PORT"),
        VerbNoteText::tr("Writes, or without options shows, the note on a port."),
        {{QStringLiteral("host"),
          VerbNoteText::tr("Of another machine than this one, or of all that a pattern such as web* names."),
          QStringLiteral("NAME")},
         {QStringLiteral("own"),
          VerbNoteText::tr("Begin a note for this host alone, where one for a pattern applies.")},
         {QStringLiteral("title"), VerbNoteText::tr("A short name."), QStringLiteral("TEXT")},
         {QStringLiteral("description"), VerbNoteText::tr("More words, in Markdown."),
          QStringLiteral("TEXT")},
         {QStringLiteral("owner"), VerbNoteText::tr("Who looks after it."), QStringLiteral("NAME")},
         {QStringLiteral("type"), VerbNoteText::tr("web, db, tunnel, test, …"), QStringLiteral("TYPE")},
         {QStringLiteral("risk"), VerbNoteText::tr("trusted, expected or suspicious."),
          QStringLiteral("RISK")},
         {QStringLiteral("tag"),
          VerbNoteText::tr("A tag; may be repeated. They replace those that are there."),
          QStringLiteral("TAG")},
         {QStringLiteral("add-tag"), VerbNoteText::tr("One more tag; may be repeated."),
          QStringLiteral("TAG")},
         {QStringLiteral("remove-tag"), VerbNoteText::tr("A tag less; may be repeated."),
          QStringLiteral("TAG")},
         {QStringLiteral("exposure"),
          VerbNoteText::tr("The widest exposure that is fine: loopback, link-local, lan, all or any."),
          QStringLiteral("EXPOSURE")},
         {QStringLiteral("reassign"), VerbNoteText::tr("The note is for whoever is behind the port now.")},
         {QStringLiteral("pin"), VerbNoteText::tr("Keep it near the top.")},
         {QStringLiteral("unpin"), VerbNoteText::tr("Let it go again.")}},
        note};
}

} // namespace Portmonote
