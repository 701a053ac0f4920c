#!/usr/bin/env bash
# Firefox starts an extension's content script in pages that are open when it is installed, and not when it is allowed.
#
# Guessed: who allows an extension on a site has its content script in the pages of that site that are open, as an
# extension has that is installed or updated while they are.
#
# Seen with Firefox 153.8.0, an extension that nobody has allowed on the site yet: nothing runs in its page, and nothing
# once it is allowed. It runs after a reload. Installed anew, as by an update, it runs in the open page at once.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0
mkdir extension
echo '{"manifest_version":3,"name":"x","version":"1","browser_specific_settings":{"gecko":{"id":"x@example.org"}},
 "content_scripts":[{"matches":["http://127.0.0.1/*"],"js":["y.js"]}]}' > extension/manifest.json
echo "document.title += ' started';" > extension/y.js
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { firefox } from './browsers.mjs';
import { inFirefoxItself, SYSTEM_ACCESS } from './firefox-itself.mjs';
import { serve } from './serve.mjs';

const { url, close } = await serve(() => '<!doctype html><title>page</title>');
const browser = await firefox({
  extension: true, args: [SYSTEM_ACCESS], prefs: { 'extensions.originControls.grantByDefault': false } });
const page = await browser.newPage();
const title = async () => {
  await new Promise((done) => setTimeout(done, 2000));
  const seen = await page.title();
  console.log(seen);
  return seen;
};
await page.goto(url);
assert.equal(await title(), 'page');
// What the switch in Firefox's page about the extension does.
await inFirefoxItself(browser, `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('x@example.org');
  await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['http://127.0.0.1/*'] }, extension);
})()`);
assert.equal(await title(), 'page');
await page.reload();
assert.equal(await title(), 'page started');
await browser.installExtension(`${process.cwd()}/extension`);
assert.equal(await title(), 'page started started');
await browser.close();
close();
JS
node run.mjs
