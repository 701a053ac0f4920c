#!/usr/bin/env bash
# In Arabic text a telephone number with dashes stands right on a line of its own, and turned round after a word.
#
# Guessed: groups of digits keep their order in text from right to left, for digits run from left to right; and what is
# right on a line of its own is right in a sentence.
#
# Seen with Chromium 156.0.8078.108 and Firefox 153.8.0, alike, with « 01 23 45 »: with spaces it reads « 45 23 01 »,
# everywhere. With dashes it is right alone and after Hebrew, and « 45-23-01 » after an Arabic or Persian word, whose
# letters make other numbers of the digits. Thin spaces (U+2009) and the dash that does not break (U+2011) turn it
# round too, alone as well. What keeps it everywhere: both spaces that do not break (U+00A0, U+202F), dot, slash, comma.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium, firefox } from './browsers.mjs';
import { serve } from './serve.mjs';

const SEPARATORS = { space: ' ', thin: '\u2009', 'dash that does not break': '\u2011', dash: '-',
  'space that does not break': '\u00a0', 'narrow one': '\u202f', dot: '.', slash: '/', comma: ',' };
const BEFORE = { alone: '', Hebrew: 'שלום ', Arabic: 'اتصل ', Persian: 'تماس ' };
const TURNED = '452301';
const RIGHT = '012345';
const { url, close } = await serve(() => '<!doctype html><body>');
for (const start of [chromium, firefox]) {
  const browser = await start();
  const page = await browser.newPage();
  await page.goto(url);
  for (const [place, before] of Object.entries(BEFORE)) {
    const seen = {};
    for (const [name, separator] of Object.entries(SEPARATORS)) {
      seen[name] = await page.evaluate((text) => {
        const line = document.body.appendChild(document.createElement('p'));
        line.dir = 'rtl';
        line.textContent = text;
        const digits = [...text].flatMap((character, index) => {
          const range = document.createRange();
          range.setStart(line.firstChild, index);
          range.setEnd(line.firstChild, index + 1);
          return /\d/.test(character) ? [[range.getBoundingClientRect().left, character]] : [];
        });
        return digits.sort(([one], [other]) => one - other).map(([, digit]) => digit).join('');
      }, before + ['01', '23', '45'].join(separator));
    }
    console.log(place, JSON.stringify(seen));
    const dash = place === 'Arabic' || place === 'Persian' ? TURNED : RIGHT;
    const [space, thin, unbroken, ofDash, ...others] = Object.values(seen);
    assert.deepEqual([space, thin, unbroken, ofDash], [TURNED, TURNED, TURNED, dash], place);
    assert.deepEqual(others, others.map(() => RIGHT), place);
  }
  await browser.close();
}
close();
JS
node run.mjs
