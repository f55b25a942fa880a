// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace Portmonote {

class FlowLayout;

/// Tags as chips, with a field for the next one: comma or Enter makes a chip of what was typed,
/// Backspace in the empty field takes the last one back, Delete removes the chip that has the focus.
class TagEditor : public QWidget
{
    Q_OBJECT
    /// Separated by commas.
    Q_PROPERTY(QString tags READ tags WRITE setTags NOTIFY tagsChanged USER true)
public:
    explicit TagEditor(QWidget *parent = nullptr);

    /// What is still being typed counts, too.
    [[nodiscard]] QString tags() const;
    void setTags(const QString &tags);
    /// What the field completes from.
    void setKnownTags(const QStringList &tags);

signals:
    void tagsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeTyped();
    void removeAt(qsizetype index);
    void rebuild();
    void restyle();
    bool onFieldKey(int key);

    QStringList m_tags;
    QList<QToolButton *> m_chips;
    FlowLayout *m_layout = nullptr;
    QLineEdit *m_field = nullptr;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_known = nullptr;
    bool m_styling = false;
};

} // namespace Portmonote
