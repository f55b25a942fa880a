// SPDX-License-Identifier: MIT
// All that reads what others wrote about owners: answers of container engines, of rpcbind and of netlink,
// records of the helper, and the helper's own readers.
#include "collect/RpcServices.h"
#include "collect/WireGuard.h"
#include "core/ContainerList.h"
#include "core/OwnerDetails.h"
#include "core/OwnerRecords.h"
#include "core/PortForwarder.h"
#include "helper/ProcReader.h"
#include "helper/Records.h"
#include "helper/SocketList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

void checkHelper(std::string_view text)
{
    const std::string json = OwnerHelper::jsonText(text);
    require(json.find('\n') == std::string::npos);
    const QJsonDocument read = QJsonDocument::fromJson("[" + QByteArray::fromStdString(json) + "]");
    require(read.isArray() && read.array().first().isString());
    OwnerHelper::Process process;
    process.pid = 7;
    process.name = process.executable = process.cgroup = std::string(text);
    process.arguments = {std::string(text), std::string(text)};
    const auto sockets = OwnerHelper::parseSockets(text);
    const std::string report = OwnerHelper::report(
        "boot", sockets.value_or(std::vector<OwnerHelper::Socket>()), {{12, {7, 8}}}, {{7, process}});
    require(report.size() > (1 << 20) || parseOwnerRecords(QByteArray::fromStdString(report)).has_value());
    (void)OwnerHelper::startTicksIn(text);
    (void)OwnerHelper::inodeIn(text);
    require(OwnerHelper::cgroupIn(text).find('\n') == std::string::npos);
}

void checkDetails(const QByteArray &bytes)
{
    Owner owner;
    readOwnerDetails(QString::fromUtf8(bytes), owner);
    Owner again;
    readOwnerDetails(ownerDetailsText(owner), again);
    require(owner == again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkHelper({reinterpret_cast<const char *>(data), size});
    checkDetails(bytes);
    if (const auto records = parseOwnerRecords(bytes)) {
        for (const QList<qint64> &pids : records->holders) {
            for (const qint64 pid : pids)
                require(records->processes.contains(pid));
        }
    }
    const QByteArray body = httpBody(bytes).value_or(bytes);
    for (const ContainerInfo &container :
         parseDockerContainers(body, QStringLiteral("docker")).value_or(QList<ContainerInfo>()))
        require(container.id.size() >= 12 && container.id.size() <= 1000);
    (void)parseIncusInstances(body, QStringLiteral("incus"));
    for (const RpcService &service : parseRpcServices(bytes).value_or(QList<RpcService>()))
        require(service.port > 0);
    (void)WireGuard::portIn(bytes);
    (void)containerOfLogName(QString::fromUtf8(bytes));
    (void)forwarderOf(QString::fromUtf8(bytes), QString::fromUtf8(bytes).split(QLatin1Char(' ')));
    return 0;
}
