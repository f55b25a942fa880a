// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QMenu;
class QSettings;

namespace Portmonote {

/// The search field, with the searches of before: the latest by themselves, others kept by name. Down
/// opens them; Escape empties the field.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Remembers what stands in the field as the latest search.
    void remember();
    /// Keeps, or lets go, what stands in the field.
    void toggleSaved();
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    [[nodiscard]] const QStringList &saved() const { return m_saved; }
    void showSearches();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    /// Enter, or a search of before was chosen: do it now.
    void searched();
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill(QMenu &menu);
    void use(const QString &search);

    QStringList m_recent; ///< the latest first
    QStringList m_saved;  ///< sorted
};

} // namespace Portmonote
