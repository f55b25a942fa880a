// SPDX-License-Identifier: MIT
// What the budget of instructions is counted over: the same work each time, on made-up input, in one thread.
//   budget_work PART    parser, recorder or classifier; only measured() counts
//   budget_work --toolchain
#include "benchmarks/BenchCards.h"
#include "benchmarks/SsText.h"
#include "collect/PreparedInput.h"
#include "core/DerivedState.h"
#include "core/SsParser.h"
#include "storage/FactMemory.h"
#include "storage/FactStore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Portmonote;

namespace {

std::function<bool()> parser()
{
    const QByteArray text = SsText::of(2000, SsText::Fields::Extended);
    return [text] { return parseSs(text).isValid(); };
}

std::function<bool()> classifier()
{
    const QList<PortCard> cards = benchCards(5000);
    return [cards] {
        int active = 0;
        for (const PortCard &card : cards)
            active += classify(card.facts, card.note, Policy(), benchNow).state != DerivedState::Gone ? 1 : 0;
        return active > 0;
    };
}

/// All new, the first heartbeats, nothing new, and a tenth others.
std::function<bool()> recorder()
{
    QList<Observation> observations;
    UtcMillis at = benchNow;
    for (const int skipped : {0, 0, 0, 0, 60, 60}) {
        const auto seen = observePrepared(SsText::of(600, SsText::Fields::Extended, skipped), {}, localHostId,
                                          at += 1000);
        observations.append(std::get<Observation>(seen));
        if (skipped > 0) {
            for (const ObservedPort &port : observations.first().ports)
                observations.last().absent.insert(port.key);
            for (const ObservedPort &port : std::as_const(observations.last().ports))
                observations.last().absent.remove(port.key);
        }
    }
    auto folder = std::make_shared<QTemporaryDir>();
    const std::shared_ptr<Database> database = *Database::open(folder->filePath(QStringLiteral("budget.db")));
    return [folder, database, observations] {
        FactMemory memory;
        const FactStore facts(*database, &memory);
        return std::all_of(observations.begin(), observations.end(),
                           [&facts](const Observation &one) { return bool(facts.record(one)); });
    };
}

} // namespace

/// The name that callgrind is told: it counts from its beginning to its end.
extern "C" __attribute__((noinline, used, visibility("default"))) int portmonote_measured(
    const std::function<bool()> *work)
{
    return (*work)() ? 0 : 1;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString part = QCoreApplication::arguments().value(1);
    if (part == QLatin1String("--toolchain")) {
#ifdef QT_FORCE_ASSERTS
        const char *asserts = ", asserts";
#else
        const char *asserts = "";
#endif
        std::printf("GNU %d, Qt %s, %s%s\n", __GNUC__, qVersion(), PORTMONOTE_BUILD_TYPE, asserts);
        return 0;
    }
    const std::function<bool()> work = part == QLatin1String("parser") ? parser()
        : part == QLatin1String("recorder")                            ? recorder()
        : part == QLatin1String("classifier")                          ? classifier()
                                                                       : nullptr;
    return work ? portmonote_measured(&work) : 2;
}
