// SPDX-License-Identifier: MIT
#include "widgets/MarkdownView.h"

#include <QDesktopServices>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace Portmonote {

namespace {

constexpr qsizetype longestMarkdown = 64 * 1024;
constexpr qsizetype deepestNesting = 24;

/// Marks that open a level each: quotes and lists of lists of lists cost the layout a frame each.
bool isNestedTooDeep(const QString &markdown)
{
    for (QStringView line : QStringView(markdown).split(QLatin1Char('\n'))) {
        const auto isMark = [](QChar c) {
            return c.isSpace() || QStringView(u">-+*0123456789.)").contains(c);
        };
        const auto end = std::find_if_not(line.begin(), line.end(), isMark);
        const auto opens = [](QChar c) { return !c.isSpace() && !c.isDigit(); };
        if (std::count_if(line.begin(), end, opens) > deepestNesting && end != line.end())
            return true;
        if (line.count(QLatin1Char('[')) > longestMarkdown / 256 || line.count(QLatin1Char('>')) > 200)
            return true;
    }
    return false;
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setReadOnly(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::open);
}

void MarkdownView::setText(const QString &markdown)
{
    document()->setDefaultFont(font());
    if (markdown.size() > longestMarkdown || isNestedTooDeep(markdown)) {
        setPlainText(markdown.left(longestMarkdown));
    } else {
        document()->setMarkdown(markdown,
                                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                    | QTextDocument::MarkdownNoHTML);
    }
    updateGeometry();
}

void MarkdownView::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setFrameShape(growing ? QFrame::NoFrame : QFrame::StyledPanel);
    if (growing)
        viewport()->setAutoFillBackground(false);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownView::open(const QUrl &link)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    if (schemes.contains(link.scheme().toLower()))
        QDesktopServices::openUrl(link);
}

QSize MarkdownView::sizeHint() const
{
    if (!m_growing)
        return QTextBrowser::sizeHint();
    const int margins = 2 * frameWidth();
    return {200, static_cast<int>(document()->size().height()) + margins};
}

QSize MarkdownView::minimumSizeHint() const
{
    return m_growing ? QSize(50, sizeHint().height()) : QTextBrowser::minimumSizeHint();
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_growing)
        updateGeometry(); // another width, other lines
}

} // namespace Portmonote
