// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace Portmonote {

/// Shows the Markdown of a note. It may have come from elsewhere: no HTML in it counts, nothing is
/// loaded for it (no image, no file), and only web and mail links open, when they are clicked.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    /// Texts that are long or nested beyond reason are shown as they are.
    void setText(const QString &markdown);
    /// As high as its text at the width that it has, instead of scrolling.
    void setGrowing(bool growing);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QUrl &link);

    bool m_growing = false;
};

} // namespace Portmonote
