#!/usr/bin/env bash
# desktop.sh PROGRAM: what a desktop reads of the package is valid, a plan is told by name and by content, the manual page has no
# fault. The last line is "N passed, N failed".
set -uo pipefail
program=$(realpath "$1")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
desktop=$root/resources/desktop
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0
check() { # SENTENCE EXPECTED COMMAND…: what it says, on either stream, is that, and it does not fail
    local output
    if output=$("${@:3}" 2>&1) && [ "$output" = "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL: %s\n%s\n' "$1" "$output"
    fi
}
type_of() {
    XDG_DATA_HOME=$scratch/data XDG_DATA_DIRS=$scratch/data gio info -a standard::content-type "$1" 2>/dev/null |
        sed -n 's/.*standard::content-type: //p'
}
valid_metainfo() { appstreamcli validate --no-net "$desktop"/*.metainfo.xml >"$scratch/metainfo" || { cat "$scratch/metainfo"; return 1; }; }
plan=application/x-ridgepoint-plan+json

check "the desktop entry is valid" "" desktop-file-validate "$desktop/ridgepoint.desktop"
check "the metainfo is valid" "" valid_metainfo
mkdir -p "$scratch/data/mime/packages"
cp /usr/share/mime/packages/freedesktop.org.xml "$desktop/ridgepoint-mime.xml" "$scratch/data/mime/packages/"
check "the MIME type is valid" "" env XDG_DATA_HOME="$scratch/data" XDG_DATA_DIRS="$scratch/data" update-mime-database "$scratch/data/mime"
check "a plan is told by its name" $plan type_of "$root/resources/examples/chat.ridge"
cp "$root/resources/examples/chat.ridge" "$scratch/plan"
check "a plan is told by its content" $plan type_of "$scratch/plan"
printf '{"format":"ridgepoint-plan","version":1}' >"$scratch/line"
check "a plan on one line is told by its content" $plan type_of "$scratch/line"
cp "$root/resources/catalog/models.json" "$scratch/other.json"
check "other JSON is no plan" application/json type_of "$scratch/other.json"
"$program" generate man >"$scratch/ridgepoint.1"
LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$scratch/ridgepoint.1" >/dev/null 2>"$scratch/warnings"
check "the manual page has no fault" "" cat "$scratch/warnings"
check "the completion of bash is one for bash" "" bash -n <("$program" generate bash)
for size in 16 32 48 64 128 256; do
    # IHDR of a PNG: width and height in bytes 17 to 24
    check "the icon of $size px has that size" "$size $size" bash -c 'od -An -j16 -N8 --endian=big -td4 "$1" | xargs' _ "$desktop/icons/$size.png"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
