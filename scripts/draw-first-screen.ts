import { element } from '../src/pages/dom/element.ts';
import { callLine } from '../src/pages/guide/call.ts';
import { guideFrame, showFrame } from '../src/pages/guide/frame.ts';
import { type GuideActs, guideView } from '../src/pages/guide/guide-view.ts';
import { markRoot } from '../src/pages/guide/root.ts';
import { stateLine } from '../src/pages/page-state/line.ts';
import { type FirstScreen, LARGE, placeOfScreen } from '../src/shared/advice/first-screens.ts';
import type { Dictionary } from '../src/shared/i18n/dictionary.ts';
import type { LanguageId } from '../src/shared/languages.ts';
import { inForce } from '../src/shared/settings/in-force.ts';

const nothing = (): void => {};
const nothingLater = async (): Promise<void> => {};
/** The real actions come with the script, which repeats what was pressed before. */
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
  dictionary: Dictionary,
): { root: string; body: string } {
  const place = placeOfScreen(screen);
  const language = dictionary.notice.lang as LanguageId;
  const settings = inForce({ policy: {}, chosen: { language }, browser: [] });
  const now = { dictionary, inForce: settings, isPhone: false, isPrivate: false };
  const state = stateLine({ allow: nothing, reload: nothing, report: () => '' });
  state.setTexts(dictionary.pageState);
  if (screen !== 'no-warning') {
    const page = { kind: screen, form: true, place: true };
    state.say({ state: 'answering', page, isAllowed: true });
  }
  const view = guideView({ path: [place], asksLanguage: false, ...now }, NO_ACTS);
  document.body.replaceChildren();
  const frame = guideFrame(state.element);
  frame.header.append(view.tools);
  frame.main.append(...view.content);
  frame.footer.append(...view.footer);
  showFrame(frame);
  markRoot(place, dictionary, false);
  const root = document.documentElement.cloneNode() as HTMLElement;
  root.id = LARGE;
  return { root: root.outerHTML.replace('</html>', ''), body: document.body.innerHTML };
}

/** Draws what is to be read where no script runs and nothing is known: how to call the Caf. */
export function drawWithoutScript(french: Dictionary): string {
  return element('main', {}, callLine(french, false)).outerHTML;
}
