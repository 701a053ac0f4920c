import type { Plugin } from 'vite';

const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?';
const EVIDENCE = /\b(?:source|seen):\s*(?:\[[^\]]*\]|["'][^"']*["']),?/g;

/**
 * Vite plugins for the content script, which leave out what is of no use in the page:
 *
 * - WXT's wrapper around an unlisted script: a logger, and a catch that throws on.
 * - The evidence beside rules and signatures (`source`, `seen`), which is for readers and tests.
 */
export function contentScriptBuild(): Plugin[] {
  return [
    {
      name: 'repere:bare-script',
      transform(_code, id) {
        if (!id.startsWith(WRAPPER)) return null;
        const script = JSON.stringify(id.slice(WRAPPER.length));
        return { code: `import script from ${script}; script.main();`, map: null };
      },
    },
    {
      name: 'repere:no-evidence',
      transform(code, id) {
        if (!/src\/(shared\/number\/rules|content-script\/login-page\/signatures)\.ts$/.test(id))
          return null;
        return { code: code.replace(EVIDENCE, ''), map: null };
      },
    },
  ];
}
