# Sourced by installer/run.sh, tests/run.sh and tests/bench/run.sh: packages, configuring, building.
# Everything here speaks on stderr only and never asks.
# Requires: bash, `set -euo pipefail`, and `root` set to the source folder.

say() { printf '%s\n' "$*" >&2; }

# The names in the given package lists that are not installed.
missing_packages() {
    local wanted installed
    wanted=$(sed 's/#.*//' "$@" | tr -s ' \t' '\n' | sed '/^$/d' | sort -u)
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null |
        sed -n 's/^ii *//p' | sort -u) || true
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

# Sets `apt` to how packages are installed: without questions, by sudo where we are not root.
# Further arguments: what is to be installed, for messages.
find_apt() {
    apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120)
    [ "$(id -u)" -ne 0 ] || return 0
    if ! command -v sudo >/dev/null; then
        say "ridgepoint: only root may install packages; as root: apt-get install $*"
        exit 1
    fi
    say "ridgepoint: sudo, because only root may install packages: $*"
    apt=(sudo "${apt[@]}")
}

# Installs a .deb file with what it depends on.
install_file() {
    local apt
    find_apt "$1"
    "${apt[@]}" install --reinstall "$1" >&2
    say "ridgepoint: installed; to remove it: apt-get remove ridgepoint"
}

# Installs what is missing of the given package lists.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "ridgepoint: no apt here; going on as if the packages of $* were installed"
        return
    fi
    local missing apt
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    missing=$(tr '\n' ' ' <<<"$missing")
    find_apt "$missing"
    say "ridgepoint: installing ${missing}"
    "${apt[@]}" update >&2 || say "ridgepoint: the package lists could not be updated; trying with those that are here"
    # shellcheck disable=SC2086
    if ! "${apt[@]}" install --no-install-recommends $missing >&2; then
        say "ridgepoint: these packages could not be installed: ${missing}"
        exit 1
    fi
}

# configure PRESET FOLDER TESTS: writes FOLDER's build files unless they are there; TESTS is ON or OFF, and a folder that
# has tests keeps them.
configure() {
    local preset=$1 folder=$root/$2 tests=$3 cache=$root/$2/CMakeCache.txt fresh=
    if [ -f "$folder/build.ninja" ]; then
        if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
            fresh=--fresh # the sources have been moved or copied with their build folder
        elif [ "$root/CMakePresets.json" -nt "$cache" ]; then
            : # the presets say something else by now
        elif [ "$tests" = OFF ] || grep -qx 'RIDGEPOINT_TESTS:[A-Z]*=ON' "$cache"; then
            return
        fi
    fi
    say "ridgepoint: configuring $2"
    # shellcheck disable=SC2086
    (cd "$root" && cmake $fresh --preset "$preset" "-DRIDGEPOINT_TESTS=$tests") >&2
}

# build FOLDER [TARGET…]: silent where there is nothing to do.
build() {
    local folder=$root/$1
    shift
    if ninja -C "$folder" -n "$@" 2>/dev/null | grep 'no work to do' >/dev/null; then
        return
    fi
    say "ridgepoint: building${1:+ }$* in ${folder#"$root"/}; the first time takes some minutes on each of $(nproc) cores"
    ninja -C "$folder" -j "$(nproc)" "$@" >&2
}
