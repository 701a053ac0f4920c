#!/usr/bin/env bash
# Asked to request a site that an extension has already, the browser refuses: so it tells which site a tab shows.
#
# Guessed: `permissions.addHostAccessRequest` for a site that the extension has is done at once, or does
# nothing, as `permissions.request` for a permission that one has; and without the permission `tabs` an extension that has
# but a content script on a site cannot know whether a tab shows it while the content script does not answer.
#
# Seen with Chromium 156.0.8078.108 and puppeteer-core 25.16.0: `tabs.get` gives no address. On the site of the content
# script `addHostAccessRequest` rejects (« …already has access… »); on another site it resolves, and no request stays
# behind, for `removeHostAccessRequest` says that there is none. No permission is asked for in the manifest.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
cat > extension/manifest.json <<'JSON'
{"manifest_version":3,"name":"x","version":"1","background":{"service_worker":"x.js"},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}
JSON
touch extension/x.js extension/y.js
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { backgroundOf, chromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const server = await serve(() => 'x');
const browser = await chromium({ extension: true });
const worker = await backgroundOf(browser);
const ask = async (host) => {
  const page = await browser.newPage();
  await page.goto(server.url.replace('127.0.0.1', host));
  await page.bringToFront();
  const answer = await worker.evaluate(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
    const request = { tabId, pattern: 'http://127.0.0.1/*' };
    const of = (call) => call.then(() => 'done', (error) => error.message);
    return {
      address: (await chrome.tabs.get(tabId)).url ?? 'none',
      asked: await of(chrome.permissions.addHostAccessRequest(request)),
      takenBack: await of(chrome.permissions.removeHostAccessRequest(request)),
    };
  });
  console.log(host, JSON.stringify(answer));
  await page.close();
  return answer;
};
const own = await ask('127.0.0.1');
assert.equal(own.address, 'none');
assert.match(own.asked, /already has access/);
const other = await ask('localhost');
assert.equal(other.asked, 'done');
assert.match(other.takenBack, /doesn't exist|does not exist/);
await browser.close();
server.close();
JS
node run.mjs
