import type { LanguageId } from '../../shared/languages.ts';
import type { LocalText } from '../../shared/settings/policy-schema.ts';
import { element } from '../dom/element.ts';

/** A text of the organisation in the chosen language, or in French where it has no other. */
export function localText(text: LocalText, language: LanguageId): HTMLElement {
  const translated = text[language];
  return element('p', { lang: translated ? language : 'fr', dir: 'auto' }, translated ?? text.fr);
}
