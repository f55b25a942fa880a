// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace Portmonote {

/// The environment of a process, for whom asks for it. Values that look like secrets are covered until
/// they are asked for, too. Keeps nothing longer than it shows it.
class EnvironmentView : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentView(QWidget *parent = nullptr);

    /// NAME=value of the process called `process`; nothing where they may not be read.
    void setVariables(const QString &process, const std::optional<QStringList> &variables);
    void clear();

private:
    void refill();

    QLabel *m_words = nullptr;
    QCheckBox *m_uncover = nullptr;
    QTreeWidget *m_list = nullptr;
    QStringList m_variables;
};

} // namespace Portmonote
