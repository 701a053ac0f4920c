#!/usr/bin/env bash
# The colour of a tab's badge stays while the page changes its own address, and goes at a reload: it tells documents apart.
#
# Guessed: what an extension sets on its button for one tab goes whenever the address of that tab changes,
# since the documentation says that it is reset when the tab navigates; `tabs.onUpdated` would tell the two apart.
#
# Seen with Chromium 156.0.8078.108 and puppeteer-core 25.16.0: the colour stays over a new hash, `history.pushState` and
# `document.open`, and is gone after a reload and at another address of the same site. `tabs.onUpdated` says `loading`,
# then `complete` of each of hash, `pushState` and reload alike. An extension without any permission can so know that the
# document in a tab is still the one it has seen before; a badge without a text is not drawn.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","action":{},"background":{"service_worker":"x.js"}}' \
  > extension/manifest.json
echo 'self.said = []; chrome.tabs.onUpdated.addListener((id, { status }) => status && said.push(status));' > extension/x.js
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { backgroundOf, chromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const { url: site, close } = await serve(() => '<!doctype html><title>x</title>');
const browser = await chromium({ extension: true });
const worker = await backgroundOf(browser);
const page = await browser.newPage();
await page.goto(`${site}/one`);
await page.bringToFront();
const id = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id);
const mark = () => worker.evaluate(async (tabId) => {
  said.length = 0;
  await chrome.action.setBadgeBackgroundColor({ tabId, color: [1, 1, 1, 255] });
}, id);
const seen = {};
for (const [name, act] of Object.entries({
  hash: () => page.evaluate(() => { location.hash = 'x'; }),
  pushState: () => page.evaluate(() => history.pushState({}, '', '/two')),
  'document.open': () => page.evaluate(() => { document.open(); document.write('<p>y'); document.close(); }),
  reload: () => page.reload(),
  'another address': () => page.goto(`${site}/three`),
})) {
  await mark();
  await act();
  await new Promise((done) => setTimeout(done, 500));
  const [colour, statuses] = await worker.evaluate(
    async (tabId) => [await chrome.action.getBadgeBackgroundColor({ tabId }), [...said]], id);
  seen[name] = { stays: String(colour) === '1,1,1,255', statuses: String(statuses) };
}
console.log(JSON.stringify(seen, null, 1));
const stays = Object.fromEntries(Object.entries(seen).map(([name, { stays }]) => [name, stays]));
assert.deepEqual(stays, {
  hash: true, pushState: true, 'document.open': true, reload: false, 'another address': false });
for (const name of ['hash', 'pushState', 'reload']) assert.equal(seen[name].statuses, 'loading,complete', name);
await browser.close();
close();
JS
node run.mjs
