#!/usr/bin/env bash
# What checks a French social-security number by a library lets temporary numbers through, as valid as any.
#
# Guessed: a library for the NIR refuses a number that begins with 7 or 8, or says that it is another kind of number; and
# it refuses one without a month of birth.
#
# Seen with stdnum 1.12.0 (npm), python3-stdnum 1.18 (Debian) and french-ssn 4.1.0 (npm): valid, whatever the first
# digit, 0 included, and with month 99 or nothing but zeros, as long as the key is right. The two called stdnum say
# nothing more. french-ssn marks 7 and 8 `provisional`, says valid all the same, and reads a sex and an age out of them,
# though the old ones hold none. Without its key all three refuse the number: the 13 characters that a login may ask for.
source "$(dirname "$0")/lib/setup.sh"
from_npm stdnum@1.12.0 french-ssn@4.1.0
from_debian python3-stdnum=1.18-1
command -v /usr/bin/python3 >/dev/null || apt-get install -y -qq --no-install-recommends python3 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import frenchSsn from 'french-ssn';
import stdnum from 'stdnum';

/** Nobody's: born at no place of France. */
const NUMBERS = ['1850199999001', '7850199999001', '8850199999001', '0850199999001', '7859999999001', '7000000000001'];
const withKey = (number) => number + String(97n - (BigInt(number) % 97n)).padStart(2, '0');
const python = (number) => {
  const code = 'import sys; from stdnum.fr import nir; print(nir.is_valid(sys.argv[1]))';
  const env = { PYTHONPATH: 'debian/usr/lib/python3/dist-packages' };
  return execFileSync('/usr/bin/python3', ['-c', code, number], { env, encoding: 'utf8' }).trim() === 'True';
};
const judge = (number) => ({
  stdnum: stdnum.stdnum.FR.nir.validate(number).isValid,
  python: python(number),
  frenchSsn: frenchSsn.validate(number),
});
for (const number of NUMBERS) {
  const { provisional, gender, approximateAge } = frenchSsn.parse(withKey(number));
  console.log(number, judge(withKey(number)), { provisional, gender: gender.name, approximateAge });
  assert.deepEqual(judge(withKey(number)), { stdnum: true, python: true, frenchSsn: true });
  assert.equal(provisional, /^[78]/.test(number));
  assert.equal(typeof approximateAge, 'number');
  assert.deepEqual(judge(number), { stdnum: false, python: false, frenchSsn: false });
}
assert.equal(frenchSsn.parse(withKey('7000000000001')).gender.name, 'male');
JS
node run.mjs
