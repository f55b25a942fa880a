// SPDX-License-Identifier: MIT
#include "widgets/SyntaxColors.h"

#include <QPalette>
#include <QTextDocument>

#ifdef PORTMONOTE_HAS_HIGHLIGHTING
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#endif

namespace Portmonote {

#ifdef PORTMONOTE_HAS_HIGHLIGHTING

class SyntaxColors::Repository : public KSyntaxHighlighting::Repository
{};

bool SyntaxColors::colour(QTextDocument *document, const QString &definition, const QPalette &palette)
{
    using namespace KSyntaxHighlighting;
    if (!m_repository)
        m_repository = std::make_unique<Repository>();
    const Definition found = m_repository->definitionForName(definition);
    if (!found.isValid())
        return false;
    auto *highlighter = document->findChild<SyntaxHighlighter *>();
    if (!highlighter)
        highlighter = new SyntaxHighlighter(document);
    highlighter->setTheme(m_repository->themeForPalette(palette));
    if (highlighter->definition() != found)
        highlighter->setDefinition(found);
    highlighter->rehighlight();
    return true;
}

#else

class SyntaxColors::Repository
{};

bool SyntaxColors::colour(QTextDocument *, const QString &, const QPalette &)
{
    return false;
}

#endif

SyntaxColors::SyntaxColors() = default;
SyntaxColors::~SyntaxColors() = default;

} // namespace Portmonote
