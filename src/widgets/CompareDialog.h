// SPDX-License-Identifier: MIT
#pragma once

#include "core/CardComparison.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QTreeWidget;

namespace Portmonote {

/// Two moments side by side: what came, went, and changed owner or exposure.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(UtcMillis before, UtcMillis after, QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// `remark`: what must be known of the moments, such as that nobody looked.
    void showComparison(const CardComparison &comparison, const QString &remark);
    [[nodiscard]] UtcMillis before() const;
    [[nodiscard]] UtcMillis after() const;

signals:
    void momentsChosen(Portmonote::UtcMillis before, Portmonote::UtcMillis after);
    void portChosen(const Portmonote::PortKey &key);

private:
    void add(const QString &title, const QList<QPair<PortCard, QString>> &lines);

    QDateTimeEdit *m_before = nullptr;
    QDateTimeEdit *m_after = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_lines = nullptr;
};

} // namespace Portmonote
