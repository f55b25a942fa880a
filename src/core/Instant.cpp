// SPDX-License-Identifier: MIT
#include "core/Instant.h"

#include "core/CheckedFields.h"
#include "core/Policy.h"

#include <QRegularExpression>

namespace Portmonote {

namespace {

std::optional<UtcMillis> sane(UtcMillis time)
{
    return CheckedFields::isSaneTime(time) ? std::optional<UtcMillis>(time) : std::nullopt;
}

/// `2026-11-01`, `2026-11-01T12:00`, with seconds, milliseconds and a zone: nothing that Qt would guess at.
bool looksLikeIso(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral(R"(^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$)"));
    return iso.match(text).hasMatch();
}

} // namespace

std::optional<UtcMillis> parseInstant(QStringView text, UtcMillis now)
{
    QString written = text.trimmed().toString();
    if (written == QLatin1String("now"))
        return now;
    QString age = written;
    if (age.endsWith(QLatin1String("ago")))
        age = age.chopped(3).trimmed();
    if (const auto duration = parseDuration(age); duration && !age.isEmpty() && age.back().isLetter())
        return sane(now - duration->count() * millisPerSecond);
    if (written.size() > 10 && written.at(10) == QLatin1Char(' '))
        written[10] = QLatin1Char('T');
    if (!looksLikeIso(written))
        return std::nullopt;
    if (written.size() == 10)
        written += QStringLiteral("T00:00");
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    return time.isValid() ? sane(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace Portmonote
