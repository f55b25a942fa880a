#!/bin/bash
# SPDX-License-Identifier: MIT
# desktop-session.sh [--panel xfce|lxqt|tint2|none] [--notify dunst|xfce|lxqt|none] [--wm openbox|none]
#                    [--size 1400x900] [--a11y] [--user-home] [--keep DIR] [--] COMMAND [ARG...]
# Starts a private X server, session bus, window manager, panel (StatusNotifierItem host) and
# notification daemon, with a home of its own (--user-home: the caller's), and runs COMMAND in it.
# Ends only what it started: every process that carries this session's token in its environment.
# The exit status is COMMAND's; 70 where the desktop itself could not be had.
set -u
panel=none notify=none wm=openbox size=1400x900 a11y=0 keep='' user_home=0
while [ $# -gt 0 ]; do
    case $1 in
        --panel) panel=$2; shift 2 ;;
        --notify) notify=$2; shift 2 ;;
        --wm) wm=$2; shift 2 ;;
        --size) size=$2; shift 2 ;;
        --a11y) a11y=1; shift ;;
        --user-home) user_home=1; shift ;;
        --keep) keep=$2; shift 2 ;;
        --) shift; break ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || { sed -n 3,8p "$0" >&2; exit 64; }

die() {
    echo "desktop-session: $*" >&2
    exit 70
}
need() { command -v "$1" >/dev/null || die "$1 is not installed (see scripts/packages-desktop.txt)"; }
[ "$user_home" = 0 ] || [ "$panel" = none ] || die "--user-home goes with --panel none only"
need Xvfb
need dbus-daemon
need gdbus

folder=${keep:-$(mktemp -d "${TMPDIR:-/tmp}/desktop-session.XXXXXX")}
mkdir -p "$folder"/{run,log,home/.config,home/.cache,home/.local/share}
chmod 700 "$folder/run"
export DESKTOP_SESSION_TOKEN=ds-$$-$RANDOM$RANDOM

# Nothing of the caller's desktop leaks in.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS SESSION_MANAGER XAUTHORITY
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE
export XDG_RUNTIME_DIR=$folder/run XDG_SESSION_TYPE=x11 DESKSESS_LOG=$folder/log QT_QPA_PLATFORM=xcb
if [ $user_home = 0 ]; then
    export HOME=$folder/home XDG_CONFIG_HOME=$folder/home/.config
    export XDG_CACHE_HOME=$folder/home/.cache XDG_DATA_HOME=$folder/home/.local/share
fi
case $panel in
    xfce) export XDG_CURRENT_DESKTOP=XFCE ;;
    lxqt) export XDG_CURRENT_DESKTOP=LXQt ;;
    *) export XDG_CURRENT_DESKTOP=X-Generic ;;
esac

end_ours() {
    local pid
    for pid in /proc/[0-9]*; do
        pid=${pid#/proc/}
        [ "$pid" = $$ ] && continue
        grep -qz "^DESKTOP_SESSION_TOKEN=$DESKTOP_SESSION_TOKEN\$" "/proc/$pid/environ" 2>/dev/null &&
            kill "-$1" "$pid" 2>/dev/null && ended=1
    done
}
teardown() {
    local ended=0 i
    end_ours TERM
    for ((i = 0; i < 20 && ended; i++)); do
        sleep 0.05
        ended=0
        end_ours 0
    done
    end_ours KILL
    wait 2>/dev/null
    [ -n "$keep" ] || rm -rf "$folder"
}
trap teardown EXIT
trap 'exit 130' INT TERM

wait_for() {
    local seconds=$1 i
    shift
    for ((i = 0; i < seconds * 20; i++)); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    die "timed out: $*"
}
owned() {
    [ "$(gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.NameHasOwner "$1" \
        2>/dev/null)" = "(true,)" ]
}

# The X server picks a free number by itself.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$folder/display" >"$folder/log/xvfb" 2>&1 &
read -r -t 30 number <>"$folder/display" || die "no X server: $(tail -n 3 "$folder/log/xvfb")"
rm -f "$folder/display"
export DISPLAY=:$number

# Not dbus-run-session: the address is then usable from other shells too.
coproc BUS { exec dbus-daemon --session --nofork --nopidfile --print-address 2>"$folder/log/dbus"; }
read -r -t 20 DBUS_SESSION_BUS_ADDRESS <&"${BUS[0]}" || die "no session bus"
export DBUS_SESSION_BUS_ADDRESS
printf 'DISPLAY=%s\nDBUS_SESSION_BUS_ADDRESS=%s\nXDG_RUNTIME_DIR=%s\n' \
    "$DISPLAY" "$DBUS_SESSION_BUS_ADDRESS" "$XDG_RUNTIME_DIR" >"$folder/env"
dbus-update-activation-environment DISPLAY XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_CURRENT_DESKTOP HOME \
    >/dev/null 2>&1

if [ $a11y = 1 ]; then
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
    unset NO_AT_BRIDGE
    {
        gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress
        gdbus call --session -d org.a11y.Bus -o /org/a11y/bus \
            -m org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>'
    } >"$folder/log/a11y" 2>&1
else
    export NO_AT_BRIDGE=1
fi

if [ "$wm" = openbox ]; then
    need openbox
    # Its own start-up command, not a property of the root window: those are set before it looks after
    # windows, and one that is shown in between would not get the focus.
    openbox --sm-disable --startup "touch $folder/wm-ready" >"$folder/log/wm" 2>&1 &
    wait_for 30 test -e "$folder/wm-ready"
fi
xsetroot -solid '#405060' 2>/dev/null

case $notify in
    dunst)
        need dunst
        mkdir -p "$folder/dunst"
        # "dunstctl context" asks a menu which action is meant: the one whose label is in this file.
        cat >"$folder/dunst/menu" <<'MENU'
#!/bin/sh
exec grep -m 1 -F -- "$(cat "$XDG_RUNTIME_DIR/notice-action")"
MENU
        chmod +x "$folder/dunst/menu"
        cat >"$folder/dunst/dunstrc" <<'RC'
[global]
    monitor=0
    origin=top-right
    offset=20x20
    width=320
    font=DejaVu Sans 10
    timeout=30
    mouse_left_click=do_action,close_current
RC
        echo "    dmenu=$folder/dunst/menu" >>"$folder/dunst/dunstrc"
        dunst -config "$folder/dunst/dunstrc" >"$folder/log/notify" 2>&1 &
        ;;
    xfce)
        notifyd=$(find /usr/lib -path '*/xfce4/notifyd/xfce4-notifyd' -print -quit)
        [ -n "$notifyd" ] || die "xfce4-notifyd is not installed"
        "$notifyd" >"$folder/log/notify" 2>&1 &
        ;;
    lxqt)
        need lxqt-notificationd
        lxqt-notificationd >"$folder/log/notify" 2>&1 &
        ;;
esac
[ "$notify" = none ] || wait_for 20 owned org.freedesktop.Notifications

case $panel in
    xfce)
        need xfce4-panel
        channel=${XDG_CONFIG_HOME:-$HOME/.config}/xfce4/xfconf/xfce-perchannel-xml
        mkdir -p "$channel"
        cat >"$channel/xfce4-panel.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
 <property name="configver" type="int" value="2"/>
 <property name="panels" type="array"><value type="int" value="1"/>
  <property name="panel-1" type="empty">
   <property name="position" type="string" value="p=10;x=0;y=0"/><property name="position-locked" type="bool" value="true"/>
   <property name="length" type="uint" value="100"/><property name="size" type="uint" value="32"/>
   <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/><value type="int" value="3"/></property>
  </property></property>
 <property name="plugins" type="empty">
  <property name="plugin-1" type="string" value="tasklist"/>
  <property name="plugin-2" type="string" value="separator"><property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/></property>
  <property name="plugin-3" type="string" value="systray"/>
 </property>
</channel>
XML
        xfce4-panel --sm-client-disable >"$folder/log/panel" 2>&1 &
        ;;
    lxqt)
        need lxqt-panel
        mkdir -p "${XDG_CONFIG_HOME:-$HOME/.config}/lxqt"
        cat >"${XDG_CONFIG_HOME:-$HOME/.config}/lxqt/panel.conf" <<'CONF'
[General]
panels=panel1
[panel1]
alignment=-1
desktop=0
iconSize=22
lineCount=1
panelSize=32
plugins=taskbar, statusnotifier, tray
position=Bottom
width=100
width-percent=true
hidable=false
[taskbar]
type=taskbar
[statusnotifier]
alignment=Right
type=statusnotifier
[tray]
type=tray
alignment=Right
CONF
        lxqt-panel >"$folder/log/panel" 2>&1 &
        ;;
    tint2)      # shows icons of the old kind only: what a desktop without a StatusNotifierItem host is like
        need tint2
        printf '%s\n' 'panel_items = TS' 'panel_size = 100% 32' 'panel_position = bottom center horizontal' \
            'systray_padding = 4 2 4' 'systray_icon_size = 22' >"$folder/tint2rc"
        tint2 -c "$folder/tint2rc" >"$folder/log/panel" 2>&1 &
        ;;
esac
case $panel in
    xfce | lxqt)
        wait_for 30 owned org.kde.StatusNotifierWatcher
        wait_for 20 sh -c 'gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher \
            -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher \
            IsStatusNotifierHostRegistered | grep -q true'
        ;;
esac

"$@"
exit $?
