import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { FIRST_PLACE, type Place } from '../guide/questions.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import { languageChoice } from './language-choice.ts';
import { questionView } from './question-view.ts';
import { situationView } from './situation-view.ts';
import { silence } from './speech.ts';

export interface GuideApp {
  /** Begins anew at a place. */
  begin(place: Place): void;
}

function brand(): HTMLElement {
  const icon = element('img', { src: '/icon/48.png', alt: '', width: '24', height: '24' });
  return element('span', { class: 'brand' }, icon, 'Repère');
}

/**
 * Runs the guide in the document's body: where the person is, how they came there, and in what language.
 *
 * @param start where it begins
 * @param onLanguage told when another language is chosen
 */
export async function startGuide(
  start: Place,
  language: LanguageId,
  onLanguage: (language: LanguageId) => void,
): Promise<GuideApp> {
  let path: Place[] = [start];
  let french: Dictionary;
  let own: Dictionary;

  const load = async (): Promise<void> => {
    const wanted = language;
    const loaded = await Promise.all([loadDictionary('fr'), loadDictionary(wanted)]);
    // Another language may have been chosen meanwhile.
    if (wanted === language) [french, own] = loaded;
  };
  const goTo = (places: Place[]): void => {
    path = places;
    draw();
    scrollTo(0, 0);
    // The new title is read out, and Tab goes on from it.
    document.querySelector('h1')?.focus();
  };
  const go = (place: Place): void => goTo([...path, place]);

  const choose = async (chosen: LanguageId): Promise<void> => {
    language = chosen;
    await load();
    if (chosen !== language) return;
    draw();
    document.querySelector('select')?.focus();
    onLanguage(chosen);
  };
  const tool = (name: 'back' | 'restart', act: () => void): HTMLElement => {
    const button = element('button', { type: 'button' }, pictogram(name), own.guide[name]);
    button.addEventListener('click', act);
    return button;
  };

  const draw = (): void => {
    silence();
    const place = path.at(-1) ?? FIRST_PLACE;
    const { guide, notice } = own;
    const root = document.documentElement;
    root.lang = notice.lang;
    root.dir = notice.dir;
    root.dataset.place = 'situation' in place ? place.situation : place.question;

    const view =
      'situation' in place
        ? situationView({
            id: place.situation,
            french,
            own,
            onNext: (situation) => go({ situation }),
          })
        : questionView(place.question, guide, go);
    const tools = element('nav', {});
    // One line is all there is room for, and on the way back matters more than the name.
    if (path.length > 1) tools.append(tool('back', () => goTo(path.slice(0, -1))));
    else tools.append(brand());
    if (path.length > 1 || 'situation' in place)
      tools.append(tool('restart', () => goTo([FIRST_PLACE])));
    tools.append(languageChoice(language, guide.language, choose));
    const footer = element(
      'footer',
      {},
      element('p', {}, guide.notOfficial),
      element('p', {}, guide.privacy),
    );
    if (!LANGUAGES[language].isProofread) footer.append(element('p', {}, guide.notProofread));
    document.title = `Repère – ${view[0]?.textContent}`;
    document.body.replaceChildren(
      element('header', {}, tools),
      element('main', {}, ...view),
      footer,
    );
  };

  await load();
  goTo(path);
  return { begin: (place) => goTo([place]) };
}
