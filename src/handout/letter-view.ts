import { element } from '../dom/element.ts';
import type { Organisation } from '../settings/policy-schema.ts';
import { blank } from './blank.ts';
import { LETTER } from './letter.ts';
import type { HandoutTexts } from './texts.ts';

/**
 * The letter, on a page of its own; above it, on screen and paper, what it says in the chosen language.
 *
 * @param organisation who helped to write it, if any
 */
export function letterView(
  { letter, letterTick }: HandoutTexts,
  lang: string,
  dir: string,
  organisation: Organisation = {},
): HTMLElement {
  const { name, phone, email } = organisation;
  const helper = [name, phone, email].filter(Boolean).join(', ');
  // In French it is for who prints the letter, and not printed: who gets it reads it.
  const explained = element('p', { class: 'explained', lang, dir }, letter, ' ', letterTick);
  return element(
    'article',
    { class: 'page letter', lang: 'fr', dir: 'ltr' },
    explained,
    ...LETTER.from.map((label) => blank(label)),
    element('div', { class: 'to' }, blank(LETTER.to), blank(LETTER.place), blank(LETTER.date)),
    element('h2', {}, LETTER.subject),
    ...LETTER.paragraphs.map((text) => element('p', {}, text)),
    element('p', { class: 'tick' }, LETTER.tick),
    ...LETTER.ticked.map(({ text }) =>
      element(
        'p',
        { class: 'ticked' },
        element('span', { class: 'box' }),
        element('span', {}, text),
      ),
    ),
    element('p', {}, LETTER.closing),
    blank(LETTER.signature),
    ...(helper ? [element('p', { class: 'helper' }, LETTER.helper, ' ', helper)] : []),
  );
}
