// SPDX-License-Identifier: MIT
#include "core/ServiceType.h"

#include <array>
#include <utility>

namespace Portmonote {

namespace {

struct ByName
{
    const char *part; ///< of the program's or unit's name
    const char *type;
};

constexpr std::array byName{
    ByName{"nginx", "web"},          ByName{"apache", "web"},
    ByName{"httpd", "web"},          ByName{"caddy", "web"},
    ByName{"lighttpd", "web"},       ByName{"haproxy", "web"},
    ByName{"traefik", "web"},        ByName{"http.server", "web"},
    ByName{"gunicorn", "web"},       ByName{"uvicorn", "web"},
    ByName{"postgres", "db"},        ByName{"mysql", "db"},
    ByName{"mariadb", "db"},         ByName{"mongo", "db"},
    ByName{"redis", "db"},           ByName{"valkey", "db"},
    ByName{"memcached", "db"},       ByName{"clickhouse", "db"},
    ByName{"influx", "db"},          ByName{"etcd", "db"},
    ByName{"elasticsearch", "db"},   ByName{"slapd", "db"},
    ByName{"sshd", "ssh"},           ByName{"dropbear", "ssh"},
    ByName{"wireguard", "tunnel"},   ByName{"openvpn", "tunnel"},
    ByName{"tailscale", "tunnel"},   ByName{"autossh", "tunnel"},
    ByName{"stunnel", "tunnel"},     ByName{"vxlan", "tunnel"},
    ByName{"cloudflared", "tunnel"}, ByName{"frpc", "tunnel"},
    ByName{"master", "mail"},        ByName{"postfix", "mail"},
    ByName{"exim", "mail"},          ByName{"dovecot", "mail"},
    ByName{"named", "dns"},          ByName{"dnsmasq", "dns"},
    ByName{"unbound", "dns"},        ByName{"systemd-resolve", "dns"},
    ByName{"pihole", "dns"},         ByName{"avahi", "dns"},
    ByName{"smbd", "file"},          ByName{"nmbd", "file"},
    ByName{"nfs", "file"},           ByName{"rpcbind", "file"},
    ByName{"rsync", "file"},         ByName{"vsftpd", "file"},
    ByName{"minio", "file"},         ByName{"rabbitmq", "queue"},
    ByName{"mosquitto", "queue"},    ByName{"kafka", "queue"},
    ByName{"nats", "queue"},         ByName{"prometheus", "monitor"},
    ByName{"grafana", "monitor"},    ByName{"node_exporter", "monitor"},
    ByName{"zabbix", "monitor"},     ByName{"netdata", "monitor"},
    ByName{"snmpd", "monitor"},      ByName{"cups", "desktop"},
    ByName{"xrdp", "desktop"},       ByName{"vnc", "desktop"},
    ByName{"kdeconnect", "desktop"},
};

constexpr std::array<std::pair<quint16, const char *>, 38> byPort{{
    {22, "ssh"},       {25, "mail"},     {53, "dns"},       {80, "web"},     {110, "mail"},
    {111, "file"},     {123, "monitor"}, {139, "file"},     {143, "mail"},   {161, "monitor"},
    {389, "db"},       {443, "web"},     {445, "file"},     {465, "mail"},   {587, "mail"},
    {631, "desktop"},  {636, "db"},      {853, "dns"},      {993, "mail"},   {995, "mail"},
    {1194, "tunnel"},  {1883, "queue"},  {2049, "file"},    {2379, "db"},    {3306, "db"},
    {3389, "desktop"}, {5353, "dns"},    {5432, "db"},      {5672, "queue"}, {6379, "db"},
    {8080, "web"},     {8443, "web"},    {9090, "monitor"}, {9092, "queue"}, {9100, "monitor"},
    {11211, "db"},     {27017, "db"},    {51820, "tunnel"},
}};

} // namespace

QString guessServiceType(const PortFacts &facts)
{
    const QString names = facts.processName + QLatin1Char(' ') + facts.owner.name + QLatin1Char(' ')
        + facts.owner.unit + QLatin1Char(' ') + facts.owner.script;
    for (const ByName &guess : byName) {
        if (names.contains(QLatin1String(guess.part), Qt::CaseInsensitive))
            return QLatin1String(guess.type);
    }
    for (const auto &[port, type] : byPort) {
        if (facts.key.port == port)
            return QLatin1String(type);
    }
    return QStringLiteral("unknown");
}

} // namespace Portmonote
