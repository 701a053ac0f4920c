#!/usr/bin/env bash
# A window that an extension has opened and closed is kept by both browsers, with its title, to be opened again.
#
# Guessed: what an extension shows in a tab stays in the history of both browsers; a window of the type `popup` is no
# window of the person's, and is not offered again; of an action popup nothing stays.
#
# Seen with Chromium 156.0.8078.108 and Firefox 153.8.0: a closed tab and a closed `popup` window are both among the
# recently closed, under the title and address that they had last, be it by `document.title` and `history.pushState`. The
# history of Chromium has them as well, one entry for each address, and Firefox's has no page of an extension. The action
# popup is in none of these.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","browser_specific_settings":{"gecko":{"id":"x@example.org"}},
 "permissions":["history","sessions","tabs"],
 "action":{"default_popup":"p.html?popup"},"background":{"service_worker":"x.js","scripts":["x.js"]},
 "host_permissions":["http://127.0.0.1/*"],
 "content_security_policy":{"extension_pages":"script-src '"'self'"'"},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}' > extension/manifest.json
echo "chrome.runtime.sendMessage('go');" > extension/y.js
echo '<!doctype html><title>first</title><body style="width: 300px; height: 200px"><script src="p.js"></script>' \
  > extension/p.html
cat > extension/p.js <<'JS'
setTimeout(() => {
  document.title = `second ${location.search}`;
  history.pushState({}, '', '#step');
}, 500);
JS
cat > extension/x.js <<'JS'
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((_message, sender) => void tell(new URL('/said', sender.url)));
const pause = () => new Promise((resolve) => setTimeout(resolve, 2000));
const url = (name) => api.runtime.getURL(`p.html?${name}`);
const ours = ({ url: address, title }) => address.startsWith(url('')) ? [`${address.split('/p.html')[1]} ${title}`] : [];
async function tell(where) {
  const tab = await api.tabs.create({ url: url('tab') });
  await pause();
  await api.tabs.remove(tab.id);
  const window = await api.windows.create({ type: 'popup', url: url('window') });
  await pause();
  await api.windows.remove(window.id);
  await pause();
  await api.action.openPopup();
  await pause();
  const closed = await api.sessions.getRecentlyClosed();
  const history = await api.history.search({ text: '', startTime: 0 });
  const body = JSON.stringify({
    tabs: closed.flatMap(({ tab }) => (tab ? ours(tab) : [])),
    windows: closed.flatMap(({ window }) => window?.tabs.flatMap(ours) ?? []),
    history: history.flatMap(ours).sort(),
  });
  await fetch(where, { method: 'POST', body });
}
JS
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium, firefox } from './browsers.mjs';
import { listener } from './report.mjs';

const { url, said, close } = await listener();
const look = async (start) => {
  const saying = said();
  const browser = await start({ extension: true });
  await (await browser.newPage()).goto(url);
  const seen = await saying;
  console.log(seen);
  await browser.close();
  return seen;
};
const closed = { tabs: ['?tab#step second ?tab'], windows: ['?window#step second ?window'] };
const entries = ['tab', 'window'].flatMap((name) => [`?${name} second ?${name}`, `?${name}#step second ?${name}`]);
assert.deepEqual(await look(chromium), { ...closed, history: entries.sort() });
assert.deepEqual(await look(firefox), { ...closed, history: [] });
close();
JS
node run.mjs
