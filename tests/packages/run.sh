#!/usr/bin/env bash
# run.sh DEB: the package in a root folder that has nothing but Debian's smallest system: it installs, starts on the command line and
# with a window, a plan's file leads to it, and it goes without a trace. Needs root and a network; the mirror is apt's own.
#   RIDGEPOINT_PACKAGE_ROOT   where to make the root folder (default: a new one); one that is there is used again
# The last line is "N passed, N failed".
set -euo pipefail
deb=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
if [ "$(id -u)" -ne 0 ]; then
    echo "ridgepoint: a new root folder can be made by root only" >&2
    exit 2
fi
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $release" | head -n 1)
[ -n "$mirror" ] || { echo "ridgepoint: apt names no mirror for $release" >&2; exit 2; }

folder=${RIDGEPOINT_PACKAGE_ROOT:-$(mktemp -d)}
if [ ! -x "$folder/usr/bin/apt-get" ]; then
    debootstrap --variant=minbase "$release" "$folder" "$mirror" >"$folder.log" 2>&1 || { tail "$folder.log" >&2; exit 2; }
fi
# The system's own way to its mirrors, whatever that is.
rm -rf "$folder/etc/apt"
cp -a /etc/apt "$folder/etc/apt"
mkdir -p "$folder/usr/share/keyrings"
cp -a /usr/share/keyrings/. "$folder/usr/share/keyrings/"
cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
[ ! -d /usr/local/share/ca-certificates ] || cp -a /usr/local/share/ca-certificates "$folder/usr/local/share/"
cp "$deb" "$folder/tmp/ridgepoint.deb"
cp "$here/../../resources/examples/chat.ridge" "$folder/tmp/chat.ridge"
cp "$here/inside.sh" "$folder/tmp/inside.sh"

# Mounts and processes of the root folder end with the command.
unshare --mount --pid --fork bash -c '
    mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && exec chroot "$1" /usr/bin/env -i \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} bash /tmp/inside.sh' _ "$folder"
