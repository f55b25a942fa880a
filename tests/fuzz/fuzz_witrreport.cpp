// SPDX-License-Identifier: MIT
// What witr prints is what processes call themselves: any bytes give a report or none, and no environment.
#include "collect/WitrReport.h"
#include "core/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

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

bool holdsEnvironment(const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray()) {
            if (holdsEnvironment(one))
                return true;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == QLatin1String("Env") || holdsEnvironment(member.value()))
            return true;
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const WitrReport answer = readWitr(text, 1'800'000'000'000);
    require(!holdsEnvironment(answer.json));
    if (answer.report.isEmpty())
        return 0;
    // What was read survives being kept, and can be shown.
    const auto kept = whyFromJson(toJson(answer.report));
    require(kept && *kept == answer.report);
    (void)toText(answer.report);
    (void)toMarkdown(answer.report);
    for (const WhyProcess &process : answer.report.chain)
        require(redactedCommandLine(process.commandLine) == process.commandLine);
    return 0;
}
