#!/usr/bin/env bash
# A page that writes itself anew by `document.open()` takes away what content scripts listen to, and starts none again.
#
# Guessed: the page cannot reach the listeners of a content script, which lives in a world of its own; or the script is
# run again for what is written.
#
# Seen with Chromium 156.0.8078.108 and Firefox 153.8.0, alike: after `document.open()`, `write` and `close` no listener of
# the content script on window or document hears anything, and it does not run again. Its timers go on, and so does its
# MutationObserver of the document, which is told of the new content. The address stays the same, and `pagehide` is not
# fired: it learns by the observer alone.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","browser_specific_settings":{"gecko":{"id":"x@example.org"}},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}' > extension/manifest.json
cat > extension/y.js <<'JS'
// What is kept in the page would be written over; its storage is not.
const note = (what) => sessionStorage.setItem('seen', `${sessionStorage.getItem('seen') ?? ''}${what},`);
note('run');
for (const [name, target] of [['window', window], ['document', document]]) {
  for (const type of ['input', 'pagehide']) target.addEventListener(type, () => note(`${name} ${type}`), true);
}
new MutationObserver(() => note('observer')).observe(document, { childList: true, subtree: true });
setInterval(() => sessionStorage.setItem('alive', Date.now()), 50);
JS
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium, firefox } from './browsers.mjs';
import { serve } from './serve.mjs';

const PAGE = '<!doctype html><body><input>';
const { url, close } = await serve(() => PAGE);
for (const start of [chromium, firefox]) {
  const browser = await start({ extension: true });
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => sessionStorage.getItem('alive'));
  const seen = () => page.evaluate(() => sessionStorage.getItem('seen').split(',').filter(Boolean));
  await page.type('input', '7');
  const before = await seen();
  await page.evaluate((html) => {
    sessionStorage.setItem('seen', '');
    document.open();
    document.write(html);
    document.close();
  }, PAGE);
  await page.type('input', '7');
  await new Promise((done) => setTimeout(done, 1000));
  const after = [...new Set(await seen())];
  const silentFor = await page.evaluate(() => Date.now() - sessionStorage.getItem('alive'));
  console.log({ before, after, silentFor });
  assert.deepEqual(before, ['run', 'window input', 'document input']);
  assert.deepEqual(after, ['observer']);
  assert(silentFor < 1000);
  await browser.close();
}
close();
JS
node run.mjs
