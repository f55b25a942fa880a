// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/TimelineView.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace Portmonote {

/// The timeline with what belongs to it: range buttons, read-out, legend, and what can be done with an
/// instant.
class TimelinePage : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePage(PortTimelineModel *model, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    /// Writes a picture of what is shown, with all rows; by the name's ending an SVG or a PNG. What went
    /// wrong, in words.
    [[nodiscard]] std::optional<QString> savePicture(const QString &file) const;

signals:
    void ended();
    void momentRequested(Portmonote::UtcMillis time);
    void compareRequested(Portmonote::UtcMillis before, Portmonote::UtcMillis after);
    void pictureSaved(const QString &file);
    void failed(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] QWidget *createLegend();
    void choosePicture();
    void refresh();
    void restyle();

    PortTimelineModel *m_model;
    TimelineView *m_view;
    QButtonGroup *m_ranges = nullptr;
    QLabel *m_readOut = nullptr;
    QPushButton *m_moment = nullptr;
    QPushButton *m_compare = nullptr;
    QList<QLabel *> m_signs;
};

} // namespace Portmonote
