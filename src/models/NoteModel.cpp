// SPDX-License-Identifier: MIT
#include "models/NoteModel.h"

#include "core/HostName.h"
#include "storage/NoteSeal.h"
#include "storage/Transaction.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

namespace Portmonote {

namespace {

/// As stored, or as data() gave them: QSqlQueryModel::record(), which begins the cache of a row that is
/// edited, asks data() for the values that it then takes for the stored ones.
QStringList tagsOf(const QString &text)
{
    const QStringList tags = tagsFromJson(text);
    const bool isJson = text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'));
    return isJson ? tags : normalisedTags(text.split(QLatin1Char(',')));
}

NoteModel::SaveResult failed(const StorageError &error)
{
    using Outcome = NoteModel::SaveResult::Outcome;
    const bool busy = error.kind == StorageError::Kind::Busy;
    return {busy ? Outcome::Busy : Outcome::Failed, error.words(), {}, {}};
}

} // namespace

NoteModel::NoteModel(const Database &database, const PortCard &card, QObject *parent)
    : QSqlTableModel(parent, database.handle())
    , m_database(database)
    , m_card(card)
    , m_key(card.note ? card.note->key : card.key())
    , m_appliesTo(m_key.hostId)
{
    setTable(QStringLiteral("port_note"));
    setEditStrategy(QSqlTableModel::OnManualSubmit);
}

std::optional<QString> NoteModel::open()
{
    // The filter takes no bound values; of the key only the host's name is text from outside.
    QSqlField host(QStringLiteral("host_id"), QMetaType(QMetaType::QString));
    host.setValue(m_key.hostId);
    setFilter(QStringLiteral("host_id = %1 AND protocol = '%2' AND port = %3")
                  .arg(database().driver()->formatValue(host), toString(m_key.protocol),
                       QString::number(m_key.port)));
    if (!select())
        return m_database.error(lastError()).words();
    m_isNew = rowCount() == 0;
    if (m_isNew)
        beginNote();
    for (const Column column : allColumns)
        m_base.at(column) = value(column);
    return std::nullopt;
}

void NoteModel::beginNote()
{
    QSqlRecord note = record();
    const auto set = [&note](const char *column, const QVariant &value) {
        note.setValue(QLatin1String(column), value);
        note.setGenerated(QLatin1String(column), true);
    };
    for (int column = 0; column < note.count(); ++column)
        note.setGenerated(column, false);
    set("host_id", m_key.hostId);
    set("protocol", toString(m_key.protocol));
    set("port", m_key.port);
    set("service_type", QStringLiteral("unknown"));
    if (const auto exposure = ifKnown(m_card.facts.exposure))
        set("expected_exposure", toString(*exposure));
    // All others begin with the defaults of the table.
    insertRecord(0, note);
}

QString NoteModel::nameOf(Column column)
{
    static constexpr std::array names{"title",      "description",       "owner", "service_type",
                                      "risk_level", "expected_exposure", "tags",  "is_pinned"};
    return QLatin1String(names.at(column));
}

int NoteModel::columnOf(Column column) const
{
    return fieldIndex(nameOf(column));
}

QVariant NoteModel::value(Column column) const
{
    return data(index(0, columnOf(column)), Qt::EditRole);
}

bool NoteModel::setValue(Column column, const QVariant &value)
{
    return setData(index(0, columnOf(column)), value);
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSqlTableModel::data(index, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return value;
    if (index.column() == columnOf(TagsColumn))
        return tagsOf(value.toString()).join(QStringLiteral(", "));
    if (index.column() == columnOf(PinnedColumn))
        return value.toInt() != 0;
    return value.typeId() == QMetaType::QString || value.isNull() ? value.toString() : value;
}

bool NoteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // The mapper hands over every field; what is the same must not count as changed.
    if (role == Qt::EditRole && data(index, role) == value)
        return true;
    const bool isWord = index.column() == columnOf(RiskColumn) || index.column() == columnOf(ExposureColumn);
    QVariant stored = value;
    if (index.column() == columnOf(TagsColumn))
        stored = tagsToJson(normalisedTags(value.toString().split(QLatin1Char(','))));
    else if (index.column() == columnOf(PinnedColumn))
        stored = value.toBool() ? 1 : 0;
    else if (isWord && value.toString().isEmpty())
        stored = QVariant(QMetaType(QMetaType::QString));
    else if (value.typeId() == QMetaType::QString && value.toString().isNull())
        stored = QStringLiteral(""); // QString() would be stored as NULL
    return QSqlTableModel::setData(index, stored, role);
}

NoteModel::Values NoteModel::valuesOf(const PortNote &note)
{
    return {note.title,
            note.description,
            note.owner,
            note.serviceType,
            toString(note.risk),
            note.expectedExposure ? toString(*note.expectedExposure) : QString(),
            note.tags.join(QStringLiteral(", ")),
            note.pinned};
}

bool NoteModel::isModified() const
{
    return m_reassigned || m_appliesTo != m_key.hostId
        || std::any_of(allColumns.begin(), allColumns.end(), [this](Column c) { return isTouched(c); });
}

QList<NoteModel::Conflict> NoteModel::conflictsWith(const std::optional<PortNote> &stored) const
{
    if (!stored)
        return {};
    const Values theirs = valuesOf(*stored);
    QList<Conflict> conflicts;
    for (const Column column : allColumns) {
        const QVariant mine = value(column);
        if (isTouched(column) && theirs.at(column) != base(column) && theirs.at(column) != mine)
            conflicts.append({column, mine, theirs.at(column)});
    }
    return conflicts;
}

void NoteModel::resolve(const Conflict &conflict, const QVariant &value)
{
    setBase(conflict.column, conflict.theirs);
    setValue(conflict.column, value);
}

NoteModel::Edits NoteModel::edits() const
{
    Edits edits;
    for (const Column column : allColumns) {
        edits.mine.at(column) = value(column);
        edits.touched.at(column) = isTouched(column);
    }
    edits.base = m_base;
    edits.wasNew = m_isNew;
    return edits;
}

/// Reads the row anew and puts on it what was touched here: the row came or went since it was read, or what
/// was submitted is rolled back, while the model takes it for stored.
void NoteModel::putOn(const Edits &edits, const std::optional<PortNote> &stored)
{
    if (open())
        return; // the save says so
    for (const Column column : allColumns) {
        // Where the note is gone, all of it is written again, as it was seen here.
        if (edits.touched.at(column) || (!stored && !edits.wasNew))
            setValue(column, edits.mine.at(column));
        if (edits.touched.at(column))
            setBase(column, stored ? valuesOf(*stored).at(column) : edits.base.at(column));
    }
}

void NoteModel::stamp()
{
    const auto set = [this](const char *column, const QVariant &value) {
        QSqlTableModel::setData(index(0, fieldIndex(QLatin1String(column))), value);
    };
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    set("updated_at", now);
    if (m_isNew)
        set("created_at", now);
    // A judgement is made of whoever was behind the port when it was made.
    if (m_isNew || m_reassigned || isTouched(RiskColumn)) {
        const Identity identity = identityOf(m_card.facts.owner);
        set("identity_executable", identity.executable);
        set("identity_script", identity.script);
        set("identity_unit", identity.unit);
        set("identity_process", identity.process);
        set("identity_uid", identity.uid ? QVariant(*identity.uid) : QVariant());
        set("identity_socket_uid", identity.socketUid ? QVariant(*identity.socketUid) : QVariant());
        set("identity_image", identity.image.isEmpty() ? QVariant() : QVariant(identity.image));
        const QString place = toString(identity.place);
        set("identity_place", place.isEmpty() ? QVariant() : QVariant(place));
    }
}

PortNote NoteModel::written() const
{
    PortNote note;
    note.title = value(TitleColumn).toString();
    note.description = value(DescriptionColumn).toString();
    note.owner = value(OwnerColumn).toString();
    note.serviceType = value(TypeColumn).toString();
    note.tags = tagsOf(value(TagsColumn).toString());
    return note;
}

/// What is stored, with what was touched here on it. Where it is gone, all of it, as it was seen here.
PortNote NoteModel::writtenOn(const std::optional<PortNote> &stored) const
{
    const PortNote mine = written();
    PortNote note = stored.value_or(mine);
    const auto isMine = [&](Column column) { return !stored || isTouched(column); };
    if (isMine(TitleColumn))
        note.title = mine.title;
    if (isMine(DescriptionColumn))
        note.description = mine.description;
    if (isMine(OwnerColumn))
        note.owner = mine.owner;
    if (isMine(TypeColumn))
        note.serviceType = mine.serviceType;
    if (isMine(RiskColumn))
        note.risk = riskFromString(value(RiskColumn).toString()).value_or(Risk::Unset);
    if (isMine(ExposureColumn))
        note.expectedExposure = ifKnown(exposureFromString(value(ExposureColumn).toString()));
    if (isMine(TagsColumn))
        note.tags = mine.tags;
    if (isMine(PinnedColumn))
        note.pinned = value(PinnedColumn).toBool();
    return note;
}

/// Within the transaction of save().
NoteModel::SaveResult NoteModel::saveForOthers(const std::optional<PortNote> &stored)
{
    using Outcome = SaveResult::Outcome;
    const NoteStore notes(m_database);
    const PortKey target{m_appliesTo, m_key.protocol, m_key.port};
    const auto there = notes.note(target);
    if (!there)
        return failed(there.error());
    if (there->has_value())
        return {
            Outcome::Failed, tr("There is a note for %1 already. Edit that one.").arg(m_appliesTo), {}, {}};
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    PortNote note = writtenOn(stored);
    note.id = 0; // it is another row
    note.key = target;
    note.createdAt = stored ? stored->createdAt : now;
    note.updatedAt = now;
    const bool isJudged = !stored || m_reassigned || isTouched(RiskColumn);
    note.writtenFor = isJudged ? identityOf(m_card.facts.owner) : stored->writtenFor;
    SaveResult result{Outcome::Saved, {}, {}, {target, std::nullopt, note}};
    const bool isCopy = isHostPattern(m_key.hostId) && !isHostPattern(m_appliesTo);
    if (stored && !isCopy) {
        if (auto error = notes.remove(m_key))
            return failed(*error);
        result.besides.append({m_key, stored, std::nullopt});
    }
    if (auto error = notes.write(note))
        return failed(*error);
    return result;
}

NoteModel::SaveResult NoteModel::save()
{
    using Outcome = SaveResult::Outcome;
    if (!isModified())
        return {};
    if (const auto problem = tooLong(written()))
        return {Outcome::Failed, *problem, {}, {}};
    if (const auto problem = hostPatternProblem(m_appliesTo))
        return {Outcome::Failed, *problem, {}, {}};
    if (!matchesHostPattern(m_appliesTo, m_card.key().hostId))
        return {Outcome::Failed, tr("“%1” does not match %2.").arg(m_appliesTo, m_card.key().hostId), {}, {}};
    const Edits typed = edits();
    Submission submission;
    const SaveResult result = submit(submission);
    const bool isSaved = result.outcome == Outcome::Saved;
    if (!isSaved && submission.isInModel)
        putOn(typed, submission.before); // it is rolled back by now
    return result;
}

NoteModel::SaveResult NoteModel::submit(Submission &submission)
{
    using Outcome = SaveResult::Outcome;
    Transaction transaction(m_database);
    if (transaction.beginError())
        return failed(*transaction.beginError());
    const NoteStore notes(m_database);
    const auto stored = notes.note(m_key);
    if (!stored)
        return failed(stored.error());
    const std::optional<PortNote> &before = submission.before = *stored;
    const QList<Conflict> conflicts = conflictsWith(before);
    if (!conflicts.isEmpty())
        return {Outcome::Conflicts, {}, conflicts, {}};
    if (m_appliesTo != m_key.hostId) {
        SaveResult result = saveForOthers(before);
        if (result.outcome != Outcome::Saved)
            return result;
        if (auto error = transaction.commit())
            return failed(*error);
        m_key.hostId = m_appliesTo;
        m_reassigned = false;
        if (const auto problem = open())
            return {Outcome::Failed, *problem, {}, {}};
        return result;
    }
    submission.isInModel = true;
    if (m_isNew == before.has_value())
        putOn(edits(), before);
    stamp();
    if (!submitAll())
        return failed(m_database.error(lastError()));
    if (auto error = sealNote(m_database, m_key))
        return failed(*error);
    const auto after = notes.note(m_key);
    if (!after)
        return failed(after.error());
    if (auto error = transaction.commit())
        return failed(*error);
    m_isNew = false;
    m_reassigned = false;
    for (const Column column : allColumns)
        m_base.at(column) = value(column);
    return {Outcome::Saved, {}, {}, {m_key, before, *after}};
}

} // namespace Portmonote
