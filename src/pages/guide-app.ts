import { LINKS, nextPlace } from '../guide/links.ts';
import { FIRST_PLACE, type Place } from '../guide/questions.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { StateLine } from '../page-state/line.ts';
import { isPrivate } from '../settings/change.ts';
import { openHandout } from '../settings/handout-topic.ts';
import type { InForce } from '../settings/in-force.ts';
import type { SettingsChange } from '../settings/schema.ts';
import { openOptions } from '../way-back/open-options.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import type { WayBack } from '../way-back/way-back.ts';
import { afterPress } from './after-press.ts';
import { guideFrame, showFrame } from './frame.ts';
import { type GuideActs, type GuideMoment, guideView, placeOf } from './guide-view.ts';
import { keepFocus } from './keep-focus.ts';
import { markRoot } from './root.ts';
import { silence } from './speech.ts';
import { listsShut, takeOver } from './take-over.ts';
import { closeWaysOut } from './ways-out.ts';

export interface GuideApp {
  /**
   * Begins anew at a place.
   *
   * @param asksLanguage a new person is here, who may speak another language
   */
  begin(place: Place, asksLanguage: boolean): void;
  /** Where the person is, as long as they have not gone anywhere from where it began. */
  start(): Place | undefined;
  /** Draws anew by other settings, where the person is. */
  update(inForce: InForce): Promise<void>;
}

/** What the guide is made with. */
export interface GuideParts {
  /** Where it begins, and whether it asks for the language before. */
  start: Place;
  asksLanguage: boolean;
  inForce: InForce;
  /** Whether a link calls here. */
  isPhone: boolean;
  /** Whether nothing leads back from a page of others. */
  isKiosk: boolean;
  /** The way back to the login page; a popup needs none. */
  back: WayBack | undefined;
  /** The tab it is there for. */
  pageTab: PageTab;
  /** What it says of the page it is opened over. */
  state: StateLine;
  /** Makes a choice; kept once the guide is drawn by it. */
  onChoose(change: SettingsChange): Promise<void>;
  /** Forgets who was here; kept once the guide is drawn without. */
  onNewPerson(): Promise<void>;
  /** The Caf gave the person the number at the field: no more warnings about it. */
  onGiven(): void;
}

/** Runs the guide in the document's body: where the person is, how they came there, and in what language. */
export async function startGuide(parts: GuideParts): Promise<GuideApp> {
  const { back, pageTab, state, isPhone, isKiosk } = parts;
  let { asksLanguage, inForce } = parts;
  let path: GuideMoment['path'] = [parts.start];
  let own: Dictionary;
  const frame = guideFrame(state.element);

  const load = async (): Promise<boolean> => {
    const wanted = inForce.settings.language;
    const loaded = await loadDictionary(wanted);
    // Another language may have been chosen meanwhile.
    if (wanted !== inForce.settings.language) return false;
    own = loaded;
    return true;
  };
  const goTo = (places: GuideMoment['path']): void => {
    path = places;
    draw();
    scrollTo(0, 0);
    // The new title is read out, and Tab goes on from it. A popup that still grows would scroll to it.
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
    markRoot(placeOf(path), own, inForce.settings.largeText);
    state.speak(own.pageState);
    back?.speak(own);
    const moment = { path, asksLanguage, own, inForce, isPhone, isPrivate: isPrivate() };
    const view = guideView(moment, acts);
    if (isKiosk) closeWaysOut(view.content);
    frame.header.replaceChildren(...(back ? [back.element] : []), view.tools);
    frame.main.replaceChildren(...view.content);
    frame.footer.replaceChildren(...view.footer);
  };

  await load();
  await listsShut();
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
      // By now it may be drawn by others.
      if (inForce === changed) keepFocus(draw);
    },
  };
}
