// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QPalette;
class QTextDocument;

namespace Portmonote {

/// Colours texts by KDE's syntax definitions. What they are read from is made when the first text is
/// coloured, so that the start of the program pays nothing. Does nothing where the program was built
/// without KSyntaxHighlighting.
class SyntaxColors
{
public:
    SyntaxColors();
    ~SyntaxColors();
    Q_DISABLE_COPY_MOVE(SyntaxColors)

    /// Colours `document` from now on, by a definition such as "Markdown", in the colours of `palette`;
    /// call it again when the palette changes. False where there is no such definition.
    bool colour(QTextDocument *document, const QString &definition, const QPalette &palette);

private:
    class Repository;
    std::unique_ptr<Repository> m_repository;
};

} // namespace Portmonote
