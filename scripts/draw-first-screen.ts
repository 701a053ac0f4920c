import { element } from '../src/dom/element.ts';
import { type FirstScreen, placeOfScreen } from '../src/guide/first-screens.ts';
import type { Dictionary } from '../src/i18n/dictionary.ts';
import type { LanguageId } from '../src/i18n/languages.ts';
import { stateLine } from '../src/page-state/line.ts';
import { callLine } from '../src/pages/call.ts';
import { type GuideActs, guideView } from '../src/pages/guide-view.ts';
import { LARGE, markRoot } from '../src/pages/root.ts';
import { inForce } from '../src/settings/in-force.ts';

const nothing = (): void => {};
const nothingLater = async (): Promise<void> => {};
/** Whoever presses before the script is there is heard by it. */
const NO_ACTS: GuideActs = {
  answer: nothing,
  follow: nothing,
  back: nothing,
  restart: nothing,
  answerLanguage: nothingLater,
  choose: nothingLater,
  newPerson: nothingLater,
  print: nothing,
  openOptions: nothing,
};

/**
 * Draws what a popup shows first, for who has set nothing but the language; the document is the global one.
 *
 * @returns HTML: the opening tag of the root, and what is in the body
 */
export function drawFirstScreen(
  screen: FirstScreen,
  own: Dictionary,
): { root: string; body: string } {
  const place = placeOfScreen(screen);
  const language = own.notice.lang as LanguageId;
  const settings = inForce({ policy: {}, chosen: { language }, browser: [] });
  const moment = { own, inForce: settings, isPhone: false, isPrivate: false };
  const { tools, content, footer } = guideView(
    { path: [place], asksLanguage: false, ...moment },
    NO_ACTS,
  );
  const state = stateLine({ allow: nothing, reload: nothing, report: () => '' });
  state.speak(own.pageState);
  if (screen !== 'no-warning') {
    state.say({ state: 'answering', page: { kind: screen, form: true, place: true } });
  }
  markRoot(place, own, false);
  const root = document.documentElement.cloneNode() as HTMLElement;
  root.id = LARGE;
  return {
    root: root.outerHTML.replace('</html>', ''),
    body: [
      element('header', {}, tools),
      state.element,
      element('main', {}, ...content),
      element('footer', {}, ...footer),
    ]
      .map(({ outerHTML }) => outerHTML)
      .join('\n'),
  };
}

/** Draws what is to be read where no script runs and nothing is known: how to call the Caf. */
export function drawWithoutScript(french: Dictionary): string {
  return element('main', {}, callLine(french, false)).outerHTML;
}
