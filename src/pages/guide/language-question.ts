import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../shared/languages.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';

/**
 * Asks for the language, each named in itself, so that it can be pointed at.
 *
 * @param call how to call the Caf, for people who cannot wait
 */
export function languageQuestion(
  title: string,
  call: HTMLElement,
  onChoose: (language: LanguageId) => void,
): HTMLElement[] {
  const buttons = LANGUAGE_IDS.map((id) => {
    const button = element('button', { type: 'button', lang: id, dir: 'auto' }, LANGUAGES[id].name);
    button.addEventListener('click', () => onChoose(id));
    return button;
  });
  return [
    element('h1', { tabindex: '-1', 'data-keep': 'title' }, pictogram('globe'), ' ', title),
    call,
    element('div', { class: 'answers languages' }, ...buttons),
  ];
}
