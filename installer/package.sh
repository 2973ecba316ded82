#!/usr/bin/env bash
# Builds the Debian package and the archive in build/packages. The last line is the .deb's path.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/installer/setup.sh"

install_packages "$root/installer/packages.txt" "$root/installer/packages-package.txt"
configure release build OFF
build build ridgepoint ridgepoint_package
say "ridgepoint: packing"
rm -rf "$root/build/packages"
(cd "$root/build" && cpack) >&2
chmod -R a+rX "$root/build/packages"
printf '%s\n' "$root"/build/packages/*.tar.gz "$root"/build/packages/*.deb
