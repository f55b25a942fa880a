// SPDX-License-Identifier: MIT
#include "models/DerivedStateModel.h"

#include "core/DisplayText.h"
#include "core/HostOverview.h"

#include <QLocale>

#include <limits>

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
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles == QList<int>{PortTableModel::LastSeenRole})
                    reclassifyDue(m_table->cardAt(first.row()).facts.lastSeenAt);
                else
                    classifyRows(first.row(), last.row());
            });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_rows.insert(first, last - first + 1, Row{});
        classifyRows(first, last);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_rows.remove(first, last - first + 1);
        announceSummary();
    });
    connect(m_table, &PortTableModel::batchBegins, this, &DerivedStateModel::batchBegins);
    connect(m_table, &PortTableModel::batchEnds, this, &DerivedStateModel::batchEnds);
    QIdentityProxyModel::setSourceModel(model);
    classifyAll();
}

void DerivedStateModel::setPolicy(const Policy &policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    reclassify([](int) { return true; });
}

void DerivedStateModel::setNow(UtcMillis now)
{
    const bool isBack = now < m_now;
    m_now = now;
    if (isBack)
        reclassify([](int) { return true; });
    else
        reclassifyDue(now);
    announceSummary();
}

void DerivedStateModel::reclassifyDue(UtcMillis now)
{
    reclassify([this, now](int row) { return m_rows.at(row).dueAt <= now; });
}

/// Tells, of the rows that are meant, those that are in another state now.
void DerivedStateModel::reclassify(const std::function<bool(int)> &isMeant)
{
    QList<int> changed;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isMeant(row))
            continue;
        const DerivedState before = m_rows.at(row).state;
        m_rows[row] = stateOfRow(row);
        if (m_rows.at(row).state != before)
            changed.append(row);
    }
    if (changed.isEmpty())
        return;
    announceSummary();
    emit batchBegins();
    for (qsizetype first = 0; first < changed.size();) {
        qsizetype last = first;
        while (last + 1 < changed.size() && changed.at(last + 1) == changed.at(last) + 1)
            ++last;
        emit dataChanged(index(changed.at(first), 0), index(changed.at(last), 0));
        first = last + 1;
    }
    emit batchEnds();
}

std::optional<UtcMillis> DerivedStateModel::nextChangeAt() const
{
    std::optional<UtcMillis> next;
    for (const Row &row : m_rows) {
        if (row.state == DerivedState::Flapping)
            next = next ? std::min(*next, row.dueAt) : row.dueAt;
    }
    return next;
}

void DerivedStateModel::setObservedDays(quint64 mask, const QString &hostId)
{
    m_observedDays.insert(hostId, mask);
}

const PortCard &DerivedStateModel::cardAt(int row) const
{
    return m_table->cardAt(row);
}

Classification DerivedStateModel::classifyRow(int row) const
{
    const PortCard &card = m_table->cardAt(row);
    // Before the first setNow(), and for a card seen since, the card's own time is the latest known.
    return classify(card.facts, card.note, m_policy, std::max(m_now, card.facts.lastSeenAt));
}

DerivedStateModel::Row DerivedStateModel::stateOfRow(int row) const
{
    const PortCard &card = m_table->cardAt(row);
    const Classification now = classifyRow(row);
    Row result;
    result.state = now.state;
    result.active = card.facts.active;
    result.judged = card.note && card.note->risk != Risk::Unset;
    result.dueAt = std::numeric_limits<UtcMillis>::max();
    if (now.state == DerivedState::Flapping) {
        // As soon as so many have left the window that too few are in it.
        const qsizetype spare = now.transitions.size() - m_policy.flapCount;
        if (spare >= 0 && spare < now.transitions.size())
            result.dueAt = now.transitions.at(spare) + now.threshold.count() * millisPerSecond + 1;
    } else if (now.reason == Reason::TrustedAndYoung) {
        result.dueAt = card.facts.lastSeenAt + (now.threshold.count() - now.uptimeSeconds) * millisPerSecond
            - millisPerSecond;
    }
    // Stamped later than now: the clock was set back since.
    const QList<UtcMillis> &transitions = card.facts.transitions;
    const UtcMillis present = std::max(m_now, card.facts.lastSeenAt);
    if (!transitions.isEmpty() && transitions.last() > present)
        result.dueAt = std::min(result.dueAt, present + 1);
    return result;
}

void DerivedStateModel::classifyAll()
{
    const int rows = m_table ? m_table->rowCount() : 0;
    m_rows.clear();
    m_rows.reserve(rows);
    for (int row = 0; row < rows; ++row)
        m_rows.append(stateOfRow(row));
    announceSummary();
}

void DerivedStateModel::classifyRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_rows[row] = stateOfRow(row);
    announceSummary();
}

const GlanceSummary &DerivedStateModel::summary() const
{
    summarise();
    return m_summary;
}

QHash<QString, GlanceSummary> DerivedStateModel::summaries() const
{
    QHash<QString, GlanceSummary> summaries;
    GlanceSummary *latest = nullptr; // most cards are of the same host as the one before
    QString latestHost;
    for (int i = 0; i < m_rows.size(); ++i) {
        const QString &host = m_table->cardAt(i).key().hostId;
        if (!latest || latestHost != host) {
            latestHost = host;
            latest = &summaries[host];
            latest->addHost(host);
        }
        const Row &row = m_rows.at(i);
        latest->count(row.state, row.active, row.judged);
        if (latest->wantsName(row.state))
            latest->addName(m_table->cardAt(i), row.state);
    }
    return summaries;
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
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        m_summary.addHost(m_table->cardAt(i).key().hostId);
        m_summary.count(row.state, row.active, row.judged);
        if (m_summary.wantsName(row.state))
            m_summary.addName(m_table->cardAt(i), row.state);
        ++m_counts.at(static_cast<size_t>(row.state));
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
    const DerivedState state = m_rows.at(index.row()).state;
    switch (role) {
    case StateRole:
        return static_cast<int>(state);
    case RankRole:
        return displayRank(state, card.note && card.note->pinned);
    case StateTextRole:
        return stateName(state);
    case ReasonRole:
        return classificationAt(index.row()).words();
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
    case HostTextRole:
        return facts.key.hostId == localHostId ? QString() : hostWords(facts.key.hostId);
    case NotedAtRole:
        return card.note ? card.note->updatedAt : UtcMillis(0);
    case Qt::AccessibleTextRole:
    case AccessibleRole: {
        const QString words = tr("%1, port %2 %3, %4: %5")
                                  .arg(headline(card), toString(facts.key.protocol),
                                       QString::number(facts.key.port), stateName(state),
                                       classificationAt(index.row()).words());
        const QString host = data(index, HostTextRole).toString();
        return host.isEmpty() ? words : tr("On %1: %2", "a host, a card").arg(host, words);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Portmonote
