import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { ALL_FIRST_SCREENS, firstScreenPage } from '../src/guide/first-screens.ts';
import type { Dictionary } from '../src/i18n/dictionary.ts';
import type { LanguageId } from '../src/i18n/languages.ts';
import { drawFirstScreen, drawWithoutScript } from './draw-first-screen.ts';

/** The popup as Vite builds it, and where the first screens stand in it. */
const POPUP = 'popup.html';
const ROOT = /<html[^>]*>/;
const BODY = /<body>\s*<\/body>/;

/**
 * Writes the first screens beside the popup that was built: each is that page, with what its script would draw. The
 * views are the pages' own, in a document of happy-dom.
 *
 * @param folder the built extension
 * @throws Error where the popup is not as it is expected
 */
export async function writeFirstScreens(folder: string): Promise<void> {
  const popup = readFileSync(join(folder, POPUP), 'utf8');
  if (!ROOT.test(popup) || !BODY.test(popup)) throw new Error(`${POPUP} has another shape`);
  const page = (root: string, body: string): string =>
    popup.replace(ROOT, () => root).replace(BODY, () => `<body>${body}</body>`);

  const { document } = new Window();
  const outside = globalThis.document;
  Object.assign(globalThis, { document });
  try {
    const french = await dictionaryOf('fr');
    writeFileSync(join(folder, POPUP), page('<html lang="fr">', drawWithoutScript(french)));
    for (const { screen, language } of ALL_FIRST_SCREENS) {
      const own = await dictionaryOf(language);
      const file = join(folder, firstScreenPage(screen, language));
      const { root, body } = drawFirstScreen(screen, own);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, page(root, body));
    }
  } finally {
    Object.assign(globalThis, { document: outside });
  }
}

function dictionaryOf(language: LanguageId): Promise<Dictionary> {
  return import(`../src/i18n/${language}.ts`);
}
