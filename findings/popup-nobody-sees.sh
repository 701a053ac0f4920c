#!/usr/bin/env bash
# Over a page in full screen Firefox says that it has opened an extension's popup, and shows none.
#
# Guessed: `action.openPopup()` rejects there, as in Chromium, or ends the full screen.
#
# Seen with Firefox 153.8.0, headless: it resolves. The popup's page is loaded, and is gone about a tenth of a second
# later; `extension.getViews` lists nothing; the page stays in full screen. Outside of it the same call shows the popup,
# which stays. Chromium 156.0.8078.108 rejects in full screen: « Browser window has no toolbar. »
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","browser_specific_settings":{"gecko":{"id":"x@example.org"}},
 "action":{"default_popup":"p.html"},"background":{"service_worker":"x.js","scripts":["x.js"]},
 "host_permissions":["http://127.0.0.1/*"],
 "content_security_policy":{"extension_pages":"script-src '"'self'"'"},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}' > extension/manifest.json
echo "addEventListener('keydown', () => chrome.runtime.sendMessage('open'));" > extension/y.js
echo '<!doctype html><body style="width: 300px; height: 200px"><script src="p.js"></script>' > extension/p.html
cat > extension/p.js <<'JS'
const start = Date.now();
chrome.runtime.sendMessage({});
addEventListener('pagehide', () => chrome.runtime.sendMessage({ goneAfter: Date.now() - start }));
JS
cat > extension/x.js <<'JS'
const api = globalThis.browser ?? chrome;
let popup;
api.runtime.onMessage.addListener((message, sender) => {
  if (message === 'open') void open(new URL('/said', sender.url));
  else popup = message;
});
const listed = async () =>
  (api.extension.getViews?.({ type: 'popup' }) ?? (await api.runtime.getContexts({ contextTypes: ['POPUP'] }))).length;
async function open(where) {
  popup = undefined;
  const answer = await api.action.openPopup().then(() => 'resolves', ({ message }) => message);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const { state } = await api.windows.getLastFocused();
  const body = JSON.stringify({ answer, listed: await listed(), popup, isFull: state === 'fullscreen' });
  await fetch(where, { method: 'POST', body });
}
JS
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium, firefox } from './browsers.mjs';
import { listener } from './report.mjs';

const { url, said, close } = await listener(
  '<!doctype html><button onclick="document.documentElement.requestFullscreen()">x</button>');
const ask = async (start, isFull) => {
  const browser = await start({ extension: true });
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  if (isFull) {
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement);
    await new Promise((done) => setTimeout(done, 1500));
  }
  const saying = said();
  await page.keyboard.press('p');
  const heard = await saying;
  console.log(isFull ? 'full screen' : 'window', heard);
  await browser.close();
  return heard;
};
const { popup, ...rest } = await ask(firefox, true);
assert.deepEqual(rest, { answer: 'resolves', listed: 0, isFull: true });
assert(popup.goneAfter < 1000);
const inWindow = await ask(firefox, false);
assert.deepEqual([inWindow.answer, inWindow.listed], ['resolves', 1]);
const inChromium = await ask(chromium, true);
assert.match(inChromium.answer, /has no toolbar/);
assert.equal(inChromium.popup, undefined);
close();
JS
node run.mjs
