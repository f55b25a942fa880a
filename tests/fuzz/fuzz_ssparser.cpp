// SPDX-License-Identifier: MIT
#include "core/SsParser.h"

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

/// What holds for any bytes at all.
void checkOutput(QByteArrayView text, const SsOutput &output)
{
    require(output.listeners.size() + output.rejected.size() <= text.size());
    require(text.isEmpty() || !output.listeners.isEmpty() || !output.rejected.isEmpty());
    for (const QByteArray &record : output.rejected)
        require(!record.isEmpty() && record.size() <= 4096 && text.indexOf(record) >= 0);
    for (const Listener &listener : output.listeners) {
        require(listener.port > 0 && !listener.address.isEmpty());
        require(!listener.processesTruncated
                || (listener.processes.isEmpty() && !listener.inode && !listener.cgroup));
        require(!listener.cgroup
                || (listener.inode && !listener.cookie.isEmpty() && !listener.cgroup->contains('\n')));
        for (const SocketProcess &process : listener.processes) {
            require(process.name.size() <= 19 && !process.name.contains(')'));
            require(process.pid >= 0 && process.fd >= 0);
        }
    }
}

/// Complete outputs, one behind the other, are read as they are one by one.
void checkConcatenation(QByteArrayView text, const SsOutput &once)
{
    if (!once.isValid() || !text.endsWith('\n'))
        return;
    const SsOutput twice = parseSs(text.toByteArray().repeated(2));
    require(twice.isValid() && twice.listeners == once.listeners + once.listeners);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const SsOutput output = parseSs(text);
    checkOutput(text, output);
    checkConcatenation(text, output);
    return 0;
}
