#!/usr/bin/env bash
# The French voice of espeak-ng reads « 0 800 123 456 » as eight hundred million, and not with spaces that do not break.
#
# Guessed: each group between spaces is read as a number of its own, whatever space it is; and if a space makes one amount
# of them, it is the one that does not break, which French typography puts between thousands.
#
# Seen with espeak-ng 1.51: with ordinary spaces « zéro milliard huit cent millions cent vingt-trois mille… », with dots
# as well. With U+00A0 or U+202F, or dashes, « zéro, huit cents, cent vingt-trois, quatre cent cinquante-six », as people
# say it. English, Arabic, Persian, Russian and Ukrainian voices read the groups apart with any space. Groups of two
# digits are numbers of their own in each of them.
source "$(dirname "$0")/lib/setup.sh"
from_debian espeak-ng=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2 \
  libespeak-ng1=1.51+dfsg-10+deb12u2 libpcaudio0=1.2-2 libsonic0=0.2.0-12
libraries=$(dirname "$(find debian -name 'libespeak-ng.so.1')")
# What is said, by the names of sounds.
said() {
  LD_LIBRARY_PATH=$libraries ESPEAK_DATA_PATH=$libraries debian/usr/bin/espeak-ng -v "$1" -q -x "$2" | tr -d "',\n_!: "
}
# same VOICE ONE OTHER: whether both are said alike.
same() { [ "$(said "$1" "$2")" = "$(said "$1" "$3")" ] && echo yes || echo no; }
expect() { echo "$1: $2"; [ "$2" = "$3" ]; }

space='0 800 123 456' fixed=$'0\u00a0800\u00a0123\u00a0456' narrow=$'0\u202f800\u202f123\u202f456'
said fr "$space"; echo
expect 'fr, spaces: has « million »' "$(said fr "$space" | grep -c "$(said fr million)")" 1
expect 'fr, dots: has « million »' "$(said fr 0.800.123.456 | grep -c "$(said fr million)")" 1
expect 'fr, spaces that do not break: has « million »' "$(said fr "$fixed" | grep -c "$(said fr million)" || true)" 0
expect 'fr, these, narrow ones and dashes alike' "$(same fr "$fixed" "$narrow")$(same fr "$fixed" 0-800-123-456)" yesyes
for voice in en ar fa ru uk; do
  expect "$voice, spaces that break or not alike" "$(same $voice "$space" "$fixed")" yes
done
expect 'fr, groups of two: any space alike' "$(same fr '01 99 00 12 34' $'01\u00a099\u00a000\u00a012\u00a034')" yes
