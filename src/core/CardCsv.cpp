// SPDX-License-Identifier: MIT
#include "core/CardCsv.h"

#include <QJsonArray>
#include <QStringList>
#include <QVariant>

namespace Portmonote {

namespace {

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("host_id"),
                                   QStringLiteral("protocol"),
                                   QStringLiteral("port"),
                                   QStringLiteral("derived_status"),
                                   QStringLiteral("title"),
                                   QStringLiteral("process_name"),
                                   QStringLiteral("cmdline"),
                                   QStringLiteral("current_pid"),
                                   QStringLiteral("owner"),
                                   QStringLiteral("addresses"),
                                   QStringLiteral("exposure"),
                                   QStringLiteral("current_state"),
                                   QStringLiteral("first_seen_at"),
                                   QStringLiteral("last_seen_at"),
                                   QStringLiteral("last_disappeared_at"),
                                   QStringLiteral("uptime_seconds"),
                                   QStringLiteral("risk_level"),
                                   QStringLiteral("service_type"),
                                   QStringLiteral("note_owner"),
                                   QStringLiteral("tags"),
                                   QStringLiteral("is_pinned"),
                                   QStringLiteral("description"),
                                   QStringLiteral("reason")};
    return names;
}

QString cell(const QJsonValue &value)
{
    QString text;
    if (value.isArray())
        text = value.toVariant().toStringList().join(QLatin1Char(' '));
    else if (value.isObject())
        text = value.toObject().value(QStringLiteral("description")).toString();
    else
        text = value.toVariant().toString();
    // Blanks before it do not stop a spreadsheet, nor does the full-width form of the sign.
    static const QString formula = QStringLiteral("=+-@|%\uFF1D\uFF0B\uFF0D\uFF20");
    const QString start = text.trimmed();
    const bool blank = !text.isEmpty()
        && (text.front() == QLatin1Char('\t') || text.front() == QLatin1Char('\r'));
    if (!value.isDouble() && (blank || (!start.isEmpty() && formula.contains(start.front()))))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString csvHeader()
{
    return columns().join(QLatin1Char(','));
}

QString csvLine(const QJsonObject &card)
{
    QStringList cells;
    for (const QString &column : columns())
        cells.append(cell(card.value(column)));
    return cells.join(QLatin1Char(','));
}

} // namespace Portmonote
