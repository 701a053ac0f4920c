import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../i18n/languages.ts';

/** The choice of language, each named in itself. */
export function languageChoice(
  chosen: LanguageId,
  label: string,
  onChoose: (language: LanguageId) => void,
): HTMLElement {
  const options = LANGUAGE_IDS.map((id) =>
    element('option', { value: id, lang: id }, LANGUAGES[id].name),
  );
  const select = element('select', { 'aria-label': label }, ...options);
  select.value = chosen;
  select.addEventListener('change', () => onChoose(select.value as LanguageId));
  return element('span', { class: 'language' }, pictogram('globe'), select);
}
