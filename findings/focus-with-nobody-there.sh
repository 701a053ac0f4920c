#!/usr/bin/env bash
# A window tells its page of the focus at each load, with nobody there; a field does not.
#
# Guessed: a page that nobody has touched gets no trusted event of the focus, so a capturing listener
# to `focus` on the window is a sign of a person, as one to `focusin` is.
#
# Seen with Chromium 156.0.8078.108 and puppeteer-core 25.16.0: the page of the tab in front gets one trusted `focus`
# whose target is the window while it loads, and no `focusin`; `document.hasFocus()` is true and the body is the active
# element. It comes so early that the page's own first script does not hear it; what is there before the page, as a
# content script at `document_start`, does. With a field that has `autofocus` there are three: `focus` of the window, and
# `focus` and `focusin` of the field. Whoever waits for a person listens to `focusin`, or leaves out the window's.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { chromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const server = await serve((path) => `<!doctype html><input ${path === '/auto' ? 'autofocus' : ''}>`);
const browser = await chromium();
const load = async (path) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    window.seen = [];
    for (const type of ['focus', 'focusin']) addEventListener(type, ({ target, isTrusted }) => seen.push([
      type, target === window ? 'window' : target.localName, isTrusted]), true);
  });
  await page.goto(`${server.url}${path}`);
  await new Promise((done) => setTimeout(done, 1000));
  const seen = await page.evaluate('window.seen');
  const state = await page.evaluate('[document.hasFocus(), document.activeElement.localName]');
  console.log(path, JSON.stringify(seen), JSON.stringify(state));
  await page.close();
  return { seen, state };
};
const sorted = (seen) => seen.map(String).sort();
const plain = await load('/');
assert.deepEqual(plain.seen, [['focus', 'window', true]]);
assert.deepEqual(plain.state, [true, 'body']);
const auto = await load('/auto');
assert.deepEqual(sorted(auto.seen), ['focus,input,true', 'focus,window,true', 'focusin,input,true']);
await browser.close();
server.close();
JS
node run.mjs
