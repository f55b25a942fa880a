// SPDX-License-Identifier: MIT
#include "widgets/CompareDialog.h"

#include "core/DisplayText.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Portmonote {

namespace {

constexpr int keyRole = Qt::UserRole + 1;

QDateTimeEdit *timeField(UtcMillis time, const QString &name, QWidget *parent)
{
    auto *field = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(time), parent);
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    field->setMinimumDate(QDate(1970, 1, 2));
    field->setMaximumDateTime(QDateTime::currentDateTime().addSecs(60));
    return field;
}

QString nameOf(const PortCard &card)
{
    const bool titled = card.note && !card.note->title.isEmpty();
    return visibleText(titled ? card.note->title : card.facts.owner.name, 80);
}

} // namespace

CompareDialog::~CompareDialog()
{
    // A field that loses the focus while the dialog goes says that it was edited.
    for (QDateTimeEdit *field : {m_before, m_after})
        field->disconnect(this);
}

CompareDialog::CompareDialog(UtcMillis before, UtcMillis after, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Compare two moments"));
    m_before = timeField(before, tr("The earlier moment"), this);
    m_after = timeField(after, tr("The later moment"), this);
    for (QDateTimeEdit *field : {m_before, m_after}) {
        connect(field, &QDateTimeEdit::editingFinished, this,
                [this] { emit momentsChosen(this->before(), this->after()); });
    }
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_lines = new QTreeWidget(this);
    m_lines->setAccessibleName(tr("Differences"));
    m_lines->setHeaderLabels({tr("Port"), tr("Service"), tr("What")});
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->header()->setStretchLastSection(true);
    connect(m_lines, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QVariant key = item->data(0, keyRole);
        if (key.isValid())
            emit portChosen(key.value<PortKey>());
    });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Before"), m_before);
    form->addRow(tr("&After"), m_after);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);
    resize(620, 460);
}

UtcMillis CompareDialog::before() const
{
    return m_before->dateTime().toMSecsSinceEpoch();
}

UtcMillis CompareDialog::after() const
{
    return m_after->dateTime().toMSecsSinceEpoch();
}

void CompareDialog::add(const QString &title, const QList<QPair<PortCard, QString>> &lines)
{
    if (lines.isEmpty())
        return;
    auto *head = new QTreeWidgetItem(m_lines, {QStringLiteral("%1 (%2)").arg(title).arg(lines.size())});
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(0, strong);
    head->setFirstColumnSpanned(true);
    head->setFlags(Qt::ItemIsEnabled);
    for (const auto &[card, words] : lines) {
        auto *item = new QTreeWidgetItem(m_lines, {card.key().toString(), nameOf(card), words});
        item->setData(0, keyRole, QVariant::fromValue(card.key()));
        item->setToolTip(2, QString());
    }
}

void CompareDialog::showComparison(const CardComparison &comparison, const QString &remark)
{
    m_lines->clear();
    QStringList words;
    if (!comparison.came.isEmpty())
        words.append(tr("%n came", nullptr, static_cast<int>(comparison.came.size())));
    if (!comparison.went.isEmpty())
        words.append(tr("%n went", nullptr, static_cast<int>(comparison.went.size())));
    if (!comparison.ownerChanged.isEmpty())
        words.append(tr("%n changed owner", nullptr, static_cast<int>(comparison.ownerChanged.size())));
    if (!comparison.exposureChanged.isEmpty())
        words.append(tr("%n changed exposure", nullptr, static_cast<int>(comparison.exposureChanged.size())));
    if (words.isEmpty())
        words.append(tr("nothing is different"));
    words.append(tr("%n the same", nullptr, comparison.same));
    m_summary->setText(words.join(QStringLiteral(" · "))
                       + (remark.isEmpty() ? QString() : QLatin1Char('\n') + remark));
    const auto owners = [](const QList<PortCard> &cards) {
        QList<QPair<PortCard, QString>> lines;
        for (const PortCard &card : cards)
            lines.append({card, visibleText(describe(card.facts.owner), 120)});
        return lines;
    };
    const auto changes = [](const QList<CardComparison::Change> &all, auto describeChange) {
        QList<QPair<PortCard, QString>> lines;
        for (const CardComparison::Change &change : all)
            lines.append({change.after, describeChange(change)});
        return lines;
    };
    add(tr("Came"), owners(comparison.came));
    add(tr("Went"), owners(comparison.went));
    add(tr("Changed owner"), changes(comparison.ownerChanged, describeOwnerChange));
    add(tr("Changed exposure"), changes(comparison.exposureChanged, describeExposureChange));
}

} // namespace Portmonote
