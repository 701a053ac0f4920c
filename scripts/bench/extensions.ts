import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { LOGIN_PAGE_MATCH } from '../../src/login-page/host.ts';

/**
 * What is compared. `bare` does nothing at all, `hears` listens to messages and does nothing else, `wxt-empty`
 * is WXT's wrapper around nothing. The last is the product with one sentence in place of its popup: how far the
 * two differ in anything else is noise.
 */
export const VARIANTS = ['none', 'bare', 'hears', 'wxt-empty', 'repere', 'still popup'] as const;
export type Variant = (typeof VARIANTS)[number];

/** An unpacked extension, and its content script within it. */
export interface Extension {
  folder: string;
  script: string;
}

const PRODUCT = { folder: '.output/chrome-mv3', script: 'caf-login.js' };
/** Under the project: WXT must find itself from there. */
const FOLDER = '.output/bench';

/** Builds the product and the units of measure beside it. */
export async function buildExtensions(): Promise<Record<Variant, Extension | undefined>> {
  rmSync(FOLDER, { recursive: true, force: true });
  await build();
  return {
    none: undefined,
    bare: write('bare', ';'),
    hears: write('hears', 'chrome.runtime.onMessage.addListener(() => {});'),
    'wxt-empty': await buildWxtEmpty(join(FOLDER, 'wxt-empty')),
    repere: PRODUCT,
    'still popup': stillPopup(join(FOLDER, 'still-popup')),
  };
}

/** An extension without any tool, whose content script is one statement. */
function write(name: string, statement: string): Extension {
  const folder = join(FOLDER, name);
  const script = 'content.js';
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: [LOGIN_PAGE_MATCH], js: [script], run_at: 'document_end' }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, script), `${statement}\n`);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, script };
}

/** The product, whose popup is there as soon as any could be. */
function stillPopup(folder: string): Extension {
  cpSync(PRODUCT.folder, folder, { recursive: true });
  const html = '<!doctype html><meta charset="utf-8"><h1 class="lead">Appelez le 3230</h1>';
  writeFileSync(join(folder, 'popup.html'), html);
  return { ...PRODUCT, folder };
}

/** WXT's own wrapper around nothing. */
async function buildWxtEmpty(root: string): Promise<Extension> {
  const entrypoint = `
    import { defineContentScript } from 'wxt/utils/define-content-script';
    export default defineContentScript({
      matches: ['${LOGIN_PAGE_MATCH}'],
      runAt: 'document_end',
      main() {},
    });`;
  mkdirSync(join(root, 'entrypoints'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "name": "wxt-empty", "version": "1.0.0" }');
  writeFileSync(join(root, 'entrypoints/content.ts'), entrypoint);
  await build({ root, configFile: false, imports: false });
  return { folder: join(root, '.output/chrome-mv3'), script: 'content-scripts/content.js' };
}
