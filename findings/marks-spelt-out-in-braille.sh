#!/usr/bin/env bash
# The invisible marks that set a number right in Arabic text are spelt out in braille: eight cells each.
#
# Guessed: what has no width has no cell, and any space is an empty cell.
#
# Seen with liblouis 3.24.0 and its tables: a mark of direction (U+200E) becomes a code of eight cells, the hex digits of
# the character among quotation marks, in the tables for Arabic, Persian, Ukrainian, Russian and Ethiopic (Tigrinya);
# isolates (U+2066, U+2069) likewise: « 32 30 » takes 23 cells instead of 7. The French table makes an empty cell of
# each. The narrow space that does not break (U+202F) is a space in these, and a code of eight cells in the computer
# braille of Arabic, Persian and Ukrainian; the wide one (U+00A0) is one cell in all. Digits ٣٢ are spelt out in
# Ukrainian, Russian and Ethiopic, and are blank in French; ۳۲ are spelt out in Arabic too.
source "$(dirname "$0")/lib/setup.sh"
from_debian liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1 libyaml-0-2=0.2.5-1
export LOUIS_TABLEPATH=$folder/debian/usr/share/liblouis/tables
LD_LIBRARY_PATH=$(dirname "$(find "$folder/debian" -name 'liblouis.so.20')")
export LD_LIBRARY_PATH LC_ALL=C.UTF-8
# cells TABLE TEXT: what stands on the display.
cells() { printf '%s\n' "$2" | debian/usr/bin/lou_translate --forward "unicode.dis,$1"; }
count() { local shown; shown=$(cells "$1" "$2"); echo ${#shown}; }
expect() { echo "$1: $2"; [ "$2" = "$3" ]; }

number='32 30' marked=$'\u200e32 30' isolated=$'\u206632 30\u2069'
cells ar-ar-g1.utb "$isolated"
for table in ar-ar-g1.utb fa-ir-g1.utb uk.utb ru-litbrl.ctb ethio-g1.ctb; do
  lengths="$(count $table "$number") $(count $table "$marked") $(count $table "$isolated")"
  expect "$table: alone, with a mark, in isolates" "$lengths" '7 15 23'
done
table=fr-bfu-g2.ctb
expect $table "$(count $table "$number") $(count $table "$marked") $(count $table "$isolated")" '7 8 9'
for table in ar-ar-comp8.utb fa-ir-comp8.ctb uk-comp.utb; do
  lengths="$(count $table "$number") $(count $table $'32\u00a030') $(count $table $'32\u202f30')"
  expect "$table: a space, one that does not break, a narrow one" "$lengths" '5 5 12'
done
for table in uk.utb ru-litbrl.ctb ethio-g1.ctb; do
  expect "$table: the digits ٣٢" "$(count $table ٣٢)" 16
done
expect 'fr-bfu-g2.ctb: the digits ٣٢' "$(cells fr-bfu-g2.ctb ٣٢)" '⠀⠀'
expect 'ar-ar-g1.utb: the digits ٣٢, ۳۲' "$(count ar-ar-g1.utb ٣٢) $(count ar-ar-g1.utb ۳۲)" '3 16'
