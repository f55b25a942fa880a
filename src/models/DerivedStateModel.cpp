// SPDX-License-Identifier: MIT
#include "models/DerivedStateModel.h"

#include "core/DisplayText.h"

#include <QLocale>

namespace Portmonote {

namespace {

/// What the headline does not say yet: the program where a title stands above it, unit or
/// executable, user.
QString service(const PortCard &card)
{
    const Owner &owner = card.facts.owner;
    const bool titled = card.note && !card.note->title.isEmpty();
    if (owner.kind != Owner::Kind::Process)
        return visibleText(titled || owner.hidden || owner.kind == Owner::Kind::Unknown
                                   || owner.kind == Owner::Kind::InFlight || !owner.inside.image.isEmpty()
                               ? describe(owner)
                               : describeSource(owner),
                           300);
    QStringList parts;
    if (titled)
        parts.append(visibleText(owner.title(), 100));
    if (!owner.unit.isEmpty())
        parts.append(visibleText(owner.unit, 100));
    else if (!owner.executable.isEmpty() && !titled)
        parts.append(visibleText(owner.executable, 200));
    if (!owner.user.isEmpty())
        parts.append(DerivedStateModel::tr("user %1").arg(visibleText(owner.user, 60)));
    return parts.isEmpty() ? visibleText(describe(owner), 300) : parts.join(QStringLiteral(" · "));
}

QString presentSince(const PortFacts &facts)
{
    if (facts.active)
        return DerivedStateModel::tr("up %1").arg(durationText(facts.uptimeSeconds()));
    return facts.lastDisappearedAt
        ? DerivedStateModel::tr("gone since %1").arg(shortTime(*facts.lastDisappearedAt))
        : DerivedStateModel::tr("gone");
}

/// Shifts a mask whose bit 0 is `day` so that bit 0 becomes `today`.
quint64 alignedTo(qint64 today, qint64 day, quint64 mask)
{
    const qint64 shift = today - day;
    if (shift < 0 || shift > 63)
        return shift < 0 ? mask : 0;
    return mask << shift;
}

QString firstLine(const QString &text)
{
    const QString trimmed = text.trimmed();
    return visibleText(trimmed.left(trimmed.indexOf(QLatin1Char('\n'))), 200);
}

/// The rest of a card, for screen readers.
QString spokenDetails(const PortCard &card)
{
    QStringList parts{service(card),
                      DerivedStateModel::tr("Reachable from %1").arg(describe(card.facts.exposure)),
                      presentSince(card.facts)};
    if (card.note && card.note->pinned)
        parts.append(DerivedStateModel::tr("pinned"));
    if (card.note && !card.note->tags.isEmpty())
        parts.append(DerivedStateModel::tr("tags: %1")
                         .arg(visibleText(card.note->tags.join(QStringLiteral(", ")), 200)));
    if (card.note && !card.note->description.isEmpty())
        parts.append(firstLine(card.note->description));
    return parts.join(QStringLiteral("; "));
}

} // namespace

DerivedStateModel::DerivedStateModel(QObject *parent) : QIdentityProxyModel(parent) {}

void DerivedStateModel::setSourceModel(QAbstractItemModel *model)
{
    m_table = qobject_cast<PortTableModel *>(model);
    Q_ASSERT(m_table);
    // Connected before the base class connects, so that the states are new when it passes the
    // signals on.
    connect(model, &QAbstractItemModel::modelReset, this, &DerivedStateModel::classifyAll);
    connect(
        model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { classifyRows(first.row(), last.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_classifications.insert(first, last - first + 1, Classification{});
        classifyRows(first, last);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_classifications.remove(first, last - first + 1);
        announceSummary();
    });
    QIdentityProxyModel::setSourceModel(model);
    classifyAll();
}

void DerivedStateModel::setPolicy(const Policy &policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    setNow(m_now);
}

void DerivedStateModel::setNow(UtcMillis now)
{
    m_now = now;
    const QList<Classification> before = m_classifications;
    classifyAll();
    const auto isChanged = [&](qsizetype row) {
        return row >= before.size() || !(before.at(row) == m_classifications.at(row));
    };
    // One signal for each run of neighbouring rows: what sorts them starts anew with each.
    for (int first = 0; first < m_classifications.size(); ++first) {
        if (!isChanged(first))
            continue;
        int last = first;
        while (last + 1 < m_classifications.size() && isChanged(last + 1))
            ++last;
        emit dataChanged(index(first, 0), index(last, 0));
        first = last;
    }
}

std::optional<UtcMillis> DerivedStateModel::nextChangeAt() const
{
    std::optional<UtcMillis> next;
    for (const Classification &one : m_classifications) {
        const qsizetype spare = one.transitions.size() - m_policy.flapCount;
        if (one.state != DerivedState::Flapping || spare < 0)
            continue;
        // As soon as so many have left the window that too few are in it.
        const UtcMillis at = one.transitions.at(spare) + one.threshold.count() * millisPerSecond + 1;
        next = next ? std::min(*next, at) : at;
    }
    return next;
}

void DerivedStateModel::setObservedDays(quint64 mask)
{
    m_observedDays = mask;
}

const PortCard &DerivedStateModel::cardAt(int row) const
{
    return m_table->cardAt(row);
}

const Classification &DerivedStateModel::classificationAt(int row) const
{
    return m_classifications.at(row);
}

Classification DerivedStateModel::classifyRow(int row) const
{
    const PortCard &card = m_table->cardAt(row);
    // Before the first setNow(), and for a card seen since, the card's own time is the latest known.
    return classify(card.facts, card.note, m_policy, std::max(m_now, card.facts.lastSeenAt));
}

void DerivedStateModel::classifyAll()
{
    const int rows = m_table ? m_table->rowCount() : 0;
    m_classifications.clear();
    m_classifications.reserve(rows);
    for (int row = 0; row < rows; ++row)
        m_classifications.append(classifyRow(row));
    announceSummary();
}

void DerivedStateModel::classifyRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_classifications[row] = classifyRow(row);
    announceSummary();
}

const GlanceSummary &DerivedStateModel::summary() const
{
    summarise();
    return m_summary;
}

int DerivedStateModel::count(DerivedState state) const
{
    summarise();
    return m_counts.at(static_cast<size_t>(state));
}

void DerivedStateModel::summarise() const
{
    if (!m_summaryIsDue)
        return;
    m_summaryIsDue = false;
    m_summary = {};
    m_counts.fill(0);
    for (int row = 0; row < m_classifications.size(); ++row) {
        const Classification &classification = m_classifications.at(row);
        m_summary.add(m_table->cardAt(row), classification);
        ++m_counts.at(static_cast<size_t>(classification.state));
    }
}

void DerivedStateModel::announceSummary()
{
    m_summaryIsDue = true;
    if (m_announced)
        return;
    m_announced = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            emit summaryChanged();
        },
        Qt::QueuedConnection);
}

QString DerivedStateModel::headline(const PortCard &card) const
{
    if (card.note && !card.note->title.isEmpty())
        return visibleText(card.note->title, 200);
    const Owner &owner = card.facts.owner;
    switch (owner.kind) {
    case Owner::Kind::Process:
    case Owner::Kind::Container:
    case Owner::Kind::Unit:
        return visibleText(owner.title(), 200);
    case Owner::Kind::Kernel:
        return tr("Kernel: %1").arg(visibleText(owner.name, 200));
    case Owner::Kind::User:
        return tr("Hidden service");
    case Owner::Kind::InFlight:
        return tr("Held by no process");
    case Owner::Kind::Unknown:
        break;
    }
    return tr("Unknown service");
}

QVariant DerivedStateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PortCard &card = m_table->cardAt(index.row());
    const PortFacts &facts = card.facts;
    const Classification &classification = m_classifications.at(index.row());
    switch (role) {
    case StateRole:
        return static_cast<int>(classification.state);
    case RankRole:
        return displayRank(classification.state, card.note && card.note->pinned);
    case StateTextRole:
        return stateName(classification.state);
    case ReasonRole:
        return classification.words();
    case PortTextRole:
        return QString::number(facts.key.port);
    case ProtocolTextRole:
        return toString(facts.key.protocol);
    case HeadlineRole:
        return headline(card);
    case ServiceRole:
        return service(card);
    case CommandLineRole:
        return visibleText(facts.commandLine, 200);
    case DescriptionRole:
        return card.note ? firstLine(card.note->description) : QString();
    case OwnerTextRole:
        return visibleText(describe(facts.owner), 300);
    case ExposureRole:
        return static_cast<int>(facts.exposure);
    case ExposureTextRole:
        return describe(facts.exposure);
    case UptimeTextRole:
        return presentSince(facts);
    case FirstSeenTextRole:
        return tr("first seen %1")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(facts.firstSeenAt).date(),
                                    QLocale::ShortFormat));
    case TagsRole:
        return card.note ? card.note->tags : QStringList();
    case PresenceRole:
        return QVariant::fromValue(alignedTo(std::max(m_now, facts.lastSeenAt) / millisPerDay,
                                             facts.presenceDay, facts.presenceMask));
    case Qt::AccessibleDescriptionRole:
        return spokenDetails(card);
    case NotedAtRole:
        return card.note ? card.note->updatedAt : UtcMillis(0);
    case Qt::AccessibleTextRole:
    case AccessibleRole:
        return tr("%1, port %2 %3, %4: %5")
            .arg(headline(card), toString(facts.key.protocol), QString::number(facts.key.port),
                 stateName(classification.state), classification.words());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Portmonote
