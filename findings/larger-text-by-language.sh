#!/usr/bin/env bash
# In Firefox the text size that a person has chosen does not hold in another language of the same page.
#
# Guessed: who sets a larger text, or a least size, in the browser has it on every page, whatever its language.
#
# Seen with Firefox 153.8.0: with the size for the Latin script at 32 and the least at 30, a French page has letters of
# 32 pixels. An Arabic, Persian, Pashto, Tigrinya, Ukrainian or Russian paragraph in it falls back to 16, though it only
# inherits; in `1rem` it has 32, by the root's language. What is written in 8 pixels is drawn larger in French, and as
# small as that in the others. Each script has sizes of its own. Chromium 156.0.8078.108 has one of each for all.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, firefox } from './browsers.mjs';
import { serve } from './serve.mjs';

const LANGUAGES = ['fr', 'ar', 'fa', 'ps', 'ti', 'uk', 'ru'];
const { url, close } = await serve(() => `<!doctype html><html lang="fr"><body>${LANGUAGES.map((lang) => `
  <p lang="${lang}"><b style="font-size: 1rem">x</b> <i style="font-size: 8px">x</i></p>`).join('')}`);
/** By language: what text has that inherits its size, what is in `rem`, and whether the smallest is drawn that small. */
const look = async (browser) => {
  const page = await browser.newPage();
  await page.goto(url);
  const seen = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll('p')].map((line) => {
    const [inRem, small] = line.children;
    const size = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
    return [line.lang, [size(line), size(inRem), small.getBoundingClientRect().height < 15 ? 'small' : 'large']];
  })));
  console.log(JSON.stringify(seen));
  await browser.close();
  return seen;
};
const inFirefox = await look(await firefox({
  prefs: { 'font.size.variable.x-western': 32, 'font.minimum-size.x-western': 30 } }));
assert.deepEqual(inFirefox.fr, [32, 32, 'large']);
for (const lang of LANGUAGES.slice(1)) assert.deepEqual(inFirefox[lang], [16, 32, 'small'], lang);

const userDataDir = `${process.cwd()}/profile`;
mkdirSync(`${userDataDir}/Default`, { recursive: true });
const webprefs = { default_font_size: 32, minimum_font_size: 30 };
writeFileSync(`${userDataDir}/Default/Preferences`, JSON.stringify({ webkit: { webprefs } }));
const inChromium = await look(await chromium({ userDataDir }));
for (const lang of LANGUAGES) assert.deepEqual(inChromium[lang], [32, 32, 'large'], lang);
close();
JS
node run.mjs
