#!/usr/bin/env bash
# links_no_qt.sh CONTROL PROGRAM…: no PROGRAM needs a library of Qt, directly or by another. CONTROL is one that does, to see
# that the question is answered at all.
set -euo pipefail
passed=0 failed=0

# case_is WORDS STATUS: counts one case and names it if it failed.
case_is() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL: $1"
    fi
}

needs_qt() { [[ $(ldd "$1") == *libQt* ]]; }

status=0
needs_qt "$1" || status=1
case_is "the program with a window, $1, links Qt" "$status"
for program in "${@:2}"; do
    status=0
    if needs_qt "$program" || [ ! -x "$program" ]; then
        status=1
        ldd "$program" | grep libQt || true
    fi
    case_is "$program links no Qt" "$status"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 1 ]
