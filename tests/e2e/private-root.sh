# SPDX-License-Identifier: MIT
# Sourced by scripts that run in a mount namespace of their own: private_root lays a picture of /etc and /usr over them, and an
# empty /run, so that what is installed there is seen in here alone.
private_root() {
    local top=$1 folder
    mount -t tmpfs -o mode=755 none "$top" || return 1
    for folder in etc usr; do
        mkdir "$top/$folder" "$top/$folder-work" || return 1
        mount -t overlay overlay -o "lowerdir=/$folder,upperdir=$top/$folder,workdir=$top/$folder-work" "/$folder" || return 1
    done
    # An X server that is alone in its network takes the first number, and the socket of whoever else has that.
    mkdir -p -m 1777 /tmp/.X11-unix && mount -t tmpfs -o mode=1777 none /tmp/.X11-unix || return 1
    mount -t tmpfs -o mode=755 none /run
}

# install_helper: the helper where the package lays it; prints its path. Wants PORTMONOTE_HELPER and PORTMONOTE_HELPER_FILES,
# the folder in which its policy and its service were made.
install_helper() {
    local path
    path=$(sed -n 's:.*policykit.exec.path">\(.*\)</annotate>.*:\1:p' "$PORTMONOTE_HELPER_FILES/io.github.portmonote.owners.policy")
    case $path in /usr/*) ;; *) return 1 ;; esac
    install -D -m 755 "$PORTMONOTE_HELPER" "$path" && echo "$path"
}
