import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { LOGIN_PAGE_MATCH } from '../../src/shared/login-host.ts';
import { buildAt, FIRST_RELEASE } from './first-release.ts';
import type { Variant } from './variants.ts';

/** An unpacked extension, and its content script within it. */
export interface Extension {
  folder: string;
  script: string;
}

const PRODUCT = { folder: '.output/chrome-mv3', script: 'caf-login.js' };
/** Under the project: WXT must find itself from there. */
const FOLDER = '.output/bench';

/** How each is built; the product itself is there by then. */
const BUILDERS: Record<Variant, () => Extension | undefined | Promise<Extension>> = {
  none: () => undefined,
  bare: () => write('bare', ';'),
  listens: () => write('listens', 'chrome.runtime.onMessage.addListener(() => {});'),
  'wxt-empty': () => buildWxtEmpty(join(FOLDER, 'wxt-empty')),
  '0.1.0': async () => ({
    ...PRODUCT,
    folder: await buildAt(FIRST_RELEASE, join(FOLDER, FIRST_RELEASE)),
  }),
  repere: () => PRODUCT,
  'static-popup': () => staticPopup(join(FOLDER, 'static-popup')),
};

/**
 * Builds the product and what is compared with it.
 *
 * @returns for each of the variants its extension; undefined for `none`
 */
export async function buildExtensions(
  variants: readonly Variant[],
): Promise<Map<Variant, Extension | undefined>> {
  const built = new Map<Variant, Extension | undefined>();
  await build();
  for (const variant of variants) built.set(variant, await BUILDERS[variant]());
  return built;
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
function staticPopup(folder: string): Extension {
  rmSync(folder, { recursive: true, force: true });
  cpSync(PRODUCT.folder, folder, { recursive: true });
  const html = '<!doctype html><meta charset="utf-8"><h1 class="lead">Appelez le 3230</h1>';
  const written = readdirSync(join(folder, 'popup')).map((file) => join('popup', file));
  for (const page of ['popup.html', ...written]) writeFileSync(join(folder, page), html);
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
