// SPDX-License-Identifier: MIT
// Rounds of the running program over real sockets. Opens them itself, in processes of its own, in the network
// namespace that it is started in (the driver makes one):
//   bench_live SOCKETS ROUNDS DATABASE      prints, as JSON, milliseconds of each round and of each `ss`
//   beside it bench_live SOCKETS --hold               opens them, says so, and waits for the end of its input
#include "app/RoundController.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Portmonote;

namespace {

constexpr int socketsOfEach = 50;

/// Ports from 1024 on, TCP and UDP by turns.
bool openSocket(int number)
{
    const bool tcp = number % 2 == 0;
    const int fd = ::socket(AF_INET, tcp ? SOCK_STREAM : SOCK_DGRAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(1024 + number / 2));
    return fd >= 0 && ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && (!tcp || ::listen(fd, 16) == 0);
}

/// Processes that hold the sockets; they end with this one.
bool holdSockets(int count)
{
    rlimit files = {4096, 4096};
    ::setrlimit(RLIMIT_NOFILE, &files);
    int ready[2];
    if (::pipe(ready) != 0)
        return false;
    int children = 0;
    for (int first = 0; first < count; first += socketsOfEach, ++children) {
        if (::fork() != 0)
            continue;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        bool fine = true;
        for (int number = first; number < std::min(count, first + socketsOfEach); ++number)
            fine = openSocket(number) && fine;
        const char answer = fine ? 'y' : 'n';
        (void)!::write(ready[1], &answer, 1);
        for (;;)
            ::pause();
    }
    for (int i = 0; i < children; ++i) {
        char answer = 'n';
        if (::read(ready[0], &answer, 1) != 1 || answer != 'y')
            return false;
    }
    return true;
}

double millisOfSs()
{
    QElapsedTimer timer;
    timer.start();
    QProcess ss;
    ss.setStandardOutputFile(QProcess::nullDevice());
    ss.start(QStringLiteral("ss"), {QStringLiteral("-HlntupeO")});
    ss.waitForFinished(-1);
    return double(timer.nsecsElapsed()) / 1e6;
}

int measure(QCoreApplication &application, int rounds, const QString &database)
{
    RoundController controller(database);
    controller.setInterval(std::chrono::hours(24));
    QJsonArray taken;
    QJsonArray alone;
    QElapsedTimer timer;
    int done = 0;
    QObject::connect(&controller, &RoundController::finished, &application, [&](const RoundOutcome &outcome) {
        const double millis = double(timer.nsecsElapsed()) / 1e6;
        if (!outcome.recorded) {
            QTextStream(stderr) << "a round failed: "
                                << (outcome.storageError ? outcome.storageError->words()
                                                         : outcome.status.failure)
                                << Qt::endl;
            application.exit(1);
            return;
        }
        // The first sees all for the first time; the second writes the heartbeats of the day.
        if (++done > 2) {
            taken.append(millis);
            alone.append(millisOfSs());
        }
        if (done == rounds + 2) {
            QTextStream(stdout) << QJsonDocument(
                                       QJsonObject{{QStringLiteral("rounds"), taken},
                                                   {QStringLiteral("ss"), alone},
                                                   {QStringLiteral("ports"), outcome.recorded->ports}})
                                       .toJson(QJsonDocument::Compact)
                                << Qt::endl;
            application.quit();
            return;
        }
        QMetaObject::invokeMethod(
            &application,
            [&] {
                timer.start();
                controller.observe();
            },
            Qt::QueuedConnection);
    });
    timer.start();
    controller.observe();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 2 ? std::atoi(argv[1]) : 0;
    if (count <= 0 || !holdSockets(count)) {
        std::fputs("the sockets could not be opened\n", stderr);
        return 2;
    }
    if (std::strcmp(argv[2], "--hold") == 0) {
        std::puts("ready");
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
        return 0;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("portmonote"));
    return argc > 3 ? measure(application, std::atoi(argv[2]), QString::fromLocal8Bit(argv[3])) : 2;
}
