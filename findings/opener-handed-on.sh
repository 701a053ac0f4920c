#!/usr/bin/env bash
# In Chromium a tab whose opener is closed has another opener: the opener's own. In Firefox it has none.
#
# Guessed: it has none, for the documentation gives `openerTabId` only while the opener exists.
#
# Seen with Chromium 156.0.8078.108 and Firefox 153.8.0: tab A, B opened for A, C opened for B. Once B is closed C has the
# opener A in Chromium, which has never had to do with C; and none in Firefox. Whoever keeps a way back by the opener
# leads to any page. Where the closed opener had none itself, nobody is named; nor is one in another window.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","browser_specific_settings":{"gecko":{"id":"x@example.org"}},
 "background":{"service_worker":"x.js","scripts":["x.js"]},"host_permissions":["http://127.0.0.1/*"],
 "content_security_policy":{"extension_pages":"script-src '"'self'"'"},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}' > extension/manifest.json
echo 'chrome.runtime.sendMessage("go");' > extension/y.js
cat > extension/x.js <<'JS'
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((_message, sender) => void tell(new URL('/said', sender.url)));
const open = (openerTabId) => api.tabs.create({ url: 'about:blank', active: false, openerTabId });
const close = async ({ id }) => {
  const gone = new Promise((resolve) => api.tabs.onRemoved.addListener((tabId) => tabId === id && resolve()));
  await api.tabs.remove(id);
  await gone;
  await new Promise((resolve) => setTimeout(resolve, 500));
};
const openerOf = async ({ id }) => (await api.tabs.get(id)).openerTabId;
async function tell(where) {
  const a = await open();
  const b = await open(a.id);
  const c = await open(b.id);
  const name = (id) => (id === undefined ? 'none' : { [a.id]: 'A', [b.id]: 'B' }[id] ?? 'another');
  const seen = [name(await openerOf(c))];
  for (const tab of [b, a]) {
    await close(tab);
    seen.push(name(await openerOf(c)));
  }
  const d = await open();
  const e = await open(d.id);
  await api.windows.create({ tabId: e.id });
  const moved = (await openerOf(e)) === undefined ? 'none' : 'kept';
  await fetch(where, { method: 'POST', body: JSON.stringify({ seen, moved }) });
}
JS
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium, firefox } from './browsers.mjs';
import { listener } from './report.mjs';

const { url, said, close } = await listener();
for (const [start, after] of [[chromium, 'A'], [firefox, 'none']]) {
  const saying = said();
  const browser = await start({ extension: true });
  await (await browser.newPage()).goto(url);
  const heard = await saying;
  console.log(heard);
  assert.deepEqual(heard, { seen: ['B', after, 'none'], moved: 'none' });
  await browser.close();
}
close();
JS
node run.mjs
