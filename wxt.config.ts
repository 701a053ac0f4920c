import { defineConfig } from 'wxt';
import { contentScriptBuild } from './scripts/content-script-build.ts';
import { LOGIN_PAGE_MATCH } from './src/shared/login-host.ts';

/** The add-on's fixed identity for Firefox: policies and updates are bound to it. */
const GECKO_ID = 'repere@repere-extension.org';

export default defineConfig({
  manifestVersion: 3,
  // Explicit imports only: a reader sees where every name comes from.
  imports: false,
  zip: {
    // What a reviewer needs to build the package and to read what is in it.
    includeSources: [
      '{entrypoints,public,src}/**',
      'scripts/{check-node.js,draw-first-screen.ts,first-screens.ts,content-script-build.ts}',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      '{LICENSE,SOURCE_CODE_REVIEW.md}',
    ],
  },
  hooks: {
    async 'build:done'({ config }, output) {
      // Imported by builds alone: it reads all that the guide says.
      const { EMPTY, writeFirstScreens } = await import('./scripts/first-screens.ts');
      const written = await writeFirstScreens(config.outDir);
      // What WXT lists is what there is.
      for (const step of output.steps) {
        step.chunks = step.chunks.filter(({ fileName }) => fileName !== EMPTY);
      }
      output.publicAssets.push(
        ...written.map((fileName) => ({ type: 'asset', fileName }) as const),
      );
    },
  },
  vite: () => ({
    plugins: contentScriptBuild(),
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What runs before a popup is shown, in one file: browsers show it once all of them are there.
              { name: 'early', test: /early-presses|after-press|preload-helper|wxt-html-plugins/ },
            ],
          },
        },
      },
      // The oldest that the manifests let in: no prefixes of the years before.
      cssTarget: ['chrome120', 'firefox140'],
      // Slower than Vite's own, and 2 % smaller, which counts for the content script.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          passes: 3,
          pure_getters: true,
          unsafe_arrows: true,
          hoist_funs: true,
          // What is called once is not put in the place of its call: browsers compile such functions at
          // load, the notice too, which most visits never need.
          reduce_funcs: false,
          inline: 1,
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    // For the settings.
    permissions: ['storage'],
    // The content script goes without WXT's wrapper, which costs 3.4 kB and CPU at each page load, and fires
    // a DOM event that bears the extension's id. Hence a plain script, declared here.
    content_scripts: [
      { matches: [LOGIN_PAGE_MATCH], js: ['caf-login.js'], run_at: 'document_end' },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // In a private window its pages belong to that window, and know it; Firefox does so by itself.
          incognito: 'split',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
