// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"

class QIODevice;

namespace Portmonote {

/// A card, and what is derived of it.
struct ReportEntry
{
    PortCard card;
    Classification classification;
};

/// One HTML file that needs nothing else: no script, no style from elsewhere. Text from outside is text
/// in it. Reads well on a screen, light or dark, and on paper.
void writeHtmlReport(QIODevice &device, const QList<ReportEntry> &entries, const QList<PortNote> &notesOnly,
                     const RoundStatus &status, UtcMillis now);

} // namespace Portmonote
