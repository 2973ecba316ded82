#!/usr/bin/env bash
# What translators begin with has every sentence of the program: written anew it is the same.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
RIDGEPOINT_PROGRAM=$1 "$root/resources/translations/update.sh" "$scratch"
for file in "$scratch"/*; do
    diff -u "$root/resources/translations/$(basename "$file")" "$file" ||
        { echo "stale: resources/translations/update.sh writes it anew" >&2; exit 1; }
done
