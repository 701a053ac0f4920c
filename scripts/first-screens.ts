import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { ALL_FIRST_SCREENS, firstScreenPage } from '../src/shared/advice/first-screens.ts';
import type { Dictionary } from '../src/shared/i18n/dictionary.ts';
import type { LanguageId } from '../src/shared/languages.ts';
import { drawFirstScreen, drawWithoutScript } from './draw-first-screen.ts';

/** What is built for them, to be filled; it is shown nowhere by itself. */
export const EMPTY = 'first-screen.html';
/** The popup whose script draws all of it. */
const DRAWN = 'popup.html';
const ROOT = /<html[^>]*>/;
const BODY = /<body>\s*<\/body>/;

/**
 * Writes the first screens into what was built: each is a page with what its script would draw. The views are the pages'
 * own, in a document of happy-dom.
 *
 * @param folder the built extension
 * @returns their paths in it
 * @throws Error where a page that was built is not as it is expected
 */
export async function writeFirstScreens(folder: string): Promise<string[]> {
  const fill = (name: string): ((root: string, body: string) => string) => {
    const built = readFileSync(join(folder, name), 'utf8');
    if (!ROOT.test(built) || !BODY.test(built)) throw new Error(`${name} has another shape`);
    return (root, body) =>
      built.replace(ROOT, () => root).replace(BODY, () => `<body>${body}</body>`);
  };
  const screenPage = fill(EMPTY);
  rmSync(join(folder, EMPTY));

  const { document } = new Window();
  const outside = globalThis.document;
  Object.assign(globalThis, { document });
  try {
    const french = await dictionaryOf('fr');
    const drawn = fill(DRAWN)('<html lang="fr">', drawWithoutScript(french));
    writeFileSync(join(folder, DRAWN), drawn);
    for (const { screen, language } of ALL_FIRST_SCREENS) {
      const dictionary = await dictionaryOf(language);
      const file = join(folder, firstScreenPage(screen, language));
      const { root, body } = drawFirstScreen(screen, dictionary);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, screenPage(root, body));
    }
  } finally {
    Object.assign(globalThis, { document: outside });
  }
  return ALL_FIRST_SCREENS.map(({ screen, language }) => firstScreenPage(screen, language));
}

function dictionaryOf(language: LanguageId): Promise<Dictionary> {
  return import(`../src/shared/i18n/${language}.ts`);
}
