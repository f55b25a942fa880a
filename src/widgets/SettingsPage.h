// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Portmonote {

/// A page of the settings dialog: groups of rows, each with a label, a control, and a button that puts
/// the default back. A page says what it holds by plain values, and changed() when a person changed one.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Puts all defaults back.
    void resetAll();

signals:
    void changed();

protected:
    /// A titled group; with `explanation` below the title, where it is not empty.
    QFormLayout *addGroup(const QString &title, const QString &explanation = {});
    /// `defaultText` is what the button names as the default.
    void addRow(QFormLayout *form, const QString &label, QWidget *control, const QString &defaultText,
                const std::function<bool()> &isDefault, const std::function<void()> &reset);
    /// Plain text, as wide as there is room, on as many lines as it takes.
    static QLabel *newExplanation(const QString &text, QWidget *parent);
    /// Behind all groups: what is shown stays at the top.
    void addStretch();
    /// To be called when a value was set from outside.
    void refreshResets();
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    struct Row
    {
        QToolButton *button = nullptr;
        std::function<bool()> isDefault;
        std::function<void()> reset;
    };
    QVBoxLayout *m_column = nullptr;
    QList<Row> m_rows;
};

} // namespace Portmonote
