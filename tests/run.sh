#!/usr/bin/env bash
# Builds Ridgepoint and runs its tests; the last line is "N passed, N failed", counted in cases.
#   tests/run.sh            every test
#   tests/run.sh NAME…      those whose names contain one of NAME
#   tests/run.sh coverage   core's tests in a build of their own, with what they must reach
#   tests/run.sh packages   the Debian package, checked and tried in a new root folder; as root, needs a network
#   tests/run.sh sanitizers every test in a build with the address and undefined-behaviour sanitizers
#   tests/run.sh threads    core's studies, which run on several threads, in a build with the thread sanitizer
#   tests/run.sh viewers    reports opened in poppler, Chromium and LibreOffice, which are installed for it
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/installer/setup.sh"

names=() modes=()
for name in "$@"; do
    case $name in
    coverage | packages | sanitizers | threads | viewers) modes+=("$name") ;;
    *) names+=("$name") ;;
    esac
done
install_packages "$root/installer/packages.txt" "$root/installer/packages-test.txt"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
mkdir "$scratch/home" "$scratch/tmp"
results=()

# The names of the tests of a configured folder, one a line; further arguments are ctest's.
known_tests() {
    ctest --test-dir "$root/$1" -N "${@:2}" | sed -n 's/^ *Test *#[0-9]*: //p'
}

# Of the tests of a folder, those that the names ask for, as a regular expression for ctest.
chosen_tests() {
    local known name matching chosen=
    known=$(known_tests "$1")
    for name in ${names[@]+"${names[@]}"}; do
        if ! matching=$(grep -F -- "$name" <<<"$known"); then
            say "ridgepoint: no test matches '$name'; known are coverage, packages, sanitizers, threads, viewers, $(paste -sd, <<<"$known" | sed 's/,/, /g')"
            exit 2
        fi
        chosen+=$matching$'\n'
    done
    [ ${#names[@]} -gt 0 ] || chosen=$known
    printf '^(%s)$' "$(sed '/^$/d' <<<"$chosen" | sort -u | sed 's/[.+]/\\&/g' | paste -sd'|')"
}

# run_tests FOLDER LABEL LOCALE CTEST-ARGUMENT…: nothing of the caller's settings or files, no display.
# What the cases did is read afterwards from ctest's report, so that a failure here does not end the script.
run_tests() {
    local folder=$root/$1 label=$2 locale=$3 report=$scratch/$2.xml
    shift 3
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u NO_COLOR -u QT_STYLE_OVERRIDE \
        HOME="$scratch/home" TMPDIR="$scratch/tmp" XDG_RUNTIME_DIR="$scratch/runtime" \
        XDG_CONFIG_HOME="$scratch/home/config" XDG_DATA_HOME="$scratch/home/data" \
        XDG_CACHE_HOME="$scratch/home/cache" XDG_STATE_HOME="$scratch/home/state" \
        QT_QPA_PLATFORM=offscreen LC_ALL="$locale" LANGUAGE= TZ=UTC \
        ${LOCPATH:+LOCPATH="$LOCPATH"} \
        ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 \
        ctest --test-dir "$folder" --no-tests=error --output-on-failure --no-label-summary --timeout 600 \
        -j "$(nproc)" --output-junit "$report" --test-output-size-passed 100000000 \
        --test-output-size-failed 100000000 "$@" | grep --line-buffered -v '^ *Start *[0-9]*: ' || true
    results+=("$label=$report")
}

plain() {
    local chosen locales=$root/build/locales
    configure release build ON
    chosen=$(chosen_tests build)
    build build
    run_tests build tests C.UTF-8 -R "$chosen"
    # Once more where numbers have a decimal comma. Only failures of this pass count: the cases are the same.
    [ -n "$(known_tests build -L comma -R "$chosen")" ] || return 0
    if [ ! -d "$locales/de_DE.UTF-8" ]; then
        mkdir -p "$locales"
        localedef --no-archive -i de_DE -f UTF-8 "$locales/de_DE.UTF-8" >&2
    fi
    say "ridgepoint: again, under a locale with a decimal comma"
    LOCPATH=$locales run_tests build again-comma de_DE.UTF-8 -L comma -R "$chosen"
}

run_sanitizers() {
    configure asan build-sanitizers ON
    build build-sanitizers
    run_tests build-sanitizers sanitizers C.UTF-8
}

# Qt's own threads are not instrumented, so this links none of them.
run_threads() {
    configure tsan build-tsan ON
    build build-tsan test_core_explore
    run_tests build-tsan threads C.UTF-8 -R '^core_explore$'
}

run_coverage() {
    configure coverage build-coverage ON
    build build-coverage core_tests
    find "$root/build-coverage" -name '*.gcda' -delete
    run_tests build-coverage coverage C.UTF-8 -L '^core$'
    local status=0
    (cd "$root" && gcovr -r . --filter core/ --exclude-throw-branches --exclude-unreachable-branches \
        --json-summary-pretty --json-summary "$scratch/coverage.json" --txt - build-coverage) || status=$?
    results+=("reached=$scratch/coverage.json")
}

run_packages() {
    local package
    install_packages "$root/installer/packages-package.txt" "$root/tests/packages/packages.txt"
    package=$("$root/installer/package.sh" | tail -n 1)
    say "ridgepoint: lintian"
    lintian --fail-on error,warning "$package" >&2
    "$root/tests/packages/run.sh" "$package"
}

# Tells its own count as the last line.
run_viewers() {
    install_packages "$root/tests/viewers/packages.txt"
    configure release build ON
    build build ridgepoint
    HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" LC_ALL=C.UTF-8 python3 "$root/tests/viewers/viewers.py" \
        "$root/build/ridgepoint" "$root/resources/examples" "$root/build/viewers"
}

for mode in ${modes[@]+"${modes[@]}"}; do "run_$mode"; done
if [ ${#names[@]} -gt 0 ] || [ ${#modes[@]} -eq 0 ]; then plain; fi
[ ${#results[@]} -gt 0 ] || exit 0
python3 "$root/tests/support/summary.py" "${results[@]}"
