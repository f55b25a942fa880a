# SPDX-License-Identifier: MIT
# What dev and its helpers share. To be sourced; $top is the folder of the project.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
jobs=$(nproc 2>/dev/null || echo 2)

say() { printf '== %s\n' "$*"; }
fail() {
    printf 'dev: %s\n' "$*" >&2
    exit 1
}

# Debian's version as a number: 12, 13, ...; 99 for testing and unstable, 0 where this is no Debian.
debian_version() {
    local id='' version=''
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || { echo 0; return; }
    [ -r /etc/os-release ] && {
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-99}")
    }
    case $id in debian) echo "${version%%.*}" ;; *) echo 0 ;; esac
}

# packages_for <purpose>...: the packages of scripts/packages-<purpose>.txt that this release has.
packages_for() {
    local version purpose name condition
    version=$(debian_version)
    for purpose in "$@"; do
        while read -r name condition; do
            case $name in '' | \#*) continue ;; esac
            case $condition in
                '') ;;
                '>='*) [ "$version" -ge "${condition#>=}" ] || continue ;;
                '<'*) [ "$version" -lt "${condition#<}" ] || continue ;;
                *) fail "scripts/packages-$purpose.txt: $name: what is '$condition'?" ;;
            esac
            printf '%s\n' "$name"
        done <"$top/scripts/packages-$purpose.txt"
    done | sort -u
}

missing_packages() {
    local wanted
    mapfile -t wanted < <(packages_for "$@")
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u | comm -13 - <(printf '%s\n' "${wanted[@]}")
}

# as_root <command>...: runs it as root, through sudo where we are not.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    [ -t 0 ] || sudo -n true 2>/dev/null
}

# need_packages <purpose>...: installs what is missing; asks nothing and does nothing where all is here.
need_packages() {
    local missing
    if [ "$(debian_version)" -eq 0 ]; then
        say "This is no Debian: the packages in scripts/packages-*.txt are taken as installed"
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! can_be_root; then
        printf 'dev: these packages are missing:\n' >&2
        printf '         %s\n' "${missing[@]}" >&2
        printf 'dev: installing them needs root, and sudo is not at hand. As root, run:\n' >&2
        printf '         apt-get update && apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
        exit 1
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    mkdir -p "$top/build"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >"$top/build/packages.log" 2>&1 </dev/null ||
        { tail -n 20 "$top/build/packages.log" >&2; fail "apt-get update failed"; }
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" \
        >>"$top/build/packages.log" 2>&1 </dev/null ||
        { tail -n 20 "$top/build/packages.log" >&2; fail "apt-get install failed"; }
}

# debian_mirror [<suite ending>]: the address that this machine's own apt settings use for its release,
# or with "-security" for its security updates.
debian_mirror() {
    local codename
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk -v suite="$codename${1:-}" '$1 == suite && $2 == "main" { print $3; exit }'
}

# own_apt <folder> <deb|deb-src> <suite>: sets the array `apt` to an apt-get that knows only that suite of
# Debian's archive, at this machine's own mirror, signatures checked. All of its state is in the folder;
# the machine's settings stay as they are.
own_apt() {
    local folder=$1 type=$2 suite=$3 mirror
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || fail "no archive address found in this machine's apt settings"
    rm -rf "$folder"
    mkdir -p "$folder"/{state/lists/partial,cache/archives/partial,empty}
    : >"$folder/state/status"
    cat >"$folder/own.sources" <<SOURCES
Types: $type
URIs: $mirror
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
    apt=(apt-get -q
        -o Dir::Etc::SourceList="$folder/own.sources" -o Dir::Etc::SourceParts="$folder/empty"
        -o Dir::Etc::PreferencesParts="$folder/empty"
        -o Dir::State="$folder/state" -o Dir::State::Lists="$folder/state/lists"
        -o Dir::State::status="$folder/state/status"
        -o Dir::Cache="$folder/cache" -o APT::Sandbox::User="$(id -un)"
        -o APT::Get::AllowUnauthenticated=false -o Acquire::AllowInsecureRepositories=false
        -o Acquire::Retries=3)
    # apt-get update answers 0 when a list could not be had; what is asked of the lists next fails then.
    quietly "$folder/update.log" "${apt[@]}" update || fail "the package list of $suite could not be read"
}

# quietly <log> <command>...: its output goes to the log, and onto the terminal where it fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null && return 0
    tail -n 40 "$log" >&2
    return 1
}
