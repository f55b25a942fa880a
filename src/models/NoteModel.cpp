// SPDX-License-Identifier: MIT
#include "models/NoteModel.h"

#include "storage/NoteStore.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <array>

namespace Portmonote {

NoteModel::NoteModel(const QSqlDatabase &database, const PortCard &card, QObject *parent)
    : QSqlTableModel(parent, database), m_card(card)
{
    setTable(QStringLiteral("port_note"));
    setEditStrategy(QSqlTableModel::OnManualSubmit);
}

std::optional<QString> NoteModel::open()
{
    // The filter takes no bound values; of the key only the host's name is text from outside.
    QSqlField host(QStringLiteral("host_id"), QMetaType(QMetaType::QString));
    host.setValue(m_card.key().hostId);
    setFilter(QStringLiteral("host_id = %1 AND protocol = '%2' AND port = %3")
                  .arg(database().driver()->formatValue(host), toString(m_card.key().protocol),
                       QString::number(m_card.key().port)));
    if (!select())
        return lastError().text();
    m_isNew = rowCount() == 0;
    if (m_isNew)
        beginNote();
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
    set("host_id", m_card.key().hostId);
    set("protocol", toString(m_card.key().protocol));
    set("port", m_card.key().port);
    set("service_type", QStringLiteral("unknown"));
    // All others begin with the defaults of the table.
    insertRecord(0, note);
}

int NoteModel::columnOf(Column column) const
{
    static constexpr std::array names{"title",      "description", "owner",    "service_type",
                                      "risk_level", "tags",        "is_pinned"};
    return fieldIndex(QLatin1String(names.at(static_cast<size_t>(column))));
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSqlTableModel::data(index, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return value;
    if (index.column() == columnOf(TagsColumn))
        return tagsFromJson(value.toString()).join(QStringLiteral(", "));
    if (index.column() == columnOf(PinnedColumn))
        return value.toInt() != 0;
    if (index.column() == columnOf(RiskColumn))
        return value.toString();
    return value;
}

bool NoteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // The mapper hands over every field; what is the same must not count as changed.
    if (role == Qt::EditRole && data(index, role) == value)
        return true;
    QVariant stored = value;
    if (index.column() == columnOf(TagsColumn))
        stored = tagsToJson(normalisedTags(value.toString().split(QLatin1Char(','))));
    else if (index.column() == columnOf(PinnedColumn))
        stored = value.toBool() ? 1 : 0;
    else if (index.column() == columnOf(RiskColumn) && value.toString().isEmpty())
        stored = QVariant(QMetaType(QMetaType::QString));
    else if (value.typeId() == QMetaType::QString && value.toString().isNull())
        stored = QStringLiteral(""); // QString() would be stored as NULL
    return QSqlTableModel::setData(index, stored, role);
}

void NoteModel::stamp()
{
    const auto set = [this](const char *column, const QVariant &value) {
        QSqlTableModel::setData(index(0, fieldIndex(QLatin1String(column))), value);
    };
    const UtcMillis now = QDateTime::currentMSecsSinceEpoch();
    set("updated_at", now);
    // A judgement is made of whoever is behind the port now.
    const bool judged = m_isNew || isDirty(index(0, columnOf(RiskColumn)));
    if (m_isNew)
        set("created_at", now);
    if (judged) {
        const Identity identity = identityOf(m_card.facts.owner);
        set("identity_executable", identity.executable);
        set("identity_script", identity.script);
        set("identity_unit", identity.unit);
        set("identity_process", identity.process);
        set("identity_uid", identity.uid ? QVariant(*identity.uid) : QVariant());
        set("expected_exposure", toString(m_card.facts.exposure));
    }
}

std::optional<QString> NoteModel::save()
{
    if (!isDirty())
        return std::nullopt;
    stamp();
    if (!submitAll())
        return lastError().text();
    m_isNew = false;
    return std::nullopt;
}

} // namespace Portmonote
