#!/usr/bin/env bash
# In a field with Inputmask nothing that a person types comes as an event of a person: `isTrusted` is false of each.
#
# Guessed: whatever mask is on a field, a key brings a trusted `input`, and leaving a trusted `change`; scripts may add
# events of their own.
#
# Seen with Inputmask 5.0.10 in Chromium 156.0.8078.108 and Firefox 153.8.0: each key brings one `input` that a script has
# made, and leaving one such `change`, for the mask takes the key for itself. With IMask 7.6.1, cleave-zen 0.0.17 and
# Maska 3.2.1 both are trusted; Maska fires a made `input` after each, and a listener that comes before it reads the
# number without its mask first.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0 inputmask@5.0.10 imask@7.6.1 cleave-zen@0.0.17 maska@3.2.1
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium, firefox } from './browsers.mjs';
import { serve } from './serve.mjs';

const MASKS = {
  none: [],
  Inputmask: ['inputmask/dist/inputmask.min.js', "Inputmask('9 99 99').mask(field)"],
  IMask: ['imask/dist/imask.min.js', "IMask(field, { mask: '0 00 00' })"],
  'cleave-zen': ['cleave-zen/dist/cleave-zen.umd.js',
    "field.oninput = () => { field.value = cleaveZen.formatGeneral(field.value, { blocks: [1, 2, 2], delimiter: ' ' }) }"],
  Maska: ['maska/dist/cdn/maska.js', "new Maska.MaskInput(field, { mask: '# ## ##' })"],
};
const { url, close } = await serve(() => '<!doctype html><input id="field"><button>x</button>');
for (const start of [chromium, firefox]) {
  const browser = await start();
  const page = await browser.newPage();
  for (const [name, [path, code]] of Object.entries(MASKS)) {
    await page.goto(url);
    if (path) await page.addScriptTag({ path: `node_modules/${path}` });
    await page.evaluate((run) => {
      window.seen = [];
      for (const type of ['input', 'change']) {
        addEventListener(type, ({ isTrusted, target: { value } }) =>
          seen.push(`${isTrusted ? 'trusted' : 'made'} ${type} ${value}`), true);
      }
      // As the page itself would.
      if (run) new Function('field', run)(document.querySelector('#field'));
    }, code);
    await page.click('#field');
    await page.keyboard.type('78');
    await page.keyboard.press('Tab');
    await new Promise((done) => setTimeout(done, 300));
    const seen = await page.evaluate('seen');
    console.log(name, JSON.stringify(seen));
    const kinds = seen.map((line) => line.split(' ').slice(0, 2).join(' '));
    const trusted = ['trusted input', 'trusted input', 'trusted change'];
    if (name === 'Inputmask') assert.deepEqual(kinds, ['made input', 'made input', 'made change']);
    else assert.deepEqual(kinds.filter((kind) => kind.startsWith('trusted')), trusted, name);
    if (name === 'Maska') assert.deepEqual(seen.slice(-3), ['trusted input 78', 'made input 7 8', 'trusted change 7 8']);
  }
  await browser.close();
}
close();
JS
node run.mjs
