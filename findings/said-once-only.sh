#!/usr/bin/env bash
# Orca says a message of a live region once: the same words again are not said, though the region was empty meanwhile.
#
# Guessed: what appears in a live region that was empty is said each time; to empty it first is what makes a screen reader
# say the same words again.
#
# Seen with Orca 43.1, Chromium 156.0.8078.108 and Firefox 153.8.0 on a screen, alike: of the same words put in twice,
# with two seconds of nothing between them, the second are not said. With a no-break space behind them they are. So
# they are once another message was said between them.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chromium, firefox } from './browsers.mjs';
import { serve } from './serve.mjs';

// The screen, sound and Orca of `npm run heard`; nothing of Repère itself.
const part = (path) => import(`${process.env.REPOSITORY}/test/${path}`);
const [{ requirePackages }, { PACKAGES }, { openDesk }, { presses }] = await Promise.all(
  ['browsers/require-packages.ts', 'heard/packages.ts', 'heard/desk.ts', 'heard/hand.ts'].map(part));
requirePackages(PACKAGES);
console.log(execFileSync('orca', ['--version'], { encoding: 'utf8' }).trim());
const { url, close } = await serve(() => '<!doctype html><title>page</title><input autofocus><p role="status"></p>');
const WORDS = { one: 'Appelez la Caf', again: 'Appelez la Caf', marked: 'Appelez la Caf\u00a0',
  other: 'Ce numéro est trop court', 'after another': 'Appelez la Caf' };
for (const [start, options] of [
  [chromium, { args: ['--force-renderer-accessibility'] }],
  [firefox, { prefs: { 'accessibility.force_disabled': -1 } }],
]) {
  // Each browser at a desk of its own: what the last one left must not be heard.
  const desk = await openDesk();
  try {
    const browser = await start({ ...options, headless: false });
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, 3000));
    // A key silences what is said of the page.
    await presses('Control_L');
    await desk.ear.untilSilent();
    const seen = {};
    for (const [name, words] of Object.entries(WORDS)) {
      const since = Date.now();
      await page.$eval('p', (region, text) => { region.textContent = text; }, words);
      await new Promise((done) => setTimeout(done, 2000));
      await desk.ear.untilSilent();
      seen[name] = desk.ear.said(since).some(({ text }) => text.includes(words.trim()));
      await page.$eval('p', (region) => { region.textContent = ''; });
      await new Promise((done) => setTimeout(done, 2000));
    }
    console.log(seen);
    await browser.close();
    assert.deepEqual(seen, { one: true, again: false, marked: true, other: true, 'after another': true });
  } finally {
    await desk.close();
  }
}
close();
JS
node run.mjs
