import type { HandoutTexts } from '../../shared/i18n/texts/handout.ts';
import type { Organisation } from '../../shared/settings/policy-schema.ts';
import { element } from '../dom/element.ts';
import { blank } from './blank.ts';
import { LETTER } from './letter.ts';

/**
 * The letter, on a page of its own; above it, on screen and paper, what it says in the chosen language.
 *
 * @param organisation the one that helped to write it, if any
 */
export function letterView(
  { letter, letterTick }: HandoutTexts,
  lang: string,
  dir: string,
  organisation: Organisation = {},
): HTMLElement {
  const { name, phone, email } = organisation;
  const helper = [name, phone, email].filter(Boolean).join(', ');
  // In French this is for the person who prints the letter, and is not printed: the receiver reads French.
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
