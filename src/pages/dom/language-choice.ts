import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../shared/languages.ts';
import { element } from './element.ts';
import { pictogram } from './pictogram.ts';

/** A choice of language, each named in itself. */
export interface LanguageChoice {
  chosen: LanguageId;
  label: string;
  /** The organisation has chosen, and nobody else may change it. */
  isLocked: boolean;
  onChoose(language: LanguageId): void;
}

/** Makes the choice of language, as a list to open. */
export function languageChoice({ chosen, label, isLocked, onChoose }: LanguageChoice): HTMLElement {
  const options = LANGUAGE_IDS.map((id) =>
    element(
      'option',
      { value: id, lang: id, ...(id === chosen ? { selected: '' } : {}) },
      LANGUAGES[id].name,
    ),
  );
  const select = element('select', { 'aria-label': label, 'data-keep': 'language' }, ...options);
  select.disabled = isLocked;
  select.setAttribute('aria-describedby', 'language-locked');
  select.addEventListener('change', () => onChoose(select.value as LanguageId));
  return element('span', { class: 'language' }, pictogram('globe'), select);
}
