#!/usr/bin/env bash
# Within a display and a session bus: a window manager, the program, and the driver that uses it.
set -euo pipefail
program=$1 plan=$2 driver=$3
openbox --sm-disable &
manager=$!
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 "$program" "$plan" &
window=$!
trap 'kill $window $manager 2>/dev/null || true' EXIT
/usr/bin/python3 "$driver" "$program" "$plan" "$window"
