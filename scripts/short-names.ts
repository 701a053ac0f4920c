import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Properties that are spoken of inside the content script alone. Never one of a message or of the words, and none
 * that the script reads of the DOM: those must keep their names.
 */
const INTERNAL =
  /^(card|decide|digits|dismiss|field|finished|guideOpened|hide|home|host|longest|number|openGuide|pageState|password|setUp|shortest|show|speak|status|warn|withdrawGuide)$/;

/** Gives them names of a letter in the built content script, whose every byte is a guest's. */
export function shortNames(): Plugin {
  return {
    name: 'repere:short-names',
    async renderChunk(code, { name }) {
      if (name !== 'caf-login') return null;
      // `builtins`: some of them are names of the DOM too, such as `show`; terser would leave those alone.
      const properties = { regex: INTERNAL, builtins: true };
      const options = { compress: false, mangle: { properties } } as const;
      return { code: (await minify(code, options)).code ?? code, map: null };
    },
  };
}
