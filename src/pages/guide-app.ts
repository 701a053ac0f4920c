import { element } from '../dom/element.ts';
import { LINKS, nextPlace } from '../guide/links.ts';
import { FIRST_PLACE, type Place } from '../guide/questions.ts';
import type { SituationId } from '../guide/situation.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { LanguageId } from '../i18n/languages.ts';
import type { StateLine } from '../page-state/line.ts';
import { isPrivate } from '../settings/change.ts';
import { openHandout } from '../settings/handout-topic.ts';
import type { InForce } from '../settings/in-force.ts';
import type { SettingsChange } from '../settings/schema.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import type { WayBack } from '../way-back/way-back.ts';
import { afterPress } from './after-press.ts';
import { callLine } from './call.ts';
import { guideFooter } from './guide-footer.ts';
import { guideTools } from './guide-tools.ts';
import { keepFocus } from './keep-focus.ts';
import { languageQuestion } from './language-question.ts';
import { questionView } from './question-view.ts';
import { situationView } from './situation-view.ts';
import { silence } from './speech.ts';
import { closeWaysOut } from './ways-out.ts';

export interface GuideApp {
  /**
   * Begins anew at a place.
   *
   * @param asksLanguage a new person is here, who may speak another language
   */
  begin(place: Place, asksLanguage: boolean): void;
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
  let path: Place[] = [parts.start];
  let french: Dictionary;
  let own: Dictionary;
  // They stay: a live region that is put back is read out again.
  const [header, main, footer] = [element('header'), element('main'), element('footer')];

  const load = async (): Promise<boolean> => {
    const wanted = inForce.settings.language;
    const loaded = await Promise.all([loadDictionary('fr'), loadDictionary(wanted)]);
    // Another language may have been chosen meanwhile.
    if (wanted !== inForce.settings.language) return false;
    [french, own] = loaded;
    return true;
  };
  const goTo = (places: Place[]): void => {
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
  const answerLanguage = async (language: LanguageId): Promise<void> => {
    asksLanguage = false;
    await parts.onChoose({ language });
    goTo(path);
  };
  const onChoose = (change: SettingsChange): Promise<void> =>
    asksLanguage && change.language ? answerLanguage(change.language) : parts.onChoose(change);
  const newPerson = async (): Promise<void> => {
    await parts.onNewPerson();
    begin(FIRST_PLACE, true);
  };
  const viewOf = (place: Place): HTMLElement[] => {
    const print = (id: SituationId): void =>
      void openHandout(id, inForce.settings.language, pageTab);
    const go = (next: Place): void => goTo([...path, nextPlace(path, next)]);
    if (asksLanguage) {
      return languageQuestion(own.guide.language, callLine(own, isPhone), answerLanguage);
    }
    return 'situation' in place
      ? situationView({
          id: place.situation,
          french,
          own,
          inForce,
          isPhone,
          onPrint: () => print(place.situation),
          onNext: (link) => {
            if (link === 'given') parts.onGiven();
            go(LINKS[link]);
          },
        })
      : questionView(place.question, own, inForce, isPhone, { answer: go, print });
  };

  const draw = (): void => {
    silence();
    const place = path.at(-1) ?? FIRST_PLACE;
    const root = document.documentElement;
    root.lang = own.notice.lang;
    root.dir = own.notice.dir;
    root.dataset.place = 'situation' in place ? place.situation : place.question;
    root.classList.toggle('large', inForce.settings.largeText);
    state.speak(own.pageState);
    back?.speak(own);

    const view = viewOf(place);
    if (isKiosk) closeWaysOut(view);
    const tools = guideTools({
      own,
      inForce,
      onBack: path.length > 1 && !asksLanguage ? () => goTo(path.slice(0, -1)) : undefined,
      onRestart:
        path.length > 1 || 'situation' in place ? () => begin(FIRST_PLACE, false) : undefined,
      onNewPerson: newPerson,
      onChoose,
    });
    header.replaceChildren(...(back ? [back.element] : []), tools);
    main.replaceChildren(...view);
    footer.replaceChildren(...guideFooter(own, inForce, isPrivate(), pageTab, onChoose));
  };

  await load();
  document.body.replaceChildren(header, state.element, main, footer);
  begin(parts.start, asksLanguage);
  return {
    begin,
    async update(changed) {
      inForce = changed;
      if (!(await load())) return;
      await afterPress();
      // By now it may be drawn by others.
      if (inForce === changed) keepFocus(draw);
    },
  };
}
