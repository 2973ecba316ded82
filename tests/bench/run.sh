#!/usr/bin/env bash
# Builds and runs benchmarks; prints one JSON object a line: {"bench", "metric", "value", "unit"}.
#   tests/bench/run.sh          all of them
#   tests/bench/run.sh NAME…    those of these names
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/installer/setup.sh"

install_packages "$root/installer/packages.txt" "$root/installer/packages-test.txt"
configure release build ON
known=$(ninja -C "$root/build" -t targets all | sed -n 's/^bench_\(.*\): phony$/\1/p' | grep -vx programs | sort)
for name in "$@"; do
    if ! grep -qxF -- "$name" <<<"$known"; then
        say "ridgepoint: there is no benchmark '$name'; known are $(paste -sd, <<<"$known" | sed 's/,/, /g')"
        exit 2
    fi
done
[ $# -gt 0 ] || mapfile -t names <<<"$known"
[ $# -eq 0 ] || names=("$@")

build build "${names[@]/#/bench_}" ridgepoint
status=0
for name in "${names[@]}"; do
    say "ridgepoint: running benchmark $name"
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 RIDGEPOINT_PROGRAM="$root/build/ridgepoint" \
        "$root/build/bench/bench_$name" || status=1
done
exit "$status"
