// SPDX-License-Identifier: MIT
// A path of a control group may be named by whoever may make one: what it is read as is plain, short and
// whole.
#include "core/CgroupUnit.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Portmonote;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView path(data, static_cast<qsizetype>(size));
    const CgroupUnit unit = unitOfCgroup(path);
    require((unit.kind == CgroupUnit::Kind::None) == unit.name.isEmpty());
    require(unit.name.size() <= 300);
    require((unit.kind == CgroupUnit::Kind::Container) == !unit.containerId.isEmpty());
    for (const QChar c : unit.name)
        require(c.unicode() >= 0x20 && c.unicode() < 0x7f);
    return 0;
}
