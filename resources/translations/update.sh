#!/usr/bin/env bash
# Writes anew what translators begin with: table_texts.cpp, and the sentences of every ridgepoint_<language>.ts (what was translated stays).
#   resources/translations/update.sh [FOLDER]   into FOLDER instead of here
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
into=$(cd "${1:-$here}" && pwd -P)
lupdate=$(PATH=/usr/lib/qt6/bin:$PATH command -v lupdate) || { echo "lupdate is missing: install qt6-l10n-tools" >&2; exit 1; }
"${RIDGEPOINT_PROGRAM:-$root/build/ridgepoint}" generate texts >"$into/table_texts.cpp"
cd "$root"
for ts in "$here"/ridgepoint_*.ts; do
    [ "$into" = "$here" ] || cp "$ts" "$into/"
    "$lupdate" -silent -no-obsolete -locations none -I . ui app "$into/table_texts.cpp" -ts "$into/$(basename "$ts")"
done
