import { element } from '../dom/element.ts';
import type { LanguageId } from '../languages.ts';
import type { LocalText } from '../settings/policy-schema.ts';

/** A text of the organisation in the chosen language, or in French where it has no other. */
export function localText(text: LocalText, language: LanguageId): HTMLElement {
  const translated = text[language];
  return element('p', { lang: translated ? language : 'fr', dir: 'auto' }, translated ?? text.fr);
}
