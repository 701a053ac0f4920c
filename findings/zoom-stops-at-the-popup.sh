#!/usr/bin/env bash
# In Firefox the zoom that a person has chosen for all pages does not reach the popup of an extension.
#
# Guessed: it holds in a popup as in a tab, for the same page.
#
# Seen with Firefox 153.8.0, with 200 % for all pages: `devicePixelRatio` is 2 on a web page, in a tab and in a window of
# the extension, and 1 in its popup. In Chromium 156.0.8078.108 it is 2 in all of them.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","browser_specific_settings":{"gecko":{"id":"x@example.org"}},
 "action":{"default_popup":"p.html?popup"},"background":{"service_worker":"x.js","scripts":["x.js"]},
 "host_permissions":["http://127.0.0.1/*"],
 "content_security_policy":{"extension_pages":"script-src '"'self'"'"},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}' > extension/manifest.json
echo "setTimeout(() => chrome.runtime.sendMessage({ page: devicePixelRatio }), 500);" > extension/y.js
echo '<!doctype html><body style="width: 300px; height: 200px"><script src="p.js"></script>' > extension/p.html
cat > extension/p.js <<'JS'
setTimeout(() => chrome.runtime.sendMessage({ [location.search.slice(1)]: devicePixelRatio }), 500);
JS
cat > extension/x.js <<'JS'
const api = globalThis.browser ?? chrome;
const seen = {};
let told;
api.runtime.onMessage.addListener((message, sender) => {
  Object.assign(seen, message);
  if ('page' in message) void tell(new URL('/said', sender.url));
  else told();
});
const show = async (open) => {
  const telling = new Promise((resolve) => { told = resolve; });
  await open();
  await telling;
};
async function tell(where) {
  const url = (name) => api.runtime.getURL(`p.html?${name}`);
  await show(() => api.action.openPopup());
  await show(() => api.tabs.create({ url: url('tab') }));
  await show(() => api.windows.create({ type: 'popup', url: url('window') }));
  await fetch(where, { method: 'POST', body: JSON.stringify(seen) });
}
JS
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, firefox } from './browsers.mjs';
import { inFirefoxItself, SYSTEM_ACCESS } from './firefox-itself.mjs';
import { listener } from './report.mjs';

const { url, said, close } = await listener();
const look = async (browser) => {
  const saying = said();
  await (await browser.newPage()).goto(url);
  const seen = await saying;
  console.log(seen);
  await browser.close();
  return seen;
};
const inFirefox = await firefox({ extension: true, args: [SYSTEM_ACCESS] });
// What the settings of Firefox do.
await inFirefoxItself(inFirefox, `new Promise((handleCompletion) =>
  Cc['@mozilla.org/content-pref/service;1'].getService(Ci.nsIContentPrefService2)
    .setGlobal('browser.content.full-zoom', 2, null, { handleCompletion, handleResult() {}, handleError() {} }))`);
assert.deepEqual(await look(inFirefox), { page: 2, popup: 1, tab: 2, window: 2 });

const userDataDir = `${process.cwd()}/profile`;
mkdirSync(`${userDataDir}/Default`, { recursive: true });
// Chromium counts zoom by powers of 1.2.
const partition = { default_zoom_level: { x: Math.log(2) / Math.log(1.2) } };
writeFileSync(`${userDataDir}/Default/Preferences`, JSON.stringify({ partition }));
assert.deepEqual(await look(await chromium({ extension: true, userDataDir })), { page: 2, popup: 2, tab: 2, window: 2 });
close();
JS
node run.mjs
