#!/usr/bin/env bash
# Starts the program on a display and an accessibility bus of its own and lets a driver use it as a person would:
#   run.sh PROGRAM PLAN
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=$1 plan=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
mkdir "$scratch/home"
cp "$plan" "$scratch/plan.ridge"
export XDG_RUNTIME_DIR=$scratch/runtime HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/config
export XDG_STATE_HOME=$scratch/home/state
export XDG_DATA_HOME=$scratch/home/data
export GTK_A11Y=none NO_AT_BRIDGE=0
# The session's own bus carries the accessibility bus; both end with it.
exec xvfb-run -a -s "-screen 0 1440x900x24" dbus-run-session -- \
    bash "$here/session.sh" "$program" "$scratch/plan.ridge" "$here/driver.py"
