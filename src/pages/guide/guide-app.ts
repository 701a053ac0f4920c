import { LINKS, nextPlace } from '../../shared/advice/links.ts';
import { FIRST_PLACE, type Place } from '../../shared/advice/questions.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import { loadDictionary } from '../../shared/i18n/dictionaries.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import type { SettingsChange } from '../../shared/settings/schema.ts';
import { afterPress } from '../dom/after-press.ts';
import { keepFocus } from '../dom/keep-focus.ts';
import type { StateLine } from '../page-state/line.ts';
import { unlinkOtherPages } from '../way-back/kiosk.ts';
import { openHandout } from '../way-back/open-handout.ts';
import { openOptions } from '../way-back/open-options.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import type { WayBack } from '../way-back/way-back.ts';
import { guideFrame, showFrame } from './frame.ts';
import { type GuideActs, type GuideState, guideView, placeOf } from './guide-view.ts';
import { markRoot } from './root.ts';
import { silence } from './speech.ts';
import { listClosed, takeOver } from './take-over.ts';

export interface GuideApp {
  /**
   * Starts again at a place.
   *
   * @param asksLanguage a new person is here, who may speak another language
   */
  begin(place: Place, asksLanguage: boolean): void;
  /** The place where it started, as long as the person has not moved on. */
  start(): Place | undefined;
  /** Redraws the current place by other settings. */
  update(inForce: InForce): Promise<void>;
}

/** What the guide is made with. */
export interface GuideParts {
  /** Where it begins, and whether it asks for the language before. */
  start: Place;
  asksLanguage: boolean;
  inForce: InForce;
  /** Whether a link calls on this device. */
  isPhone: boolean;
  /** Whether there is no way back from another site. */
  isKiosk: boolean;
  /** The way back to the login page; a popup needs none. */
  back: WayBack | undefined;
  /** The tab that it is there for. */
  pageTab: PageTab;
  /** The part that tells the state of the login page. */
  state: StateLine;
  /** Makes a choice; resolves once the guide is redrawn. */
  onChoose(change: SettingsChange): Promise<void>;
  /** Forgets the former person; resolves once the guide is redrawn. */
  onNewPerson(): Promise<void>;
  /** The Caf gave the person the number at the field: no more warnings about it. */
  onGiven(): void;
}

/** Runs the guide in the document's body: where the person is, how they came there, and in what language. */
export async function startGuide(parts: GuideParts): Promise<GuideApp> {
  const { back, pageTab, state, isPhone, isKiosk } = parts;
  let { asksLanguage, inForce } = parts;
  let path: GuideState['path'] = [parts.start];
  let dictionary: Dictionary;
  const frame = guideFrame(state.element);

  const load = async (): Promise<boolean> => {
    const wanted = inForce.settings.language;
    const loaded = await loadDictionary(wanted);
    // Another language may have been chosen meanwhile.
    if (wanted !== inForce.settings.language) return false;
    dictionary = loaded;
    return true;
  };
  const goTo = (places: GuideState['path']): void => {
    path = places;
    draw();
    scrollTo(0, 0);
    // A screen reader reads the new title, and Tab goes on from there. A popup that is still growing would scroll to it.
    document.querySelector('h1')?.focus({ preventScroll: true });
  };
  const begin = (place: Place, asks: boolean): void => {
    asksLanguage = asks && !inForce.locked.includes('language');
    goTo([place]);
  };
  const goOn = (next: Place): void => {
    goTo([...path, nextPlace(path, next)]);
  };
  const acts: GuideActs = {
    answer: goOn,
    follow(link) {
      if (link === 'given') parts.onGiven();
      goOn(LINKS[link]);
    },
    back() {
      const [first, ...others] = path;
      goTo([first, ...others.slice(0, -1)]);
    },
    restart: () => begin(FIRST_PLACE, false),
    async answerLanguage(language) {
      asksLanguage = false;
      await parts.onChoose({ language });
      goTo(path);
    },
    choose: (change) =>
      asksLanguage && change.language
        ? acts.answerLanguage(change.language)
        : parts.onChoose(change),
    async newPerson() {
      await parts.onNewPerson();
      begin(FIRST_PLACE, true);
    },
    print: (id) => void openHandout(id, inForce.settings.language, pageTab),
    openOptions: () => void openOptions(pageTab),
  };

  const draw = (): void => {
    silence();
    markRoot(placeOf(path), dictionary, inForce.settings.largeText);
    state.setTexts(dictionary.pageState);
    back?.setTexts(dictionary);
    const now = { path, asksLanguage, dictionary, inForce, isPhone, isPrivate: isPrivate() };
    const view = guideView(now, acts);
    if (isKiosk) unlinkOtherPages(view.content);
    frame.header.replaceChildren(...(back ? [back.element] : []), view.tools);
    frame.main.replaceChildren(...view.content);
    frame.footer.replaceChildren(...view.footer);
  };

  await load();
  await listClosed();
  await afterPress();
  asksLanguage &&= !inForce.locked.includes('language');
  takeOver(() => {
    draw();
    showFrame(frame);
  });
  return {
    begin,
    start: () => (path.length === 1 ? path[0] : undefined),
    async update(changed) {
      inForce = changed;
      if (!(await load())) return;
      await afterPress();
      // Meanwhile other settings may hold.
      if (inForce === changed) keepFocus(draw);
    },
  };
}
