#!/usr/bin/env bash
# Installs what is missing, builds Ridgepoint and starts it; further arguments are the program's own.
#   installer/run.sh                        the window: cards to begin with, later the last plan
#   installer/run.sh evaluate plan.ridge    the command line
#   installer/run.sh --install              installs it as a Debian package instead
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/installer/setup.sh"

if [ "${1:-}" = --install ]; then
    package=$("$root/installer/package.sh" | tail -n 1)
    install_file "$package"
    exit
fi
install_packages "$root/installer/packages.txt"
configure release build OFF
build build ridgepoint ridgepoint_pictures # the help shows them

program=$root/build/ridgepoint
example=$root/resources/examples/chat.ridge
if [ $# -gt 0 ]; then
    exec "$program" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program"
fi

say "ridgepoint: there is no display to open a window on; here are the figures of resources/examples/chat.ridge"
status=0
"$program" evaluate "$example" || status=$?
picture=$root/build/window.png
QT_QPA_PLATFORM=offscreen "$program" --screenshot "$picture" "$example" >&2 || exit $?
say "ridgepoint: a picture of the window:"
printf '%s\n' "$picture"
exit "$status"
