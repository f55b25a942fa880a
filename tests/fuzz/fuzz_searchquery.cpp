// SPDX-License-Identifier: MIT
// What is typed into the search box never fails: it matches, or it says what is wrong.
#include "core/SearchQuery.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Portmonote;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data),
                                           static_cast<qsizetype>(size));
    const SearchQuery query = SearchQuery::parse(text);
    PortCard card;
    card.facts.key = {localHostId, Protocol::Tcp, 5432};
    card.facts.processName = QStringLiteral("postgres");
    const bool matches = query.matches(card, DerivedState::Healthy);
    if (matches && !query.error().isEmpty())
        std::abort(); // what was not understood must not pretend to have found something
    if (!(SearchQuery::parse(text) == query))
        std::abort();
    return 0;
}
