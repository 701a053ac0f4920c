#!/usr/bin/env bash
# To libphonenumber the Caf's 3230 is no valid number, costs a premium, and is dialled as +33 3230.
#
# Guessed: it is no valid number, being short, and a valid short number, of standard or unknown cost; a link to it is
# `tel:3230`.
#
# Seen with google-libphonenumber 3.2.47 and libphonenumber-js 1.13.16, which is built of the same data: neither valid nor
# possible (too short). `ShortNumberInfo` says valid and PREMIUM_RATE, though the service is free at the price of a call;
# it says so of each number from 3200 to 3999 that was asked for, and TOLL_FREE of 3000 and 3100. The link is
# `tel:+33-3230` in the one and `tel:+333230` in the other. A search for numbers in a text does not find « 32 30 ».
source "$(dirname "$0")/lib/setup.sh"
from_npm google-libphonenumber@3.2.47 libphonenumber-js@1.13.16
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import google from 'google-libphonenumber';
import { findPhoneNumbersInText, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';

const { PhoneNumberFormat, PhoneNumberUtil, ShortNumberInfo } = google;
const util = PhoneNumberUtil.getInstance();
const short = ShortNumberInfo.getInstance();
const costOf = (number) => {
  const cost = short.getExpectedCostForRegion(util.parse(number, 'FR'), 'FR');
  return Object.entries(ShortNumberInfo.ShortNumberCost).find(([, value]) => value === cost)[0];
};
const caf = util.parse('32 30', 'FR');
const seen = {
  valid: util.isValidNumber(caf),
  possible: util.isPossibleNumber(caf),
  validShort: short.isValidShortNumberForRegion(caf, 'FR'),
  link: util.format(caf, PhoneNumberFormat.RFC3966),
  cost: costOf('3230'),
  costs: ['3000', '3100', '3239', '3646', '3939', '3999'].map((number) => `${number} ${costOf(number)}`),
};
console.log(seen);
assert.deepEqual(seen, {
  valid: false, possible: false, validShort: true, link: 'tel:+33-3230', cost: 'PREMIUM_RATE',
  costs: ['3000 TOLL_FREE', '3100 TOLL_FREE', ...['3239', '3646', '3939', '3999'].map((number) => `${number} PREMIUM_RATE`)],
});
const other = parsePhoneNumberFromString('32 30', 'FR');
const found = findPhoneNumbersInText('Appelez le 32 30, ou le 01 99 00 12 34.', 'FR');
const seenByOther = {
  valid: other.isValid(),
  length: validatePhoneNumberLength('3230', 'FR'),
  link: other.getURI(),
  found: found.map(({ number }) => number.number),
};
console.log(seenByOther);
assert.deepEqual(seenByOther, { valid: false, length: 'TOO_SHORT', link: 'tel:+333230', found: ['+33199001234'] });
JS
node run.mjs
