#!/usr/bin/env bash
# random.sh PROGRAM: random scenarios, as many as RIDGEPOINT_TEST_COUNT says, worked out by PROGRAM and by the reference.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
plan=$(mktemp --suffix .ridge)
trap 'rm -f "$plan"' EXIT
python3 "$here/generate.py" "${RIDGEPOINT_TEST_SEED:-1}" "${RIDGEPOINT_TEST_COUNT:-100}" -o "$plan"
python3 "$here/compare.py" "$1" "$plan"
