// SPDX-License-Identifier: MIT
#include "storage/NoteSeal.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlRecord>

namespace Portmonote {

namespace {

/// All that a note says, in an order that stays. Other columns want another number before the checksum.
constexpr QLatin1String sealedColumns(
    "host_id, protocol, port, title, description, owner, service_type, risk_level, tags, is_pinned, "
    "identity_executable, identity_script, identity_unit, identity_process, identity_uid, "
    "identity_socket_uid, identity_image, identity_place, expected_exposure, created_at, updated_at");
constexpr QLatin1String sealPrefix("1:");
constexpr qsizetype digitsKept = 32;

/// Of the sealed columns, which the row begins with.
QString sealOf(const QSqlQuery &row)
{
    static const auto count = QString(sealedColumns).count(QLatin1Char(',')) + 1;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int column = 0; column < count; ++column) {
        const QByteArray text = row.value(column).toString().toUtf8();
        // With its length, so that no text can look like two.
        hash.addData(row.isNull(column) ? QByteArray("-;")
                                        : QByteArray::number(text.size()) + ':' + text + ';');
    }
    return sealPrefix + QString::fromLatin1(hash.result().toHex().first(digitsKept));
}

} // namespace

MaybeError sealNote(const Database &database, const PortKey &key)
{
    const QString where = QStringLiteral(" WHERE host_id = ? AND protocol = ? AND port = ?");
    QSqlQuery stored = database.query();
    stored.prepare(QStringLiteral("SELECT %1 FROM port_note").arg(sealedColumns) + where);
    QSqlQuery update = database.query();
    update.prepare(QStringLiteral("UPDATE port_note SET checksum = ?") + where);
    stored.addBindValue(key.hostId);
    stored.addBindValue(toString(key.protocol));
    stored.addBindValue(key.port);
    if (!stored.exec())
        return database.error(stored.lastError());
    if (!stored.next())
        return std::nullopt;
    update.addBindValue(sealOf(stored));
    stored.finish();
    update.addBindValue(key.hostId);
    update.addBindValue(toString(key.protocol));
    update.addBindValue(key.port);
    return update.exec() ? MaybeError() : MaybeError(database.error(update.lastError()));
}

MaybeError sealAllNotes(const Database &database)
{
    QSqlQuery rows = database.query();
    if (!rows.exec(QStringLiteral("SELECT %1, id FROM port_note").arg(sealedColumns)))
        return database.error(rows.lastError());
    const int idColumn = rows.record().indexOf(QStringLiteral("id"));
    QList<std::pair<qint64, QString>> seals;
    while (rows.next())
        seals.append({rows.value(idColumn).toLongLong(), sealOf(rows)});
    QSqlQuery update = database.query();
    update.prepare(QStringLiteral("UPDATE port_note SET checksum = ? WHERE id = ?"));
    for (const auto &[id, seal] : seals) {
        update.addBindValue(seal);
        update.addBindValue(id);
        if (!update.exec())
            return database.error(update.lastError());
    }
    return std::nullopt;
}

BrokenSeals brokenSeals(const QSqlDatabase &handle)
{
    BrokenSeals broken;
    if (!handle.record(QStringLiteral("port_note")).contains(QStringLiteral("checksum")))
        return broken; // a database of an older version
    QSqlQuery rows(handle);
    rows.setForwardOnly(true);
    if (!rows.exec(QStringLiteral("SELECT %1, checksum FROM port_note WHERE checksum LIKE '%2%'")
                       .arg(sealedColumns, sealPrefix))) {
        broken.error = rows.lastError().databaseText();
        return broken;
    }
    const int sealColumn = rows.record().indexOf(QStringLiteral("checksum"));
    while (rows.next()) {
        if (rows.value(sealColumn).toString() != sealOf(rows)) {
            broken.notes.append(
                QStringLiteral("%1 %2/%3")
                    .arg(rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString()));
        }
    }
    if (rows.lastError().isValid())
        broken.error = rows.lastError().databaseText();
    return broken;
}

} // namespace Portmonote
